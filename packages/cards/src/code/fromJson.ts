import { type Fields, isFields } from '../json/fields.ts'
import { unwrap } from '../json/unwrap.ts'
import * as builders from './builders.ts'
import { checkName } from './checkName.ts'
import { Call, print, Raw } from './print.ts'
import { toCall, toHeader, toTemplate } from './toCalls.ts'

/** What the printed source will make, when it runs. */
function run(value: unknown): unknown {
  if (value instanceof Call) {
    const builder = (builders as unknown as { readonly [name: string]: (...args: readonly unknown[]) => unknown })[
      value.name
    ]
    return builder?.(...value.args.map(run))
  }
  if (value instanceof Raw) return value.fields
  if (Array.isArray(value)) return value.map(run)
  return isFields(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, run(item)])) : value
}

function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one))
    return Array.isArray(other) && one.length === other.length && one.every((item, index) => same(item, other[index]))
  if (!isFields(one)) return one === other
  return (
    isFields(other) &&
    Object.keys(one).length === Object.keys(other).length &&
    Object.keys(one).every(key => Object.hasOwn(other, key) && same(one[key], other[key]))
  )
}

/** Where a call would not make the very JSON, the JSON itself is printed; its children are tried before it. */
function exact(fields: Fields): unknown {
  const made = toCall(fields, exact)
  if (made instanceof Call && same(run(made), fields)) return made
  return new Raw(fields, fields.tag === 'column' ? 'Column' : 'BodyElement')
}

const byName = (one: string, other: string): number => (one.replace('type ', '') < other.replace('type ', '') ? -1 : 1)

function namesIn(value: unknown, found: Set<string>): Set<string> {
  if (value instanceof Call) {
    found.add(value.name)
    for (const arg of value.args) namesIn(arg, found)
  } else if (value instanceof Raw) found.add(`type ${value.type}`)
  else if (Array.isArray(value)) for (const item of value) namesIn(item, found)
  else if (isFields(value)) for (const item of Object.values(value)) namesIn(item, found)
  return found
}

function toCard(json: Fields): unknown {
  if (json.type === 'template') {
    const made = toTemplate(json)
    return made && same(run(made), json) ? made : json
  }
  const { schema, config, card_link, header, body, ...unknown } = json
  if (schema !== '2.0' || Object.keys(unknown).length > 0 || !isFields(body) || !Array.isArray(body.elements))
    return json
  const { elements, ...layout } = body
  const parts = {
    ...(header !== undefined && { header: toHeader(header) }),
    ...(config !== undefined && { config }),
    ...(card_link !== undefined && { card_link }),
    ...(Object.keys(layout).length > 0 && { layout }),
    body: elements.map(element => (isFields(element) ? exact(element) : element)),
  }
  const made = new Call('card', [parts])
  if (same(run(made), json)) return made
  const plainHeader = new Call('card', [{ ...parts, header }])
  return same(run(plainHeader), json) ? plainHeader : json
}

/** The type of a card that no builder makes. */
function typeOf(card: Fields): string {
  if (card.type === 'template') return 'TemplateCard'
  return card.schema === '2.0' || card.body !== undefined ? 'CardJson' : 'CardMessage'
}

/**
 * Prints the TypeScript source that makes a card: builder calls where there are, JSON where there is none for it.
 * What the source makes is compared with the card before it is returned, so it is always the same JSON.
 *
 * @param json a card in JSON 2.0 or a template, as an object or a string, or what is sent around it: `{ msg_type, card }`;
 * a card in 1.0 is printed as a `CardMessage`
 * @param name of the constant
 * @throws {SyntaxError} for text that is no JSON
 * @throws {TypeError} for what is no card, and for a name that no constant can have
 * @example console.log(fromJson(pasted))
 */
export function fromJson(json: object | string, name = 'myCard'): string {
  const card = unwrap(typeof json === 'string' ? JSON.parse(json) : json, 'json')
  const made = toCard(card)
  const isCall = made instanceof Call
  const imports = isCall ? [...namesIn(made, new Set())].sort(byName) : [typeOf(card)]
  checkName(
    name,
    imports.map(one => one.replace('type ', '')),
  )
  return isCall
    ? `import { ${imports.join(', ')} } from '@lark-sdk/cards'\n\nexport const ${name} = ${print(made)}\n`
    : `import type { ${imports.join()} } from '@lark-sdk/cards'\n\nexport const ${name}: ${imports.join()} = ${print(made)}\n`
}
