import { type Fields, isFields, listOf, ownOf, wordOf } from '../json/fields.ts'
import { COMPONENTS } from '../lint/table.ts'
import { Call } from './print.ts'

const only = (value: Fields, ...keys: readonly string[]): boolean =>
  Object.keys(value).length === keys.length && keys.every(name => value[name] !== undefined)

/** Spellings that the builders don't offer. */
const OLDER = new Set(['action_type', 'url', 'multi_url', 'mode', 'custom_width', 'compact_width', 'ud_icon', 'value'])
const TEXT_FIELDS = /_tips$|^(placeholder|label|title|alt)$/

/** A plain text without more is a string to the builders. */
function shortText(value: unknown): unknown {
  return isFields(value) && value.tag === 'plain_text' && only(value, 'tag', 'content') ? value.content : value
}

function shortBehaviors(behaviors: readonly unknown[]): Fields {
  const list = listOf(behaviors)
  const made: { [field: string]: unknown } = {}
  for (const behavior of list) {
    const { type, ...rest } = behavior
    if (
      type === 'callback' &&
      isFields(rest.value) &&
      typeof rest.value.op === 'string' &&
      !('callback' in made) &&
      !('open_url' in made)
    ) {
      made.callback = rest.value
    } else if (type === 'open_url' && !('open_url' in made)) {
      made.open_url = only(rest, 'default_url') ? rest.default_url : rest
    } else return { behaviors }
  }
  return made
}

/** Fields that make the options of a builder; nothing when one is not offered. */
function toOptions(tag: string, fields: Fields): Fields | undefined {
  const made: { [field: string]: unknown } = {}
  const spec = ownOf(COMPONENTS, tag) ?? {}
  for (const [field, value] of Object.entries(fields)) {
    if (!Object.hasOwn(spec, field) || OLDER.has(field)) return undefined
    if (field === 'behaviors') {
      // Builders put these beside others, and would fail where there is no list.
      if (!Array.isArray(value)) return undefined
      Object.assign(
        made,
        tag === 'button' || tag === 'interactive_container' || !opens(value)
          ? shortBehaviors(value)
          : { behaviors: value },
      )
    } else if (field === 'icon' && isFields(value) && value.tag === 'standard_icon' && only(value, 'tag', 'token'))
      made[field] = value.token
    else if (field === 'confirm' && isFields(value)) {
      made[field] = Object.fromEntries(Object.entries(value).map(([name, text]) => [name, shortText(text)]))
    } else made[field] = TEXT_FIELDS.test(field) ? shortText(value) : value
  }
  return made
}

const opens = (behaviors: unknown): boolean => listOf(behaviors).some(({ type }) => type === 'open_url')

/** `{ value: 'text' }` where every option is that simple. */
function toChoices(options: unknown): unknown {
  const list = listOf(options)
  const simple = list.every(option => only(option, 'text', 'value') && typeof shortText(option.text) === 'string')
  const choices = Object.fromEntries(list.map(option => [wordOf(option.value), shortText(option.text)]))
  const kept = Object.keys(choices).join('\n') === list.map(option => option.value).join('\n')
  return simple && kept && list.length > 0 ? choices : options
}

const toIds = (list: unknown, key: string): unknown => listOf(list).map(item => (only(item, key) ? item[key] : item))

/** Makes the source of a child. */
type Child = (fields: Fields) => unknown
type Positional = readonly [builder: string, given: readonly string[], ...args: readonly unknown[]]

