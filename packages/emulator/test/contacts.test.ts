import { expect, test } from 'vitest'
import { createLark, itemsOf, refusal } from './lark.ts'

const USERS = 'contact/v3/users'

test('people are found by e-mail and mobile; who is not found comes back without an id', async () => {
  const lark = await createLark()
  const [ada, ben] = [lark.emulator.user('Ada'), lark.emulator.user('Ben')]
  const find = (query: string, body: Record<string, unknown>) =>
    lark.call('POST', `${USERS}/batch_get_id${query}`, body)

  const { body } = await find('?user_id_type=user_id', {
    emails: ['ADA@acme.example', 'nobody@acme.example', 'emil@acme.example', 'fay@acme.example'],
    mobiles: [ben.mobile],
  })
  const resigned = await find('', { emails: ['fay@acme.example'], include_resigned: true })

  const status = { is_frozen: false, is_resigned: false, is_activated: true, is_exited: false, is_unjoin: false }
  expect(body.data?.user_list).toEqual([
    { email: 'ADA@acme.example', user_id: ada.userId, status },
    { email: 'nobody@acme.example' },
    { email: 'emil@acme.example' },
    { email: 'fay@acme.example' },
    { mobile: ben.mobile, user_id: ben.userId, status },
  ])
  expect(resigned.body.data?.user_list).toMatchObject([{ user_id: lark.emulator.user('Fay').openId }])
  expect(refusal(await find('', {}))).toEqual([400, 40001])
  expect(refusal(await find('', { emails: Array(51).fill('a@b.c') }))).toEqual([400, 99992402])
  expect(refusal(await find('', { emails: 'ada@acme.example' }))).toEqual([400, 9499])
})

test('a person is told by any id, as far as the scopes reach', async () => {
  const lark = await createLark()
  const ada = lark.emulator.user('Ada')
  const get = (id: string, query = '') => lark.call('GET', `${USERS}/${id}${query}`)

  const full = await get(ada.openId)
  lark.emulator.app.scopes.revoke('contact:user.email:readonly', 'contact:user.employee_id:readonly')
  const less = await get(ada.unionId, '?user_id_type=union_id')

  expect(full.body.data?.user).toMatchObject({
    open_id: ada.openId,
    union_id: ada.unionId,
    user_id: ada.userId,
    name: 'Ada Lindgren',
    email: 'ada@acme.example',
    leader_user_id: lark.emulator.user('Grace').openId,
    department_ids: [expect.stringMatching(/^od-/)],
  })
  expect(less.body.data?.user).toMatchObject({ open_id: ada.openId })
  expect(less.body.data?.user).not.toHaveProperty('email')
  expect(less.body.data?.user).not.toHaveProperty('user_id')
  expect(refusal(await get('ou_x'))).toEqual([400, 41012])
  expect(refusal(await get(lark.emulator.user('Emil').openId))).toEqual([400, 41050])
  expect(refusal(await get(ada.openId, '?user_id_type=lark_id'))).toEqual([400, 99992402])
})

test('several people are told at once, wholly or by name', async () => {
  const lark = await createLark()
  const ids = ['Ada', 'Emil'].map(name => lark.emulator.user(name).openId)
  const query = new URLSearchParams(ids.map(id => ['user_ids', id]))

  const people = await lark.call('GET', `${USERS}/batch?${query}`)
  const names = await lark.call('POST', `${USERS}/basic_batch`, { user_ids: ids })

  expect(itemsOf(people).map(person => person.name)).toEqual(['Ada Lindgren'])
  expect(names.body.data?.users).toMatchObject([{ name: 'Ada Lindgren' }, { name: 'Emil Sato' }])
  expect(refusal(await lark.call('GET', `${USERS}/batch`))).toEqual([400, 99992402])
  expect(refusal(await lark.call('POST', `${USERS}/basic_batch`, { user_ids: Array(11).fill('ou_x') }))).toEqual([
    400, 99992402,
  ])
})

