import { contentOf, type Fields, isFields, listOf, ownOf, wordOf } from '../json/fields.ts'
import type { Around } from './dialect.ts'
import { type Place, type Report, step } from './finding.ts'
import { checkOptions } from './options.ts'
import { checkTable } from './tables.ts'

const letters = (value: string): number => [...value].length
const acts = (value: unknown): boolean => listOf(value).length > 0
/** @internal */
export const submits = (fields: Fields): boolean =>
  fields.form_action_type === 'submit' ||
  fields.action_type === 'form_submit' ||
  listOf(fields.behaviors).some(({ type, behavior }) => type === 'form_action' && behavior !== 'reset')

/** @internal */
export const resets = (fields: Fields): boolean =>
  fields.form_action_type === 'reset' ||
  fields.action_type === 'form_reset' ||
  listOf(fields.behaviors).some(({ type, behavior }) => type === 'form_action' && behavior === 'reset')

/** Components that a form reads by name. The rest of the interactive ones have no name. */
const NAMED = new Set([
  'input',
  'button',
  'select_static',
  'multi_select_static',
  'select_person',
  'multi_select_person',
  'date_picker',
  'picker_time',
  'picker_datetime',
  'select_img',
  'checker',
])
/** A field, and the other one that must have one of these values for it to count; `undefined` when that may be absent. */
const COUNTS_WITH: { readonly [tag: string]: readonly (readonly [field: string, other: string, values: string])[] } = {
  interactive_container: [['border_color', 'has_border', 'true']],
  column: [['weight', 'width', 'weighted']],
  img: [['size', 'scale_type', 'crop_center|crop_top|undefined']],
  chart: [['aspect_ratio', 'height', 'auto|undefined']],
  table: [['row_max_height', 'row_height', 'auto']],
  input: [
    ['rows', 'input_type', 'multiline_text'],
    ['auto_resize', 'input_type', 'multiline_text'],
    ['max_rows', 'auto_resize', 'true'],
    ['show_icon', 'input_type', 'password'],
  ],
}
const IMAGES: { readonly [mode: string]: number } = { double: 2, triple: 3, bisect: 6, trisect: 9 }

const BY_TAG: { readonly [tag: string]: (fields: Fields, at: Place, report: Report) => void } = {
  column_set(fields, at, report) {
    const fixed = fields.flex_mode === undefined || fields.flex_mode === 'none'
    for (const [index, column] of listOf(fields.columns).entries()) {
      const here = step(step(at, 'columns'), index, column.tag)
      if (!fixed && wordOf(column.width).endsWith('px'))
        report('warn', 'no-effect', step(here, 'width'), 'a width in px counts with flex_mode "none" only')
    }
  },
  form(fields, at, report) {
    const has = (value: unknown): boolean =>
      Array.isArray(value)
        ? value.some(has)
        : isFields(value) && (submits(value) || has(value.elements) || has(value.columns))
    if (!has(fields.elements))
      report('error', 'submit-button', at, 'a form needs a button with form_action_type "submit"')
  },
  markdown(fields, at, report) {
    const tables = markdownTables(fields)
    if (tables > 4) report('error', 'markdown-tables', at, `${tables} tables in one markdown, 4 are taken`)
  },
  img_combination(fields, at, report) {
    const most = ownOf(IMAGES, fields.combination_mode) ?? 9
    const count = listOf(fields.img_list).length
    if (count > most)
      report(
        'warn',
        'images',
        step(at, 'img_list'),
        `${count} images, ${wordOf(fields.combination_mode)} shows ${most}`,
      )
  },
  table: checkTable,
  input(fields, at, report) {
    const most = typeof fields.max_length === 'number' ? fields.max_length : 1000
    if (letters(wordOf(fields.default_value ?? '')) > most)
      report('warn', 'text-length', step(at, 'default_value'), `longer than ${most} characters`)
  },
  button(fields, at, report) {
    if (letters(contentOf(fields.text)) > 100)
      report('error', 'text-length', step(at, 'text'), 'longer than 100 characters')
  },
  overflow(fields, at, report) {
    listOf(fields.options).forEach((option, index) => {
      if (letters(contentOf(option.text)) > 100)
        report('error', 'text-length', step(step(at, 'options'), index), 'longer than 100 characters')
    })
    onlyCallbacks(fields, at, report)
  },
  checker(fields, at, report) {
    const { button_area } = fields
    const buttons = listOf(isFields(button_area) ? button_area.buttons : undefined)
    if (buttons.length > 3)
      report('error', 'checker-buttons', step(at, 'button_area'), `${buttons.length} buttons, 3 are taken`)
    if (buttons.some(({ type }) => !['text', 'primary_text', 'danger_text'].includes(wordOf(type)))) {
      report(
        'warn',
        'checker-buttons',
        step(at, 'button_area'),
        'buttons here are of type text, primary_text or danger_text',
      )
    }
    onlyCallbacks(fields, at, report)
  },
}

