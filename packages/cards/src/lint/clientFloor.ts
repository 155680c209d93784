import type { Fields } from '../json/fields.ts'
import { requireCard } from '../json/requireCard.ts'
import { clientNeeds, compareVersions } from './clientNeeds.ts'

/** The oldest client that shows a card in full, and what sets it. */
export interface ClientFloor {
  /** Such as `7.33`. */
  readonly version: string
  /** The component that sets it, as code reaches it: `body.elements[2]`. Empty for the card itself. */
  readonly path: string
  /** The same place, as the platform writes it. */
  readonly errPath: string
  /** The field that sets it, such as `row_height`; empty when it is the component itself. */
  readonly field: string
  /** What older clients show instead, where the platform says so. */
  readonly older?: string
  /** All of it in one line. */
  readonly message: string
}

/**
 * Finds the oldest client that shows a card in full. `lint(card, { client: '7.20' })` tells every place that a client lacks.
 *
 * @param card of either JSON version
 * @returns nothing when all of the card is older than the platform's documents on clients: JSON 1.0 without newer components
 * @throws {TypeError} for what is no object, or can't be followed: over 500 levels of JSON
 * @example
 * const report = card({ body: [table([{ name: 'a', data_type: 'text' }], [{ a: 'Long' }], { row_height: 'auto' })] })
 * console.log(clientFloor(report)?.message) // needs client 7.33 because of row_height "auto" at body.elements[0]; …
 * @see https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-components/content-components/table
 */
export function clientFloor(card: object): ClientFloor | undefined {
  requireCard(card)
  const needs = clientNeeds(card as Fields)
  // The first of those that need the same: sort keeps their order.
  const [highest] = needs.sort((one, other) => compareVersions(other.version, one.version))
  if (!highest) return undefined
  const { version, at, field, because } = highest
  // Clients too old for JSON 2.0 show a text of the platform, whatever else the card needs.
  const older = highest.older ?? needs.find(need => need.field === 'schema')?.older
  const where = at.path === '' ? '' : ` at ${at.path}`
  return {
    version,
    ...at,
    field,
    ...(older !== undefined && { older }),
    message: `needs client ${version} because of ${because}${where}${older === undefined ? '' : `; ${older}`}`,
  }
}
