import { Refusal, refuse } from '../http/refusal.ts'
import { type Card, checkCard, isCard, isTemplate, isVersion2 } from '../im/card/checkCard.ts'
import { elementsOf } from './elements.ts'
import { badParameter } from './readJson.ts'

const CARD_BYTES = 30 * 1024
const MOST_TABLES = 5
const ELEMENT_ID = /^[A-Za-z][A-Za-z0-9_]{0,19}$/
/** The row under the head of a table in markdown. */
const DELIMITER_ROW = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/
const FENCE = /^ {0,3}(`{3,}|~{3,})/
/** What sending a card refuses inside of 230099, these endpoints refuse with the code itself. */
const OWN_CODES = new Set([300302, 300305])

/** Refuses what cannot be a card that is changed by its id. */
export function checkEntity(card: Card): void {
  if (Object.keys(card).length === 0) refuse(300307, 'The card DSL is empty')
  if (isTemplate(card)) return
  if (!isVersion2(card)) refuse(300303, 'Only schema 2.0 is supported')
  checkContents(card)
  checkIds(card)
  if (tablesIn(card) > MOST_TABLES) {
    refuse(230099, 'Failed to create card content, ext=ErrCode: 11310; ErrMsg: card table number over limit;')
  }
  if (Buffer.byteLength(JSON.stringify(card)) > CARD_BYTES) refuse(200860, 'Card content exceeds limit')
}

function checkContents(card: Card): void {
  try {
    checkCard(card)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const code = Number(/ErrCode: (\d+)/.exec(error.message)?.[1])
    refuse(OWN_CODES.has(code) ? code : 200220, error.message)
  }
}

function checkIds(card: Card): void {
  const ids = new Set<string>()
  for (const { element } of elementsOf(card)) {
    const id = element.element_id
    if (id === undefined) continue
    if (typeof id !== 'string' || !ELEMENT_ID.test(id)) badParameter(`${String(id)} is no element_id`)
    if (ids.has(id)) refuse(300301, `Duplicate element_id in card component: ${id}`)
    ids.add(id)
  }
}

/** Tables as components and in markdown, whose blocks of code have none. */
function tablesIn(card: Card): number {
  let count = 0
  for (const { element } of elementsOf(card)) {
    if (element.tag === 'table') count += 1
    if (element.tag === 'markdown') count += tablesInMarkdown(String(element.content ?? ''))
  }
  return count
}

function tablesInMarkdown(content: string): number {
  if (!content.includes('|')) return 0
  let count = 0
  let fence = ''
  let previous = ''
  for (const line of content.split(/\r?\n/)) {
    const marks = FENCE.exec(line)?.[1] ?? ''
    if (fence) fence = marks.startsWith(fence) ? '' : fence
    else if (marks) fence = marks
    else if (previous.includes('|') && DELIMITER_ROW.test(line)) count += 1
    previous = line
  }
  return count
}
