import { type Fields, isFields } from '../json/fields.ts'
import { sizeOf } from '../sizeOf.ts'
import { checkFields, type Visit } from './check.ts'
import { type Finding, type Place, type Report, ROOT, step } from './finding.ts'
import { checkLocales } from './locales.ts'
import { type Around, checkComponent, markdownTables } from './rules.ts'
import { COMPONENTS, REMOVED, type Spec, TYPES, UNDESCRIBED } from './table.ts'

const CONTAINERS = new Set(['column_set', 'form', 'interactive_container', 'collapsible_panel'])
/** The platform says 30 KB without saying which: the larger reading is the one that certainly fails. */
const MOST_BYTES = 30 * 1024
const MANY_BYTES = 27 * 1024

function checkSize(card: Fields, report: Report): void {
  const { bytes, components, tables, charts } = sizeOf(card)
  if (bytes > MOST_BYTES) report('error', 'size', ROOT, `${bytes} bytes of JSON, 30 KB are taken`)
  else if (bytes > MANY_BYTES) report('warn', 'size', ROOT, `${bytes} bytes of JSON, close to the 30 KB that are taken`)
  if (components > 200) report('error', 'count', ROOT, `${components} components and texts, 200 are taken`)
  else if (components >= 180)
    report('warn', 'count', ROOT, `${components} components and texts, close to the 200 that are taken`)
  if (tables > 5) report('error', 'tables', ROOT, `${tables} tables, 5 are taken`)
  if (charts > 5) report('warn', 'charts', ROOT, `${charts} charts, 5 are recommended at most`)
}

function checkFrame(card: Fields, report: Report): void {
  const { card_link: link, config, header } = card
  if (isFields(link) && link.url === undefined) {
    const missing = ['pc_url', 'ios_url', 'android_url'].filter(key => link[key] === undefined)
    if (missing.length > 0)
      report('error', 'card-link', step(ROOT, 'card_link'), `needs url, or also ${missing.join(' and ')}`)
  }
  if (isFields(config) && config.update_multi === false) {
    report(
      'error',
      'update-multi',
      step(step(ROOT, 'config'), 'update_multi'),
      'JSON 2.0 cards are always shared: true, or leave it out (300302)',
    )
  }
  if (isFields(header) && Array.isArray(header.text_tag_list) && header.text_tag_list.length > 3) {
    report('warn', 'header-tags', step(step(ROOT, 'header'), 'text_tag_list'), 'three tags are shown')
  }
}

/**
 * Checks a card in JSON 2.0 against the platform's rules before it is sent: fields and their values, nesting, names, limits.
 * Of a card in JSON 1.0 the size is checked alone, since the platform ignores what it doesn't know there.
 *
 * @returns what was found, in the order of the card; an `error` is what the platform refuses
 * @example for (const { level, path, message } of lint(c)) console.log(`${level} ${path}: ${message}`)
 * @see https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-breaking-changes-release-notes
 */
export function lint(card: object): Finding[] {
  const findings: Finding[] = []
  const report: Report = (level, rule, at, message) => void findings.push({ level, rule, ...at, message })
  const root = card as Fields
  if (!isJson(root, report)) return findings
  checkSize(root, report)
  if (root.schema !== '2.0' && (root.elements !== undefined || root.i18n_elements !== undefined)) {
    report('warn', 'schema', ROOT, 'a card in JSON 1.0: only its size was checked; toV2() moves it to 2.0')
    return findings
  }

  const ids = new Map<string, string>()
  const names = new Map<string, string>()
  let depthReported = false
  let drawnTables = 0

  function once(kind: string, seen: Map<string, string>, value: string, at: Place): void {
    const before = seen.get(value)
    if (before !== undefined) report('error', `duplicate-${kind}`, at, `${value} is used at ${before} too`)
    else seen.set(value, at.path)
  }

  function component(value: unknown, at: Place, around: Around, depth: number): void {
    if (!isFields(value)) {
      report('error', 'type', at, 'a component is an object with a tag')
      return
    }
    const tag = String(value.tag)
    const spec = Object.hasOwn(COMPONENTS, tag) ? COMPONENTS[tag] : undefined
    const inside = depth + (CONTAINERS.has(tag) ? 1 : 0)
    if (inside > 5 && !depthReported) {
      depthReported = true
      report('error', 'depth', at, 'containers nest five levels deep at most')
    }
    if (!spec) {
      unknownTag(tag, root, at, report)
      return
    }
    const inForm = around.inForm || tag === 'form'
    const visit: Visit = {
      report,
      id: (id, place) => once('element-id', ids, id, place),
      children(kind, list, place) {
        const parent = kind === 'buttons' ? 'button_area' : tag
        for (const [index, child] of list.entries()) {
          component(child, step(place, index, isFields(child) ? child.tag : undefined), { parent, inForm }, inside)
        }
      },
    }
    checkFields(spec, value, at, visit)
    checkComponent(tag, value, around, at, report)
    if (typeof value.name === 'string') once('name', names, value.name, step(at, 'name'))
    if (tag === 'markdown') drawnTables += markdownTables(value)
  }

  checkFields(TYPES.Card as Spec, root, ROOT, {
    report,
    id: (id, place) => once('element-id', ids, id, place),
    children(_, list, place) {
      for (const [index, child] of list.entries()) {
        component(
          child,
          step(place, index, isFields(child) ? child.tag : undefined),
          { parent: 'body', inForm: false },
          0,
        )
      }
    },
  })
  checkFrame(root, report)
  checkLocales(root, report)
  if (drawnTables > 3) {
    // Seen in the field: 230099 with 11310 from the fourth on, though the documents allow more.
    report(
      'warn',
      'markdown-tables',
      ROOT,
      `${drawnTables} tables in markdown: cards with four and more have been refused`,
    )
  }
  const body = root.body
  if (!isFields(body) || !Array.isArray(body.elements) || body.elements.length === 0) {
    report('warn', 'empty', step(ROOT, 'body'), 'a card without components; card entities refuse it (300307)')
  }
  return findings
}

function unknownTag(tag: string, { config }: Fields, at: Place, report: Report): void {
  const instead = REMOVED[tag]
  const forwards = !isFields(config) || config.enable_forward !== false
  if (!UNDESCRIBED.includes(tag)) {
    report('error', 'unknown-tag', at, `${tag} is not a component${instead ? ` of JSON 2.0; use ${instead}` : ''}`)
  } else if (tag === 'audio' && forwards) {
    report('error', 'audio-forward', at, 'a card with audio needs config.enable_forward false (300220)')
  } else {
    report('warn', 'undescribed', at, `${tag} is known to the platform but not described: its fields are not checked`)
  }
}

/** What JSON can't carry would be dropped in silence, or throw in the middle of a send. */
function isJson(card: Fields, report: Report): boolean {
  const above = new Set<unknown>()
  let sound = true
  function visit(value: unknown, at: Place): void {
    const bad =
      typeof value === 'function' ||
      typeof value === 'bigint' ||
      typeof value === 'symbol' ||
      (typeof value === 'number' && !Number.isFinite(value))
    if (bad)
      report(
        'error',
        'not-json',
        at,
        `${typeof value === 'number' ? value : `a ${typeof value}`} can't be written as JSON`,
      )
    if (bad || above.has(value)) sound = false
    if (typeof value !== 'object' || value === null) return
    if (above.has(value)) {
      report('error', 'not-json', at, 'holds itself')
      return
    }
    above.add(value)
    for (const [key, item] of Object.entries(value)) visit(item, step(at, Array.isArray(value) ? Number(key) : key))
    above.delete(value)
  }
  visit(card, ROOT)
  return sound
}
