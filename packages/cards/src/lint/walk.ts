import { contentOf, type Fields, isFields, ownOf, wordOf } from '../json/fields.ts'
import { checkFields, type Visit } from './check.ts'
import type { Around, Dialect } from './dialect.ts'
import { type Place, type Report, step } from './finding.ts'
import { markdownTables } from './rules.ts'
import type { Spec } from './table.ts'

const CONTAINERS = new Set(['column_set', 'form', 'interactive_container', 'collapsible_panel'])

/** @internal Checks a card's fields, and every component in it. */
export function walk(card: Fields, root: Place, dialect: Dialect, report: Report): void {
  const ids = new Map<string, string>()
  const names = new Map<string, string>()
  const labels = new Map<string, string>()
  let depthReported = false
  let drawnTables = 0

  function once(kind: 'element-id' | 'name', seen: Map<string, string>, value: string, at: Place): void {
    const before = seen.get(value)
    if (before !== undefined) report('error', `duplicate-${kind}`, at, `${value} is used at ${before} too`)
    else seen.set(value, at.path)
  }

  function component(value: unknown, at: Place, around: Around, depth: number): void {
    if (!isFields(value)) {
      report('error', 'type', at, 'a component is an object with a tag')
      return
    }
    if (value.tag === undefined) {
      report('error', 'missing-field', at, 'tag is missing')
      return
    }
    const tag = wordOf(value.tag)
    const spec = ownOf(dialect.components, tag)
    const inside = depth + (CONTAINERS.has(tag) ? 1 : 0)
    if (inside > 5 && !depthReported) {
      depthReported = true
      report('error', 'depth', at, 'containers nest five levels deep at most')
    }
    if (!spec) {
      dialect.unknownTag(tag, card, at, report)
      return
    }
    const inForm = around.inForm || tag === 'form'
    if (typeof value.name === 'string') once('name', names, value.name, step(at, 'name'))
    checkFields(tag, spec, value, at, visitOf(tag, inForm, inside))
    dialect.checkComponent(tag, value, around, at, report)
    if (tag === 'markdown') drawnTables += markdownTables(value)
    if (tag === 'button') checkLabel(contentOf(value.text), at)
  }

  /** Read aloud, two buttons of one name can't be told apart. */
  function checkLabel(label: string, at: Place): void {
    const before = labels.get(label)
    if (label !== '' && before)
      report('warn', 'same-label', at, `the button at ${before} says ${JSON.stringify(label)} too`)
    // Once a label, however many buttons have it.
    labels.set(label, before === undefined ? at.path : '')
  }

  function visitOf(tag: string, inForm: boolean, depth: number): Visit {
    return {
      report,
      dialect,
      id: (id, place) => once('element-id', ids, id, place),
      child: (value, place) => component(value, place, { parent: `${tag}.extra`, inForm }, depth),
      children(kind, list, place) {
        // Each language of a card in JSON 1.0 has a list of its own, with the same names.
        if (tag === dialect.root) for (const seen of [names, labels]) seen.clear()
        const parent = kind === 'buttons' ? 'button_area' : tag
        for (const [index, child] of list.entries()) {
          component(child, step(place, index, isFields(child) ? child.tag : undefined), { parent, inForm }, depth)
        }
      },
    }
  }

  checkFields('Card', dialect.types.Card as Spec, card, root, visitOf(dialect.root, false, 0))
  if (drawnTables > 3) {
    // Seen in the field: 230099 with 11310 from the fourth on, though the documents allow more.
    report(
      'warn',
      'markdown-tables',
      root,
      `${drawnTables} tables in markdown: cards with four and more have been refused`,
    )
  }
}
