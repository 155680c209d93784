import { refuse } from '../../http/refusal.ts'

export type Card = Record<string, unknown>

const SHARED_TAGS = [
  'column_set',
  'column',
  'form',
  'interactive_container',
  'collapsible_panel',
  'div',
  'markdown',
  'img',
  'img_combination',
  'person',
  'person_list',
  'chart',
  'table',
  'hr',
  'input',
  'button',
  'overflow',
  'select_static',
  'multi_select_static',
  'select_person',
  'multi_select_person',
  'date_picker',
  'picker_time',
  'picker_datetime',
  'select_img',
  'checker',
  'audio',
  'video',
  'avatar',
]
const TAGS_1 = new Set([...SHARED_TAGS, 'action', 'note', 'plain_text', 'lark_md', 'standard_icon', 'custom_icon'])
const TAGS_2 = new Set(SHARED_TAGS)
const CHILDREN = ['elements', 'columns', 'actions']
const MOST_ELEMENTS = 200

export function isCard(value: unknown): value is Card {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isVersion2(card: Card): boolean {
  return card.schema === '2.0'
}

export function isTemplate(card: Card): boolean {
  return card.type === 'template'
}

function fail(code: number, why: string, path: string): never {
  refuse(230099, `Failed to create card content, ext=ErrCode: ${code}; ErrMsg: ${why}; ErrPath: ${path};`)
}

interface Walk {
  tags: Set<string>
  unknownTagCode: number
  count: number
}

function walk(list: unknown, path: string, state: Walk): void {
  if (!Array.isArray(list)) fail(200621, 'a list of elements is wanted', path)
  for (const [index, element] of list.entries()) {
    const tag = isCard(element) ? element.tag : undefined
    const here = `${path} -> [${index}](tag: ${String(tag)})`
    if (!isCard(element)) fail(200621, 'an element is an object', here)
    if (typeof tag !== 'string' || !state.tags.has(tag)) {
      fail(state.unknownTagCode, `unsupported tag ${String(tag)}`, here)
    }
    state.count += 1
    for (const name of CHILDREN) {
      // The columns of a table say what its rows hold.
      if (tag === 'table' && name === 'columns') continue
      if (element[name] !== undefined) walk(element[name], `${here} -> ${name}`, state)
    }
  }
}

/** Refuses what is no card: a template, a stored card, or JSON 1.0 or 2.0 with known tags. */
export function checkCard(card: Card): void {
  if (card.type === 'template' || card.type === 'card') {
    const field = card.type === 'card' ? 'card_id' : 'template_id'
    const data = card.data
    if (!isCard(data) || typeof data[field] !== 'string' || data[field] === '') {
      fail(200621, `data.${field} is missing`, 'ROOT -> data')
    }
    return
  }
  const version2 = isVersion2(card)
  const state: Walk = { tags: version2 ? TAGS_2 : TAGS_1, unknownTagCode: version2 ? 200861 : 200621, count: 0 }
  if (version2) {
    const body = card.body
    if (card.elements !== undefined) fail(200621, 'elements belong into body', 'ROOT -> elements')
    if (body !== undefined && !isCard(body)) fail(200621, 'body is an object', 'ROOT -> body')
    if (body?.elements !== undefined) walk(body.elements, 'ROOT -> body -> elements', state)
    const config = card.config
    if (isCard(config) && config.update_multi === false) {
      fail(300302, 'update_multi cannot be false', 'ROOT -> config -> update_multi')
    }
  } else {
    if (card.schema !== undefined && card.schema !== '1.0') fail(200621, 'unknown schema', 'ROOT -> schema')
    if (card.elements !== undefined) walk(card.elements, 'ROOT -> elements', state)
    const languages = card.i18n_elements
    if (isCard(languages)) {
      for (const [language, list] of Object.entries(languages))
        walk(list, `ROOT -> i18n_elements -> ${language}`, state)
    }
  }
  if (state.count > MOST_ELEMENTS) fail(300305, `more than ${MOST_ELEMENTS} elements`, 'ROOT')
}

/** Whether everybody sees the same card: always in 2.0, by `config.update_multi` in 1.0. */
export function isShared(card: Card): boolean {
  if (isVersion2(card) || isTemplate(card) || card.type === 'card') return true
  const config = card.config
  return isCard(config) && config.update_multi === true
}
