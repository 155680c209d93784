import { type CardMessage, fromJson, sizeOf, toContent, toV2 } from '@lark-sdk/cards'
import { clientFloor, type Finding, lint } from '@lark-sdk/cards/lint'
import { isFields } from '../../fields.ts'
import type { CardKind, Details, Fields, Sources } from '../api.ts'
import { kindOf } from '../load/cardShape.ts'
import { walkCard } from '../load/walkCard.ts'

const HEAVY = 8
const utf8 = new TextEncoder()
const bytesOf = (value: unknown): number => utf8.encode(JSON.stringify(value)).length

/** What `find` says, or nothing when the card is too odd for it: a preview shows any JSON. */
function orNothing<Value>(find: () => Value): Value | undefined {
  try {
    return find()
  } catch {
    return undefined
  }
}

/** Components by weight; each counts with what is inside it. */
function heaviestOf(card: Fields): { path: string; bytes: number }[] {
  const found: { path: string; bytes: number }[] = []
  walkCard(card, (value, path) => {
    if (typeof value.tag === 'string' && path !== '') found.push({ path, bytes: bytesOf(value) })
  })
  return found.sort((one, other) => other.bytes - one.bytes).slice(0, HEAVY)
}

/** Languages that any text of the card has, and those that it says it has. */
function localesOf(card: Fields): string[] {
  const found = new Set<string>()
  walkCard(card, value => {
    for (const [key, texts] of Object.entries(value))
      if (key.startsWith('i18n') && isFields(texts)) for (const locale of Object.keys(texts)) found.add(locale)
  })
  const { config } = card
  if (isFields(config) && Array.isArray(config.locales)) for (const locale of config.locales) found.add(String(locale))
  return [...found].filter(locale => /^[a-z]{2}_[a-z]{2}$/.test(locale))
}

/** The TypeScript that makes the card. */
function codeOf(card: Fields, kind: CardKind): string {
  if (kind !== 'template') return orNothing(() => fromJson(card)) ?? JSON.stringify(card, undefined, 2)
  const data = isFields(card.data) ? card.data : {}
  const args = [data.template_id, data.template_variable ?? {}, data.template_version_name]
  const written = args.filter(arg => arg !== undefined).map(arg => JSON.stringify(arg, undefined, 2))
  return `import { templateCard } from '@lark-sdk/cards'\n\nexport const myCard = templateCard(${written.join(', ')})\n`
}

/** What the platform's rules say; of a template nothing, since its card is on the platform. */
export function findingsOf(card: Fields): readonly Finding[] {
  if (kindOf(card) === 'template') return []
  return orNothing(() => lint(card)) ?? []
}

/** Asked for a client older than all documents, `lint` names all that any client lacks. */
function needsOf(card: Fields): { path: string; message: string }[] {
  const findings = orNothing(() => lint(card, { client: '1.0' })) ?? []
  return findings.filter(({ rule }) => rule === 'client').map(({ path, message }) => ({ path, message }))
}

/** All that the page tells of a card. */
export function describeCard(card: Fields, sources: Sources): Details {
  const kind = kindOf(card) ?? 'v2'
  const floor = kind === 'template' ? undefined : orNothing(() => clientFloor(card))
  const v2 = kind === 'v1' ? orNothing(() => toV2(card as unknown as CardMessage)) : undefined
  return {
    kind,
    card,
    sources,
    findings: findingsOf(card),
    size: sizeOf(card),
    content: toContent(card),
    code: codeOf(card, kind),
    locales: localesOf(card),
    ...(floor && { floor }),
    needs: kind === 'template' ? [] : needsOf(card),
    heaviest: heaviestOf(card),
    ...(v2 && { v2: { card: v2.card as unknown as Fields, losses: v2.losses } }),
  }
}
