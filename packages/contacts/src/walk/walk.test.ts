import { expect, test } from 'vitest'
import { fakeLark, type Reply, type SeenCall } from '../../test/fakeLark.ts'
import type { Department } from '../departments/types.ts'
import { walkDepartments } from './walkDepartments.ts'
import { walkUsers } from './walkUsers.ts'

/** Parents of departments, and the departments of people. */
interface Tree {
  departments: Record<string, string>
  people?: Record<string, string[]>
  /** Departments whose whole subtree is too much for one list. */
  tooLarge?: string[]
  hidden?: string[]
  range?: { departments?: string[]; users?: string[] }
  pageSize?: number
  without?: string[]
  /** From this call on, everything is refused. */
  failing?: number
}

const idOf = (call: SeenCall) => call.path.split('/').at(-2) ?? ''

/** A Lark that serves a tree. */
function larkOf({
  departments,
  people = {},
  tooLarge = [],
  hidden = [],
  range,
  pageSize = 2,
  without = [],
  failing = Infinity,
}: Tree) {
  let calls = 0
  const children = (id: string) => Object.keys(departments).filter(one => departments[one] === id)
  const below = (id: string): string[] => children(id).flatMap(one => [one, ...below(one)])
  const bodyOf = (id: string): Department => ({ open_department_id: id, name: `Department ${id}` })
  const pageOf = <Item>(items: Item[], call: SeenCall): Reply => {
    const start = Number(call.query.page_token ?? 0)
    const end = start + pageSize
    const more = end < items.length
    return { data: { items: items.slice(start, end), has_more: more, ...(more && { page_token: String(end) }) } }
  }
  return fakeLark(call => {
    if (++calls >= failing) return { code: 40001, msg: 'param error' }
    if (call.path.endsWith('/scopes')) {
      const { departments: ids = [], users = [] } = range ?? { departments: ['0'] }
      return { data: { department_ids: ids, user_ids: users, group_ids: [], has_more: false } }
    }
    if (call.path.endsWith('/departments/batch')) {
      const ids = [call.query.department_ids ?? '']
      return { data: { items: ids.map(bodyOf) } }
    }
    if (call.path.endsWith('/children')) {
      const id = idOf(call)
      if (hidden.includes(id)) return { code: 40004, msg: 'no dept authority error', status: 403 }
      const deep = call.query.fetch_child === 'true'
      if (deep && tooLarge.includes(id)) return { code: 43010, msg: 'too large' }
      return pageOf((deep ? below(id) : children(id)).map(bodyOf), call)
    }
    if (call.path.endsWith('/users/batch')) {
      const id = call.query.user_ids ?? ''
      return { data: { items: [{ open_id: id, union_id: `on_${id}`, department_ids: people[id] ?? [] }] } }
    }
    const id = call.query.department_id ?? ''
    if (hidden.includes(id)) return { code: 40004, msg: 'no dept authority error', status: 403 }
    const found = Object.entries(people).filter(([, of]) => of.includes(id))
    const users = found.map(([open_id, department_ids]) => ({
      open_id,
      union_id: `on_${open_id}`,
      ...(!without.includes('department_ids') && { department_ids }),
    }))
    return pageOf(users, call)
  })
}

const tree: Tree = {
  departments: { a: '0', b: 'a', c: 'b', d: '0', e: 'd', f: '0' },
  people: { ada: ['a'], ben: ['b', 'd'], cy: ['c'], dana: ['d'], ed: ['0'], fay: ['d', 'f'], gus: ['f'] },
}
const caller = { tenantAccessToken: 't-1' }
const drain = async <Item>(walk: AsyncIterable<Item>): Promise<Item[]> => {
  const items: Item[] = []
  for await (const item of walk) items.push(item)
  return items
}
const names = (departments: Department[]) => departments.map(({ open_department_id: id }) => id).join('')

test('asks for everything at once, page by page', async () => {
  const lark = larkOf(tree)

  expect(names(await drain(walkDepartments({ ...caller, instance: lark.instance })))).toBe('abcdef')
  expect(lark.calls.map(({ path, query }) => [path, query.fetch_child])).toEqual(
    Array.from({ length: 3 }, () => ['/open-apis/contact/v3/departments/0/children', 'true']),
  )
})

test('goes down a level where the whole is too much, and keeps the order', async () => {
  const lark = larkOf({ ...tree, tooLarge: ['0', 'a'], pageSize: 50 })

  expect(names(await drain(walkDepartments({ ...caller, instance: lark.instance })))).toBe('adfbce')
})

