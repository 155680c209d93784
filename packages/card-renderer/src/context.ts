import type { Fields } from './fields.ts'
import type { Html } from './html.ts'
import type { RenderOptions } from './options.ts'

/** Where an element stands, and what it needs of the card around it. */
export interface Context {
  readonly options: RenderOptions
  /** The whole card, for named styles (`config.style`). */
  readonly card: Fields
  /** As code reaches it: `body.elements[2].columns[0]`; the one that `lint` names too. */
  readonly path: string
  /** Name of the form around it. */
  readonly form: string | undefined
  /** How many components are around it. */
  readonly depth: number
  /** How many components may still be drawn, shared by the whole card. */
  readonly budget: { left: number }
  /** Containers draw their children with it; handed in, so that elements need not import each other. */
  draw(element: unknown, context: Context): Html
}

/** Draws one component. Its fields may be anything: what can't be drawn is left out, and nothing throws. */
export type Renderer = (element: Fields, context: Context) => Html

/** The context of a child: `below(context, 'elements', 2)`. */
export function below(context: Context, ...steps: readonly (string | number)[]): Context {
  const path = steps.reduce<string>((base, step) => {
    if (typeof step === 'number') return `${base}[${step}]`
    return base === '' ? step : `${base}.${step}`
  }, context.path)
  return { ...context, path }
}

/** The children of a container, in their places. */
export function drawAll(elements: unknown, context: Context, field = 'elements'): readonly Html[] {
  if (!Array.isArray(elements)) return []
  return elements.map((element: unknown, index) => context.draw(element, below(context, field, index)))
}
