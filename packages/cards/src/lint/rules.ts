import { type Fields, isFields } from './check.ts'
import { type Place, type Report, step } from './finding.ts'

/** @internal Where a component sits. */
export interface Around {
  readonly parent: string
  readonly inForm: boolean
}

const text = (value: unknown): string => (isFields(value) && typeof value.content === 'string' ? value.content : '')
const list = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : [])
const letters = (value: string): number => [...value].length
const acts = (value: unknown): boolean => list(value).length > 0
/** @internal */
export const submits = (fields: Fields): boolean =>
  fields.form_action_type === 'submit' ||
  fields.action_type === 'form_submit' ||
  list(fields.behaviors).some(({ type, behavior }) => type === 'form_action' && behavior !== 'reset')

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
const IMAGES: { readonly [mode: string]: number } = { double: 2, triple: 3, bisect: 6, trisect: 9 }

function checkOptions(fields: Fields, at: Place, report: Report): void {
  const people = String(fields.tag).endsWith('person')
  const values = list(fields.options).map(option => option.value)
  const seen = new Set<unknown>()
  values.forEach((value, index) => {
    if (value !== undefined && !people && seen.has(value)) {
      report(
        'error',
        'duplicate-option',
        step(step(at, 'options'), index),
        `${JSON.stringify(value)} is the value of another option too`,
      )
    }
    seen.add(value)
  })
  const initial: readonly unknown[] = [
    fields.initial_option,
    ...(Array.isArray(fields.selected_values) ? fields.selected_values : []),
  ]
  for (const value of initial) {
    // People are offered from the chat when no option is given.
    if (value === undefined || value === '' || (people && values.length === 0) || seen.has(value)) continue
    if (list(fields.options).some(option => text(option.text) === value)) continue
    report('error', 'initial-value', at, `${JSON.stringify(value)} is chosen at first but not among the options`)
  }
}

const CELLS: { readonly [type: string]: (value: unknown) => boolean } = {
  text: value => typeof value === 'string',
  lark_md: value => typeof value === 'string',
  markdown: value => typeof value === 'string',
  number: value => typeof value === 'number',
  date: value => typeof value === 'number',
  persons: value =>
    typeof value === 'string' || (Array.isArray(value) && value.every(item => typeof item === 'string')),
  options: value =>
    typeof value === 'string' ||
    (Array.isArray(value) && value.every(item => isFields(item) && typeof item.text === 'string')),
}

function checkRow(row: unknown, types: ReadonlyMap<unknown, string>, at: Place, report: Report): void {
  if (!isFields(row)) report('error', 'table-row', at, 'a row is an object')
  for (const [name, value] of isFields(row) ? Object.entries(row) : []) {
    const type = types.get(name)
    if (type === undefined) report('error', 'table-row', step(at, name), `${name} is not the name of a column`)
    else if (value !== null && CELLS[type]?.(value) === false) {
      report(
        'error',
        'table-cell',
        step(at, name),
        `${JSON.stringify(value).slice(0, 60)} does not fit data_type ${type}`,
      )
    }
  }
}

function checkTable(fields: Fields, at: Place, report: Report): void {
  const columns = list(fields.columns)
  const types = new Map(columns.map(({ name, data_type }) => [name, String(data_type)]))
  if (columns.length > 50)
    report('error', 'table-columns', step(at, 'columns'), `${columns.length} columns, 50 are taken`)
  if (types.size < columns.length)
    report('error', 'duplicate-column', step(at, 'columns'), 'two columns have the same name')
  const { rows } = fields
  if (rows === undefined) return
  if (!Array.isArray(rows)) report('error', 'type', step(at, 'rows'), 'rows is a list')
  else for (const [index, row] of rows.entries()) checkRow(row, types, step(step(at, 'rows'), index), report)
  if (fields.row_height === 'auto' || fields.row_max_height !== undefined) {
    report('warn', 'client', at, 'row_height "auto" and row_max_height need client 7.33')
  }
}

