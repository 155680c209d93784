import type { Context } from '../context.ts'
import { type Fields, stringOf } from '../fields.ts'
import { attributes, type Html, html, type Part } from '../html.ts'
import { boxSides } from './lengths.ts'

/** What a component adds to the box around it. */
interface FrameOptions {
  readonly class?: string | undefined
  readonly style?: { readonly [property: string]: string | undefined } | undefined
  readonly attributes?: { readonly [name: string]: string | number | boolean | undefined } | undefined
  /** Default: `div`. */
  readonly as?: 'div' | 'form' | 'section' | undefined
}

/**
 * The box of a component. Every component has one, so that pages find components by path:
 * `data-path` is the one `lint` names, `data-tag` is the component's.
 */
export function frame(element: Fields, context: Context, inner: Part, options: FrameOptions = {}): Html {
  const tag = stringOf(element.tag) ?? 'unknown'
  const names = ['lc-element', `lc-${tag.replace(/[^a-z_]/g, '')}`, options.class].filter(Boolean).join(' ')
  const style = { margin: boxSides(element.margin, -99), ...options.style }
  const written = attributes({
    class: names,
    style: styleOf(style),
    'data-path': context.path,
    'data-tag': tag,
    'data-element-id': stringOf(element.element_id),
    ...options.attributes,
  })
  const name: Html = { html: options.as ?? 'div' }
  return html`<${name}${written}>${inner}</${name}>`
}

/** Declarations whose values were made by us, never by a card; `undefined` is left out. */
export function styleOf(declarations: { readonly [property: string]: string | undefined }): string | undefined {
  const written = Object.entries(declarations).flatMap(([property, value]) => (value ? [`${property}:${value}`] : []))
  return written.length > 0 ? written.join(';') : undefined
}
