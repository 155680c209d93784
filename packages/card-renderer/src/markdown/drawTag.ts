import type { Context } from '../context.ts'
import { styleOf } from '../elements/frame.ts'
import { icon } from '../elements/icon.ts'
import { linkOf, outward, safeUrl } from '../elements/links.ts'
import { dateOf, moment, momentParts } from '../elements/moment.ts'
import { personOf } from '../elements/people.ts'
import { personInner } from '../elements/person.ts'
import { tagOf } from '../elements/textTag.ts'
import { attributes, type Html, html, type Part } from '../html.ts'
import { colorOf } from '../styles/colors.ts'
import type { LarkTag } from './tags.ts'

/** A tag that stands for something: a person, a label, a moment, a number. */
export function drawTag(tag: LarkTag, context: Context, inLink: boolean): Part {
  switch (tag.name) {
    case 'at':
      return mention(tag, context)
    case 'person':
      return person(tag, context)
    case 'text_tag':
      return tagOf(tag.text, tag.attributes.color)
    case 'link':
      return link(tag, context, inLink)
    case 'local_datetime':
      return localDatetime(tag, context, inLink)
    case 'number_tag':
      return numberTag(tag, context, inLink)
    default:
      return tag.text
  }
}

/** A link, or its text alone where the address may not be opened or a link is around it. */
function linked(href: string | undefined, inner: Part, className: string, inLink: boolean, style?: string): Html {
  if (!href || inLink) return html`<span${attributes({ class: className, style })}>${inner}</span>`
  return html`<a${attributes({ class: className, style, href, ...outward })}>${inner}</a>`
}

function mention({ attributes: { id, ids, email, user_id: user }, text }: LarkTag, context: Context): Part {
  const one = (each: string): Html => {
    const all = each === 'all'
    const name = all ? text || 'all' : personOf(each, context).name
    const known = all || name !== each ? name : text || name
    return html`<span class="lc-at" data-user-id="${each}">@${known}</span>`
  }
  const everyone = (ids ?? '').split(',').flatMap(each => (each.trim() ? [each.trim()] : []))
  const mentioned = everyone.length > 0 ? everyone : [id || user || email || '']
  return mentioned.filter(Boolean).map((each, index) => [index > 0 && ' ', one(each)])
}

function person({ attributes: { id, show_name: name, show_avatar: picture, style } }: LarkTag, context: Context): Part {
  const names = name !== 'false'
  const className = style === 'capsule' ? 'lc-who lc-person-inline lc-capsule' : 'lc-who lc-person-inline'
  return html`<span${attributes({ class: className, 'data-user-id': id })}>${personInner(id, context, picture !== 'false', names)}</span>`
}

function link({ attributes: values, text }: LarkTag, context: Context, inLink: boolean): Part {
  const href = linkOf(values, context)
  const sign = values.icon ? icon({ tag: 'standard_icon', token: values.icon }, context) : undefined
  return linked(href, html`${sign}${text || (values.url ?? '')}`, 'lc-a', inLink)
}

const FORMATS: { readonly [type: string]: Intl.DateTimeFormatOptions } = {
  date_short: { month: 'short', day: 'numeric' },
  date: { year: 'numeric', month: 'long', day: 'numeric' },
  week: { weekday: 'long' },
  week_short: { weekday: 'short' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  time_sec: { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
}

function localDatetime({ attributes: values, text }: LarkTag, context: Context, inLink: boolean): Part {
  const date = dateOf(values.millisecond)
  if (date === undefined) return text
  const written = attributes({ class: 'lc-time', datetime: date.toISOString() })
  const shown = html`<time${written}>${momentText(date, values.format_type ?? 'date_num', context)}</time>`
  const href = safeUrl(values.link)
  return href ? linked(href, shown, 'lc-a', inLink) : shown
}

function momentText(date: Date, type: string, context: Context): string {
  const { YYYY, MM, DD, offset } = momentParts(date, context)
  if (type === 'timezone') return `GMT${offset === 'Z' ? '+00:00' : offset}`
  const format = Object.hasOwn(FORMATS, type) ? FORMATS[type] : undefined
  return format ? moment(date, context, format) : `${YYYY}-${MM}-${DD}`
}

function numberTag({ attributes: values, text }: LarkTag, context: Context, inLink: boolean): Part {
  const style = styleOf({
    background: colorOf(values.background_color, context, 'icon'),
    color: colorOf(values.font_color, context),
  })
  return linked(linkOf(values, context), text.trim().slice(0, 4), 'lc-number', inLink, style)
}
