import { cardLimits } from '../../contract/cards.ts'
import { type Card, isCard } from './card.ts'
import { fail } from './fail.ts'
import { isComponent } from './isComponent.ts'

/** JSON 2.0 has most of the tags of JSON 1.0; these it took away, or has as texts and icons alone. */
const ONLY_HERE = ['action', 'note', 'plain_text', 'lark_md', 'standard_icon', 'custom_icon']
const CHILDREN = ['elements', 'columns', 'actions']

/** How many elements there are. */
function walk(list: unknown, path: string): number {
  if (!Array.isArray(list)) fail(200621, 'a list of elements is wanted', path)
  let count = 0
  for (const [index, element] of list.entries()) {
    const tag = isCard(element) ? element.tag : undefined
    const here = `${path} -> [${index}](tag: ${String(tag)})`
    if (!isCard(element)) fail(200621, 'an element is an object', here)
    if (typeof tag !== 'string' || !(isComponent(tag) || ONLY_HERE.includes(tag)))
      fail(200621, `unsupported tag ${String(tag)}`, here)
    count += 1
    for (const name of CHILDREN) {
      // The columns of a table say what its rows hold.
      if (tag === 'table' && name === 'columns') continue
      if (element[name] !== undefined) count += walk(element[name], `${here} -> ${name}`)
    }
  }
  return count
}

/** Refuses what JSON 1.0 does not parse. A field that it does not know, the platform ignores. */
export function checkCardV1(card: Card): void {
  if (card.schema !== undefined && card.schema !== '1.0') fail(200621, 'unknown schema', 'ROOT -> schema')
  let count = card.elements === undefined ? 0 : walk(card.elements, 'ROOT -> elements')
  const languages = isCard(card.i18n_elements) ? card.i18n_elements : {}
  for (const [language, list] of Object.entries(languages)) count += walk(list, `ROOT -> i18n_elements -> ${language}`)
  if (count > cardLimits.components) fail(11310, `element exceeds the limit (${cardLimits.components})`, 'ROOT')
}
