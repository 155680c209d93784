import type { Img } from '../json/elements.ts'
import type { PlainText } from '../json/parts.ts'
import type { Built, Shows } from '../typing/traits.ts'
import { element, type Options } from './element.ts'

/**
 * An image.
 *
 * @param imgKey from the image upload of the same app
 * @param alt shown on hover, read by screen readers
 * @see https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-components/content-components/image
 */
export function img(
  imgKey: string,
  alt: string | PlainText,
  options?: Options<Img, 'img_key' | 'alt' | 'mode' | 'custom_width' | 'compact_width'>,
): Built<Img, Shows> {
  return element('img', { img_key: imgKey, alt, ...options })
}