const BY_TAG: { readonly [tag: string]: (fields: Fields, at: Place, report: Report) => void } = {
  column_set(fields, at, report) {
    const fixed = fields.flex_mode === undefined || fields.flex_mode === 'none'
    for (const [index, column] of list(fields.columns).entries()) {
      const here = step(step(at, 'columns'), index, column.tag)
      if (!fixed && String(column.width).endsWith('px'))
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
  interactive_container(fields, at, report) {
    if (fields.border_color !== undefined && fields.has_border !== true) {
      report('warn', 'no-effect', step(at, 'border_color'), 'border_color counts with has_border only')
    }
  },
  collapsible_panel({ header }, at, report) {
    if (isFields(header) && header.width !== undefined)
      report('warn', 'client', step(at, 'header'), 'header.width needs client 7.32')
  },
  markdown(fields, at, report) {
    const tables = markdownTables(fields)
    if (tables > 4) report('error', 'markdown-tables', at, `${tables} tables in one markdown, 4 are taken`)
  },
  img_combination(fields, at, report) {
    const most = IMAGES[String(fields.combination_mode)] ?? 9
    const count = list(fields.img_list).length
    if (count > most)
      report(
        'warn',
        'images',
        step(at, 'img_list'),
        `${count} images, ${String(fields.combination_mode)} shows ${most}`,
      )
  },
  table: checkTable,
  input(fields, at, report) {
    const most = typeof fields.max_length === 'number' ? fields.max_length : 1000
    if (letters(String(fields.default_value ?? '')) > most)
      report('warn', 'text-length', step(at, 'default_value'), `longer than ${most} characters`)
  },
  button(fields, at, report) {
    if (letters(text(fields.text)) > 100) report('error', 'text-length', step(at, 'text'), 'longer than 100 characters')
  },
  overflow(fields, at, report) {
    list(fields.options).forEach((option, index) => {
      if (letters(text(option.text)) > 100)
        report('error', 'text-length', step(step(at, 'options'), index), 'longer than 100 characters')
    })
  },
  picker_time(fields, at, report) {
    if (!fields.placeholder && !fields.initial_time)
      report('error', 'placeholder', at, 'needs a placeholder or an initial_time')
  },
  picker_datetime(fields, at, report) {
    if (!fields.placeholder && !fields.initial_datetime)
      report('error', 'placeholder', at, 'needs a placeholder or an initial_datetime')
  },
  checker({ button_area }, at, report) {
    const buttons = list(isFields(button_area) ? button_area.buttons : undefined)
    if (buttons.length > 3)
      report('error', 'checker-buttons', step(at, 'button_area'), `${buttons.length} buttons, 3 are taken`)
    if (buttons.some(({ type }) => !['text', 'primary_text', 'danger_text'].includes(String(type)))) {
      report(
        'warn',
        'checker-buttons',
        step(at, 'button_area'),
        'buttons here are of type text, primary_text or danger_text',
      )
    }
  },
}

/** @internal How many tables a markdown component draws. */
export function markdownTables({ content }: Fields): number {
  return typeof content === 'string'
    ? (content.match(/^[ \t]*\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/gm)?.length ?? 0)
    : 0
}

function checkZone(tag: string, fields: Fields, { parent, inForm }: Around, at: Place, report: Report): void {
  const zone = (message: string): void => report('error', 'zone', at, message)
  if ((tag === 'form' || tag === 'table') && parent !== 'body')
    zone(`${tag} sits in the body only; move it out of ${parent}`)
  if (tag === 'column' && parent !== 'column_set') zone(`column sits in a column_set only; wrap it in one`)
  if (tag !== 'column' && parent === 'column_set') zone(`a column_set holds columns only; wrap ${tag} in one`)
  if (tag.startsWith('multi_select_') && !inForm) zone(`${tag} sits inside a form only`)
  if (tag === 'select_img' && fields.multi_select === true && !inForm)
    zone('select_img takes several inside a form only')
  if (tag === 'select_img' && parent === 'collapsible_panel')
    report('warn', 'disputed', at, 'select_img is not listed for a collapsible_panel')
  if (tag === 'chart' && inForm)
    report('warn', 'disputed', at, 'one page allows charts in a form, another forbids them')
  if (submits(fields) && !inForm) zone('a submit button sits inside a form only')
}

/** @internal What one component's fields say together, and with the place it sits in. */
export function checkComponent(tag: string, fields: Fields, around: Around, at: Place, report: Report): void {
  checkZone(tag, fields, around, at, report)
  BY_TAG[tag]?.(fields, at, report)
  if (fields.options !== undefined) checkOptions(fields, at, report)
  if (letters(text(fields.placeholder)) > 100)
    report('error', 'text-length', step(at, 'placeholder'), 'longer than 100 characters')
  if (!NAMED.has(tag)) return
  if (around.inForm && fields.name === undefined)
    report('error', 'name-missing', at, `inside a form ${tag} needs a name (200530)`)
  if (!around.inForm && fields.required === true)
    report('warn', 'no-effect', step(at, 'required'), 'required counts inside a form only')
  if (around.inForm || acts(fields.behaviors) || tag === 'checker' || around.parent === 'button_area') return
  const older = fields.value ?? fields.url ?? fields.multi_url
  if (older === undefined && fields.disabled !== true)
    report(
      'warn',
      'no-behavior',
      at,
      `this ${tag} has neither a behaviour nor a form: what is done with it goes nowhere`,
    )
}
