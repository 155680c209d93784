import type { Context } from '../context.ts'
import { json } from '../elements/json.ts'
import { linkOf } from '../elements/links.ts'
import { localText, plainOf } from '../elements/locale.ts'
import { type Fields, fieldsOf, isFields, listOf, stringOf } from '../fields.ts'

/** What the use of a component does; the page's script reads it from the box. */
export interface Control {
  readonly disabled: boolean
  readonly calls: boolean
  readonly url: string | undefined
  readonly attributes: { readonly [name: string]: string | boolean | undefined }
}

/** Stands where the client of a platform should do nothing but say so. */
const UNSUPPORTED = 'lark://msgcard/unsupported_action'

function formAction(element: Fields, behaviors: readonly Fields[]): 'submit' | 'reset' | undefined {
  const behavior = behaviors.find(({ type }) => type === 'form_action')?.behavior
  const asked = [element.form_action_type, element.action_type, behavior]
  if (asked.includes('submit') || asked.includes('form_submit') || element.complex_interaction === true) return 'submit'
  return asked.includes('reset') || asked.includes('form_reset') ? 'reset' : undefined
}

function urls(element: Fields, behaviors: readonly Fields[]): readonly Fields[] {
  const opening = behaviors.filter(({ type }) => type === 'open_url')
  const own = isFields(element.multi_url) ? [element.multi_url] : []
  return [...opening, ...own, ...(typeof element.url === 'string' && element.url !== '' ? [{ url: element.url }] : [])]
}

/** What a person is asked before: a title and a text in their language, as JSON. */
export function confirmOf({ confirm }: Fields, context: Context): string | undefined {
  if (!isFields(confirm)) return undefined
  return json({ title: plainOf(confirm.title, context), text: plainOf(confirm.text, context) })
}

/** Reads what a component does. In JSON 1.0 every component without an address calls the app; in 2.0 its behaviors say. */
export function control(element: Fields, context: Context): Control {
  const behaviors = listOf(element.behaviors)
  const callback = behaviors.find(({ type }) => type === 'callback')
  const links = urls(element, behaviors)
  const action = formAction(element, behaviors)
  const legacy = fieldsOf(context.card).schema !== '2.0' && behaviors.length === 0 && links.length === 0
  const asksApp = element.action_type === 'request' || element.action_type === 'multi'
  const calls = callback !== undefined || action === 'submit' || (action === undefined && (legacy || asksApp))
  const url = links.map(link => linkOf(link, context)).find(link => link !== undefined)
  const disabled = element.disabled === true
  return {
    disabled,
    calls,
    url,
    attributes: {
      'data-missing-locale': [element.text, element.label, element.placeholder]
        .map(text => localText(fieldsOf(text), context).missing)
        .find(locale => locale !== undefined),
      'data-name': stringOf(element.name),
      'data-calls': calls,
      'data-value': json(callback?.value ?? element.value),
      'data-url': url,
      'data-unsupported': url === undefined && links.some(link => Object.values(link).includes(UNSUPPORTED)),
      'data-form-action': action,
      'data-confirm': confirmOf(element, context),
      'data-required': element.required === true && context.form !== undefined,
      'data-disabled': disabled,
      'data-hover-tips': plainOf(element.hover_tips, context) || undefined,
      'data-disabled-tips': plainOf(element.disabled_tips, context) || undefined,
    },
  }
}
