import type { SelectImg } from '../json/elements.ts'
import type { Anywhere, Asks, Built, Field, FormOnly } from '../typing/traits.ts'
import { type ActsOn, type CallbackValue, element, type Options } from './element.ts'
import type { Chosen, Requires } from './select.ts'

/** An image to choose, or its key. */
export type ImageChoice = string | Omit<SelectImg['options'][number], 'value'>

/**
 * A choice among images; one, or several inside a form.
 *
 * @param name unique in the card
 * @param choices `{ sea: 'img_v3_…', hills: 'img_v3_…' }`
 */
export function selectImg<
  const N extends string,
  const V extends string | number,
  const A extends CallbackValue = never,
  const R extends boolean = false,
  const M extends boolean = false,
>(
  name: N,
  choices: { readonly [K in V]: ImageChoice },
  options?: Options<SelectImg, 'name' | 'options' | 'value' | 'multi_select' | 'required'> &
    ActsOn<A> &
    Requires<R> & {
      /** Takes several; inside a form only. Default: `false`. */
      readonly multi_select?: M | undefined
    },
): Built<
  SelectImg,
  Asks<
    Field<N, M extends true ? readonly `${V}`[] : Chosen<`${V}`, R>>,
    A & { readonly option: `${V}` },
    M extends true ? FormOnly : Anywhere
  >
> {
  const list = Object.entries<ImageChoice>(choices).map(([value, image]) => ({
    ...(typeof image === 'string' ? { img_key: image } : image),
    value,
  }))
  return element('select_img', { name, options: list, ...options })
}
