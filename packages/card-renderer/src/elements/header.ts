import { below, type Context } from '../context.ts'
import { type Fields, isFields, own } from '../fields.ts'
import { type Html, html } from '../html.ts'
import { hueOf } from '../styles/colors.ts'
import { frame } from './frame.ts'
import { icon } from './icon.ts'
import { boxSides } from './lengths.ts'
import { localeOf } from './locale.ts'
import { drawText } from './text.ts'
import { textTags } from './textTag.ts'

/** The band at the top of a card, in the colour of its template. */
export function header(value: unknown, context: Context, field = 'header'): Html | undefined {
  if (!isFields(value)) return undefined
  const sign =
    icon(value.icon, context, { class: 'lc-header-icon' }) ?? icon(value.ud_icon, context, { class: 'lc-header-icon' })
  const title = drawText(value.title, context, { class: 'lc-title', lines: 4 })
  const subtitle = drawText(value.subtitle, context, { class: 'lc-subtitle', lines: 1 })
  const tags = textTags(tagsOf(value, context), context)
  if (!(sign || title || subtitle || tags.length > 0)) return undefined
  const labels = tags.length > 0 && html`<div class="lc-tags">${tags}</div>`
  const inner = html`${sign}<div class="lc-titles"><div class="lc-title-line" role="heading" aria-level="2">${title}${labels}</div>${subtitle}</div>`
  return frame({ ...value, tag: 'header', margin: undefined }, below(context, field), inner, {
    style: { ...band(value.template), padding: boxSides(value.padding) },
  })
}

function tagsOf(value: Fields, context: Context): unknown {
  const translated = isFields(value.i18n_text_tag_list) ? own(value.i18n_text_tag_list, localeOf(context)) : undefined
  return translated ?? value.text_tag_list
}

function band(template: unknown): { readonly [property: string]: string | undefined } {
  const hue = hueOf(template)
  if (hue === undefined) return {}
  return {
    '--lc-band': `var(--lc-${hue}-100)`,
    '--lc-band-end': `var(--lc-${hue}-50)`,
    '--lc-band-text': `var(--lc-${hue}-700)`,
  }
}
