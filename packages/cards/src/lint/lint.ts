import { type Fields, isFields } from '../json/fields.ts'
import { MOST_LEVELS } from '../json/requireCard.ts'
import { sizeOf } from '../sizeOf.ts'
import { clientNeeds, compareVersions } from './clientNeeds.ts'
import { V1 } from './dialectV1.ts'
import { V2 } from './dialectV2.ts'
import { type Finding, type Place, type Report, ROOT, step } from './finding.ts'
import { checkLocales } from './locales.ts'
import { walk } from './walk.ts'

/** What {@link lint} looks at beside the platform's rules. */
export interface LintOptions {
  /** The oldest client the card is meant for, such as `7.20`: a warning names each field that it doesn't know. */
  readonly client?: string | undefined
}

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
  if (card.schema === '2.0' && isFields(config) && config.update_multi === false) {
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

function checkClient(card: Fields, client: string, report: Report): void {
  if (!/^\d+(\.\d+){0,2}$/.test(client))
    throw new TypeError(`lint: client is a version such as "7.20", not ${JSON.stringify(client)}`)
  for (const { version, place, because, older } of clientNeeds(card)) {
    if (compareVersions(version, client) <= 0) continue
    report('warn', 'client', place, `${because} needs client ${version}${older === undefined ? '' : `; ${older}`}`)
  }
}

/** What stands where a card should: text, a list, nothing. */
function checkKind(card: unknown, report: Report): boolean {
  if (isFields(card)) return true
  if (typeof card === 'string' && isFields(parsed(card)))
    report('error', 'envelope', ROOT, 'this is the JSON of a card as text: pass JSON.parse() of it')
  else {
    const got = card === null ? 'null' : Array.isArray(card) ? 'a list' : typeof card
    report('error', 'type', ROOT, `a card is an object, and this is ${got === 'string' ? 'text' : got}`)
  }
  return false
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What is sent around a card: not a card itself. */
function envelopeOf(card: Fields): string | undefined {
  if (['schema', 'body', 'elements', 'i18n_elements', 'header'].some(field => card[field] !== undefined))
    return undefined
  return ['card', 'data', 'content'].find(field => isFields(card[field]) || typeof card[field] === 'string')
}

function isV1({ schema, body, elements, i18n_elements }: Fields): boolean {
  if (schema === '2.0') return false
  return schema === '1.0' || elements !== undefined || i18n_elements !== undefined || body === undefined
}

/**
 * Checks a card against the platform's rules before it is sent: fields and their values, nesting, names, limits.
 *
 * JSON 2.0 refuses a field that it doesn't know. JSON 1.0 drops it without a word, so there it is a warning. Cards of the
 * card builder (`templateCard()`) and card entities are checked where they are made, not here.
 *
 * @param options `client`: warn of what that client doesn't know
 * @returns what was found; an `error` is what the platform refuses. What is no card at all has one, at the root
 * @throws {TypeError} when `client` is no version
 * @example for (const { level, path, message } of lint(c)) console.log(`${level} ${path}: ${message}`)
 * @see https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-breaking-changes-release-notes
 */
export function lint(card: object, { client }: LintOptions = {}): Finding[] {
  const findings: Finding[] = []
  const report: Report = (level, rule, at, message) => void findings.push({ level, rule, ...at, message })
  if (!checkKind(card, report)) return findings
  const root = card as Fields
  // What stands for a card: a template of the card builder, or a card entity.
  if (!isJson(root, report) || root.type === 'template' || root.type === 'card') return findings
  const envelope = envelopeOf(root)
  if (envelope !== undefined) {
    report('error', 'envelope', ROOT, `this is what goes around a card: pass what is in ${envelope}, as an object`)
    return findings
  }
  checkSize(root, report)
  if (isV1(root))
    report('warn', 'schema', ROOT, 'a card in JSON 1.0, which drops what it does not know; toV2() moves it on')
  walk(root, ROOT, isV1(root) ? V1 : V2, report)
  checkFrame(root, report)
  checkLocales(root, report)
  if (!isV1(root) && (!isFields(root.body) || !Array.isArray(root.body.elements) || root.body.elements.length === 0)) {
    report('warn', 'empty', step(ROOT, 'body'), 'a card without components; card entities refuse it (300307)')
  }
  if (client !== undefined) checkClient(root, client, report)
  return findings
}

/** What JSON can't carry would be dropped in silence, or throw in the middle of a send. */
function isJson(card: Fields, report: Report): boolean {
  const above = new Set<unknown>()
  let sound = true
  let tooDeep = false
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
    if (above.size >= MOST_LEVELS) {
      sound = false
      tooDeep = true
      return
    }
    above.add(value)
    for (const [key, item] of Object.entries(value))
      visit(item, Array.isArray(value) ? step(at, Number(key), isFields(item) ? item.tag : undefined) : step(at, key))
    above.delete(value)
  }
  visit(card, ROOT)
  if (tooDeep) report('error', 'depth', ROOT, `nests more than ${MOST_LEVELS} levels deep; containers take five`)
  return sound
}
