import { refuse } from '../../http/refusal.ts'
import type { Call, Route } from '../../http/route.ts'
import type { World } from '../../world.ts'
import { contactRoute } from '../contactRoute.ts'
import { directoryIndex } from '../directoryIndex.ts'
import { pageOf } from '../pageOf.ts'
import type { CollaborationRule, Entities, Partner } from '../store.ts'
import { avatarBody, membersOf, record, strings } from '../wire.ts'
import { text } from './departmentBody.ts'

const MOST_RULES = 100
const PAGING = { size: 100, badToken: 2223109 }

const partnerBody = (partner: Partner): Record<string, unknown> => {
  const url = `https://avatars.acme.example/${partner.tenantKey}`
  return {
    tenant_key: partner.tenantKey,
    connect_time: partner.connectedAt,
    avatar: { avatar_72: `${url}/72`, avatar_240: `${url}/240`, avatar_640: `${url}/640`, avatar_origin: url },
    brand: partner.brand,
    name: text(partner.name),
    short_name: text(partner.name),
  }
}

const listPartners = contactRoute('GET directory/v1/collaboration_tenants', (call, world) =>
  pageOf('items', [...world.store.contacts.partners.values()], call, { ...PAGING, toBody: partnerBody }),
)

/** The company that the call is about, or a refusal. */
function partnerOf(call: Call, world: World, code = 2223101): string {
  const key = call.query.get('target_tenant_key') ?? ''
  if (!world.store.contacts.partners.has(key)) refuse(code, 'The companies do not work together')
  return key
}

/** What is shared with another company, or of it: departments, then groups and people. */
const listShared = contactRoute('GET directory/v1/share_entities', (call, world) => {
  const key = partnerOf(call, world, 2224001)
  const { store } = world
  const rules = [...store.contacts.rules.values()].filter(rule => rule.tenantKey === key)
  // Without a rule of its own, nothing of the company is shared.
  const own = rules.map(rule => rule.subjects)
  const shared = (kind: keyof Entities): string[] => [...new Set(own.flatMap(entities => entities[kind]))]
  const inside = call.query.get('target_department_id')
  const index = directoryIndex(store)
  const departments = inside
    ? (index.children.get(inside) ?? [])
    : shared('open_department_ids').flatMap(id => store.departments.get(id) ?? [])
  const people = inside ? membersOf(world, inside) : shared('open_user_ids').flatMap(id => store.people.get(id) ?? [])
  const groups = inside ? [] : shared('open_group_ids').flatMap(id => store.contacts.groups.get(id) ?? [])
  const entries = [
    ...departments.map(one => ({
      kind: 'share_departments',
      body: { open_department_id: one.openDepartmentId, name: text(one.name, one.names) },
    })),
    ...groups.map(one => ({ kind: 'share_groups', body: { open_group_id: one.groupId, name: text(one.name) } })),
    ...people.map(one => ({
      kind: 'share_users',
      body: { open_user_id: one.openId, name: text(one.name, one.names), avatar: avatarBody(one) },
    })),
  ]
  const { entries: found, ...paging } = pageOf('entries', entries, call, { ...PAGING, toBody: entry => entry })
  const of = (kind: string) => (found as typeof entries).filter(entry => entry.kind === kind).map(({ body }) => body)
  return {
    ...paging,
    share_departments: of('share_departments'),
    share_groups: of('share_groups'),
    share_users: of('share_users'),
  }
})

function entitiesOf(value: unknown): Entities {
  const held = record(value)
  const entities = {
    open_user_ids: strings(held.open_user_ids),
    open_department_ids: strings(held.open_department_ids),
    open_group_ids: strings(held.open_group_ids),
  }
  const count = Object.values(entities).flat().length
  if (count === 0) refuse(2223106, 'subjects and objects name somebody')
  if (entities.open_department_ids.includes('0') && count > 1) refuse(2223110, 'With the whole company, nobody else')
  return entities
}

const create = contactRoute('POST directory/v1/collaboration_rules', (call, world) => {
  const tenantKey = partnerOf(call, world)
  const { rules } = world.store.contacts
  if (rules.size >= MOST_RULES) refuse(2223102, `At most ${MOST_RULES} rules`)
  const ruleId = String(7_400_000_000_000_000_000n + BigInt(`0x${world.ids.next('').slice(0, 12)}`))
  const { subjects, objects } = call.body
  rules.set(ruleId, { ruleId, tenantKey, subjects: entitiesOf(subjects), objects: entitiesOf(objects) })
  return { add_rule_id: ruleId }
})

function pathRule(call: Call, world: World): CollaborationRule {
  const tenantKey = partnerOf(call, world)
  const rule = world.store.contacts.rules.get(call.params.collaboration_rule_id ?? '')
  if (rule?.tenantKey !== tenantKey) refuse(2223107, 'There is no rule with this id')
  return rule
}

const update = contactRoute('PUT directory/v1/collaboration_rules/:collaboration_rule_id', (call, world) => {
  const rule = pathRule(call, world)
  const [subjects, objects] = [entitiesOf(call.body.subjects), entitiesOf(call.body.objects)]
  Object.assign(rule, { subjects, objects })
  return undefined
})

const list = contactRoute('GET directory/v1/collaboration_rules', (call, world) => {
  const tenantKey = partnerOf(call, world, 2224001)
  const rules = [...world.store.contacts.rules.values()].filter(rule => rule.tenantKey === tenantKey)
  return pageOf('items', rules, call, {
    ...PAGING,
    toBody: ({ ruleId, subjects, objects }) => ({
      rule_id: ruleId,
      subjects,
      subject_is_valid: true,
      objects,
      object_is_valid: true,
    }),
  })
})

const remove = contactRoute('DELETE directory/v1/collaboration_rules/:collaboration_rule_id', (call, world) => {
  world.store.contacts.rules.delete(pathRule(call, world).ruleId)
  return undefined
})

export const collaborationRoutes: Route[] = [listPartners, listShared, create, update, list, remove]
