import { limitsOf } from '../endpoints/limitsOf.ts'
import { pascal } from '../endpoints/names.ts'
import { answerOf } from './answerOf.ts'
import { endpoints } from './endpoints.ts'
import { type FieldFacts, facts } from './facts.ts'
import { fields as says } from './says.ts'

/** One type of a resource's wire file. */
interface WireType {
  name: string
  fields: Map<string, WireField>
  /** Some request takes it. */
  taken: boolean
}

interface WireField {
  facts: FieldFacts
  /** Seen in a request, and required in every one. */
  needed: boolean | undefined
  /** Seen in an answer. */
  answered: boolean
  /** Values and objects around them in samples of answers. */
  seen: number
  missed: number
  sample: unknown
}

/** Messages are described by hand, once. */
const BY_HAND: Record<string, string> = { message: 'Message', sender: 'Sender', mention: 'Mention' }
const NAMES: Record<string, string> = {
  list_chat: 'ListedChat',
  list_member: 'ChatMember',
  list_moderator: 'ChatModerator',
  'chat.menu_tree': 'ChatMenuTree',
  'chat.tab': 'ChatTab',
  'chat.top_notice': 'ChatTopNotice',
  'message.reaction': 'Reaction',
  read_user: 'ReadUser',
  follow_up: 'FollowUp',
  emoji: 'Emoji',
  operator: 'ReactionOperator',
  message_query: 'ReactionQuery',
  reaction: 'ReactionOfMessage',
  reaction_count: 'ReactionCount',
  object: '',
  '-': '',
}
/** What makes a thing what it is; always there. */
const ALWAYS = /^(has_more|chat_id|message_id|reaction_id)$/
/** Types of which those who may see less get less, or whose samples show what comes on success and on failure at once. */
const PARTIAL: ReadonlySet<string> = new Set(['Chat', 'CreatedTag', 'UpdatedTag'])
/** Lists and what a page may lack; never always there. */
const OPTIONAL = /^(items|page_token|i18n_\w+|invalid_\w+|failed_\w+|\w+_fail_reason|\w+_list)$/

const isName = (type: string): boolean =>
  /^[a-z]/.test(type) && !/^(string|int|float|boolean|list|array|object|map)\b/.test(type)

function nameOf(field: FieldFacts, folder: string): string {
  const type = field.type.replace(/\[\]$/, '')
  const own = NAMES[type]
  if (own) return own
  const plain = isName(type) ? type : field.name
  const prefix = folder === 'chatAnnouncements' ? 'Announcement' : ''
  return pascal(prefix ? `${prefix}_${plain}` : plain)
}

const WHOLE: Record<string, string> = {
  string: 'string',
  int: 'number',
  float: 'number',
  boolean: 'boolean',
  file: 'Blob',
}

/** All types of one folder, by name. */
export class WireFile {
  readonly types = new Map<string, WireType>()
  readonly folder: string
  readonly imports = new Set<string>()
  private emoji = false

  constructor(folder: string) {
    this.folder = folder
    for (const endpoint of endpoints.filter(one => one.folder === folder)) {
      const { id, result, hand } = endpoint
      const page = facts[id]
      if (hand || !page) continue
      for (const field of page.body) if (field.nested) this.add(this.typeName(field), field.nested, 'request')
      if (result) this.add(result, page.data, 'answer', [answerOf(endpoint)?.data].filter(Boolean))
    }
  }

  typeName(field: FieldFacts): string {
    return nameOf(field, this.folder)
  }

  private add(name: string, list: FieldFacts[], side: 'request' | 'answer', objects: unknown[] = []): void {
    const type = this.types.get(name) ?? { name, fields: new Map<string, WireField>(), taken: false }
    this.types.set(name, type)
    if (side === 'request') type.taken = true
    for (const field of list) {
      const found = type.fields.get(field.name)
      const entry: WireField = found ?? {
        facts: field,
        needed: undefined,
        answered: false,
        seen: 0,
        missed: 0,
        sample: undefined,
      }
      if (found && field.oneOf)
        entry.facts = { ...field, oneOf: [...new Set([...(found.facts.oneOf ?? []), ...field.oneOf])] }
      if (side === 'request') entry.needed = (entry.needed ?? true) && field.required === true
      else entry.answered = true
      // An answer that is one thing without a sample: it holds that thing, or it would hold nothing.
      if (side === 'answer' && list.length === 1 && field.nested && objects.length === 0) entry.seen++
      const values: unknown[] = []
      for (const object of objects) {
        const value = (object as Record<string, unknown>)[field.name]
        if (value === undefined) entry.missed++
        else {
          entry.seen++
          entry.sample = value
          values.push(value)
        }
      }
      type.fields.set(field.name, entry)
      if (field.nested && !this.byHand(field)) {
        this.add(
          this.typeName(field),
          field.nested,
          side,
          values.flat().filter(value => typeof value === 'object' && value !== null),
        )
      }
    }
    // A field that only some of several descriptions have isn't always there.
    const names = new Set(list.map(field => field.name))
    for (const [key, entry] of type.fields) if (!names.has(key) && entry.needed) entry.needed = false
  }

