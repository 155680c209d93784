import { expect } from 'vitest'
import {
  batchGetDirectoryDepartments,
  batchGetEmployees,
  cancelEmployeeResignation,
  createCollaborationRule,
  createDirectoryDepartment,
  createEmployee,
  deleteCollaborationRule,
  deleteDirectoryDepartment,
  deleteEmployee,
  listCollaborationRules,
  listCollaborationShareEntities,
  listCollaborationTenants,
  listDirectoryDepartments,
  listEmployees,
  markEmployeeResigning,
  restoreEmployee,
  searchDirectoryDepartments,
  searchEmployees,
  updateCollaborationRule,
  updateDirectoryDepartment,
  updateEmployee,
} from '../../src/directory/index.ts'
import type { Case, Lark } from './lark.ts'

const everything = ['base_info.*', 'work_info.*']
const firstPage = { page_size: 2 }

async function employee({ client }: Lark, id: string, fields: string[] = everything) {
  const { employees } = (await batchGetEmployees({ client, employeeIds: [id], requiredFields: fields })).data
  return employees?.[0]
}

async function department({ client }: Lark, id: string) {
  const { departments } = (await batchGetDirectoryDepartments({ client, departmentIds: [id], requiredFields: ['*'] }))
    .data
  return departments?.[0]
}

const leaving = { resign_date: '2026-12-31', resign_reason: '1', resign_type: '1' } as const
const eq = (field: string, value: unknown) => ({
  conditions: [{ field, operator: 'eq', value: JSON.stringify(value) }],
})

async function partner({ client }: Lark) {
  const { items } = (await listCollaborationTenants({ client })).data
  return items?.[0]?.tenant_key ?? ''
}

/** Ann and the first department may meet all of the other company. */
async function rule(lark: Lark) {
  const targetTenantKey = await partner(lark)
  const made = await createCollaborationRule({
    client: lark.client,
    targetTenantKey,
    subjects: { open_user_ids: [lark.ann.openId], open_department_ids: [lark.top], open_group_ids: [] },
    objects: { open_user_ids: [], open_department_ids: ['0'], open_group_ids: [] },
  })
  return { client: lark.client, targetTenantKey, made, collaborationRuleId: made.data.add_rule_id ?? '' }
}

const all = { open_user_ids: [], open_department_ids: ['0'], open_group_ids: [] }
const nobody = { open_user_ids: [], open_department_ids: [], open_group_ids: [] }

