import type { Context, Renderer } from '../context.ts'
import { frame } from '../elements/frame.ts'
import { icon } from '../elements/icon.ts'
import { plainOf } from '../elements/locale.ts'
import { avatar, personOf } from '../elements/people.ts'
import { missingLocale } from '../elements/text.ts'
import { type Fields, listOf, stringOf } from '../fields.ts'
import { attributes, type Html, html } from '../html.ts'
import { control } from './control.ts'
import { glyphs } from './glyphs.ts'
import { phrase } from './phrases.ts'
import { requiredMark } from './requiredMark.ts'
import { widthOf } from './width.ts'

/** Something that can be chosen. */
interface Choice {
  readonly value: string
  readonly drawn: Html
}

function staticChoices(element: Fields, context: Context): readonly Choice[] {
  return listOf(element.options).map(option => ({
    value: stringOf(option.value) ?? '',
    drawn: html`${icon(option.icon, context)}<span${attributes({ class: 'lc-option-text', dir: 'auto', ...missingLocale(option.text, context) })}>${plainOf(option.text, context)}</span>`,
  }))
}

function people(element: Fields, context: Context): readonly Choice[] {
  const named = listOf(element.options).flatMap(({ value }) =>
    typeof value === 'string' && value !== '' ? [value] : [],
  )
  const ids = named.length > 0 ? named : (context.options.chatMembers ?? [])
  return ids.map(value => ({
    value,
    drawn: html`${avatar(value, context)}<span class="lc-option-text">${personOf(value, context).name}</span>`,
  }))
}

/** What is chosen at the start: by value or, where no value fits, by text; `initial_index` counts from 1. */
function initialOf(element: Fields, choices: readonly Choice[], context: Context): readonly string[] {
  const asked = stringOf(element.initial_option)
  if (asked !== undefined && asked !== '') {
    const byText = listOf(element.options).find(option => plainOf(option.text, context) === asked)
    const found = choices.find(({ value }) => value === asked)?.value ?? stringOf(byText?.value)
    return found === undefined ? [] : [found]
  }
  const index = typeof element.initial_index === 'number' ? element.initial_index : 0
  const first = choices[index - 1]
  return first ? [first.value] : []
}

const stringsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []

function makeSelect(choicesOf: (element: Fields, context: Context) => readonly Choice[], many: boolean): Renderer {
  return (element, context) => {
    const { disabled, attributes: data } = control(element, context)
    const { locale } = context.options
    const choices = choicesOf(element, context)
    const chosen = new Set(many ? stringsOf(element.selected_values) : initialOf(element, choices, context))
    const placeholder = plainOf(element.placeholder, context) || phrase('select', locale)
    const bare = element.type === 'text'
    const options = choices.map(({ value, drawn }) => {
      const selected = chosen.has(value)
      const written = attributes({
        class: 'lc-option',
        role: 'option',
        'aria-selected': String(selected),
        'data-option': value,
      })
      return html`<div${written}>${drawn}<span class="lc-option-tick">${glyphs.check}</span></div>`
    })
    const shown = choices
      .filter(({ value }) => chosen.has(value))
      .map(({ drawn }) => html`<span class="${many ? 'lc-chip' : 'lc-one'}">${drawn}</span>`)
    const box = attributes({
      class: bare ? 'lc-box lc-select lc-bare' : 'lc-box lc-select',
      role: 'combobox',
      tabindex: disabled ? undefined : 0,
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-disabled': disabled ? 'true' : undefined,
      'aria-required': data['data-required'] ? 'true' : undefined,
      'aria-label': placeholder,
    })
    const list = attributes({
      class: 'lc-popup',
      role: 'listbox',
      'aria-label': placeholder,
      'aria-multiselectable': many ? 'true' : undefined,
      hidden: true,
    })
    const nothing = options.length === 0 && html`<div class="lc-nothing">${phrase('nothing', locale)}</div>`
    return frame(
      element,
      context,
      html`<div${box}><span class="lc-chosen" data-placeholder="${placeholder}">${
        shown.length > 0 ? shown : html`<span class="lc-placeholder">${placeholder}</span>`
      }</span>${requiredMark(data)}${glyphs.down}</div><div${list}>${options}${nothing}</div>`,
      { attributes: data, style: widthOf(element.width, bare ? undefined : 'var(--lc-field)') },
    )
  }
}

export const selectStatic: Renderer = makeSelect(staticChoices, false)
export const multiSelectStatic: Renderer = makeSelect(staticChoices, true)
export const selectPerson: Renderer = makeSelect(people, false)
export const multiSelectPerson: Renderer = makeSelect(people, true)
