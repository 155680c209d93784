import { refuse } from '../http/refusal.ts'
import type { Call, Route } from '../http/route.ts'
import type { World } from '../world.ts'
import { contactRoute } from './contactRoute.ts'
import { pageOf } from './pageOf.ts'
import type { ContactStore, Described, Localized } from './store.ts'
import { records, string } from './wire.ts'

/** Job levels, families and titles, and cities: what makes one kind differ from another. */
interface DescribedKind {
  /** In the path, `job_levels`. */
  plural: string
  /** In answers, `job_level`. */
  one: string
  held: (store: ContactStore) => Map<string, Described>
  codes: { unknown: number; badToken: number; badName: number; sameName: number }
  /** Whether the API writes them; else people's fields and the admin console make them. */
  written: boolean
  /** Most characters of a name. */
  longestName: number
  /** Checks and reads the fields of their own. */
  read?: (call: Call, world: World, own: Described | undefined) => Record<string, unknown>
  /** Refuses to delete one that is needed. */
  checkDelete?: (one: Described, world: World) => void
}

const LEVEL_LIMITS = { least: 100, most: 100_000 }

function readLevel({ body }: Call, { store }: World, own: Described | undefined): Record<string, unknown> {
  const levels = [...store.contacts.jobLevels.values()]
  const highest = Math.max(LEVEL_LIMITS.least, ...levels.map(({ fields }) => Number(fields.order)))
  const order = body.order === undefined ? (own?.fields.order ?? highest + 1) : Number(body.order)
  const inLimits = Number(order) >= LEVEL_LIMITS.least && Number(order) <= LEVEL_LIMITS.most
  if (!inLimits) refuse(42308, `order is ${LEVEL_LIMITS.least} to ${LEVEL_LIMITS.most}`)
  if (levels.some(level => level !== own && level.fields.order === order)) refuse(42306, 'Another level has this order')
  return { order }
}

const MOST_FAMILY_LEVELS = 10

function readFamily({ body }: Call, { store }: World, own: Described | undefined): Record<string, unknown> {
  const { jobFamilies } = store.contacts
  const parentId = string(body.parent_job_family_id)
  if (parentId === undefined || parentId === '') return { parent_job_family_id: own?.fields.parent_job_family_id ?? '' }
  const parent = jobFamilies.get(parentId)
  if (!parent) refuse(42408, 'There is no family with the id of the parent')
  if (!parent.status) refuse(42409, 'The parent is not in use')
  let levels = 1
  for (
    let above: Described | undefined = parent;
    above;
    above = jobFamilies.get(String(above.fields.parent_job_family_id))
  ) {
    if (above === own) refuse(42407, 'A family is not below itself')
    levels++
  }
  if (levels > MOST_FAMILY_LEVELS) refuse(42413, `At most ${MOST_FAMILY_LEVELS} levels`)
  return { parent_job_family_id: parentId }
}

const kinds: DescribedKind[] = [
  {
    plural: 'job_levels',
    one: 'job_level',
    held: store => store.jobLevels,
    codes: { unknown: 42301, badToken: 40012, badName: 42303, sameName: 42305 },
    written: true,
    longestName: 255,
    read: readLevel,
  },
  {
    plural: 'job_families',
    one: 'job_family',
    held: store => store.jobFamilies,
    codes: { unknown: 42402, badToken: 40012, badName: 42404, sameName: 42406 },
    written: true,
    longestName: 100,
    read: readFamily,
    checkDelete({ id }, { store }) {
      const children = [...store.contacts.jobFamilies.values()]
      if (children.some(({ fields }) => fields.parent_job_family_id === id)) refuse(42411, 'Families are below it')
    },
  },
  {
    plural: 'job_titles',
    one: 'job_title',
    held: store => store.jobTitles,
    codes: { unknown: 40001, badToken: 40001, badName: 0, sameName: 0 },
    written: false,
    longestName: 0,
  },
  {
    plural: 'work_cities',
    one: 'work_city',
    held: store => store.workCities,
    codes: { unknown: 40001, badToken: 40001, badName: 0, sameName: 0 },
    written: false,
    longestName: 0,
  },
]

const LOCALES = ['zh_cn', 'en_us', 'ja_jp']

function localized(value: unknown): Localized[] {
  return records(value).flatMap(({ locale, value: text }) =>
    LOCALES.includes(String(locale)) && typeof text === 'string' ? [{ locale: String(locale), value: text }] : [],
  )
}

function routesOf(kind: DescribedKind): Route[] {
  const { plural, one, held, codes } = kind
  const idName = `${one}_id`
  const path = `contact/v3/${plural}`
  const all = (world: World): Map<string, Described> => held(world.store.contacts)
  const body = ({ id, name, status, fields }: Described): Record<string, unknown> => ({
    [idName]: id,
    name,
    status,
    description: '',
    i18n_name: [{ locale: 'zh_cn', value: name }],
    i18n_description: [],
    ...fields,
  })
  const found = (call: Call, world: World, code = codes.unknown): Described => {
    const one = all(world).get(call.params[idName] ?? '')
    if (!one) refuse(code, 'There is none with this id')
    return one
  }

  function read(call: Call, world: World, own: Described | undefined): Omit<Described, 'id'> {
    const name = string(call.body.name) ?? own?.name ?? ''
    if (name === '' || name.length > kind.longestName) refuse(codes.badName, 'name is empty or too long')
    const same = [...all(world).values()].some(other => other !== own && other.name === name)
    if (same) refuse(codes.sameName, 'Another has this name')
    const { description, i18n_name: names, i18n_description: descriptions, status } = call.body
    return {
      name,
      status: typeof status === 'boolean' ? status : (own?.status ?? true),
      fields: {
        ...own?.fields,
        ...kind.read?.(call, world, own),
        ...(typeof description === 'string' && { description }),
        ...(names !== undefined && { i18n_name: localized(names) }),
        ...(descriptions !== undefined && { i18n_description: localized(descriptions) }),
      },
    }
  }

  const readers = [
    contactRoute(`GET ${path}/:${idName}`, (call, world) => ({
      // The page of a family has another code for it than the pages that write.
      [one]: body(found(call, world, one === 'job_family' ? 42404 : codes.unknown)),
    })),
    contactRoute(`GET ${path}`, (call, world) => {
      const name = call.query.get('name')
      const list = [...all(world).values()].filter(held => name === null || held.name === name)
      return pageOf('items', list, call, { size: 10, badToken: codes.badToken, toBody: body })
    }),
  ]
  if (!kind.written) return readers
  return [
    ...readers,
    contactRoute(`POST ${path}`, (call, world) => {
      const made = { id: world.ids.next('').slice(0, 15), ...read(call, world, undefined) }
      all(world).set(made.id, made)
      return { [one]: body(made) }
    }),
    contactRoute(`PUT ${path}/:${idName}`, (call, world) => {
      const changed = found(call, world)
      Object.assign(changed, read(call, world, changed))
      return { [one]: body(changed) }
    }),
    contactRoute(`DELETE ${path}/:${idName}`, (call, world) => {
      const gone = found(call, world)
      kind.checkDelete?.(gone, world)
      all(world).delete(gone.id)
      const field = one === 'job_level' ? 'jobLevelId' : 'jobFamilyId'
      for (const person of world.store.people.values()) if (person[field] === gone.id) person[field] = undefined
      return undefined
    }),
  ]
}

export const describedRoutes: Route[] = kinds.flatMap(routesOf)
