import type { ImgCombination } from '../json/elements.ts'
import type { Built, Shows } from '../typing/traits.ts'
import { element, type Options } from './element.ts'

/**
 * Several images in one frame.
 *
 * @param mode double 2 images, triple 3, bisect up to 6, trisect up to 9
 * @param imgKeys keys from the image upload of the same app
 */
export function imgCombination(
  mode: ImgCombination['combination_mode'],
  imgKeys: readonly string[],
  options?: Options<ImgCombination, 'combination_mode' | 'img_list'>,
): Built<ImgCombination, Shows> {
  return element('img_combination', {
    combination_mode: mode,
    img_list: imgKeys.map(img_key => ({ img_key })),
    ...options,
  })
}
