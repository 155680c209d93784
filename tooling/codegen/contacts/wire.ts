import { limitsOf } from '../endpoints/limitsOf.ts'
import { pascal } from '../endpoints/names.ts'
import type { FieldFacts } from '../messaging/facts.ts'
import { endpoints } from './endpoints.ts'
import { factsOf, sampleOf } from './facts.ts'
import { fields as says } from './says.ts'

interface WireField {
  facts: FieldFacts
  /** Required wherever a request has it. */
  needed: boolean
  /** How often samples have it, and lack it. */
  seen: number
  missed: number
  /** What samples hold in it. */
  kinds: Set<string>
}

type WireType = Map<string, WireField>

/** What is described by hand. */
const BY_HAND: Record<string, string> = {
  user: '../users/types.ts',
  department: '../departments/types.ts',
  user_status: '../users/types.ts',
  avatar_info: '../users/types.ts',
  i18n_content: '../i18nContent.ts',
}
/** Better names than those of the documentation. */
const NAMES: Record<string, string> = {
  memberlist: 'GroupMember',
  custom_attr: 'CustomAttrField',
  custom_attr_options: 'CustomAttrFieldOptions',
  custom_attr_option: 'CustomAttrFieldOption',
  member_result: 'GroupMemberResult',
  employee_type_enum: 'EmployeeType',
  'functional_role.member': 'FunctionalRoleMember',
  user_contact_info: 'FoundUserId',
  basic_user: 'UserBasic',
  i18n_name: 'UserBasicI18nName',
  users: 'FoundUser',
  create_employee: 'NewEmployee',
  update_employee: 'EmployeeChanges',
  create_department: 'NewDirectoryDepartment',
  update_department: 'DirectoryDepartmentChanges',
  department: 'DirectoryDepartment',
  name: 'EmployeeName',
  employee_entity: 'Employee',
  employee_base_entity: 'EmployeeBase',
  employee_work_entity: 'EmployeeWork',
  multi_filter_condition: 'DirectoryFilter',
  filter_condition: 'DirectoryCondition',
  page_condition: 'PageRequest',
  resigned_user_resouce_receiver: 'ResourceReceivers',
}
const ALWAYS = /^has_more$/
/** Lists and what a page may lack; never always there. */
const OPTIONAL = /^(items|page_token|i18n_\w+|\w*list|results?|members|custom_attrs)$/
const WHOLE: Record<string, string> = { string: 'string', int: 'number', float: 'number', boolean: 'boolean' }

/** All types of one resource, by name. */
export class WireFile {
  readonly folder: string
  private readonly types = new Map<string, { fields: WireType; taken: boolean }>()
  private readonly imports = new Map<string, string>()

  constructor(folder: string) {
    this.folder = folder
    for (const { id, says: made, result, oddSample } of endpoints.filter(one => one.folder === folder)) {
      if (made === undefined) continue
      const page = factsOf(id)
      for (const field of page.body) {
        if (field.nested && !this.byHand(field, true)) this.add(this.typeName(field, true), field.nested, true)
      }
      const data = oddSample ? undefined : sampleOf(id)?.response?.data
      if (result) this.add(result, page.data, false, data ? [data] : [])
    }
  }

  typeName(field: FieldFacts, taken: boolean): string {
    const type = field.type.replace(/(\[\])+$/, '')
    const name =
      NAMES[type] ?? NAMES[type === 'object' ? field.name : ''] ?? pascal(type === 'object' ? field.name : type)
    return taken && !/^(New|.*(Options|Changes|Filter|Condition|Receivers|Request|Acceptor)$)/.test(name)
      ? `${name}Input`
      : name
  }

  private byHand(field: FieldFacts, taken: boolean): string | undefined {
    const type = field.type.replace(/\[\]$/, '')
    const from = BY_HAND[type]
    if (!from || this.folder === 'directory' || (taken && type !== 'i18n_content')) return undefined
    const name = type === 'avatar_info' ? 'Avatar' : `${pascal(type)}${taken ? 'Input' : ''}`
    this.imports.set(name, from)
    return name
  }

  private add(name: string, list: FieldFacts[], taken: boolean, objects: unknown[] = []): void {
    const { fields } = this.types.get(name) ?? { fields: new Map<string, WireField>() }
    const known = this.types.has(name)
    this.types.set(name, { fields, taken })
    for (const field of [...list, ...onlyInSamples(list, objects)]) {
      const entry = fields.get(field.name) ?? {
        facts: field,
        needed: taken && !known,
        seen: 0,
        missed: 0,
        kinds: new Set<string>(),
      }
      fields.set(field.name, entry)
      entry.needed &&= field.required === true
      const values = objects.map(object => (object as Record<string, unknown>)[field.name])
      const there = values.filter(value => value !== undefined)
      entry.seen += there.length
      entry.missed += values.length - there.length
      // An answer that is one thing without a sample: it holds that thing, or it would hold nothing.
      if (!taken && list.length === 1 && objects.length === 0 && !field.type.endsWith('[]')) entry.seen++
      for (const value of there.flat(2)) entry.kinds.add(typeof value)
      if (!field.nested || this.byHand(field, taken)) continue
      const inner = there.flat(2).filter(value => typeof value === 'object' && value !== null)
      this.add(this.typeName(field, taken), field.nested, taken, inner)
    }
    const names = new Set(list.map(field => field.name))
    for (const [key, entry] of fields) if (!names.has(key)) entry.needed = false
  }

