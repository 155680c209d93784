// Written by tooling/codegen/contacts/generate.ts: samples of the platform's documentation, as typed calls.
import { expect, test } from 'vitest'
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
import { fakeLark } from '../fakeLark.ts'

test('createEmployee sends POST directory/v1/employees', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await createEmployee({
    tenantAccessToken: 't-1',
    employee: { name: { name: { default_value: '…' } } },
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/directory/v1/employees',
      query: {},
      token: 'Bearer t-1',
      body: { employee: { name: { name: { default_value: '…' } } } },
    },
  ])
})

test('updateEmployee sends PATCH directory/v1/employees/:employee_id', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await updateEmployee({
    tenantAccessToken: 't-1',
    employeeId: 'x1',
    employee: { name: { name: { default_value: '…' } } },
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'PATCH',
      path: '/open-apis/directory/v1/employees/x1',
      query: {},
      token: 'Bearer t-1',
      body: { employee: { name: { name: { default_value: '…' } } } },
    },
  ])
})

test('deleteEmployee sends DELETE directory/v1/employees/:employee_id, as in the sample', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await deleteEmployee({
    tenantAccessToken: 't-1',
    employeeId: 'x1',
    options: {
      resigned_employee_resource_receiver: {
        department_chat_acceptor_employee_id: 'ou_7dab8a3d3cdcc9da365777c7ad535d62',
        external_chat_acceptor_employee_id: 'eehsdna',
        docs_acceptor_employee_id: 'eehsdna',
        calendar_acceptor_employee_id: 'eehsdna',
        application_acceptor_employee_id: 'eehsdna',
        helpdesk_acceptor_employee_id: 'eehsdna',
        approval_acceptor_employee_id: 'eehsdna',
        email_acceptor_employee_id: 'eehsdna',
        minutes_acceptor_employee_id: 'eehsdna',
        survey_acceptor_employee_id: 'eehsdna',
        anycross_acceptor_employee_id: 'eehsdna',
      },
    },
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'DELETE',
      path: '/open-apis/directory/v1/employees/x1',
      query: {},
      token: 'Bearer t-1',
      body: {
        options: {
          resigned_employee_resource_receiver: {
            department_chat_acceptor_employee_id: 'ou_7dab8a3d3cdcc9da365777c7ad535d62',
            external_chat_acceptor_employee_id: 'eehsdna',
            docs_acceptor_employee_id: 'eehsdna',
            calendar_acceptor_employee_id: 'eehsdna',
            application_acceptor_employee_id: 'eehsdna',
            helpdesk_acceptor_employee_id: 'eehsdna',
            approval_acceptor_employee_id: 'eehsdna',
            email_acceptor_employee_id: 'eehsdna',
            minutes_acceptor_employee_id: 'eehsdna',
            survey_acceptor_employee_id: 'eehsdna',
            anycross_acceptor_employee_id: 'eehsdna',
          },
        },
      },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"options":{"resigned_employee_resource_receiver":{"department_chat_acceptor_employee_id":"ou_7dab8a3d3cdcc9da365777c7ad535d62","external_chat_acceptor_employee_id":"eehsdna","docs_acceptor_employee_id":"eehsdna","calendar_acceptor_employee_id":"eehsdna","application_acceptor_employee_id":"eehsdna","helpdesk_acceptor_employee_id":"eehsdna","approval_acceptor_employee_id":"eehsdna","email_acceptor_employee_id":"eehsdna","minutes_acceptor_employee_id":"eehsdna","survey_acceptor_employee_id":"eehsdna","anycross_acceptor_employee_id":"eehsdna"}}}',
  )
})

test('restoreEmployee sends POST directory/v1/employees/:employee_id/resurrect', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await restoreEmployee({ tenantAccessToken: 't-1', employeeId: 'x1', instance: lark.instance })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/directory/v1/employees/x1/resurrect',
      query: {},
      token: 'Bearer t-1',
      body: {},
    },
  ])
})

test('cancelEmployeeResignation sends PATCH directory/v1/employees/:employee_id/regular, as in the sample', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await cancelEmployeeResignation({ tenantAccessToken: 't-1', employeeId: 'x1', instance: lark.instance })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    { method: 'PATCH', path: '/open-apis/directory/v1/employees/x1/regular', query: {}, token: 'Bearer t-1' },
  ])
})

