import { type Fields, isFields, ownOf } from '../json/fields.ts'
import { meant } from './check.ts'
import type { Around, Dialect } from './dialect.ts'
import type { Place, Report } from './finding.ts'
import { checkBehavior, checkPlaceholder, checkTogether, resets, submits } from './rules.ts'
import { BEHAVIORS, COMPONENTS, REMOVED, TYPES, UNDESCRIBED } from './table.ts'

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
  if (resets(fields) && !inForm) zone('a reset button sits inside a form only')
}

/** @internal JSON 2.0, which refuses what it doesn't know. */
export const V2: Dialect = {
  types: TYPES,
  components: COMPONENTS,
  root: 'body',
  unknownField(owner, field, at, report) {
    const instead = ownOf(REMOVED, field)
    const known = Object.keys(COMPONENTS[owner] ?? TYPES[owner] ?? BEHAVIORS[owner] ?? {})
    const hint = instead === undefined ? meant(field, known) : `; JSON 2.0 has ${instead}`
    report('error', 'unknown-field', at, `${field} is not a field here${hint}`)
  },
  unknownTag(tag, { config }, at, report) {
    const instead = ownOf(REMOVED, tag)
    const forwards = !isFields(config) || config.enable_forward !== false
    if (!UNDESCRIBED.includes(tag)) {
      report('error', 'unknown-tag', at, `${tag} is not a component${instead ? ` of JSON 2.0; use ${instead}` : ''}`)
    } else if (tag === 'audio' && forwards) {
      report('error', 'audio-forward', at, 'a card with audio needs config.enable_forward false (300220)')
    } else {
      report('warn', 'undescribed', at, `${tag} is known to the platform but not described: its fields are not checked`)
    }
  },
  checkComponent(tag, fields, around, at, report) {
    checkZone(tag, fields, around, at, report)
    checkTogether(tag, fields, around, at, report)
    checkPlaceholder(tag, fields, at, report)
    checkBehavior(tag, fields, around, at, report)
  },
}
