import { expect } from 'vitest'
import {
  batchGetDepartments,
  createDepartment,
  deleteDepartment,
  getDepartment,
  listChildDepartments,
  listParentDepartments,
  patchDepartment,
  searchDepartments,
  unbindDepartmentChat,
  updateDepartment,
  updateDepartmentId,
} from '../../src/index.ts'
import type { Case, Lark } from './lark.ts'

/** A department below another one. */
const lower = ({ departments }: Lark) => {
  const found = departments.find(one => one.parent_department_id !== '0')
  return { id: found?.open_department_id ?? '', parent: found?.parent_department_id ?? '' }
}

const read = async ({ client }: Lark, departmentId: string) =>
  (await getDepartment({ client, departmentId })).data.department

export const departmentCases: Record<string, Case> = {
  createDepartment: {
    async answered(lark) {
      const { client, ann, top } = lark
      const answer = await createDepartment({
        client,
        name: 'Harbour',
        i18nName: { zh_cn: '港口' },
        parentDepartmentId: top,
        departmentId: 'harbour',
        leaders: [{ leaderType: 1, leaderID: ann.openId }],
        createGroupChat: true,
        groupChatEmployeeTypes: [1, 2],
        departmentHrbps: [ann.openId],
      })
      const made = await read(lark, answer.data.department.open_department_id)
      expect(made).toMatchObject({ name: 'Harbour', leader_user_id: ann.openId, parent_department_id: top })
      return answer
    },
    refused: ({ client, departments }) =>
      createDepartment({ client, name: departments[0]?.name ?? '', parentDepartmentId: '0' }),
    code: 43022,
  },
  patchDepartment: {
    async answered(lark) {
      const { client, top } = lark
      const answer = await patchDepartment({ client, departmentId: top, name: 'Renamed', createGroupChat: true })
      expect((await read(lark, top)).name).toBe('Renamed')
      return answer
    },
    refused: ({ client, top }) => patchDepartment({ client, departmentId: top, name: 'a/b' }),
    code: 43029,
  },
  updateDepartment: {
    async answered(lark) {
      const { client, top, ann } = lark
      const answer = await updateDepartment({
        client,
        departmentId: top,
        name: 'Renewed',
        parentDepartmentId: '0',
        leaderUserId: ann.openId,
      })
      expect(await read(lark, top)).toMatchObject({ name: 'Renewed', leader_user_id: ann.openId })
      return answer
    },
    refused: ({ client }) => updateDepartment({ client, departmentId: '0', name: 'Acme', parentDepartmentId: '0' }),
    code: 40002,
  },
  updateDepartmentId: {
    async answered({ client, top }) {
      const answer = await updateDepartmentId({ client, departmentId: top, newDepartmentId: 'first' })
      const { department } = (await getDepartment({ client, departmentId: 'first', departmentIdType: 'department_id' }))
        .data
      expect(department.open_department_id).toBe(top)
      return answer
    },
    refused: ({ client }) => updateDepartmentId({ client, departmentId: 'od-none', newDepartmentId: 'first' }),
    code: 40007,
  },
  unbindDepartmentChat: {
    async answered(lark) {
      const { client, top } = lark
      await patchDepartment({ client, departmentId: top, createGroupChat: true })
      expect((await read(lark, top)).chat_id).toMatch(/^oc_/)
      const answer = await unbindDepartmentChat({ client, departmentId: top })
      expect((await read(lark, top)).chat_id).toBeUndefined()
      return answer
    },
    refused: ({ client, top }) => unbindDepartmentChat({ client, departmentId: top }),
    code: 40020,
  },
  getDepartment: {
    answered: ({ client, top }) => getDepartment({ client, departmentId: top }),
    refused: ({ client }) => getDepartment({ client, departmentId: 'od-none' }),
    code: 40004,
  },
  batchGetDepartments: {
    async answered({ client, top, empty }) {
      const answer = await batchGetDepartments({ client, departmentIds: [top, empty, 'od-none'] })
      expect(answer.data.items).toHaveLength(2)
      return answer
    },
    refused: ({ client, top }) => batchGetDepartments({ client, departmentIds: Array<string>(51).fill(top) }),
    code: 40001,
  },
  listChildDepartments: {
    async answered({ client, top }) {
      await patchDepartment({ client, departmentId: top, createGroupChat: true })
      return listChildDepartments({ client, departmentId: '0', pageSize: 5 })
    },
    refused: ({ client }) => listChildDepartments({ client, departmentId: '0', pageToken: 'made-up' }),
    code: 40012,
  },
  listParentDepartments: {
    async answered(lark) {
      const { id, parent } = lower(lark)
      const answer = await listParentDepartments({ client: lark.client, departmentId: id })
      expect(answer.data.items?.[0]?.open_department_id).toBe(parent)
      return answer
    },
    refused: ({ client }) => listParentDepartments({ client, departmentId: 'od-none' }),
    code: 40004,
  },
  searchDepartments: {
    async answered({ asFounder }) {
      const answer = await searchDepartments({ client: asFounder, query: 'empty' })
      expect(answer.data.items?.map(({ name }) => name)).toEqual(['Empty'])
      return answer
    },
    refused: ({ asFounder }) => searchDepartments({ client: asFounder, query: '' }),
    code: 48001,
  },
  deleteDepartment: {
    async answered(lark) {
      const { client, empty } = lark
      const answer = await deleteDepartment({ client, departmentId: empty })
      await expect(read(lark, empty)).rejects.toMatchObject({ code: 40004 })
      return answer
    },
    refused: ({ client, top }) => deleteDepartment({ client, departmentId: top }),
    code: 43011,
  },
}
