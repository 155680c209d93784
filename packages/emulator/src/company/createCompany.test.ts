import { expect, test } from 'vitest'
import { createEmulator } from '../createEmulator.ts'
import { createCompany } from './createCompany.ts'

test('the same seed makes the same company, and another one another', () => {
  expect(createCompany({ seed: 7 })).toEqual(createCompany({ seed: 7 }))
  expect(createCompany({ seed: 7 })).not.toEqual(createCompany({ seed: 8 }))
})

test('a company has its size, a leader for each department and a manager for each of the others', () => {
  const { users, departments } = createCompany({ people: 500, departments: 60, leavers: 0.1, hidden: 0.2 })

  expect([users.length, departments.length]).toEqual([500, 60])
  expect(new Set(users.map(({ email }) => email)).size).toBe(500)
  expect(departments.every(({ leader }) => users.some(({ email }) => email === leader))).toBe(true)
  expect(users.slice(60).every(({ manager }) => manager !== undefined)).toBe(true)
  const share = (is: (user: (typeof users)[number]) => boolean | undefined) => users.filter(is).length / 500
  expect(share(({ resigned }) => resigned)).toBeCloseTo(0.1, 1)
  expect(share(({ available }) => available === false)).toBeCloseTo(0.2, 1)
})

test('untold, a company has as many departments as fit its size', () => {
  const sizes = [0, 10, 100, 2000, 5000].map(people => createCompany({ people }).departments.length)

  expect(sizes).toEqual([1, 2, 15, 300, 300])
})

test('the tree has several levels and is whole', () => {
  const { departments } = createCompany({ departments: 200 })
  const parents = new Map(departments.map(({ name, parent }) => [name, parent]))
  const depth = (name: string): number => {
    const parent = parents.get(name)
    return parent === undefined ? 1 : 1 + depth(parent)
  }

  const depths = departments.map(({ name }) => depth(name))

  expect(parents.size).toBe(200)
  expect(Math.max(...depths)).toBeGreaterThan(3)
  expect(Math.max(...depths)).toBeLessThanOrEqual(8)
})

test('e-mails and mobiles have their form and belong to one person each', () => {
  const { users } = createCompany({ people: 3000, departments: 20 })

  for (const field of ['email', 'mobile', 'employeeNo'] as const) {
    expect(new Set(users.map(user => user[field])).size, field).toBe(3000)
  }
  expect(users.filter(({ email = '' }) => !/^[a-z]+(\.[a-z]+)?\.\d+@acme\.example$/.test(email))).toEqual([])
  expect(users.filter(({ mobile = '' }) => !/^(\+861[3-9]\d{9}|\+1555\d{7})$/.test(mobile))).toEqual([])
  expect(users.some(({ name }) => /^[\u4e00-\u9fff]+$/.test(name))).toBe(true)
  expect(users.some(({ name }) => /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(name))).toBe(true)
})

test('everybody but the founder has a manager, and all lines of managers end at the founder', () => {
  const { users } = createCompany({ people: 400, departments: 60 })
  const managers = new Map(users.map(({ email, manager }) => [email, manager]))
  const lineOf = (email: string | undefined): (string | undefined)[] => {
    const line = [email]
    for (let next = managers.get(email); next !== undefined; next = managers.get(next)) {
      expect(line).not.toContain(next)
      line.push(next)
    }
    return line
  }

  expect(users.filter(({ manager }) => manager === undefined)).toHaveLength(1)
  for (const { email } of users) expect(lineOf(email).at(-1)).toBe(users[0]?.email)
})

test('people are gone, suspended, not joined and in several departments as the shares say', () => {
  const shares = { leavers: 0.1, exited: 0.1, unjoined: 0.1, frozen: 0.1, inSeveral: 0.3 }
  const { users } = createCompany({ people: 2000, departments: 20, ...shares })
  const share = (is: (user: (typeof users)[number]) => unknown): number => users.filter(is).length / 2000

  for (const state of ['resigned', 'exited', 'unjoined', 'frozen'] as const) {
    expect(
      share(user => user[state]),
      state,
    ).toBeCloseTo(0.1, 1)
  }
  expect(users.every(user => [user.resigned, user.exited, user.unjoined, user.frozen].filter(Boolean).length < 2)).toBe(
    true,
  )
  expect(share(({ departments = [] }) => departments.length > 1)).toBeCloseTo(0.3, 1)
})

test('an emulator starts with it', () => {
  const company = createCompany({ people: 50, departments: 9 })

  const emulator = createEmulator({ ...company })

  expect(emulator.user(company.users[20]?.email ?? '').name).toBe(company.users[20]?.name)
})

test.each([
  [{ people: -1 }, 'people: expected a whole number from 0, got -1'],
  [{ departments: 0 }, 'departments: expected a whole number from 1, got 0'],
  [{ hidden: 1.5 }, 'hidden: expected a share from 0 to 1, got 1.5'],
])('refuses %o', (options, message) => {
  expect(() => createCompany(options)).toThrow(new TypeError(message))
})
