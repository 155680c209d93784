import { type Fields, isFields, listOf, ownOf, wordOf } from '../json/fields.ts'
import { BEHAVIORS, COMPONENTS } from '../lint/table.ts'
import { CALLS, convertActions } from './actions.ts'
import type { Lose } from './loss.ts'
import { convertIcon, convertMarkdown, convertPlain, convertText } from './texts.ts'

type Convert = (fields: Fields, path: string, lose: Lose) => readonly Fields[]

const column = (elements: readonly Fields[], more: Fields = { width: 'auto' }): Fields => ({
  tag: 'column',
  ...more,
  elements,
})
/** `large` shrank from 16 to 12 px, and `default` is no longer a word. */
const SPACING: { readonly [word: string]: string } = { large: '16px', default: '8px' }
/** JSON 2.0 refuses what 1.0 ignored. */
function known(fields: Fields, path: string, lose: Lose): Fields {
  const tag = wordOf(fields.tag)
  const spec = ownOf(COMPONENTS, tag)
  if (!spec) return fields
  return Object.fromEntries(
    Object.entries(fields).filter(([field]) => {
      if (Object.hasOwn(spec, field)) return true
      lose(`${path}.${field}`, `${tag} has no ${field} in JSON 2.0`)
      return false
    }),
  )
}

function convertParts(fields: Fields, path: string, lose: Lose): Fields {
  const spec = ownOf(COMPONENTS, fields.tag) ?? {}
  const made: { [field: string]: unknown } = { ...fields }
  for (const [field, value] of Object.entries(fields)) {
    const takes = ownOf(spec, field)?.replace(/^[!?~]/, '')
    const here = `${path}.${field}`
    if (takes === '@PlainText' && isFields(value)) made[field] = convertPlain(value, here, lose)
    if (takes === '@Text' && isFields(value)) made[field] = convertText(value)
    if (takes === '@Icon' && isFields(value)) made[field] = convertIcon(value)
    if (takes === '@Confirm' && isFields(value)) {
      made[field] = Object.fromEntries(
        Object.entries(value).map(([key, text]) => [
          key,
          isFields(text) ? convertPlain(text, `${here}.${key}`, lose) : text,
        ]),
      )
    }
    if (takes?.endsWith('Option[]')) {
      made[field] = listOf(value).map(({ url, ...option }, index) => ({
        ...option,
        ...(isFields(option.text) && { text: convertPlain(option.text, `${here}[${index}].text`, lose) }),
        ...(typeof url === 'string' && option.multi_url === undefined && { multi_url: { url } }),
      }))
    }
    if (field.endsWith('spacing') && typeof value === 'string') made[field] = ownOf(SPACING, value) ?? value
  }
  return made
}

function divRows(fields: readonly Fields[]): Fields[] {
  const rows: Fields[] = []
  let pair: Fields[] = []
  const flush = (): void => {
    if (pair.length > 0)
      rows.push({
        tag: 'column_set',
        flex_mode: 'bisect',
        columns: pair.map(cell => column([cell], { width: 'weighted', weight: 1 })),
      })
    pair = []
  }
  for (const { is_short, text } of fields) {
    const cell = { tag: 'div', text: isFields(text) ? convertText(text) : text }
    if (is_short === true) pair.push(cell)
    else {
      flush()
      rows.push(cell)
    }
    if (pair.length === 2) flush()
  }
  flush()
  return rows
}

