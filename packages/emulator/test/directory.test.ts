import { createDecipheriv, createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { createCompany, type EmulatorOptions } from '../src/index.ts'
import { createLark, itemsOf, type Lark, listIn, refusal } from './lark.ts'

const USERS = 'contact/v3/users'
const DEPARTMENTS = 'contact/v3/departments'

interface Told {
  type: string
  event: Record<string, Record<string, unknown>>
}

/** A Lark that tells a bot of the same process, and what the bot was told. */
async function telling(options: EmulatorOptions = {}): Promise<Lark & { told: () => Promise<Told[]> }> {
  const told: Told[] = []
  const webhookUrl = async (request: Request): Promise<Response> => {
    const payload = (await request.json()) as {
      challenge?: string
      header: { event_type: string }
      event: Told['event']
    }
    if (payload.challenge !== undefined) return Response.json({ challenge: payload.challenge })
    told.push({ type: payload.header.event_type, event: payload.event })
    return Response.json({})
  }
  const lark = await createLark({ encryptKey: null, webhookUrl, ...options })
  return {
    ...lark,
    async told() {
      await lark.emulator.settled()
      return told.splice(0)
    },
  }
}

const engineering = async ({ call }: Lark) => itemsOf(await call('GET', `${DEPARTMENTS}/0/children`))[0] ?? {}

test('people who come, change and go are told, with what was there before', async () => {
  const lark = await telling()
  const { open_department_id: id } = await engineering(lark)
  const body = { name: 'Nora Quist', mobile: '+15559990001', department_ids: [id], employee_type: 1 }

  const made = (await lark.call('POST', USERS, body)).body.data?.user as { open_id: string }
  const created = await lark.told()
  await lark.call('PATCH', `${USERS}/${lark.emulator.user('Ada').openId}`, { job_title: 'Architect' })
  const updated = await lark.told()
  await lark.call('DELETE', `${USERS}/${made.open_id}`)
  const deleted = await lark.told()

  expect(created).toMatchObject([
    { type: 'contact.user.created_v3', event: { object: { open_id: made.open_id, name: 'Nora Quist' } } },
  ])
  expect(updated).toMatchObject([{ type: 'contact.user.updated_v3', event: { object: { job_title: 'Architect' } } }])
  expect(updated[0]?.event.old_object).toEqual({ job_title: 'Engineer' })
  expect(deleted).toMatchObject([
    {
      type: 'contact.user.deleted_v3',
      event: {
        object: { status: { is_resigned: true } },
        old_object: { department_ids: [id], open_id: made.open_id },
      },
    },
  ])
})

test('departments that come, change and go are told', async () => {
  const lark = await telling()
  const { open_department_id: above } = await engineering(lark)

  const { body } = await lark.call('POST', DEPARTMENTS, { name: 'Harbour', parent_department_id: above })
  const { open_department_id: id } = (body.data?.department ?? {}) as { open_department_id?: string }
  await lark.call('PATCH', `${DEPARTMENTS}/${id}`, { name: 'Port' })
  await lark.call('DELETE', `${DEPARTMENTS}/${id}`)
  const told = await lark.told()

  expect(told.map(({ type }) => type)).toEqual([
    'contact.department.created_v3',
    'contact.department.updated_v3',
    'contact.department.deleted_v3',
  ])
  expect(told[0]?.event.object).toMatchObject({
    name: 'Harbour',
    parent_department_id: above,
    order: expect.any(Number),
  })
  expect(told[1]?.event.old_object).toEqual({ name: 'Harbour' })
  expect(told[2]?.event).toMatchObject({
    object: { status: { is_deleted: true } },
    old_object: { status: { is_deleted: false }, open_department_id: id },
  })
})

test('types of employees are told when they are made, named, put out of use and into it, and gone', async () => {
  const lark = await telling()
  const path = 'contact/v3/employee_type_enums'
  const type = { content: 'Expert', enum_type: 2, enum_status: 1 }

  const { body } = await lark.call('POST', path, type)
  const { enum_id: id } = (body.data?.employee_type_enum ?? {}) as { enum_id?: string }
  await lark.call('PUT', `${path}/${id}`, { ...type, content: 'Adept' })
  await lark.call('PUT', `${path}/${id}`, { ...type, content: 'Adept', enum_status: 2 })
  await lark.call('PUT', `${path}/${id}`, { ...type, content: 'Adept' })
  await lark.call('DELETE', `${path}/${id}`)

  const told = await lark.told()
  const verbs = told.map(({ type: name }) => name.replace('contact.employee_type_enum.', '').replace('_v3', ''))
  expect(verbs).toEqual(['created', 'updated', 'deactivated', 'actived', 'deleted'])
  expect(told[1]?.event).toMatchObject({ old_enum: { content: 'Expert' }, new_enum: { content: 'Adept' } })
})

test('an app is told what its scopes show, of those whom it sees, and nothing without the scope for events', async () => {
  const lark = await telling()
  const { scopes } = lark.emulator.app
  const change = (name: string, title: string) =>
    lark.call('PATCH', `${USERS}/${lark.emulator.user(name).openId}`, { job_title: title, nickname: title })

  scopes.revoke('contact:user.employee:readonly', 'contact:user.base:readonly')
  scopes.revoke('contact:contact:access_as_app', 'contact:contact:readonly', 'contact:contact:readonly_as_app')
  await change('Ada', 'Architect')
  const [seen] = await lark.told()
  scopes.revoke('contact:contact.base:readonly')
  await change('Ada', 'Engineer')

  expect(seen?.event.object).toMatchObject({ open_id: lark.emulator.user('Ada').openId, email: 'ada@acme.example' })
  for (const field of ['name', 'nickname', 'city']) expect(seen?.event.object).not.toHaveProperty(field)
  expect(await lark.told()).toEqual([])
})

test('events of changes are signed and encrypted as all others', async () => {
  const lark = await createLark({ webhookUrl: () => new Response() })
  await lark.call('PATCH', `${USERS}/${lark.emulator.user('Ada').openId}`, { job_title: 'Architect' })
  await lark.emulator.settled()
  const { encryptKey = '' } = lark.emulator.app

  const [delivery] = lark.emulator.deliveries().filter(({ kind }) => kind === 'challenge')
  expect(Object.keys(JSON.parse(delivery?.rawBody ?? ''))).toEqual(['encrypt'])
  await lark.emulator
    .setWebhook(async request => {
      const { encrypt } = (await request.json()) as { encrypt: string }
      return Response.json({ challenge: challengeIn(encrypt, encryptKey) })
    })
    .catch(() => undefined)
  await lark.call('PATCH', `${USERS}/${lark.emulator.user('Ada').openId}`, { job_title: 'Engineer' })
  await lark.emulator.settled()

  const event = lark.emulator.deliveries().findLast(({ kind }) => kind === 'event')
  const { 'X-Lark-Request-Timestamp': time, 'X-Lark-Request-Nonce': nonce } = event?.headers ?? {}
  const signature = createHash('sha256').update(`${time}${nonce}${encryptKey}${event?.rawBody}`).digest('hex')
  expect(event).toMatchObject({ type: 'contact.user.updated_v3', outcome: 'ok' })
  expect(event?.headers['X-Lark-Signature']).toBe(signature)
})

/** The challenge in an encrypted delivery. */
function challengeIn(encrypted: string, encryptKey: string): unknown {
  const bytes = Buffer.from(encrypted, 'base64')
  const key = createHash('sha256').update(encryptKey).digest()
  const decipher = createDecipheriv('aes-256-cbc', key, bytes.subarray(0, 16))
  const plain = Buffer.concat([decipher.update(bytes.subarray(16)), decipher.final()]).toString()
  return (JSON.parse(plain) as { challenge?: string }).challenge
}

test('an app with a range sees what is in it, and is refused the rest', async () => {
  const lark = await createLark({ contactScope: { departments: ['Engineering'] } })
  const { call, emulator } = lark
  const [ada, dana] = ['Ada', 'Dana'].map(name => emulator.user(name).openId)
  const range = (await call('GET', 'contact/v3/scopes')).body.data as { department_ids: string[] }
  const [id] = range.department_ids

  expect(range).toMatchObject({ department_ids: [expect.stringMatching(/^od-/)], user_ids: [], group_ids: [] })
  expect(itemsOf(await call('GET', `${DEPARTMENTS}/${id}/children?fetch_child=true`)).map(({ name }) => name)).toEqual([
    'Platform',
  ])
  expect((await call('GET', `${USERS}/${ada}`)).body.code).toBe(0)
  expect(refusal(await call('GET', `${USERS}/${dana}`))).toEqual([400, 41050])
  expect(refusal(await call('GET', `${DEPARTMENTS}/0/children`))).toEqual([403, 40004])
  expect(refusal(await call('GET', `${USERS}/find_by_department?department_id=0`))).toEqual([403, 40004])
  expect(itemsOf(await call('GET', `${USERS}/batch?user_ids=${ada}&user_ids=${dana}`))).toHaveLength(1)
  const found = await call('POST', `${USERS}/batch_get_id`, { emails: ['ada@acme.example', 'dana@acme.example'] })
  expect(listIn(found, 'user_list')).toMatchObject([{ user_id: ada }, { email: 'dana@acme.example' }])
  expect(listIn(found, 'user_list')[1]).not.toHaveProperty('user_id')
  expect(refusal(await call('DELETE', `${USERS}/${dana}`))).toEqual([403, 41050])
  expect(refusal(await call('POST', DEPARTMENTS, { name: 'New', parent_department_id: '0' }))).toEqual([403, 40014])
  expect(refusal(await call('POST', 'contact/v3/group', { name: 'Rowers' }))).toEqual([403, 42010])
})

test('a changed range is told, and holds from then on', async () => {
  const lark = await telling({ contactScope: { departments: ['Engineering'] } })
  const { openId } = lark.emulator.user('Dana')

  await lark.emulator.setContactScope({ departments: ['Engineering'], users: ['dana@acme.example'] })
  await lark.emulator.setContactScope('all')
  const told = await lark.told()

  expect(told.map(({ type }) => type)).toEqual(['contact.scope.updated_v3', 'contact.scope.updated_v3'])
  expect(told[0]?.event).toMatchObject({
    added: { departments: [], users: [{ open_id: openId, name: 'Dana Weiss' }], user_groups: [] },
    removed: { departments: [], users: [], user_groups: [] },
  })
  expect((await lark.call('GET', `${USERS}/${openId}`)).body.code).toBe(0)
  await expect(lark.emulator.setContactScope({ departments: ['Nowhere'] })).rejects.toThrow(
    'The contact scope names a department that is not there: Nowhere',
  )
})

const WIDE = ['contact:contact:access_as_app', 'contact:contact:readonly', 'contact:contact:readonly_as_app']

test.each<[scope: string, users: string[], departments: string[]]>([
  ['contact:user.employee_id:readonly', ['user_id'], []],
  ['contact:user.base:readonly', ['name', 'en_name', 'nickname', 'avatar'], []],
  ['contact:user.email:readonly', ['email'], []],
  ['contact:user.phone:readonly', ['mobile'], []],
  ['contact:user.gender:readonly', ['gender'], []],
  ['contact:user.department:readonly', ['department_ids', 'leader_user_id', 'orders'], []],
  ['contact:user.employee:readonly', ['status', 'city', 'country', 'join_time', 'employee_type', 'custom_attrs'], []],
  ['contact:user.job_level:readonly', ['job_level_id'], []],
  ['contact:user.job_family:readonly', ['job_family_id'], []],
  ['contact:user.department_path:readonly', ['department_path'], []],
  ['contact:user.dotted_line_leader_info.read', ['dotted_line_leader_user_ids'], []],
  ['contact:department.base:readonly', [], ['name', 'i18n_name', 'department_id', 'status']],
  ['contact:department.organize:readonly', [], ['parent_department_id', 'leader_user_id', 'order', 'member_count']],
  ['contact:department.hrbp:readonly', [], ['department_hrbps']],
])('without %s, its fields are gone', async (scope, users, departments) => {
  const company = createCompany({ people: 30, departments: 3 })
  const { call, emulator } = await createLark(company)
  const { openId } = emulator.user(company.users[10]?.email ?? '')
  const { open_department_id: id } = itemsOf(await call('GET', `${DEPARTMENTS}/0/children`))[0] ?? {}
  const read = async () => ({
    user: ((await call('GET', `${USERS}/${openId}`)).body.data?.user ?? {}) as Record<string, unknown>,
    department: itemsOf(await call('GET', `${DEPARTMENTS}/batch?department_ids=${String(id)}`))[0] ?? {},
  })
  const before = await read()

  emulator.app.scopes.revoke(scope, ...WIDE)
  const after = await read()

  expect(Object.keys(before.user)).toEqual(expect.arrayContaining(users))
  expect(Object.keys(before.department)).toEqual(expect.arrayContaining(departments))
  const gone = (was: Record<string, unknown>, is: Record<string, unknown>) =>
    Object.keys(was).filter(key => !(key in is))
  expect(gone(before.user, after.user)).toEqual(expect.arrayContaining(users))
  expect(gone(before.department, after.department)).toEqual(expect.arrayContaining(departments))
  expect(gone(before.user, after.user).length === 0).toBe(users.length === 0)
})

test('the members of a dynamic group are those for whom its rule holds, also after they moved', async () => {
  const company = createCompany({ people: 200, departments: 20, userGroups: 3 })
  const { call, emulator } = await createLark(company)
  const group = listIn(await call('GET', 'contact/v3/group/simplelist?type=2'), 'grouplist')[0] ?? {}
  const groupId = String(group.id)
  const members = async () =>
    listIn(await call('GET', `contact/v3/group/${groupId}/member/simplelist?page_size=100`), 'memberlist').map(
      ({ member_id: id }) => id,
    )
  const city = company.userGroups?.[2]?.rule?.cities?.[0]
  const expected = company.users.filter(user => user.city === city && !user.resigned)
  const somebody = company.users.find(user => user.city !== city && !user.resigned && !user.unjoined)
  const { openId } = emulator.user(somebody?.email ?? '')

  expect(await members()).toEqual(expected.map(({ email = '' }) => emulator.user(email).openId))
  await call('PATCH', `${USERS}/${openId}`, { city })
  expect(await members()).toContain(openId)
  const member = { member_type: 'user', member_id_type: 'open_id', member_id: openId }
  expect(refusal(await call('POST', `contact/v3/group/${groupId}/member/add`, member))).toEqual([403, 42009])
})

test('a client_token makes one person however often it comes, and is refused for another', async () => {
  const { call, emulator } = await createLark()
  const body = { name: 'Nora', mobile: '+15559990001', department_ids: ['0'], employee_type: 1 }
  const create = (more = {}) => call('POST', `${USERS}?client_token=k1`, { ...body, ...more })

  const [first, second] = [await create(), await create()]

  expect(second.body.data).toEqual(first.body.data)
  expect(emulator.users.filter(({ name }) => name === 'Nora')).toHaveLength(1)
  expect(refusal(await create({ name: 'Nils' }))).toEqual([400, 40021])
})

test('a subtree beyond what is listed at once is refused', async () => {
  const { call } = await createLark({ largestSubtree: 2 })

  expect(refusal(await call('GET', `${DEPARTMENTS}/0/children?fetch_child=true`))).toEqual([400, 43010])
  expect((await call('GET', `${DEPARTMENTS}/0/children`)).body.code).toBe(0)
})

const person = { name: 'Nora', mobile: '+15559990001', department_ids: ['0'], employee_type: 1 }

test.each<[what: string, body: Record<string, unknown>, code: number]>([
  ['no name', { name: '' }, 41006],
  ['a long name', { name: 'x'.repeat(256) }, 41070],
  ['no mobile', { mobile: '' }, 41010],
  ['a mobile that is none', { mobile: 'call me' }, 41004],
  ['a mobile of somebody', { mobile: '+15550100001' }, 41001],
  ['an address that is none', { email: 'nora' }, 41005],
  ['an address of somebody', { email: 'ADA@acme.example' }, 41002],
  ['no department', { department_ids: [] }, 41017],
  ['a department that is not there', { department_ids: ['od-none'] }, 40004],
  ['an order in another department', { orders: [{ department_id: 'od-none' }] }, 40004],
  ['a leader who is not there', { leader_user_id: 'ou_none' }, 44022],
  ['a gender of its own', { gender: 7 }, 41038],
  ['a day before 1970', { join_time: -1 }, 41042],
  ['a type that is not there', { employee_type: 99 }, 41059],
  ['a field without an id', { custom_attrs: [{ type: 'TEXT', value: { text: 'x' } }] }, 41044],
  ['a field that is not there', { custom_attrs: [{ id: 'C-0', type: 'TEXT', value: { text: 'x' } }] }, 41045],
  ['a long title', { job_title: 'x'.repeat(101) }, 41063],
  ['a level that is not there', { job_level_id: 'none' }, 44044],
  ['a family that is not there', { job_family_id: 'none' }, 44045],
  ['an image that is not there', { avatar_key: 'img_none' }, 41036],
  ['a user id of somebody', { user_id: 'taken' }, 41011],
])('a new person with %s is refused', async (_, change, code) => {
  const { call, emulator } = await createLark()
  await call('PATCH', `${USERS}/${emulator.user('Ada').openId}/update_user_id`, { new_user_id: 'taken' })

  const answer = await call('POST', USERS, { ...person, ...change })

  expect(answer.body.code).toBe(code)
  expect(emulator.users.some(({ name }) => name === 'Nora')).toBe(false)
})

test.each<[what: string, body: Record<string, unknown>, code: number]>([
  ['no name', { name: ' ' }, 40016],
  ['a slash in its name', { name: 'a/b' }, 43029],
  ['the name of one beside it', { name: 'Sales' }, 43022],
  ['no place', { parent_department_id: '' }, 44101],
  ['a place that is not there', { parent_department_id: 'od-none' }, 40014],
  ['an id that is none', { department_id: 'od-1' }, 43008],
  ['the id of another', { department_id: 'D001' }, 43007],
  ['an order that is taken', { order: '1000' }, 43005],
  ['an order that is none', { order: 'first' }, 40018],
  ['a leader who is not there', { leader_user_id: 'ou_none' }, 41012],
  ['a unit that is not there', { unit_ids: ['none'] }, 43004],
  ['a partner who is not there', { department_hrbps: ['ou_none'] }, 43028],
  ['a type that is not there', { group_chat_employee_types: [99] }, 43026],
])('a new department with %s is refused', async (_, change, code) => {
  const { call } = await createLark()

  const answer = await call('POST', DEPARTMENTS, { name: 'Harbour', parent_department_id: '0', ...change })

  expect(answer.body.code).toBe(code)
  expect(itemsOf(await call('GET', `${DEPARTMENTS}/0/children`))).toHaveLength(2)
})

test('who has not joined, left or resigned is not changed, and 30 days after nobody comes back', async () => {
  const { call, emulator, renew } = await createLark({
    users: [
      { name: 'Una', unjoined: true },
      { name: 'Xeno', exited: true },
      { name: 'Rex', resigned: true },
    ],
  })
  const change = (name: string) => call('PATCH', `${USERS}/${emulator.user(name).openId}`, { city: 'Oslo' })

  expect(refusal(await change('Una'))).toEqual([400, 44010])
  expect(refusal(await change('Xeno'))).toEqual([400, 44011])
  expect(refusal(await change('Rex'))).toEqual([400, 42006])
  await emulator.clock.advance(31 * 24 * 3600_000)
  await renew()
  expect(refusal(await call('POST', `${USERS}/${emulator.user('Rex').openId}/resurrect`, {}))).toEqual([400, 44028])
})

test('a company of 20,000 in 3000 departments is paged to its end, in pages that nobody can make up', async () => {
  const company = createCompany({ people: 20_000, departments: 3000 })
  const { call } = await createLark(company)
  const names = new Set<unknown>()
  let token = ''
  do {
    const { body } = await call('GET', `${DEPARTMENTS}/0/children?fetch_child=true&page_size=50&page_token=${token}`)
    for (const { name } of (body.data?.items ?? []) as { name: string }[]) names.add(name)
    token = String(body.data?.page_token ?? '')
  } while (token !== '')

  expect(names.size).toBe(3000)
  expect(refusal(await call('GET', `${DEPARTMENTS}/0/children?page_token=50`))).toEqual([400, 40012])
})