/** The builder of a component, and its arguments before the options. */
function toPositional(tag: string, fields: Fields, child: Child): Positional | undefined {
  const { name, text, options } = fields
  const children = (key: string): readonly unknown[] => listOf(fields[key]).map(child)
  const plain = shortText(text)
  switch (tag) {
    case 'hr':
      return ['hr', []]
    case 'div':
      return text === undefined || fields.fields !== undefined ? undefined : ['div', ['text'], plain]
    case 'markdown':
      return ['markdown', ['content'], fields.content]
    case 'img':
      return fields.alt === undefined ? undefined : ['img', ['img_key', 'alt'], fields.img_key, shortText(fields.alt)]
    case 'img_combination':
      return [
        'imgCombination',
        ['combination_mode', 'img_list'],
        fields.combination_mode,
        toIds(fields.img_list, 'img_key'),
      ]
    case 'person':
      return ['person', ['user_id'], fields.user_id]
    case 'person_list':
      return ['personList', ['persons'], toIds(fields.persons, 'id')]
    case 'chart':
      return ['chart', ['chart_spec'], fields.chart_spec]
    case 'table':
      return ['table', ['columns', 'rows'], fields.columns, fields.rows]
    case 'button': {
      const kind = fields.form_action_type
      if (text === undefined || (kind !== undefined && name === undefined)) return undefined
      if (kind === undefined) return ['button', ['text'], plain]
      return [kind === 'submit' ? 'submit' : 'reset', ['text', 'name', 'form_action_type'], name, plain]
    }
    case 'checker':
      return name === undefined || text === undefined ? undefined : ['checker', ['name', 'text'], name, plain]
    case 'overflow':
      return ['overflow', ['options'], toChoices(options)]
    case 'select_img':
      return name === undefined || listOf(options).some(({ value }) => value === undefined)
        ? undefined
        : ['selectImg', ['name', 'options'], name, toImages(options)]
    case 'column':
    case 'interactive_container':
      return [tag === 'column' ? 'column' : 'interactiveContainer', ['elements'], children('elements')]
    case 'column_set':
      return ['columnSet', ['columns'], children('columns')]
    case 'form':
      return ['form', ['name', 'elements'], name, children('elements')]
    case 'collapsible_panel': {
      const { header } = fields
      const title = isFields(header) && only(header, 'title') ? shortText(header.title) : undefined
      return [
        'collapsiblePanel',
        ['header', 'elements'],
        typeof title === 'string' ? title : header,
        children('elements'),
      ]
    }
    default: {
      const builder = ownOf(NAMED, tag)
      if (builder === undefined || name === undefined) return undefined
      if (tag.endsWith('_static')) return [builder, ['name', 'options'], name, toChoices(options)]
      if (tag.endsWith('_person')) return [builder, ['name', 'options'], name, toIds(options, 'value')]
      return [builder, ['name'], name]
    }
  }
}

const NAMED: { readonly [tag: string]: string } = {
  input: 'input',
  select_static: 'select',
  multi_select_static: 'multiSelect',
  select_person: 'selectPerson',
  multi_select_person: 'multiSelectPerson',
  date_picker: 'datePicker',
  picker_time: 'timePicker',
  picker_datetime: 'datetimePicker',
}

function toImages(options: unknown): Fields {
  return Object.fromEntries(
    listOf(options).map(({ value, ...image }) => [wordOf(value), only(image, 'img_key') ? image.img_key : image]),
  )
}

/** @internal The call that makes a component; the component itself where no builder does. */
export function toCall(fields: Fields, child: Child): unknown {
  const tag = wordOf(fields.tag)
  const positional = toPositional(tag, fields, child)
  if (!positional) return fields
  const [builder, given, ...args] = positional
  const rest = Object.fromEntries(Object.entries(fields).filter(([field]) => field !== 'tag' && !given.includes(field)))
  const options = toOptions(tag, rest)
  if (!options) return fields
  return new Call(
    builder,
    Object.keys(options).length > 0 || tag === 'interactive_container' ? [...args, options] : args,
  )
}

function toTextTag(value: unknown): unknown {
  if (!isFields(value) || (!only(value, 'tag', 'text') && !only(value, 'tag', 'text', 'color'))) return value
  return new Call('textTag', [shortText(value.text), ...(value.color === undefined ? [] : [value.color])])
}

/** @internal The call that makes a card from a template, where it says the same. */
export function toTemplate({ data }: Fields): Call | undefined {
  if (!isFields(data)) return undefined
  const { template_id, template_variable, template_version_name: version } = data
  return new Call('templateCard', [template_id, template_variable ?? {}, ...(version === undefined ? [] : [version])])
}

/** @internal The call that makes a header. */
export function toHeader(header: unknown): unknown {
  if (!isFields(header) || header.title === undefined) return header
  const { title, subtitle, icon, text_tag_list: tags, ...rest } = header
  const options = {
    ...(subtitle !== undefined && { subtitle: shortText(subtitle) }),
    ...rest,
    ...(tags !== undefined && { text_tag_list: Array.isArray(tags) ? tags.map(toTextTag) : tags }),
    ...(icon !== undefined && {
      icon: isFields(icon) && icon.tag === 'standard_icon' && only(icon, 'tag', 'token') ? icon.token : icon,
    }),
  }
  if (Object.keys(options).length === 0 && typeof shortText(title) === 'string') return shortText(title)
  return new Call('header', Object.keys(options).length > 0 ? [shortText(title), options] : [shortText(title)])
}
