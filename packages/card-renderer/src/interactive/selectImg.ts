import type { Context } from '../context.ts'
import { frame } from '../elements/frame.ts'
import { image } from '../elements/image.ts'
import { plainOf } from '../elements/locale.ts'
import { type Fields, listOf, oneOf, own, stringOf } from '../fields.ts'
import { attributes, type Html, html } from '../html.ts'
import { control } from './control.ts'
import { glyphs } from './glyphs.ts'
import { phrase } from './phrases.ts'
import { requiredMark } from './requiredMark.ts'

const RATIOS: { readonly [name: string]: string } = { '1:1': '1/1', '16:9': '16/9', '4:3': '4/3' }
const LAYOUTS = ['stretch', 'bisect', 'trisect'] as const

export function selectImg(element: Fields, context: Context): Html {
  const { disabled, attributes: data } = control(element, context)
  const many = element.multi_select === true
  const ratio = own(RATIOS, element.aspect_ratio) ?? '16/9'
  const layout = oneOf(element.layout, LAYOUTS) ?? 'bisect'
  const group = attributes({
    class: `lc-images lc-images-${layout}`,
    role: many ? 'group' : 'radiogroup',
    style: `--lc-ratio:${ratio}`,
  })
  const zooms = context.form !== undefined && element.can_preview !== false
  const options = listOf(element.options).map(option => {
    const off = disabled || option.disabled === true
    const hover = plainOf(option.hover_tips, context)
    const written = attributes({
      type: 'button',
      class: 'lc-image-option',
      role: many ? 'checkbox' : 'radio',
      'aria-checked': 'false',
      'aria-disabled': off ? 'true' : undefined,
      'aria-label': hover || stringOf(option.value) || stringOf(option.img_key),
      'data-option': stringOf(option.value) ?? stringOf(option.img_key) ?? '',
      'data-hover-tips': hover || undefined,
      'data-disabled-tips': plainOf(option.disabled_tips, context) || undefined,
    })
    const zoom = attributes({
      type: 'button',
      class: 'lc-tool lc-image-zoom',
      'data-tool': 'zoom',
      'aria-label': phrase('preview', context.options.locale),
    })
    const picture = image(option.img_key, context)
    return html`<span class="lc-image-cell"><button${written}>${picture}<span class="lc-image-tick">${glyphs.check}</span></button>${
      zooms && html`<button${zoom}>${glyphs.zoom}</button>`
    }</span>`
  })
  return frame(element, context, html`<div${group}>${options}</div>${requiredMark(data)}`, {
    attributes: { ...data, 'data-multi-select': many },
  })
}