  /** The TypeScript type of a field; `open` ones take values that Lark may add. */
  typeOf(field: FieldFacts, { taken, open, kinds }: { taken: boolean; open: boolean; kinds?: Set<string> }): string {
    const depth = (/(\[\])*$/.exec(field.type)?.[0].length ?? 0) / 2
    // The documentation calls this list an object.
    const lists = field.name === 'users' && field.type === 'object' ? 1 : depth
    let one = WHOLE[field.type.replace(/(\[\])+$/, '')] ?? 'Record<string, unknown>'
    const hand = this.byHand(field, taken)
    if (hand) one = hand
    else if (field.nested) one = this.typeName(field, taken)
    else if (field.type.startsWith('map')) one = `Record<string, ${field.type.includes('int>') ? 'number' : 'string'}>`
    if (field.oneOf && !field.nested) {
      const values = field.oneOf.map(value => (one === 'number' ? String(value) : `'${value}'`))
      one = open || field.open ? `${values.join(' | ')} | (${one} & {})` : values.join(' | ')
    }
    // Samples tell another kind of value than the table, so both may come.
    for (const kind of ['string', 'number']) {
      if (kinds?.has(kind) && !one.includes(kind) && !field.nested && !field.type.startsWith('map')) one += ` | ${kind}`
    }
    if (lists === 0) return one
    const whole = `${/[|&]/.test(one) ? `(${one})` : one}${'[]'.repeat(lists)}`
    return taken ? `readonly ${whole}` : whole
  }

  render(): string {
    const parts = [...this.types].map(([name, { fields, taken }]) => this.renderType(name, fields, taken))
    const used = [...this.imports].filter(([name]) => parts.some(part => new RegExp(`\\b${name}\\b`).test(part)))
    const imports = [...new Set(used.map(([, from]) => from))].map(from => {
      const names = used.flatMap(([name, other]) => (other === from ? [name] : []))
      return `import type { ${names.sort().join(', ')} } from '${from}'\n`
    })
    return `// Written by tooling/codegen/contacts/generate.ts from the platform's documentation.\n${imports.join('')}\n${parts.join('\n\n')}\n`
  }

  /** Whether a parameter's type isn't of this file, but described by hand. */
  handOf(field: FieldFacts): [name: string, from: string] | undefined {
    const name = this.byHand(field, true)
    return name === undefined ? undefined : [name, this.imports.get(name) ?? '']
  }

  get isEmpty(): boolean {
    return this.types.size === 0
  }

  get typeNames(): string[] {
    return [...this.types.keys()]
  }

  private renderType(name: string, fields: WireType, taken: boolean): string {
    const lines = [...fields.values()].map(entry => {
      const { facts: field, needed, kinds } = entry
      const fixed = taken ? needed : isAlwaysThere(entry, this.folder, fields.size)
      const doc = [
        field.name === 'enum_type' && field.type !== 'int' ? undefined : says[field.name],
        taken && limits(field),
      ]
        .filter(Boolean)
        .join(' ')
      const type = this.typeOf(field, { taken, open: true, kinds })
      return `${doc ? `  /** ${doc} */\n` : ''}  ${field.name}${fixed ? '' : '?'}: ${type}${fixed || !taken ? '' : ' | undefined'}`
    })
    return `export interface ${name} {\n${lines.join('\n')}\n}`
  }
}

/** Answers don't say what is always there: what every sample has. Of the directory, only what was asked for comes. */
function isAlwaysThere({ facts: field, seen, missed }: WireField, folder: string, size: number): boolean {
  if (ALWAYS.test(field.name)) return true
  if (missed > 0 || OPTIONAL.test(field.name)) return false
  return seen > 0 && (folder !== 'directory' || (size === 1 && !field.nested))
}

/** Range and default, as far as they say anything. */
export function limits(field: FieldFacts): string | undefined {
  return limitsOf(field)
    ?.replace(/At least 1 characters\.\s*/, '')
    .replace('0 to ', 'At most ')
}

/** Fields that samples have and tables lack. */
function onlyInSamples(list: FieldFacts[], objects: unknown[]): FieldFacts[] {
  const documented = new Set(list.map(({ name }) => name))
  const found = objects.flatMap(object => Object.entries(object as Record<string, unknown>))
  const types: Record<string, string> = { string: 'string', number: 'int', boolean: 'boolean' }
  return found
    .filter(([name]) => !documented.has(name))
    .map(([name, value]) => {
      const isList = Array.isArray(value)
      const type = types[typeof (isList ? value[0] : value)] ?? 'json'
      return { name, type: isList ? `${type}[]` : type }
    })
}
