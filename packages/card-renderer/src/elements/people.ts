import type { Context } from '../context.ts'
import { stringOf } from '../fields.ts'
import { attributes, type Html, html } from '../html.ts'
import type { ShownPerson } from '../options.ts'
import { safeImageUrl } from './links.ts'

/** Who is behind an id, with what is known of them. */
export function personOf(id: unknown, context: Context): ShownPerson & { readonly id: string; readonly name: string } {
  const key = stringOf(id) ?? ''
  const known = key === '' ? undefined : context.options.person?.(key)
  const name = stringOf(known?.name) ?? ''
  return { id: key, name: name || key || 'unknown', avatarUrl: known?.avatarUrl }
}

const HUES = ['blue', 'turquoise', 'orange', 'violet', 'green', 'carmine', 'indigo', 'wathet']

/** A round picture of a person: theirs, or the first letter of the name. */
export function avatar(id: unknown, context: Context): Html {
  const person = personOf(id, context)
  const url = safeImageUrl(person.avatarUrl)
  if (url) return html`<img${attributes({ class: 'lc-avatar', src: url, alt: '', loading: 'lazy' })}>`
  const letter = [...person.name.replace(/^(?:ou|on|oc)_/, '')][0] ?? '?'
  const hue = HUES[[...person.id].reduce((sum, char) => sum + (char.codePointAt(0) ?? 0), 0) % HUES.length]
  const style = `background:var(--lc-${hue}-500)`
  return html`<span class="lc-avatar" style="${style}" aria-hidden="true">${letter.toUpperCase()}</span>`
}
