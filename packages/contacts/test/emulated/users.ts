import { expect } from 'vitest'
import {
  batchGetUserBasics,
  batchGetUserIds,
  batchGetUsers,
  createUser,
  deleteUser,
  getContactScope,
  getUser,
  listDepartmentUsers,
  restoreUser,
  searchUsers,
  updateUser,
  updateUserId,
} from '../../src/index.ts'
import type { Case } from './lark.ts'

const newcomer = { name: 'Nora Quist', mobile: '+15559990001', employeeType: 1 as const }

export const userCases: Record<string, Case> = {
  getContactScope: {
    answered: ({ client }) => getContactScope({ client }),
    refused: ({ client, emulator }) => {
      emulator.app.scopes.revoke(
        'contact:contact.base:readonly',
        'contact:contact:access_as_app',
        'contact:contact:readonly_as_app',
      )
      return getContactScope({ client })
    },
    code: 99991672,
  },
  createUser: {
    async answered({ client, ann, top }) {
      const model = (await batchGetUsers({ client, userIds: [ann.openId] })).data.items?.[0]
      const answer = await createUser({
        client,
        ...newcomer,
        userId: 'nora',
        enName: 'Nora',
        nickname: 'N',
        email: 'nora@acme.example',
        gender: 2,
        departmentIds: [top],
        leaderUserId: ann.openId,
        orders: [{ department_id: top, user_order: 3, department_order: 1, is_primary_dept: true }],
        // What was read can be written.
        customAttrs: model?.custom_attrs,
        jobLevelId: model?.job_level_id,
        jobFamilyId: model?.job_family_id,
        geo: 'eu',
        city: 'Oslo',
        country: 'NO',
        joinTime: 1_700_000_000,
        jobTitle: 'Engineer',
        dottedLineLeaderUserIds: [ann.openId],
      })
      const { user } = answer.data
      expect(user).toMatchObject({ user_id: 'nora', leader_user_id: ann.openId, department_ids: [top] })
      expect((await getUser({ client, userId: 'nora' })).data.user.open_id).toBe(user.open_id)
      return answer
    },
    refused: ({ client, ann, top }) => createUser({ client, ...newcomer, mobile: ann.mobile, departmentIds: [top] }),
    code: 41001,
  },
  updateUser: {
    async answered({ client, ann, top }) {
      const answer = await updateUser({ client, openId: ann.openId, jobTitle: 'Head', departmentIds: [top] })
      const { items = [] } = (await listDepartmentUsers({ client, departmentId: top })).data
      expect(items.find(({ open_id: id }) => id === ann.openId)).toMatchObject({ job_title: 'Head' })
      return answer
    },
    refused: ({ client, ann }) => updateUser({ client, openId: ann.openId, leaderUserId: ann.openId }),
    code: 41030,
  },
  updateUserId: {
    async answered({ client, ann }) {
      const answer = await updateUserId({ client, openId: ann.openId, newUserId: 'ann' })
      expect((await getUser({ client, userId: 'ann' })).data.user.open_id).toBe(ann.openId)
      return answer
    },
    refused: ({ client, ann, bob }) => updateUserId({ client, openId: ann.openId, newUserId: bob.userId }),
    code: 41011,
  },
  getUser: {
    async answered({ client, ann }) {
      await updateUser({ client, openId: ann.openId, subscriptionIds: ['23213213213123123'] })
      const answer = await getUser({ client, unionId: ann.unionId })
      expect(answer.data.user).toMatchObject({ assign_info: [{ subscription_id: '23213213213123123' }] })
      return answer
    },
    refused: ({ client, unseen }) => getUser({ client, openId: unseen.openId }),
    code: 41050,
  },
  batchGetUsers: {
    async answered({ client, ann, unseen }) {
      const answer = await batchGetUsers({ client, userIds: [ann.openId, unseen.openId] })
      expect(answer.data.items?.map(({ name }) => name)).toEqual([ann.name])
      return answer
    },
    refused: ({ client, ann, emulator }) => {
      emulator.app.scopes.revoke('contact:user.employee_id:readonly')
      return batchGetUsers({ client, userIds: [ann.userId], userIdType: 'user_id' })
    },
    code: 99991672,
  },
  batchGetUserBasics: {
    async answered({ client, ann }) {
      const answer = await batchGetUserBasics({ client, userIds: [ann.openId] })
      expect(answer.data.users?.map(({ name }) => name)).toEqual([ann.name])
      return answer
    },
    refused: ({ client, emulator, ann }) => {
      emulator.app.scopes.revoke('contact:user.basic_profile:readonly')
      return batchGetUserBasics({ client, userIds: [ann.openId] })
    },
    code: 99991672,
  },
  listDepartmentUsers: {
    async answered({ client, top, ann }) {
      await updateUser({ client, openId: ann.openId, departmentIds: [top] })
      const answer = await listDepartmentUsers({ client, departmentId: top, pageSize: 2 })
      expect(answer.data).toMatchObject({ has_more: true, page_token: expect.any(String) })
      return answer
    },
    refused: ({ client }) => listDepartmentUsers({ client, departmentId: 'od-none' }),
    code: 40004,
  },
  batchGetUserIds: {
    async answered({ client, ann, unseen }) {
      const answer = await batchGetUserIds({ client, emails: [ann.email, unseen.email], mobiles: [ann.mobile] })
      expect(answer.data.user_list?.map(({ user_id: id }) => id)).toEqual([ann.openId, undefined, ann.openId])
      return answer
    },
    refused: ({ client }) => batchGetUserIds({ client }),
    code: 40001,
  },
  deleteUser: {
    async answered({ client, ann, bob }) {
      const answer = await deleteUser({ client, openId: ann.openId, docsAcceptorUserId: bob.openId })
      expect((await getUser({ client, openId: ann.openId })).data.user.status?.is_resigned).toBe(true)
      return answer
    },
    refused: ({ client, founder }) => deleteUser({ client, openId: founder.openId }),
    code: 44037,
  },
  restoreUser: {
    async answered({ client, gone, top }) {
      const answer = await restoreUser({ client, openId: gone.openId, departments: [{ department_id: top }] })
      const { user } = (await getUser({ client, openId: gone.openId })).data
      expect(user).toMatchObject({ status: { is_resigned: false }, department_ids: [top] })
      return answer
    },
    refused: ({ client, ann }) => restoreUser({ client, openId: ann.openId }),
    code: 44033,
  },
  searchUsers: {
    async answered({ asFounder, ann }) {
      const answer = await searchUsers({ client: asFounder, query: ann.email })
      expect(answer.data.users?.map(({ open_id: id }) => id)).toEqual([ann.openId])
      return answer
    },
    refused: ({ asFounder, emulator }) => {
      emulator.app.scopes.revoke('user:search', 'contact:user:search')
      return searchUsers({ client: asFounder, query: 'a' })
    },
    code: 99991679,
  },
}