test('markEmployeeResigning sends PATCH directory/v1/employees/:employee_id/to_be_resigned, as in the sample', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await markEmployeeResigning({
    tenantAccessToken: 't-1',
    employeeId: 'x1',
    employee: { resign_date: '2024-06-21', resign_reason: '1', resign_type: '1', resign_remark: '留学深造' },
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'PATCH',
      path: '/open-apis/directory/v1/employees/x1/to_be_resigned',
      query: {},
      token: 'Bearer t-1',
      body: {
        employee: { resign_date: '2024-06-21', resign_reason: '1', resign_type: '1', resign_remark: '留学深造' },
      },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"employee":{"resign_date":"2024-06-21","resign_reason":"1","resign_type":"1","resign_remark":"留学深造"}}',
  )
})

test('listEmployees sends POST directory/v1/employees/filter', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await listEmployees({
    tenantAccessToken: 't-1',
    filter: { conditions: [{ field: '…', operator: 'eq', value: '…' }] },
    requiredFields: ['…'],
    pageRequest: { page_size: 0 },
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/directory/v1/employees/filter',
      query: {},
      token: 'Bearer t-1',
      body: {
        filter: { conditions: [{ field: '…', operator: 'eq', value: '…' }] },
        required_fields: ['…'],
        page_request: { page_size: 0 },
      },
    },
  ])
})

