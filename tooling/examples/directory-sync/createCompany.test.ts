import { createEmulator } from '@lark-sdk/emulator'
import { expect, test } from 'vitest'
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
