import { type Fields, isFields, listOf, wordOf } from '../json/fields.ts'

/** @internal Interactive components, which in JSON 1.0 call back even without a value. */
export const CALLS: ReadonlySet<string> = new Set([
  'button',
  'overflow',
  'select_static',
  'select_person',
  'date_picker',
  'picker_time',
  'picker_datetime',
  'input',
  'select_img',
])

/** @internal Moves `url`, `multi_url`, `value` and `action_type` into behaviours. */
export function convertActions(fields: Fields, inForm: boolean): Fields {
  const { url, multi_url, value, action_type, behaviors, ...rest } = fields
  if (!CALLS.has(wordOf(fields.tag))) return fields
  const made: Fields[] = [...listOf(behaviors)].filter(({ type }) => type !== 'form_action')
  if (isFields(multi_url) || typeof url === 'string') {
    const { url: common, ...others } = isFields(multi_url) ? multi_url : { url }
    made.push({ type: 'open_url', default_url: common ?? url ?? others.pc_url ?? '', ...others })
  }
  const formAction = listOf(behaviors).find(({ type }) => type === 'form_action')
  const submits = action_type === 'form_submit' || (formAction !== undefined && formAction.behavior !== 'reset')
  const resets = action_type === 'form_reset' || formAction?.behavior === 'reset'
  const opens = made.length > 0
  if (value !== undefined) made.push({ type: 'callback', value })
  else if (!inForm && !opens && action_type !== 'link') made.push({ type: 'callback', value: {} })
  return {
    ...rest,
    ...(made.length > 0 && { behaviors: made }),
    ...(submits ? { form_action_type: 'submit' } : resets ? { form_action_type: 'reset' } : undefined),
  }
}