test('departments are walked, and their members listed', async () => {
  const lark = await createLark()
  const children = async (id: string, query = '') =>
    itemsOf(await lark.call('GET', `contact/v3/departments/${id}/children?${query}`))
  const members = (id: string, query = '') =>
    lark.call('GET', `${USERS}/find_by_department?department_id=${id}${query}`)

  const [engineering] = await children('0')
  const id = String(engineering?.open_department_id)
  const [platform] = await children(id)
  const one = await lark.call('GET', `contact/v3/departments/${id}`)
  const both = await lark.call(
    'GET',
    'contact/v3/departments/batch?department_id_type=department_id&department_ids=D001&department_ids=D002',
  )
  const paged = await members(String(platform?.open_department_id), '&page_size=1')

  expect((await children('0')).map(item => item.name)).toEqual(['Engineering', 'Sales'])
  expect((await children('0', 'fetch_child=true')).map(item => item.name)).toEqual(['Engineering', 'Platform', 'Sales'])
  expect(platform).toMatchObject({ name: 'Platform', parent_department_id: id, member_count: 2 })
  expect(one.body.data?.department).toMatchObject({ name: 'Engineering', department_id: 'D001' })
  expect(itemsOf(both).map(item => item.name)).toEqual(['Engineering', 'Platform'])
  expect(paged.body.data).toMatchObject({ has_more: true, items: [{ name: 'Ada Lindgren' }] })
  const rest = await members(
    String(platform?.open_department_id),
    `&page_size=1&page_token=${String(paged.body.data?.page_token)}`,
  )
  expect(rest.body.data).toEqual({ has_more: false, items: [expect.objectContaining({ name: 'Ben Okafor' })] })
  const none = await members(String(platform?.open_department_id), '&page_size=0')
  expect(refusal(none)).toEqual([400, 99992402])
  expect(refusal(await members('od-x'))).toEqual([403, 40004])
  expect(refusal(await lark.call('GET', 'contact/v3/departments/od-x'))).toEqual([403, 40004])
  for (const token of ['made-up', btoa('1'), btoa('none:1'), `${btoa('page:1')}!`, btoa('page:99')])
    expect(refusal(await members(id, `&page_token=${token.replace(/=+/, '')}`))).toEqual([400, 40012])
})

test('the range mixes people and departments over its pages', async () => {
  const lark = await createLark()
  const scopes = (query: string) => lark.call('GET', `contact/v3/scopes?${query}`)

  const first = (await scopes('page_size=1')).body.data
  const second = (await scopes(`page_size=1&page_token=${String(first?.page_token)}`)).body.data

  expect(first).toMatchObject({ user_ids: [lark.emulator.user('Dana').openId], department_ids: [], has_more: true })
  expect(second).toEqual({
    user_ids: [],
    department_ids: [expect.stringMatching(/^od-/)],
    group_ids: [],
    has_more: false,
  })
  const own = await scopes('department_id_type=department_id&user_id_type=user_id')
  expect(own.body.data).toMatchObject({ user_ids: [lark.emulator.user('Dana').userId], department_ids: ['D001'] })
  expect(refusal(await scopes('page_token=made-up'))).toEqual([400, 40012])
  expect((await scopes('page_size=100')).body.code).toBe(0)
  expect(refusal(await scopes('page_size=101'))).toEqual([400, 99992402])
  expect(refusal(await scopes('page_size=0'))).toEqual([400, 99992402])
  for (const list of [
    'contact/v3/departments/0/children',
    'contact/v3/group/simplelist',
    'contact/v3/employee_type_enums',
    'contact/v3/unit',
    'im/v1/chats',
    'im/v1/chats/search',
  ])
    expect(refusal(await lark.call('GET', `${list}?page_size=-1`)), list).toEqual([400, 99992402])
  expect(refusal(await scopes('page_size=1.5'))).toEqual([400, 99992402])
})

test('the bot and its tenant introduce themselves', async () => {
  const { call, emulator } = await createLark()

  expect((await call('GET', 'bot/v3/info')).body).toMatchObject({
    code: 0,
    bot: { activate_status: 2, app_name: 'Demo bot', open_id: emulator.app.botOpenId },
  })
  expect((await call('GET', 'tenant/v2/tenant/query')).body.data).toMatchObject({
    tenant: { name: 'Acme', tenant_key: emulator.app.tenantKey },
  })
})