const CONVERTERS: { readonly [tag: string]: Convert } = {
  div({ fields, extra, ...rest }, path, lose) {
    const { text, icon } = rest
    const own: readonly Fields[] =
      text === undefined && icon === undefined ? [] : [convertParts(known(rest, path, lose), path, lose)]
    const main = [...own, ...divRows(listOf(fields))]
    if (!isFields(extra)) return main
    const beside = convertComponent(extra, `${path}.extra`, lose, false)
    return [
      {
        tag: 'column_set',
        columns: [column(main, { width: 'weighted', weight: 1, vertical_align: 'center' }), column(beside)],
      },
    ]
  },
  action({ actions, layout }, path, lose) {
    const modes: Fields = { bisected: 'bisect', trisection: 'trisect' }
    const columns = listOf(actions).map((action, index) =>
      column(convertComponent(action, `${path}.actions[${index}]`, lose, false)),
    )
    return [{ tag: 'column_set', flex_mode: ownOf(modes, layout) ?? 'flow', columns }]
  },
  note({ elements }, path, lose) {
    const small = { text_size: 'notation', text_color: 'grey' }
    const made: Fields[] = []
    let icon: Fields | undefined
    for (const [index, part] of listOf(elements).entries()) {
      if (part.tag === 'standard_icon' || part.tag === 'custom_icon') icon = convertIcon(part)
      else if (part.tag === 'img')
        made.push({ ...convertComponent(part, `${path}.elements[${index}]`, lose, false)[0], size: 'tiny' })
      else {
        const { text_color: _, ...markdown } = small
        const text = { ...convertText(part), ...(part.tag === 'lark_md' ? markdown : small) }
        made.push({ tag: 'div', text, ...(icon && { icon }) })
        icon = undefined
      }
    }
    if (icon) made.push({ tag: 'div', icon })
    return made.length < 2
      ? made
      : [{ tag: 'column_set', flex_mode: 'flow', horizontal_spacing: '4px', columns: made.map(part => column([part])) }]
  },
  markdown: (fields, path, lose) => [convertParts(known(convertMarkdown(fields, path, lose), path, lose), path, lose)],
  img(fields, path, lose) {
    const full = fields.size === 'stretch_without_padding' || fields.mode === 'stretch_without_padding'
    const { size, mode, ...rest } = fields
    return [
      convertParts(
        known(
          full
            ? { ...rest, margin: '0px -12px' }
            : { ...rest, ...(size !== undefined && { size }), ...(mode !== undefined && { mode }) },
          path,
          lose,
        ),
        path,
        lose,
      ),
    ]
  },
  // The gaps that JSON 1.0 has by default.
  form: (fields, path, lose) => [container({ vertical_spacing: '16px', ...fields }, path, lose, true)],
  interactive_container: (fields, path, lose) => [
    container({ vertical_spacing: '12px', ...fields }, path, lose, false),
  ],
}

function container(fields: Fields, path: string, lose: Lose, inForm: boolean): Fields {
  const made: { [field: string]: unknown } = convertParts(known(fields, path, lose), path, lose)
  if (fields.elements !== undefined) made.elements = convertList(fields.elements, `${path}.elements`, lose, inForm)
  if (fields.columns !== undefined) {
    made.columns = listOf(fields.columns).map((inner, index) =>
      container(inner, `${path}.columns[${index}]`, lose, inForm),
    )
  }
  if (Array.isArray(fields.behaviors))
    made.behaviors = listOf(fields.behaviors).filter(({ type }) => ownOf(BEHAVIORS, type) && type !== 'form_action')
  return made
}

/** @internal Turns a module of JSON 1.0 into components of 2.0: one, several, or none. */
export function convertComponent(fields: Fields, path: string, lose: Lose, inForm: boolean): readonly Fields[] {
  const tag = wordOf(fields.tag)
  const convert = ownOf(CONVERTERS, tag)
  if (convert && !(inForm && tag === 'form')) return convert(fields, path, lose)
  if (fields.elements !== undefined || fields.columns !== undefined) return [container(fields, path, lose, inForm)]
  const acting = convertActions(fields, inForm)
  const { value, ...plain } = acting
  return [convertParts(known(CALLS.has(tag) || value === undefined ? plain : acting, path, lose), path, lose)]
}

/** @internal */
export function convertList(list: unknown, path: string, lose: Lose, inForm = false): readonly Fields[] {
  return (Array.isArray(list) ? list : []).flatMap((item: unknown, index) => {
    const here = `${path}[${index}]`
    if (isFields(item)) return convertComponent(item, here, lose, inForm)
    lose(here, 'a component is an object with a tag')
    return []
  })
}