test('batchGetEmployees sends POST directory/v1/employees/mget, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof batchGetEmployees>> = {
    code: 0,
    msg: 'success',
    data: {
      employees: [
        {
          base_info: {
            employee_id: 'sddasdeqwe',
            name: { name: { default_value: '张三', i18n_value: { zh_cn: '张三' } }, another_name: '张小明' },
            mobile: ' +8613011111111',
            email: 'zhangsan@gmail.com',
            enterprise_email: 'zhangsan@gmail.com',
            gender: 1,
            departments: [
              {
                department_id: 'h12921',
                department_count: {
                  recursive_members_count: '100',
                  direct_members_count: '100',
                  recursive_members_count_exclude_leaders: '100',
                  recursive_departments_count: '100',
                  direct_departments_count: '100',
                },
                has_child: true,
                leaders: [{ leader_type: '1', leader_id: 'u273y71' }],
                hrbps: ['eefasdqw'],
                parent_department_id: 'h12921',
                name: { default_value: '张三', i18n_value: { zh_cn: '张三' } },
                order_weight: '无',
                custom_field_values: [
                  {
                    field_key: 'C-1000001',
                    field_type: '1',
                    text_value: { default_value: '张三', i18n_value: { zh_cn: '张三' } },
                    url_value: {
                      link_text: { default_value: '张三', i18n_value: { zh_cn: '张三' } },
                      url: 'https://m.bytedance.com/afnasjfna',
                      pcurl: 'http://www.fs.cn',
                    },
                    enum_value: { enum_ids: ['1'], enum_name: 1, enum_type: '1' },
                    user_values: [{ ids: ['1'], user_type: '1' }],
                  },
                ],
                department_path_infos: [
                  { department_id: '1', department_name: { default_value: '张三', i18n_value: { zh_cn: '张三' } } },
                ],
                data_source: 1,
              },
            ],
            employee_order_in_departments: [
              { department_id: 'h12921', order_weight_in_deparment: '100', order_weight_among_deparments: '100' },
            ],
            description: '示例',
            active_status: '1',
            is_resigned: true,
            leader_id: 'uyg77nx',
            dotted_line_leader_ids: ['asdasdqwe'],
            is_primary_admin: true,
            enterprise_email_aliases: ['saqwe@163.com'],
            custom_field_values: [
              {
                field_key: 'C-1000001',
                field_type: '1',
                text_value: { default_value: '张三', i18n_value: { zh_cn: '张三' } },
                url_value: {
                  link_text: { default_value: '张三', i18n_value: { zh_cn: '张三' } },
                  url: 'https://m.bytedance.com/afnasjfna',
                  pcurl: 'http://www.fs.cn',
                },
                enum_value: { enum_ids: ['1'], enum_name: '选项结果名称', enum_type: '1' },
                user_values: [{ ids: ['1'], user_type: '1' }],
              },
            ],
            department_path_infos: [
              [{ department_id: '1', department_name: { default_value: '张三', i18n_value: { zh_cn: '张三' } } }],
            ],
            resign_time: '1',
            avatar: {
              avatar_72: 'http://qwed.com',
              avatar_240: 'http://wssd.com',
              avatar_640: 'http://wssd.com',
              avatar_origin: 'https:inernal-api/image',
            },
            background_image: 'http://sadui.com',
            is_admin: true,
            data_source: 1,
            geo_name: 'boe',
            subscription_ids: ['458694723562'],
          },
          work_info: {
            work_country_or_region: 'MDCT00000012',
            work_place: {
              place_id: 'place100',
              place_name: { default_value: '张三', i18n_value: { zh_cn: '张三' } },
              is_enabled: true,
              description: { default_value: '张三', i18n_value: { zh_cn: '张三' } },
            },
            work_station: { default_value: '张三', i18n_value: { zh_cn: '张三' } },
            job_number: '2845435',
            extension_number: '2845435',
            join_date: '2007-03-20',
            employment_type: '1',
            staff_status: '1',
            positions: [
              {
                position_code: 'PO18890',
                position_name: '总经理',
                leader_id: '2e1cf73b',
                leader_position_code: 'e71b94gb',
                is_main_position: true,
                department_id: 'D100',
              },
            ],
            job_title: {
              job_title_id: 'jnsda012acsad',
              job_title_name: { default_value: '张三', i18n_value: { zh_cn: '张三' } },
              is_enabled: true,
              description: { default_value: '张三', i18n_value: { zh_cn: '张三' } },
            },
            job_family: {
              description: { default_value: '' },
              is_enabled: true,
              job_family_id: '5rbknygzkv2ge',
              job_family_name: {
                default_value: '研发',
                i18n_value: { en_us: '测试en', ja_jp: '测试jp', zh_cn: '测试zh' },
              },
              parent_job_family_id: '0',
            },
          },
        },
      ],
      abnormals: [{ row_error: 0, field_errors: { 'base_info.mobile': 1000 }, id: 'eedasfwe' }],
    },
  }
  const lark = fakeLark(() => answer)

  const got = await batchGetEmployees({
    tenantAccessToken: 't-1',
    employeeIds: ['eefg22jdi'],
    requiredFields: ['base_info.mobile'],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/directory/v1/employees/mget',
      query: {},
      token: 'Bearer t-1',
      body: { employee_ids: ['eefg22jdi'], required_fields: ['base_info.mobile'] },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"employee_ids":["eefg22jdi"],"required_fields":["base_info.mobile"]}',
  )
})

