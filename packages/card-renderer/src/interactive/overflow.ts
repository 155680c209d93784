import type { Context } from '../context.ts'
import { frame } from '../elements/frame.ts'
import { linkOf, outward } from '../elements/links.ts'
import { plainOf } from '../elements/locale.ts'
import { missingLocale } from '../elements/text.ts'
import { type Fields, isFields, listOf, stringOf } from '../fields.ts'
import { attributes, type Html, html } from '../html.ts'
import { control } from './control.ts'
import { glyphs } from './glyphs.ts'
import { phrase } from './phrases.ts'
import { widthOf } from './width.ts'

export function overflow(element: Fields, context: Context): Html {
  const { disabled, attributes: data } = control(element, context)
  const more = attributes({
    class: 'lc-btn lc-btn-default lc-btn-medium lc-more',
    type: 'button',
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
    'aria-disabled': disabled ? 'true' : undefined,
    'aria-label': phrase('more', context.options.locale),
  })
  const options = listOf(element.options).map(option => item(option, context))
  return frame(
    element,
    context,
    html`<button${more}>${glyphs.dots}</button><div class="lc-popup" role="menu" hidden>${options}</div>`,
    { attributes: data, style: widthOf(element.width) },
  )
}

function item(option: Fields, context: Context): Html {
  const url = linkOf(isFields(option.multi_url) ? option.multi_url : { url: option.url }, context)
  const common = {
    class: 'lc-option',
    role: 'menuitem',
    tabindex: -1,
    'data-option': stringOf(option.value),
    'data-url': url,
  }
  const text = html`<span${attributes({ class: 'lc-option-text', dir: 'auto', ...missingLocale(option.text, context) })}>${plainOf(option.text, context)}</span>`
  return url === undefined
    ? html`<div${attributes(common)}>${text}</div>`
    : html`<a${attributes({ ...common, href: url, ...outward })}>${text}</a>`
}
