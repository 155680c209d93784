import type { Context } from '../context.ts'
import { type Fields, oneOf } from '../fields.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import { frame } from './frame.ts'
import { avatar, personOf } from './people.ts'

/** Sizes of people, as classes. */
export const sizeClass = (size: unknown): string =>
  `lc-person-${oneOf(size, ['extra_small', 'small', 'medium', 'large']) ?? 'medium'}`

/** One person. In JSON 1.0 name and picture can't be chosen: the picture alone is shown. */
export function person(element: Fields, context: Context): Html {
  const inner = personInner(element.user_id, context, element.show_avatar !== false, element.show_name === true)
  const capsule = element.style === 'capsule' ? 'lc-capsule' : undefined
  return frame(element, context, html`<span class="lc-who ${capsule}">${inner}</span>`, {
    class: sizeClass(element.size),
    attributes: {
      'data-user-id': personOf(element.user_id, context).id,
      title: personOf(element.user_id, context).name,
    },
  })
}

/** Picture and name of a person. A picture alone is labelled with the name. */
export function personInner(id: unknown, context: Context, showAvatar: boolean, showName: boolean): Html {
  const { name } = personOf(id, context)
  const picture = showAvatar && avatar(id, context)
  const label = showName
    ? html`<span class="lc-name" dir="auto">${name}</span>`
    : html`<span class="lc-unseen">${name}</span>`
  return html`${picture}${label}`
}