test('searchEmployees sends POST directory/v1/employees/search, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof searchEmployees>> = {
    code: 0,
    msg: 'success',
    data: {
      employees: [
        {
          base_info: {
            employee_id: 'sddasdeqwe',
            name: { name: { default_value: '张三', i18n_value: { zh_cn: '张三' } }, another_name: '张小明' },
            mobile: '13011111111 或 +8613011111111',
            email: 'zhangsan@gmail.com',
            enterprise_email: 'zhangsan@gmail.com',
            gender: 1,
            departments: [
              {
                department_id: 'h12921',
                department_count: {
                  recursive_members_count: '100',
                  direct_members_count: '100',
                  recursive_members_count_exclude_leaders: '100',
                  recursive_departments_count: '100',
                  direct_departments_count: '100',
                },
                has_child: true,
                leaders: [{ leader_type: '1', leader_id: 'u273y71' }],
                hrbps: ['eefasdqw'],
                parent_department_id: 'h12921',
                name: { default_value: '张三', i18n_value: { zh_cn: '张三' } },
                order_weight: '无',
                custom_field_values: [
                  {
                    field_key: 'C-1000001',
                    field_type: '1',
                    text_value: { default_value: '张三', i18n_value: { zh_cn: '张三' } },
                    url_value: {
                      link_text: { default_value: '张三', i18n_value: { zh_cn: '张三' } },
                      url: 'https://m.bytedance.com/afnasjfna',
                      pcurl: 'http://www.fs.cn',
                    },
                    enum_value: { enum_ids: ['1'], enum_name: 1, enum_type: '1' },
                    user_values: [{ ids: ['1'], user_type: '1' }],
                  },
                ],
                department_path_infos: [
                  { department_id: '1', department_name: { default_value: '张三', i18n_value: { zh_cn: '张三' } } },
                ],
                data_source: 1,
              },
            ],
            employee_order_in_departments: [
              { department_id: 'h12921', order_weight_in_deparment: '100', order_weight_among_deparments: '100' },
            ],
            description: '示例',
            active_status: 1,
            is_resigned: true,
            leader_id: 'uyg77nx',
            dotted_line_leader_ids: ['asdasdqwe'],
            is_primary_admin: true,
            enterprise_email_aliases: ['saqwe@163.com'],
            custom_field_values: [
              {
                field_key: 'C-1000001',
                field_type: '1',
                text_value: { default_value: '张三', i18n_value: { zh_cn: '张三' } },
                url_value: {
                  link_text: { default_value: '张三', i18n_value: { zh_cn: '张三' } },
                  url: 'https://m.bytedance.com/afnasjfna',
                  pcurl: 'http://www.fs.cn',
                },
                enum_value: { enum_ids: ['1'], enum_name: '选项结果名称', enum_type: '1' },
                user_values: [{ ids: ['1'], user_type: '1' }],
              },
            ],
            department_path_infos: [
              [{ department_id: '1', department_name: { default_value: '张三', i18n_value: { zh_cn: '张三' } } }],
            ],
            resign_time: '1',
            avatar: {
              avatar_72: 'http://qwed.com',
              avatar_240: 'http://wssd.com',
              avatar_640: 'http://wssd.com',
              avatar_origin: 'https:inernal-api/image',
            },
            background_image: 'http://sadui.com',
            is_admin: true,
            data_source: 1,
            geo_name: 'boe',
            subscription_ids: ['458694723562'],
          },
          work_info: {
            work_country_or_region: 'MDCT00000012',
            work_place: {
              place_id: 'place100',
              place_name: { default_value: '张三', i18n_value: { zh_cn: '张三' } },
              is_enabled: true,
              description: { default_value: '张三', i18n_value: { zh_cn: '张三' } },
            },
            work_station: { default_value: '张三', i18n_value: { zh_cn: '张三' } },
            job_number: '2845435',
            extension_number: '2845435',
            join_date: '2007-03-20',
            employment_type: 1,
            staff_status: 1,
            positions: [
              {
                position_code: 'PO18890',
                position_name: '总经理',
                leader_id: '2e1cf73b',
                leader_position_code: 'e71b94gb',
                is_main_position: true,
                department_id: 'D100',
              },
            ],
            job_title: {
              job_title_id: 'o312u2112',
              job_title_name: { default_value: '张三', i18n_value: { zh_cn: '张三' } },
              is_enabled: true,
              description: { default_value: '张三', i18n_value: { zh_cn: '张三' } },
            },
            job_family: {
              description: { default_value: '' },
              is_enabled: true,
              job_family_id: '5rbknygzkv2ge',
              job_family_name: {
                default_value: '张三',
                i18n_value: { en_us: '张三En', ja_jp: '张三Jp', zh_cn: '张三Zh' },
              },
              parent_job_family_id: '0',
            },
          },
        },
      ],
      page_response: { has_more: true, page_token: 'sdefsd' },
      abnormals: [{ row_error: 0, field_errors: { 'base_info.mobile': 1000 }, id: 'eedasfwe' }],
    },
  }
  const lark = fakeLark(() => answer)

  const got = await searchEmployees({
    tenantAccessToken: 't-1',
    query: 'zhang',
    pageRequest: { page_size: 10, page_token: 'asdjiowers' },
    requiredFields: ['base_info.name.name'],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/directory/v1/employees/search',
      query: {},
      token: 'Bearer t-1',
      body: {
        query: 'zhang',
        page_request: { page_size: 10, page_token: 'asdjiowers' },
        required_fields: ['base_info.name.name'],
      },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"query":"zhang","page_request":{"page_size":10,"page_token":"asdjiowers"},"required_fields":["base_info.name.name"]}',
  )
})