export const directoryCases: Record<string, Case> = {
  createEmployee: {
    async answered(lark) {
      const { client, top, ann } = lark
      const answer = await createEmployee({
        client,
        employee: {
          name: { name: { default_value: 'Nora Quist', i18n_value: { zh_cn: '诺拉' } }, another_name: 'N' },
          mobile: '+15559990001',
          employee_order_in_departments: [{ department_id: top, is_main_department: true }],
          leader_id: ann.openId,
          join_date: '2026-01-31',
          employment_type: 1,
        },
      })
      const made = await employee(lark, answer.data.employee_id ?? '')
      expect(made).toMatchObject({
        base_info: { mobile: '+15559990001', leader_id: ann.openId },
        work_info: { join_date: '2026-01-31' },
      })
      return answer
    },
    refused: ({ client, ann }) =>
      createEmployee({ client, employee: { name: { name: { default_value: 'Nora' } }, mobile: ann.mobile } }),
    code: 2221103,
  },
  updateEmployee: {
    async answered(lark) {
      const { client, ann } = lark
      const answer = await updateEmployee({
        client,
        employeeId: ann.openId,
        employee: { work_station: { default_value: '7F-1' } },
      })
      expect(await employee(lark, ann.openId)).toMatchObject({ work_info: { work_station: { default_value: '7F-1' } } })
      return answer
    },
    refused: ({ client, ann, founder }) =>
      updateEmployee({ client, employeeId: founder.openId, employee: { leader_id: ann.openId } }),
    code: 2221239,
  },
  deleteEmployee: {
    async answered(lark) {
      const answer = await deleteEmployee({ client: lark.client, employeeId: lark.ann.openId })
      expect(await employee(lark, lark.ann.openId)).toMatchObject({ base_info: { is_resigned: true } })
      return answer
    },
    refused: ({ client, founder }) => deleteEmployee({ client, employeeId: founder.openId }),
    code: 2221183,
  },
  restoreEmployee: {
    async answered(lark) {
      const answer = await restoreEmployee({ client: lark.client, employeeId: lark.gone.openId })
      expect(await employee(lark, lark.gone.openId)).toMatchObject({ base_info: { is_resigned: false } })
      return answer
    },
    async refused({ client, gone, top }) {
      // Somebody new has the mobile by now.
      await createEmployee({
        client,
        employee: {
          name: { name: { default_value: 'Nora' } },
          mobile: gone.mobile,
          employee_order_in_departments: [{ department_id: top }],
        },
      })
      return restoreEmployee({ client, employeeId: gone.openId })
    },
    code: 2221269,
  },
  cancelEmployeeResignation: {
    async answered(lark) {
      const { client, ann } = lark
      await markEmployeeResigning({ client, employeeId: ann.openId, employee: leaving })
      const answer = await cancelEmployeeResignation({ client, employeeId: ann.openId })
      expect(await employee(lark, ann.openId)).toMatchObject({ work_info: { staff_status: 1 } })
      return answer
    },
    refused: ({ client, ann }) => cancelEmployeeResignation({ client, employeeId: ann.openId }),
    code: 2221246,
  },
  markEmployeeResigning: {
    async answered(lark) {
      const { client, ann } = lark
      const answer = await markEmployeeResigning({ client, employeeId: ann.openId, employee: leaving })
      expect(await employee(lark, ann.openId)).toMatchObject({ work_info: { ...leaving, staff_status: 5 } })
      return answer
    },
    refused: ({ client, ann }) =>
      markEmployeeResigning({ client, employeeId: ann.openId, employee: { ...leaving, resign_date: 'tomorrow' } }),
    code: 2221213,
  },
  listEmployees: {
    async answered({ client, top }) {
      const filter = eq('base_info.departments.department_id', top)
      return listEmployees({ client, filter, requiredFields: everything, pageRequest: { page_size: 1 } })
    },
    refused: ({ client }) =>
      listEmployees({ client, filter: eq('base_info.shoe', 44), requiredFields: everything, pageRequest: firstPage }),
    code: 2220012,
  },
  batchGetEmployees: {
    async answered({ client, ann, unseen, emulator }) {
      const employeeIds = [ann.openId, unseen.openId]
      const all = await batchGetEmployees({ client, employeeIds, requiredFields: everything })
      expect(all.data.abnormals).toEqual([{ id: unseen.openId, row_error: 1000, field_errors: {} }])
      emulator.app.scopes.revoke('directory:employee.base.mobile:read')
      const fields = ['base_info.mobile', 'base_info.employee_id']
      const answer = await batchGetEmployees({ client, employeeIds: [ann.openId], requiredFields: fields })
      expect(answer.data.employees).toEqual([{ base_info: { employee_id: ann.openId } }])
      expect(answer.data.abnormals).toEqual([
        { id: ann.openId, row_error: 0, field_errors: { 'base_info.mobile': 1000 } },
      ])
      return { ...all, data: { ...all.data, abnormals: answer.data.abnormals } }
    },
    refused: ({ client, ann }) => batchGetEmployees({ client, employeeIds: [ann.openId], requiredFields: [] }),
    code: 2220001,
  },
  searchEmployees: {
    async answered({ client, ann }) {
      const found = await searchEmployees({
        client,
        query: ann.email,
        requiredFields: everything,
        pageRequest: firstPage,
      })
      expect(found.data.employees).toHaveLength(1)
      return found
    },
    refused: ({ client }) =>
      searchEmployees({ client, query: 'a', requiredFields: everything, pageRequest: { page_size: 500 } }),
    code: 2220010,
  },
  createDirectoryDepartment: {
    async answered(lark) {
      const { client, top, ann } = lark
      const answer = await createDirectoryDepartment({
        client,
        department: {
          name: { default_value: 'Harbour' },
          parent_department_id: top,
          leaders: [{ leader_type: 1, leader_id: ann.openId }],
        },
      })
      expect(await department(lark, answer.data.department_id ?? '')).toMatchObject({
        name: { default_value: 'Harbour' },
        parent_department_id: top,
        leaders: [{ leader_type: 1, leader_id: ann.openId }],
      })
      return answer
    },
    refused: ({ client }) =>
      createDirectoryDepartment({
        client,
        department: { name: { default_value: 'Harbour' }, parent_department_id: 'od-none' },
      }),
    code: 2221309,
  },
  updateDirectoryDepartment: {
    async answered(lark) {
      const { client, empty } = lark
      const answer = await updateDirectoryDepartment({
        client,
        departmentId: empty,
        department: { enabled_status: false, name: { default_value: 'Closed' } },
      })
      expect(await department(lark, empty)).toMatchObject({ enabled_status: false, name: { default_value: 'Closed' } })
      return answer
    },
    refused: ({ client, top }) =>
      updateDirectoryDepartment({ client, departmentId: top, department: { enabled_status: false } }),
    code: 2221349,
  },
  deleteDirectoryDepartment: {
    async answered(lark) {
      const answer = await deleteDirectoryDepartment({ client: lark.client, departmentId: lark.empty })
      expect(await department(lark, lark.empty)).toBeUndefined()
      return answer
    },
    refused: ({ client, top }) => deleteDirectoryDepartment({ client, departmentId: top }),
    code: 2221332,
  },
  listDirectoryDepartments: {
    answered: ({ client }) =>
      listDirectoryDepartments({
        client,
        filter: eq('parent_department_id', '0'),
        requiredFields: ['*'],
        pageRequest: firstPage,
      }),
    refused: ({ client }) =>
      listDirectoryDepartments({
        client,
        filter: { conditions: [{ field: 'parent_department_id', operator: 'eq', value: 'no JSON' }] },
        requiredFields: ['*'],
        pageRequest: firstPage,
      }),
    code: 2220014,
  },
  batchGetDirectoryDepartments: {
    answered: ({ client, top }) =>
      batchGetDirectoryDepartments({ client, departmentIds: [top, 'od-none'], requiredFields: ['*'] }),
    refused: ({ client, emulator, top }) => {
      emulator.app.scopes.revoke('directory:department:read')
      return batchGetDirectoryDepartments({ client, departmentIds: [top], requiredFields: ['*'] })
    },
    code: 99991672,
  },
  searchDirectoryDepartments: {
    async answered({ client }) {
      const search = { client, requiredFields: ['name'], pageRequest: firstPage }
      const found = await searchDirectoryDepartments({ ...search, query: 'empty' })
      expect(found.data.departments).toMatchObject([{ name: { default_value: 'Empty' } }])
      return found
    },
    refused: ({ client }) =>
      searchDirectoryDepartments({
        client,
        query: 'a',
        requiredFields: ['name'],
        pageRequest: { page_size: 2, page_token: 'made-up' },
      }),
    code: 2221004,
  },
  listCollaborationTenants: {
    answered: ({ client }) => listCollaborationTenants({ client, pageSize: 1 }),
    refused: ({ client }) => listCollaborationTenants({ client, pageToken: 'made-up' }),
    code: 2223109,
  },
  listCollaborationShareEntities: {
    async answered(lark) {
      const { client, targetTenantKey } = await rule(lark)
      const answer = await listCollaborationShareEntities({ client, targetTenantKey })
      expect(answer.data.share_users?.map(({ open_user_id: id }) => id)).toEqual([lark.ann.openId])
      return answer
    },
    refused: ({ client }) => listCollaborationShareEntities({ client, targetTenantKey: 'none' }),
    code: 2224001,
  },
  createCollaborationRule: {
    answered: async lark => (await rule(lark)).made,
    async refused(lark) {
      const targetTenantKey = await partner(lark)
      return createCollaborationRule({ client: lark.client, targetTenantKey, subjects: nobody, objects: all })
    },
    code: 2223106,
  },
  updateCollaborationRule: {
    async answered(lark) {
      const { client, targetTenantKey, collaborationRuleId } = await rule(lark)
      const answer = await updateCollaborationRule({
        client,
        targetTenantKey,
        collaborationRuleId,
        subjects: all,
        objects: all,
      })
      const { items } = (await listCollaborationRules({ client, targetTenantKey })).data
      expect(items).toMatchObject([{ rule_id: collaborationRuleId, subjects: all }])
      return answer
    },
    async refused(lark) {
      const { client, targetTenantKey, collaborationRuleId } = await rule(lark)
      const subjects = { ...all, open_user_ids: [lark.ann.openId] }
      return updateCollaborationRule({ client, targetTenantKey, collaborationRuleId, subjects, objects: all })
    },
    code: 2223110,
  },
  listCollaborationRules: {
    async answered(lark) {
      const { client, targetTenantKey } = await rule(lark)
      return listCollaborationRules({ client, targetTenantKey })
    },
    refused: ({ client }) => listCollaborationRules({ client, targetTenantKey: 'none' }),
    code: 2224001,
  },
  deleteCollaborationRule: {
    async answered(lark) {
      const { client, targetTenantKey, collaborationRuleId } = await rule(lark)
      const answer = await deleteCollaborationRule({ client, targetTenantKey, collaborationRuleId })
      expect((await listCollaborationRules({ client, targetTenantKey })).data.items).toEqual([])
      return answer
    },
    async refused(lark) {
      const { client, targetTenantKey } = await rule(lark)
      return deleteCollaborationRule({ client, targetTenantKey, collaborationRuleId: '1' })
    },
    code: 2223107,
  },
}