test('departments in a circle come once, and the walk ends', async () => {
  const lark = larkOf({ departments: { a: 'c', b: 'a', c: 'b', 0: 'c' }, tooLarge: ['a', 'b', 'c', '0'] })

  expect(names(await drain(walkDepartments({ ...caller, instance: lark.instance, from: 'a' })))).toBe('bc0')
})

test('an app that sees some departments begins there, and the account says so', async () => {
  const lark = larkOf({ ...tree, hidden: ['0'], range: { departments: ['d'], users: ['ada', 'dana'] }, pageSize: 50 })
  const walk = walkUsers({ ...caller, instance: lark.instance })

  expect((await drain(walk)).map(user => user.open_id)).toEqual(['ben', 'dana', 'fay', 'ada'])
  expect(await walk.account()).toEqual({
    departments: 2,
    users: 4,
    wholeCompany: false,
    unmetDepartments: [],
    unmetUsers: [],
    groups: [],
    refused: [{ departmentId: '0', code: 40004 }],
  })
})

test('gives every person once, in the order of the departments, whatever is read side by side', async () => {
  for (const concurrency of [1, 3, 20]) {
    const lark = larkOf(tree)
    const users = await drain(walkUsers({ ...caller, instance: lark.instance, concurrency }))
    expect(users.map(user => user.open_id)).toEqual(['ed', 'ada', 'ben', 'cy', 'dana', 'fay', 'gus'])
  }
})

test.each([[[]], [['department_ids']]])('resumes after any person, none lost or doubled, without %o', async without => {
  for (let stop = 0; stop < 7; stop++) {
    const lark = larkOf({ ...tree, without, tooLarge: ['0'] })
    const first = walkUsers({ ...caller, instance: lark.instance })
    const got: string[] = []
    for await (const user of first) {
      got.push(user.open_id)
      if (got.length > stop) break
    }
    const resumeFrom = JSON.parse(JSON.stringify(first.checkpoint())) as ReturnType<typeof first.checkpoint>
    const rest = await drain(walkUsers({ ...caller, instance: lark.instance, resumeFrom }))
    expect([...got, ...rest.map(user => user.open_id)].sort()).toEqual(['ada', 'ben', 'cy', 'dana', 'ed', 'fay', 'gus'])
  }
})

test('resumes after a failure of any call, none lost or doubled', async () => {
  const { instance } = larkOf(tree)
  const everyone = Object.keys(tree.people ?? {}).sort()
  let failures = 0
  for (let failing = 1; failing <= 14; failing++) {
    const first = walkUsers({ ...caller, instance: larkOf({ ...tree, failing }).instance, concurrency: 3 })
    const got: string[] = []
    try {
      for await (const user of first) got.push(user.open_id)
    } catch {
      failures++
      const rest = walkUsers({ ...caller, instance, resumeFrom: first.checkpoint() })
      got.push(...(await drain(rest)).map(user => user.open_id))
    }
    expect(got.sort(), `call ${failing}`).toEqual(everyone)
  }
  expect(failures).toBeGreaterThan(8)
})

test('departments resume too', async () => {
  const lark = larkOf({ ...tree, tooLarge: ['0'] })
  const first = walkDepartments({ ...caller, instance: lark.instance })
  const iterator = first[Symbol.asyncIterator]()
  const got = [(await iterator.next()).value, (await iterator.next()).value] as Department[]

  const rest = await drain(walkDepartments({ ...caller, instance: lark.instance, resumeFrom: first.checkpoint() }))

  expect([...names(got), ...names(rest)].sort().join('')).toBe('abcdef')
})

test('the department that a walk begins at is neither counted nor missed', async () => {
  const options = { ...caller, instance: larkOf({ ...tree, range: { departments: ['a'] } }).instance, from: 'a' }
  for (const walk of [walkDepartments(options), walkUsers(options)]) {
    for await (const _ of walk);
    expect(await walk.account()).toMatchObject({ departments: 2, unmetDepartments: [] })
  }
})

test('tells how far it is', async () => {
  const lark = larkOf({ ...tree, pageSize: 50 })
  const seen: unknown[] = []

  await drain(walkUsers({ ...caller, instance: lark.instance, onProgress: progress => seen.push(progress) }))

  expect(seen.at(-1)).toEqual({ departments: 6, users: 7 })
})

test.each([0, 21, 1.5])('refuses %d lists side by side before anything is sent', concurrency => {
  expect(() => walkUsers({ ...caller, concurrency })).toThrow(/^concurrency: expected a whole number from 1 to 20/)
})
