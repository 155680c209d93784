import { cardLimits } from '../../contract/cards.ts'
import { type Card, isCard } from './card.ts'
import { checkComponent, checkTogether } from './checkComponent.ts'
import { checkFields, type Visit } from './checkFields.ts'
import { checkMedia } from './checkMedia.ts'
import { elementsOf } from './elementsOf.ts'
import { fail } from './fail.ts'
import { tablesIn } from './tablesIn.ts'

const CONTAINERS = new Set(['column_set', 'form', 'interactive_container', 'collapsible_panel'])

/** One address for each client, where there is none for all. */
const LINKS = ['pc_url', 'ios_url', 'android_url']

/** Where a component stands. */
export interface Around {
  parent: string
  inForm: boolean
  depth: number
}

/** Refuses what JSON 2.0 does not take: it knows each field, and where each component may stand. */
export function checkCardV2(card: Card): void {
  const ids = new Set<string>()
  const names = new Set<string>()

  function once(seen: Set<string>, code: number, what: string, value: unknown, path: string): void {
    if (typeof value !== 'string') return
    if (seen.has(value)) fail(code, `duplicate ${what} ${value}`, path)
    seen.add(value)
  }

  function visitIn(around: Around): Visit {
    return {
      id: (id, path) => once(ids, 300301, 'element_id', id, path),
      component(component, path) {
        const tag = checkComponent(component, around, path)
        const depth = around.depth + (CONTAINERS.has(tag) ? 1 : 0)
        if (depth > cardLimits.depth) fail(200621, `containers nest ${cardLimits.depth} levels deep at most`, path)
        once(names, 200621, 'name', component.name, `${path} -> name`)
        checkFields(tag, component, path, visitIn({ parent: tag, inForm: around.inForm || tag === 'form', depth }))
        checkTogether(tag, component, path)
      },
    }
  }

  const { config } = card
  if (isCard(config) && config.update_multi === false) {
    fail(300302, 'update_multi cannot be false', 'ROOT -> config -> update_multi')
  }
  checkFields('card', card, 'ROOT', visitIn({ parent: 'body', inForm: false, depth: 0 }))
  const { card_link: link } = card
  if (isCard(link) && !link.url && !LINKS.every(field => link[field])) {
    fail(200621, `url is missing, or else ${LINKS.join(', ')}`, 'ROOT -> card_link')
  }
  checkMedia(card)
  if ([...elementsOf(card)].length > cardLimits.components) {
    fail(11310, `element exceeds the limit (${cardLimits.components})`, 'ROOT')
  }
  if (tablesIn(card) > cardLimits.tables) fail(11310, 'card table number over limit', 'ROOT')
}
