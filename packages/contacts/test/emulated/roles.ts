import { expect } from 'vitest'
import {
  batchAddFunctionalRoleMembers,
  batchRemoveFunctionalRoleMembers,
  createFunctionalRole,
  deleteFunctionalRole,
  getFunctionalRoleMember,
  listFunctionalRoleMembers,
  setFunctionalRoleMemberScopes,
  updateFunctionalRole,
} from '../../src/index.ts'
import type { Case, Lark } from './lark.ts'

const newRole = async ({ client }: Lark) => (await createFunctionalRole({ client, roleName: 'Pilots' })).data.role_id

/** A role that Ann and Bob have. */
async function manned(lark: Lark) {
  const roleId = await newRole(lark)
  const members = [lark.ann.openId, lark.bob.openId]
  return {
    client: lark.client,
    roleId,
    answer: await batchAddFunctionalRoleMembers({ client: lark.client, roleId, members }),
  }
}

export const roleCases: Record<string, Case> = {
  createFunctionalRole: {
    answered: ({ client }) => createFunctionalRole({ client, roleName: 'Pilots' }),
    async refused(lark) {
      await newRole(lark)
      return createFunctionalRole({ client: lark.client, roleName: 'Pilots' })
    },
    code: 41201,
  },
  updateFunctionalRole: {
    async answered(lark) {
      const roleId = await newRole(lark)
      const answer = await updateFunctionalRole({ client: lark.client, roleId, roleName: 'Helmsmen' })
      // The old name is free again.
      await newRole(lark)
      return answer
    },
    refused: ({ client }) => updateFunctionalRole({ client, roleId: 'none', roleName: 'Helmsmen' }),
    code: 41202,
  },
  deleteFunctionalRole: {
    async answered(lark) {
      const roleId = await newRole(lark)
      const answer = await deleteFunctionalRole({ client: lark.client, roleId })
      await expect(listFunctionalRoleMembers({ client: lark.client, roleId })).rejects.toMatchObject({ code: 41202 })
      return answer
    },
    async refused(lark) {
      const { client, roleId } = await manned(lark)
      return deleteFunctionalRole({ client, roleId })
    },
    code: 41206,
  },
  batchAddFunctionalRoleMembers: {
    async answered(lark) {
      const { client, roleId, answer } = await manned(lark)
      const { members = [] } = (await listFunctionalRoleMembers({ client, roleId })).data
      expect(members.map(({ user_id: id }) => id)).toEqual([lark.ann.openId, lark.bob.openId])
      return answer
    },
    refused: ({ client, ann }) => batchAddFunctionalRoleMembers({ client, roleId: 'none', members: [ann.openId] }),
    code: 41202,
  },
  setFunctionalRoleMemberScopes: {
    async answered(lark) {
      const { client, roleId } = await manned(lark)
      const members = [lark.ann.openId]
      const answer = await setFunctionalRoleMemberScopes({ client, roleId, members, departments: [lark.top] })
      const { member } = (await getFunctionalRoleMember({ client, roleId, memberId: lark.ann.openId })).data
      expect(member).toEqual({ user_id: lark.ann.openId, scope_type: 'Part', department_ids: [lark.top] })
      return answer
    },
    async refused(lark) {
      const { client, roleId } = await manned(lark)
      return setFunctionalRoleMemberScopes({ client, roleId, members: [lark.ann.openId], departments: ['od-none'] })
    },
    code: 41210,
  },
  getFunctionalRoleMember: {
    async answered(lark) {
      const { client, roleId } = await manned(lark)
      return getFunctionalRoleMember({ client, roleId, memberId: lark.ann.openId })
    },
    async refused(lark) {
      const { client, roleId } = await manned(lark)
      return getFunctionalRoleMember({ client, roleId, memberId: lark.founder.openId })
    },
    code: 41203,
  },
  listFunctionalRoleMembers: {
    async answered(lark) {
      const { client, roleId } = await manned(lark)
      return listFunctionalRoleMembers({ client, roleId, pageSize: 1 })
    },
    refused: ({ client }) => listFunctionalRoleMembers({ client, roleId: 'none' }),
    code: 41202,
  },
  batchRemoveFunctionalRoleMembers: {
    async answered(lark) {
      const { client, roleId } = await manned(lark)
      const answer = await batchRemoveFunctionalRoleMembers({ client, roleId, members: [lark.ann.openId] })
      const { members = [] } = (await listFunctionalRoleMembers({ client, roleId })).data
      expect(members.map(({ user_id: id }) => id)).toEqual([lark.bob.openId])
      return answer
    },
    refused: ({ client, ann }) => batchRemoveFunctionalRoleMembers({ client, roleId: 'none', members: [ann.openId] }),
    code: 41202,
  },
}
