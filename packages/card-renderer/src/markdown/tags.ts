import type { StateInline } from 'markdown-it'

/** A tag of Lark's, as it stands in the text. */
export interface LarkTag {
  readonly name: string
  readonly attributes: { readonly [name: string]: string }
  /** What stands between the tags, without markup. */
  readonly text: string
}

/** What follows the name; quoted values may hold anything, so that `>` in an address ends no tag. */
const OPEN = /^<([a-z_]+)((?:\s|"[^"]*"|'[^']*'|[^\s"'<>])*)>/
const ATTRIBUTE = /([a-z_]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g
const LONGEST = 2048
/** Their inside is markdown; the others' is plain. */
const WITH_MARKDOWN = ['font', 'a']
/** Clients take these without a closing tag too. */
const ALONE = ['at', 'person', 'local_datetime', 'link']

/** A rule for tags; what is no tag of the dialect stays text. */
export function larkTags(names: readonly string[]): (state: StateInline, silent: boolean) => boolean {
  return (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x3c) return false
    const [whole, name = '', rest = ''] = OPEN.exec(state.src.slice(state.pos, state.pos + LONGEST)) ?? []
    if (whole === undefined || !names.includes(name)) return false
    if (name === 'br') {
      if (!silent) state.push('hardbreak', 'br', 0)
      state.pos += whole.length
      return true
    }
    return paired(state, silent, { whole, name, rest })
  }
}

interface Opening {
  readonly whole: string
  readonly name: string
  readonly rest: string
}

function paired(state: StateInline, silent: boolean, { whole, name, rest }: Opening): boolean {
  const start = state.pos + whole.length
  const closed = rest.endsWith('/') ? undefined : closings(state).get(state.pos)
  // A closing tag reads `</name>`; within a label or an outer tag it must come before their end.
  const end = closed !== undefined && closed >= start && closed + name.length + 3 <= state.posMax ? closed : undefined
  if (end === undefined && !ALONE.includes(name)) return false
  const after = end === undefined ? start : end + name.length + 3
  if (silent) {
    state.pos = after
    return true
  }
  const inside = end === undefined ? '' : state.src.slice(start, end)
  if (name === 'raw') state.push('text', '', 0).content = inside
  else if (WITH_MARKDOWN.includes(name)) nested(state, name, rest, start, end ?? start)
  else {
    const tag: LarkTag = { name, attributes: attributesOf(rest), text: state.md.utils.unescapeAll(inside) }
    state.push('lark_tag', '', 0).meta = { tag }
  }
  state.pos = after
  return true
}

function nested(state: StateInline, name: string, rest: string, start: number, end: number): void {
  const attributes = attributesOf(rest)
  const type = name === 'a' ? 'link' : 'font'
  const open = state.push(`${type}_open`, '', 1)
  if (name === 'a') open.attrs = [['href', attributes.href ?? '']]
  else open.meta = { color: attributes.color }
  const { posMax } = state
  state.pos = start
  state.posMax = end
  state.md.inline.tokenize(state)
  state.posMax = posMax
  state.push(`${type}_close`, '', -1)
}

function attributesOf(rest: string): { readonly [name: string]: string } {
  const found = [...rest.matchAll(ATTRIBUTE)].map(([, name = '', a, b, c]) => [name, a ?? b ?? c ?? ''] as const)
  return Object.fromEntries(found)
}

const known = new WeakMap<StateInline, ReadonlyMap<number, number>>()

/** Where the tag that opens here is closed; one walk for a whole text, so that long ones stay cheap. */
function closings(state: StateInline): ReadonlyMap<number, number> {
  const before = known.get(state)
  if (before) return before
  const open = new Map<string, number[]>()
  const closed = new Map<number, number>()
  for (const match of state.src.matchAll(/<(?:([a-z_]+)(?=[\s/>])|\/([a-z_]+)>)/g)) {
    const [, opened, ended = ''] = match
    const name = opened ?? ended
    const places = open.get(name) ?? []
    open.set(name, places)
    if (opened !== undefined) places.push(match.index)
    else {
      const place = places.pop()
      if (place !== undefined) closed.set(place, match.index)
    }
  }
  known.set(state, closed)
  return closed
}
