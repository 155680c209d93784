import { type Card, isCard, isVersion2 } from '../im/card/card.ts'

/** Something in a card that a person can use. */
export interface CardComponent {
  tag: string
  name: string | undefined
  elementId: string | undefined
  /** Label of a button, placeholder of the rest. */
  label: string | undefined
  /** What the card hands back. */
  value: unknown
  /** Whether using it reaches the bot. */
  calls: boolean
  /** Whether it sends the form it is in. */
  submits: boolean
  raw: Card
}

const USABLE = new Set([
  'button',
  'input',
  'overflow',
  'select_static',
  'multi_select_static',
  'select_person',
  'multi_select_person',
  'date_picker',
  'picker_time',
  'picker_datetime',
  'select_img',
  'checker',
  'interactive_container',
])

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function component(element: Card, version2: boolean): CardComponent {
  const behaviors = Array.isArray(element.behaviors) ? element.behaviors.filter(isCard) : []
  const callback = behaviors.find(behavior => behavior.type === 'callback')
  const label = isCard(element.text) ? element.text : element.placeholder
  const submits =
    element.form_action_type === 'submit' ||
    element.action_type === 'form_submit' ||
    element.complex_interaction === true
  return {
    tag: String(element.tag),
    name: string(element.name),
    elementId: string(element.element_id),
    label: isCard(label) ? string(label.content) : undefined,
    value: callback?.value ?? element.value,
    calls: callback !== undefined || submits || (!version2 && behaviors.length === 0 && element.url === undefined),
    submits,
    raw: element,
  }
}

/** Everything in a card that can be used, in the order it is shown. */
export function componentsOf(card: Card): CardComponent[] {
  const found: CardComponent[] = []
  const version2 = isVersion2(card)
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item)
    if (!isCard(value)) return
    if (typeof value.tag === 'string' && USABLE.has(value.tag)) found.push(component(value, version2))
    for (const name of ['elements', 'columns', 'actions', 'extra', 'body']) visit(value[name])
    if (isCard(value.i18n_elements)) visit(Object.values(value.i18n_elements)[0])
  }
  visit(card)
  return found
}

/** A name, an element id, a label, a text in the value, or a test of one's own. */
export type CardMatcher = string | ((component: CardComponent) => boolean)

function matches(component: CardComponent, matcher: CardMatcher): boolean {
  if (typeof matcher === 'function') return matcher(component)
  const { name, elementId, label, value } = component
  if ([name, elementId, label, value].includes(matcher)) return true
  return isCard(value) && Object.values(value).includes(matcher)
}

export function findComponent(card: Card, matcher: CardMatcher): CardComponent {
  const components = componentsOf(card)
  const found = components.find(component => matches(component, matcher))
  if (found) return found
  const offered = components.map(({ tag, name, label, value }) => `${tag} ${name ?? label ?? JSON.stringify(value)}`)
  throw new TypeError(`Nothing in the card matches ${String(matcher)}. It offers: ${offered.join(', ') || 'nothing'}`)
}
