import { expect } from 'vitest'
import {
  addGroupMember,
  batchAddGroupMembers,
  batchRemoveGroupMembers,
  createGroup,
  deleteGroup,
  getGroup,
  listGroupMembers,
  listGroups,
  listUserGroups,
  removeGroupMember,
  updateGroup,
} from '../../src/index.ts'
import type { Case, Lark } from './lark.ts'

/** An empty group of one's own. */
const newGroup = async ({ client }: Lark) =>
  (await createGroup({ client, name: 'Rowers', description: 'On Sundays' })).data.group_id

const user = (memberId: string) => ({ memberType: 'user', memberIdType: 'open_id', memberId }) as const
const listed = (id: string) => ({ member_type: 'user', member_id_type: 'open_id', member_id: id }) as const

const membersOf = async ({ client }: Lark, groupId: string) =>
  (await listGroupMembers({ client, groupId })).data.memberlist?.map(({ member_id: id }) => id) ?? []

/** A group whose members follow from a rule. */
const dynamic = async ({ client }: Lark) => (await listGroups({ client, type: 2 })).data.grouplist?.[0]?.id ?? ''

export const groupCases: Record<string, Case> = {
  createGroup: {
    answered: ({ client }) => createGroup({ client, name: 'Rowers', groupId: 'rowers' }),
    refused: ({ client }) => createGroup({ client, name: 'Ruled', type: 2 }),
    code: 42024,
  },
  updateGroup: {
    async answered(lark) {
      const { client } = lark
      const groupId = await newGroup(lark)
      const answer = await updateGroup({ client, groupId, name: 'Sailors' })
      expect((await getGroup({ client, groupId })).data.group.name).toBe('Sailors')
      return answer
    },
    refused: ({ client }) => updateGroup({ client, groupId: 'none', name: 'Sailors' }),
    code: 42002,
  },
  getGroup: {
    async answered(lark) {
      const answer = await getGroup({ client: lark.client, groupId: await newGroup(lark) })
      expect(answer.data.group).toMatchObject({ name: 'Rowers', description: 'On Sundays', type: 1 })
      return answer
    },
    refused: ({ client }) => getGroup({ client, groupId: 'none' }),
    code: 42002,
  },
  listGroups: {
    answered: ({ client }) => listGroups({ client, pageSize: 2 }),
    refused: ({ client }) => listGroups({ client, pageToken: 'made-up' }),
    code: 40012,
  },
  listUserGroups: {
    async answered(lark) {
      const { client, ann } = lark
      const groupId = await newGroup(lark)
      await addGroupMember({ client, groupId, ...user(ann.openId) })
      const answer = await listUserGroups({ client, memberId: ann.userId, memberIdType: 'user_id', groupType: 1 })
      expect(answer.data.group_list).toContain(groupId)
      return answer
    },
    refused: ({ client }) => listUserGroups({ client, memberId: 'ou_none' }),
    code: 41073,
  },
  deleteGroup: {
    async answered(lark) {
      const groupId = await newGroup(lark)
      const answer = await deleteGroup({ client: lark.client, groupId })
      await expect(getGroup({ client: lark.client, groupId })).rejects.toMatchObject({ code: 42002 })
      return answer
    },
    async refused({ client }) {
      const group = (await listGroups({ client })).data.grouplist?.[0]
      return deleteGroup({ client, groupId: group?.id ?? '' })
    },
    code: 42017,
  },
  addGroupMember: {
    async answered(lark) {
      const groupId = await newGroup(lark)
      const answer = await addGroupMember({ client: lark.client, groupId, ...user(lark.ann.openId) })
      expect(await membersOf(lark, groupId)).toEqual([lark.ann.openId])
      return answer
    },
    async refused(lark) {
      const groupId = await dynamic(lark)
      return addGroupMember({ client: lark.client, groupId, ...user(lark.ann.openId) })
    },
    code: 42009,
  },
  batchAddGroupMembers: {
    async answered(lark) {
      const { client, ann, bob, gone } = lark
      const groupId = await newGroup(lark)
      const members = [ann, bob, gone, ann].map(({ openId }) => listed(openId))
      const answer = await batchAddGroupMembers({ client, groupId, members })
      expect(answer.data.results?.map(({ code }) => code)).toEqual([0, 0, 42006, 42005])
      expect(await membersOf(lark, groupId)).toEqual([ann.openId, bob.openId])
      return answer
    },
    refused: ({ client, ann }) => batchAddGroupMembers({ client, groupId: 'none', members: [listed(ann.openId)] }),
    code: 42002,
  },
  listGroupMembers: {
    async answered(lark) {
      const { client } = lark
      const group = (await listGroups({ client })).data.grouplist?.[0]
      return listGroupMembers({ client, groupId: group?.id ?? '', pageSize: 1 })
    },
    refused: ({ client }) => listGroupMembers({ client, groupId: 'none' }),
    code: 42002,
  },
  removeGroupMember: {
    async answered(lark) {
      const { client, ann } = lark
      const groupId = await newGroup(lark)
      await addGroupMember({ client, groupId, ...user(ann.openId) })
      const answer = await removeGroupMember({ client, groupId, ...user(ann.openId) })
      expect(await membersOf(lark, groupId)).toEqual([])
      return answer
    },
    async refused(lark) {
      const groupId = await newGroup(lark)
      return removeGroupMember({ client: lark.client, groupId, ...user(lark.unseen.openId) })
    },
    code: 41050,
  },
  batchRemoveGroupMembers: {
    async answered(lark) {
      const { client, ann, bob } = lark
      const groupId = await newGroup(lark)
      const members = [ann, bob].map(({ openId }) => listed(openId))
      await batchAddGroupMembers({ client, groupId, members })
      const answer = await batchRemoveGroupMembers({ client, groupId, members: members.slice(0, 1) })
      expect(await membersOf(lark, groupId)).toEqual([bob.openId])
      return answer
    },
    async refused(lark) {
      const groupId = await newGroup(lark)
      return batchRemoveGroupMembers({ client: lark.client, groupId, members: [listed('ou_none')] })
    },
    code: 41073,
  },
}