function onlyCallbacks({ behaviors }: Fields, at: Place, report: Report): void {
  listOf(behaviors).forEach(({ type }, index) => {
    if (type === 'open_url') {
      report('warn', 'no-effect', step(step(at, 'behaviors'), index), 'only callbacks are described for this component')
    }
  })
}

/** @internal How many tables a markdown component draws. */
export function markdownTables({ content }: Fields): number {
  return typeof content === 'string'
    ? (content.match(/^[ \t]*\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/gm)?.length ?? 0)
    : 0
}

/** @internal What one component's fields say together, in either version. */
export function checkTogether(tag: string, fields: Fields, { inForm }: Around, at: Place, report: Report): void {
  BY_TAG[tag]?.(fields, at, report)
  for (const [field, other, values] of COUNTS_WITH[tag] ?? []) {
    if (fields[field] !== undefined && fields[field] !== false && !values.split('|').includes(wordOf(fields[other])))
      report('warn', 'no-effect', step(at, field), `${field} counts with ${other} ${readable(values)} only`)
  }
  if (isFields(fields.text) && fields.text.tag === 'lark_md' && fields.text.text_color !== undefined)
    report('warn', 'no-effect', step(step(at, 'text'), 'text_color'), 'text_color counts with plain_text only')
  if (fields.options !== undefined) checkOptions(fields, at, report)
  if (letters(contentOf(fields.placeholder)) > 100)
    report('error', 'text-length', step(at, 'placeholder'), 'longer than 100 characters')
  if (!NAMED.has(tag)) return
  if (inForm && fields.name === undefined)
    report('error', 'name-missing', at, `inside a form ${tag} needs a name (200530)`)
  if (!inForm && fields.required === true)
    report('warn', 'no-effect', step(at, 'required'), 'required counts inside a form only')
}

const readable = (values: string): string => values.replace('|undefined', '').replaceAll('|', ' or ')

/** @internal Time pickers show nothing to click on without one of these. */
export function checkPlaceholder(tag: string, fields: Fields, at: Place, report: Report): void {
  const initial = { picker_time: 'initial_time', picker_datetime: 'initial_datetime' }[tag]
  if (initial !== undefined && !fields.placeholder && !fields[initial])
    report('error', 'placeholder', at, `needs a placeholder or an ${initial}`)
}

/** @internal Something a person acts on that tells nobody. */
export function checkBehavior(
  tag: string,
  fields: Fields,
  { parent, inForm }: Around,
  at: Place,
  report: Report,
): void {
  if (!NAMED.has(tag) || inForm || acts(fields.behaviors) || tag === 'checker' || parent === 'button_area') return
  const older = fields.value ?? fields.url ?? fields.multi_url
  if (older === undefined && fields.disabled !== true)
    report(
      'warn',
      'no-behavior',
      at,
      `this ${tag} has neither a behaviour nor a form: what is done with it goes nowhere`,
    )
}