test('createDirectoryDepartment sends POST directory/v1/departments', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await createDirectoryDepartment({
    tenantAccessToken: 't-1',
    department: { custom_department_id: '…' },
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/directory/v1/departments',
      query: {},
      token: 'Bearer t-1',
      body: { department: { custom_department_id: '…' } },
    },
  ])
})

test('updateDirectoryDepartment sends PATCH directory/v1/departments/:department_id', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await updateDirectoryDepartment({
    tenantAccessToken: 't-1',
    departmentId: 'x1',
    department: { custom_department_id: '…' },
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'PATCH',
      path: '/open-apis/directory/v1/departments/x1',
      query: {},
      token: 'Bearer t-1',
      body: { department: { custom_department_id: '…' } },
    },
  ])
})

test('deleteDirectoryDepartment sends DELETE directory/v1/departments/:department_id', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await deleteDirectoryDepartment({ tenantAccessToken: 't-1', departmentId: 'x1', instance: lark.instance })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    { method: 'DELETE', path: '/open-apis/directory/v1/departments/x1', query: {}, token: 'Bearer t-1' },
  ])
})

test('listDirectoryDepartments sends POST directory/v1/departments/filter, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof listDirectoryDepartments>> = {
    code: 0,
    msg: 'success',
    data: {
      departments: [
        {
          department_id: 'h12921',
          department_count: {
            recursive_members_count: '100',
            direct_members_count: '100',
            recursive_members_count_exclude_leaders: '100',
            recursive_departments_count: '100',
            direct_departments_count: '100',
          },
          has_child: true,
          leaders: [{ leader_type: 1, leader_id: 'u273y71' }],
          parent_department_id: 'h12921',
          name: { default_value: '张三', i18n_value: { zh_cn: '中文', ja_jp: 'ja_jp_name', en_us: 'en_us_name' } },
          enabled_status: true,
          order_weight: '10',
          custom_field_values: [
            {
              field_type: '1',
              text_value: {
                default_value: '张三',
                i18n_value: { zh_cn: '中文', ja_jp: 'ja_jp_name', en_us: 'en_us_name' },
              },
              url_value: {
                link_text: {
                  default_value: '张三',
                  i18n_value: { zh_cn: '中文', ja_jp: 'ja_jp_name', en_us: 'en_us_name' },
                },
                url: 'https://m.bytedance.com/afnasjfna',
                pcurl: 'http://www.fs.cn',
              },
              enum_value: { enum_ids: ['1'], enum_type: '1' },
              user_values: [{ ids: ['1'] }],
              phone_value: { phone_number: '18812345678', extension_number: '234234234' },
              field_key: 'C-1000001',
            },
          ],
          department_path_infos: [
            {
              department_id: '1',
              department_name: {
                default_value: '张三',
                i18n_value: { zh_cn: '中文', ja_jp: 'ja_jp_name', en_us: 'en_us_name' },
              },
            },
          ],
          data_source: 1,
        },
      ],
      page_response: { has_more: true, page_token: 'hiofbsabui214iokncaub' },
      abnormals: [{ id: 'eedasfwe', row_error: 0, field_errors: { name: 1000 } }],
    },
  }
  const lark = fakeLark(() => answer)

  const got = await listDirectoryDepartments({
    tenantAccessToken: 't-1',
    filter: { conditions: [{ field: 'parent_department_id', operator: 'eq', value: '"0"' }] },
    requiredFields: ['name'],
    pageRequest: { page_size: 100, page_token: 'iuu14140aknladna91ndas' },
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/directory/v1/departments/filter',
      query: {},
      token: 'Bearer t-1',
      body: {
        filter: { conditions: [{ field: 'parent_department_id', operator: 'eq', value: '"0"' }] },
        required_fields: ['name'],
        page_request: { page_size: 100, page_token: 'iuu14140aknladna91ndas' },
      },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"filter":{"conditions":[{"field":"parent_department_id","operator":"eq","value":"\\"0\\""}]},"required_fields":["name"],"page_request":{"page_size":100,"page_token":"iuu14140aknladna91ndas"}}',
  )
})

