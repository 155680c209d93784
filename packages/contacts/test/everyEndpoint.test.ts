import { describe, expect, test } from 'vitest'
import { contacts, directory } from './coverage.ts'
import { departmentCases } from './emulated/departments.ts'
import { describedCases } from './emulated/described.ts'
import { directoryCases } from './emulated/directory.ts'
import { lacking, undocumented } from './emulated/documented.ts'
import { groupCases } from './emulated/groups.ts'
import { createLark } from './emulated/lark.ts'
import { roleCases } from './emulated/roles.ts'
import { userCases } from './emulated/users.ts'

const cases = {
  ...userCases,
  ...departmentCases,
  ...groupCases,
  ...describedCases,
  ...roleCases,
  ...directoryCases,
}

/** In the pages' samples, and not in these answers. */
const ELSEWHERE: Record<string, RegExp> = {
  // The last page, which the sample gives a token all the same.
  listUserGroups: /page_token/,
  listCollaborationShareEntities: /page_token|share_groups/,
  // Fields of the company's own on departments, which the emulator doesn't have; who is there has no resign_time.
  batchGetEmployees: /departments\[\]\.custom_field_values|resign_time/,
  searchEmployees: /departments\[\]\.custom_field_values|resign_time|abnormals/,
  listDirectoryDepartments: /custom_field_values|abnormals/,
  batchGetDirectoryDepartments: /custom_field_values|field_errors/,
}

test('every function of the two coverage tables is called', () => {
  const names = [...contacts, ...directory].map(({ name }) => name)

  expect(Object.keys(cases).sort()).toEqual([...names].sort())
  expect(names).toHaveLength(90)
})

describe.each([...contacts, ...directory])('$name', ({ method, path, name }) => {
  const one = cases[name]

  test('is answered as its page says, and changes what it says it changes', async () => {
    const lark = await createLark()

    const answer = await one?.answered(lark)

    expect(answer?.code).toBe(0)
    // The answer of the scope is several answers put together.
    if (name === 'getContactScope') return
    expect(undocumented(answer?.data, method, path)).toEqual([])
    expect(lacking(answer?.data, method, path).filter(field => !ELSEWHERE[name]?.test(field))).toEqual([])
  })

  test('is refused with a code of the platform', async () => {
    const lark = await createLark()

    await expect(one?.refused(lark)).rejects.toMatchObject({
      name: expect.stringMatching(/^Lark(Api|Auth)Error$/),
      code: one?.code,
    })
  })
})