  private byHand(field: FieldFacts): string | undefined {
    return this.folder === 'messages' ? BY_HAND[field.type.replace(/\[\]$/, '')] : undefined
  }

  /** The TypeScript type of a field. `Open` lists take values that Lark may add. */
  typeOf(field: FieldFacts, { open, readonly = false }: { open: boolean; readonly?: boolean }): string {
    const list = field.type.endsWith('[]') || field.type === 'list' || (field.type === 'array' && !field.nested)
    let one = WHOLE[field.type.replace(/\[\]$/, '')] ?? 'string'
    const byHand = this.byHand(field)
    if (byHand) {
      this.imports.add(byHand)
      one = byHand
    } else if (field.nested) one = this.typeName(field)
    else if (field.type.startsWith('map')) one = 'Record<string, string>'
    // A model of which the documentation shows no fields.
    else if (field.type === 'object' || field.type === '-' || isName(field.type)) one = 'Record<string, unknown>'
    if (field.name === 'emoji_type') {
      this.emoji = true
      one = 'EmojiType'
    }
    if (field.oneOf && !field.nested) {
      const values = field.oneOf.map(value =>
        typeof value === 'number' || one === 'number' ? String(value) : `'${value}'`,
      )
      one = open || field.open ? `${values.join(' | ')} | (${one} & {})` : values.join(' | ')
    }
    if (!list) return one
    const whole = /[|&]/.test(one) ? `(${one})[]` : `${one}[]`
    return readonly ? `readonly ${whole}` : whole
  }

  render(): string {
    const parts = [...this.types.values()].map(type => this.renderType(type))
    const emoji = this.emoji ? "import type { EmojiType } from './emojiType.ts'\n\n" : ''
    const imports = this.imports.size
      ? `import type { ${[...this.imports].sort().join(', ')} } from '../messages/types.ts'\n\n`
      : ''
    return `// Written by tooling/codegen/messaging/generate.ts from the platform's documentation.\n${imports}${emoji}${parts.join('\n\n')}\n`
  }

  private renderType({ name, fields, taken }: WireType): string {
    const lines = [...fields.values()].map(entry => {
      const { facts: field } = entry
      const fixed = entry.needed === true || (!taken && !PARTIAL.has(name) && isAlwaysThere(entry))
      const doc = docOf(entry)
      const type = this.typeOf(field, { open: entry.answered, readonly: taken })
      return `${doc ? `  /** ${doc} */\n` : ''}  ${field.name}${fixed ? '' : '?'}: ${type}${fixed || !taken ? '' : ' | undefined'}`
    })
    return `export interface ${name} {\n${lines.join('\n')}\n}`
  }
}

/** Answers don't say which fields are always there: those that every sample has, and the ids and counts that make a thing what it is. */
function isAlwaysThere({ facts: field, seen, missed }: WireField): boolean {
  if (missed > 0) return false
  if (ALWAYS.test(field.name)) return true
  return !OPTIONAL.test(field.name) && seen > 0
}

function docOf({ facts: field, sample }: WireField): string | undefined {
  const parts = [says[field.name], unitOf(field.name, sample), limitsOf(field)].filter(Boolean)
  return parts.length ? parts.join(' ') : undefined
}

function unitOf(name: string, sample: unknown): string | undefined {
  if (!/time|timestamp/.test(name) || typeof sample !== 'string') return undefined
  if (/^\d{10}$/.test(sample)) return 'Seconds since 1970, as a string.'
  return /^\d{13}$/.test(sample) ? 'Milliseconds since 1970, as a string.' : undefined
}
