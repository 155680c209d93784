import { type Caller, isLarkApiError, paginate } from '@lark-sdk/core'
import { listGroupMembers } from '../groupMembers/listGroupMembers.ts'
import { getContactScope } from '../scope/getContactScope.ts'

const NO_SCOPE = 99991672
const LARGEST_PAGE = 100

/** Open ids of those whom an app sees one by one, or as members of the user groups in its range. */
export async function peopleInRange(caller: Caller): Promise<string[]> {
  const { data } = await getContactScope(caller)
  const ids = new Set(data.authed_open_ids)
  for (const groupId of data.group_ids) {
    const params = { ...caller, groupId, pageSize: LARGEST_PAGE }
    try {
      for await (const { member_id: id } of paginate(listGroupMembers, params, { items: 'memberlist' })) {
        if (id !== undefined) ids.add(id)
      }
    } catch (error) {
      // An app may have a group in its range and not the scope to read groups.
      if (!isLarkApiError(error) || error.code !== NO_SCOPE) throw error
      break
    }
  }
  return [...ids]
}
