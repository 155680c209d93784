import { bodyOnly, cardFields, cardLimits, formOnly } from '../../contract/cards.ts'
import { type Card, isCard } from './card.ts'
import type { Around } from './checkCardV2.ts'
import { checkRows } from './checkRows.ts'
import { fail } from './fail.ts'
import { isComponent } from './isComponent.ts'
import { tablesInMarkdown } from './tablesIn.ts'

/** Time pickers and the field that they start with. */
const INITIAL: Record<string, string> = { picker_time: 'initial_time', picker_datetime: 'initial_datetime' }

const listOf = (value: unknown): Card[] => (Array.isArray(value) ? value.filter(isCard) : [])

/** Whether a button sends its form, or empties it. */
function does(component: Card, what: 'submit' | 'reset'): boolean {
  return (
    component.form_action_type === what ||
    component.action_type === `form_${what}` ||
    listOf(component.behaviors).some(({ type, behavior }) => type === 'form_action' && (behavior ?? 'submit') === what)
  )
}

function submits(component: Card): boolean {
  return does(component, 'submit') || [component.elements, component.columns].some(list => listOf(list).some(submits))
}

/** Refuses a component where it does not belong. */
function checkZone(tag: string, component: Card, { parent, inForm }: Around, path: string): void {
  const forbid = (when: boolean, why: string): void => {
    if (when) fail(200621, `${tag} ${why}`, path)
  }
  forbid(bodyOnly.has(tag) && parent !== 'body', 'can only be placed in the body')
  forbid(tag === 'column' && parent !== 'column_set', 'can only be placed in a column_set')
  forbid(tag !== 'column' && parent === 'column_set', 'cannot be placed in a column_set, which holds columns')
  const several = tag === 'select_img' && component.multi_select === true
  forbid((formOnly.has(tag) || several) && !inForm, 'can only be placed in a form')
  forbid(!inForm && (does(component, 'submit') || does(component, 'reset')), 'of a form can only be placed in one')
}

const BY_TAG: Record<string, (component: Card, path: string) => void> = {
  form(component, path) {
    if (!submits(component)) fail(200621, 'a form needs a submit button', path)
  },
  markdown({ content }, path) {
    const count = typeof content === 'string' ? tablesInMarkdown(content) : 0
    if (count > cardLimits.tablesInMarkdown) fail(11310, 'card table number over limit', path)
  },
  chart({ chart_spec: spec }, path) {
    if (spec !== undefined && !isCard(spec)) fail(200550, 'chart_spec is invalid', path)
  },
  table: checkRows,
  select_static: checkOptions,
  multi_select_static: checkOptions,
  picker_time: checkHint,
  picker_datetime: checkHint,
}

/** The value of an option is unique in its component. */
function checkOptions({ options }: Card, path: string): void {
  const values = listOf(options).map(({ value }) => value)
  const again = values.findIndex((value, index) => values.indexOf(value) < index)
  if (again !== -1) fail(200621, 'duplicate value', `${path} -> options -> [${again}]`)
}

function checkHint(component: Card, path: string): void {
  const initial = INITIAL[String(component.tag)] ?? ''
  if (!component.placeholder && !component[initial]) fail(200621, `placeholder or ${initial} is missing`, path)
}

/** Refuses a tag that is none, and what a component may not be where it stands. Returns the tag. */
export function checkComponent(component: Card, around: Around, path: string): string {
  const { tag } = component
  if (typeof tag !== 'string') fail(200621, 'tag is missing', path)
  if (!isComponent(tag)) fail(200861, `unsupported tag ${tag}`, path)
  checkZone(tag, component, around, path)
  const named = tag !== 'form' && cardFields[tag]?.name !== undefined
  if (around.inForm && named && !component.name) {
    fail(200530, 'the name of an interactive component in a form is empty', path)
  }
  return tag
}

/** Refuses fields that a component takes each, and not together. */
export function checkTogether(tag: string, component: Card, path: string): void {
  BY_TAG[tag]?.(component, path)
}