test('batchGetDirectoryDepartments sends POST directory/v1/departments/mget, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof batchGetDirectoryDepartments>> = {
    code: 0,
    msg: 'success',
    data: {
      departments: [
        {
          department_id: 'h12921',
          department_count: {
            recursive_members_count: '100',
            direct_members_count: '100',
            recursive_members_count_exclude_leaders: '100',
            recursive_departments_count: '100',
            direct_departments_count: '100',
          },
          has_child: true,
          leaders: [{ leader_type: 1, leader_id: 'u273y71' }],
          parent_department_id: 'h12921',
          name: { default_value: '张三', i18n_value: { zh_cn: '中文', ja_jp: 'ja_jp_name', en_us: 'en_us_name' } },
          enabled_status: true,
          order_weight: '无',
          custom_field_values: [
            {
              field_type: '1',
              text_value: {
                default_value: '张三',
                i18n_value: { zh_cn: '中文', ja_jp: 'ja_jp_name', en_us: 'en_us_name' },
              },
              url_value: {
                link_text: {
                  default_value: '张三',
                  i18n_value: { zh_cn: '中文', ja_jp: 'ja_jp_name', en_us: 'en_us_name' },
                },
                url: 'https://m.bytedance.com/afnasjfna',
                pcurl: 'http://www.fs.cn',
              },
              enum_value: { enum_ids: ['1'], enum_type: '1' },
              user_values: [{ ids: ['1'] }],
              phone_value: { phone_number: '18812345678', extension_number: '234234234' },
              field_key: 'C-1000001',
            },
          ],
          department_path_infos: [
            {
              department_id: '1',
              department_name: {
                default_value: '张三',
                i18n_value: { zh_cn: '中文', ja_jp: 'ja_jp_name', en_us: 'en_us_name' },
              },
            },
          ],
          data_source: 1,
        },
      ],
      abnormals: [{ id: 'eedasfwe', row_error: 0, field_errors: { name: 1000 } }],
    },
  }
  const lark = fakeLark(() => answer)

  const got = await batchGetDirectoryDepartments({
    tenantAccessToken: 't-1',
    departmentIds: ['adqwea'],
    requiredFields: ['name'],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/directory/v1/departments/mget',
      query: {},
      token: 'Bearer t-1',
      body: { department_ids: ['adqwea'], required_fields: ['name'] },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe('{"department_ids":["adqwea"],"required_fields":["name"]}')
})

test('searchDirectoryDepartments sends POST directory/v1/departments/search', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await searchDirectoryDepartments({
    tenantAccessToken: 't-1',
    query: 'release',
    pageRequest: { page_size: 0 },
    requiredFields: ['…'],
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/directory/v1/departments/search',
      query: {},
      token: 'Bearer t-1',
      body: { query: 'release', page_request: { page_size: 0 }, required_fields: ['…'] },
    },
  ])
})

test('listCollaborationTenants sends GET directory/v1/collaboration_tenants', async () => {
  const answer: Awaited<ReturnType<typeof listCollaborationTenants>> = {
    code: 0,
    msg: 'success',
    data: {
      items: [
        {
          tenant_key: '121s121234df',
          connect_time: 1724296400,
          avatar: {
            avatar_72: 'http://qwed.com',
            avatar_240: 'http://wssd.com',
            avatar_640: 'http://wssd.com',
            avatar_origin: 'https:inernal-api/image',
          },
          brand: 'feishu',
          name: { default_value: '张三', i18n_value: { en_us: 'test' } },
          short_name: { default_value: '张三', i18n_value: { en_us: 'test' } },
        },
      ],
      page_token: 'eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=',
      has_more: true,
    },
  }
  const lark = fakeLark(() => answer)

  const got = await listCollaborationTenants({ tenantAccessToken: 't-1', pageSize: 20, instance: lark.instance })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'GET',
      path: '/open-apis/directory/v1/collaboration_tenants',
      query: { page_size: '20' },
      token: 'Bearer t-1',
    },
  ])
})

