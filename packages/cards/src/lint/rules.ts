import { contentOf, type Fields, isFields, listOf } from '../json/fields.ts'
import { type Place, type Report, step } from './finding.ts'
import { checkOptions } from './options.ts'
import { checkTable } from './tables.ts'

/** @internal Where a component sits. */
export interface Around {
  readonly parent: string
  readonly inForm: boolean
}

const letters = (value: string): number => [...value].length
const acts = (value: unknown): boolean => listOf(value).length > 0
/** @internal */
export const submits = (fields: Fields): boolean =>
  fields.form_action_type === 'submit' ||
  fields.action_type === 'form_submit' ||
  listOf(fields.behaviors).some(({ type, behavior }) => type === 'form_action' && behavior !== 'reset')

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

const BY_TAG: { readonly [tag: string]: (fields: Fields, at: Place, report: Report) => void } = {
  column_set(fields, at, report) {
    const fixed = fields.flex_mode === undefined || fields.flex_mode === 'none'
    for (const [index, column] of listOf(fields.columns).entries()) {
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
    const count = listOf(fields.img_list).length
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
    if (letters(contentOf(fields.text)) > 100)
      report('error', 'text-length', step(at, 'text'), 'longer than 100 characters')
  },
  overflow(fields, at, report) {
    listOf(fields.options).forEach((option, index) => {
      if (letters(contentOf(option.text)) > 100)
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
    const buttons = listOf(isFields(button_area) ? button_area.buttons : undefined)
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
  if (letters(contentOf(fields.placeholder)) > 100)
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
