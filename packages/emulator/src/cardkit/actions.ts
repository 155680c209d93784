import { type Card, isCard } from '../im/card/card.ts'
import { addElements, deleteElement, patchElement, replaceElement } from './elements.ts'
import { badParameter } from './readJson.ts'
import { applySettings, asksForStreaming } from './settings.ts'

const ACTIONS: Record<string, (card: Card, params: Card) => void> = {
  partial_update_setting: (card, { settings }) => applySettings(card, settings),
  add_elements: (card, { type, target_element_id, elements }) => addElements(card, type, target_element_id, elements),
  delete_elements(card, { element_ids: ids }) {
    if (!Array.isArray(ids) || ids.length === 0) badParameter('element_ids is no list of ids')
    for (const id of ids) deleteElement(card, id)
  },
  partial_update_element: (card, { element_id, partial_element }) => patchElement(card, element_id, partial_element),
  update_element: (card, { element_id, element }) => replaceElement(card, element_id, element),
}

/** Makes the changes of a batch, in order. Tells whether one asks for streaming mode. */
export function applyActions(card: Card, actions: unknown[]): boolean {
  let streaming = false
  for (const one of actions) {
    if (!isCard(one) || typeof one.action !== 'string' || !isCard(one.params)) {
      badParameter('an action is { action, params }')
    }
    const { action, params } = one
    const apply = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined
    if (!apply) badParameter(`there is no action ${action}`)
    apply(card, params)
    streaming ||= action === 'partial_update_setting' && asksForStreaming(params.settings)
  }
  return streaming
}