test('listCollaborationShareEntities sends GET directory/v1/share_entities', async () => {
  const answer: Awaited<ReturnType<typeof listCollaborationShareEntities>> = {
    code: 0,
    msg: 'success',
    data: {
      page_token: 'eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=',
      has_more: true,
      share_departments: [
        { open_department_id: 'ou-12121xxxx', name: { default_value: '张三', i18n_value: { en_us: 'test' } } },
      ],
      share_groups: [{ open_group_id: 'ou-12121212', name: { default_value: '张三', i18n_value: { en_us: 'test' } } }],
      share_users: [
        {
          open_user_id: 'ou-12121212',
          name: { default_value: '张三', i18n_value: { en_us: 'test' } },
          avatar: {
            avatar_72: 'http://qwed.com',
            avatar_240: 'http://wssd.com',
            avatar_640: 'http://wssd.com',
            avatar_origin: 'https:inernal-api/image',
          },
        },
      ],
    },
  }
  const lark = fakeLark(() => answer)

  const got = await listCollaborationShareEntities({
    tenantAccessToken: 't-1',
    targetTenantKey: '…',
    pageSize: 20,
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'GET',
      path: '/open-apis/directory/v1/share_entities',
      query: { target_tenant_key: '…', page_size: '20' },
      token: 'Bearer t-1',
    },
  ])
})

test('createCollaborationRule sends POST directory/v1/collaboration_rules, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof createCollaborationRule>> = {
    code: 0,
    msg: 'success',
    data: { add_rule_id: '1212121' },
  }
  const lark = fakeLark(() => answer)

  const got = await createCollaborationRule({
    tenantAccessToken: 't-1',
    targetTenantKey: '…',
    subjects: { open_user_ids: ['od-112121'], open_department_ids: ['od-12121212'], open_group_ids: ['od-12121'] },
    objects: { open_user_ids: ['od-112121'], open_department_ids: ['od-12121212'], open_group_ids: ['od-12121'] },
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/directory/v1/collaboration_rules',
      query: { target_tenant_key: '…' },
      token: 'Bearer t-1',
      body: {
        subjects: { open_user_ids: ['od-112121'], open_department_ids: ['od-12121212'], open_group_ids: ['od-12121'] },
        objects: { open_user_ids: ['od-112121'], open_department_ids: ['od-12121212'], open_group_ids: ['od-12121'] },
      },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"subjects":{"open_user_ids":["od-112121"],"open_department_ids":["od-12121212"],"open_group_ids":["od-12121"]},"objects":{"open_user_ids":["od-112121"],"open_department_ids":["od-12121212"],"open_group_ids":["od-12121"]}}',
  )
})

test('updateCollaborationRule sends PUT directory/v1/collaboration_rules/:collaboration_rule_id', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await updateCollaborationRule({
    tenantAccessToken: 't-1',
    collaborationRuleId: 'x1',
    targetTenantKey: '…',
    subjects: { open_user_ids: ['…'] },
    objects: { open_user_ids: ['…'] },
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'PUT',
      path: '/open-apis/directory/v1/collaboration_rules/x1',
      query: { target_tenant_key: '…' },
      token: 'Bearer t-1',
      body: { subjects: { open_user_ids: ['…'] }, objects: { open_user_ids: ['…'] } },
    },
  ])
})

test('listCollaborationRules sends GET directory/v1/collaboration_rules', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await listCollaborationRules({
    tenantAccessToken: 't-1',
    pageSize: 20,
    targetTenantKey: '…',
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'GET',
      path: '/open-apis/directory/v1/collaboration_rules',
      query: { page_size: '20', target_tenant_key: '…' },
      token: 'Bearer t-1',
    },
  ])
})

test('deleteCollaborationRule sends DELETE directory/v1/collaboration_rules/:collaboration_rule_id', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await deleteCollaborationRule({
    tenantAccessToken: 't-1',
    collaborationRuleId: 'x1',
    targetTenantKey: '…',
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'DELETE',
      path: '/open-apis/directory/v1/collaboration_rules/x1',
      query: { target_tenant_key: '…' },
      token: 'Bearer t-1',
    },
  ])
})
