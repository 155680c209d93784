import { type Fields, ownOf } from '../json/fields.ts'
import { meant } from './check.ts'
import type { Around, Dialect } from './dialect.ts'
import type { Place, Report } from './finding.ts'
import { checkTogether } from './rules.ts'
import { BEHAVIORS, COMPONENTS, TYPES, UNDESCRIBED } from './table.ts'
import { CHILDREN_V1, COMPONENTS_V1, PARENTS_V1, TYPES_V1 } from './tableV1.ts'

const NEWER = new Set(['schema', 'body'])
/** Objects that have a name of their own in JSON 1.0, by what they are in 2.0. */
const NOW: { readonly [owner: string]: string } = { HeaderIcon: 'Icon', HeaderText: 'Text', SelectOption: 'Option' }

function checkZone(tag: string, fields: Fields, { parent, inForm }: Around, at: Place, report: Report): void {
  const zone = (message: string): void => report('error', 'zone', at, message)
  const places = ownOf(PARENTS_V1, tag)?.split('|')
  const children = ownOf(CHILDREN_V1, parent)
  const list = (children ?? '').replace('!', '').split('|')
  const where = parent === 'root' ? 'the card itself' : `a ${parent}`
  if (places && !places.includes(parent)) {
    const hint = tag === 'button' && parent === 'root' ? '; put it into an action' : ''
    zone(
      `in JSON 1.0 ${tag} does not sit in ${where}, but in ${places.join(', ').replace('root', 'the card itself')}${hint}`,
    )
  } else if (children?.startsWith('!') && list.includes(tag)) zone(`in JSON 1.0 ${where} holds no ${list.join(', ')}`)
  else if (children !== undefined && !children.startsWith('!') && !list.includes(tag))
    zone(`in JSON 1.0 ${where} holds ${list.join(', ')}, not ${tag}`)
  else if (tag === 'action' && parent !== 'root')
    report('warn', 'disputed', at, 'an action is described for the card itself only')
  if (tag.startsWith('multi_select_') && !inForm) zone(`${tag} sits inside a form only`)
  if (tag === 'select_img' && fields.multi_select === true && !inForm)
    zone('select_img takes several inside a form only')
}

/** @internal JSON 1.0, which drops what it doesn't know without a word. */
export const V1: Dialect = {
  types: TYPES_V1,
  components: COMPONENTS_V1,
  root: 'root',
  unknownField(owner, field, at, report) {
    const newer = COMPONENTS[owner] ?? TYPES[NOW[owner] ?? owner] ?? {}
    if (owner === 'Card' && NEWER.has(field)) {
      const fix = 'set schema to "2.0" and move elements into body, or take body out'
      report('error', 'mixed', at, `${field} belongs to JSON 2.0 and the rest of this card to 1.0; ${fix}`)
    } else if (Object.hasOwn(newer, field)) {
      report('warn', 'mixed', at, `${field} is described for JSON 2.0 only; JSON 1.0 drops what it does not know`)
    } else {
      const known = Object.keys(COMPONENTS_V1[owner] ?? TYPES_V1[owner] ?? BEHAVIORS[owner] ?? {})
      report('warn', 'unknown-field', at, `JSON 1.0 ignores ${field}, which is not a field here${meant(field, known)}`)
    }
  },
  unknownTag(tag, _, at, report) {
    if (UNDESCRIBED.includes(tag))
      report('warn', 'undescribed', at, `${tag} is not described: its fields are not checked`)
    else report('error', 'unknown-tag', at, `${tag} is not a component`)
  },
  checkComponent(tag, fields, around, at, report) {
    checkZone(tag, fields, around, at, report)
    checkTogether(tag, fields, around, at, report)
  },
}
