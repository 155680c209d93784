import type { Card } from './card.ts'
import { elementsOf } from './elementsOf.ts'

/** The row under the head of a table in markdown. */
const DELIMITER_ROW = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/
const FENCE = /^ {0,3}(`{3,}|~{3,})/

/** Tables as components and in markdown. */
export function tablesIn(card: Card): number {
  let count = 0
  for (const { element } of elementsOf(card)) {
    if (element.tag === 'table') count += 1
    if (element.tag === 'markdown') count += tablesInMarkdown(String(element.content ?? ''))
  }
  return count
}

/** Tables in markdown, whose blocks of code have none. */
export function tablesInMarkdown(content: string): number {
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
