// Written by tooling/codegen/contacts/generate.ts: samples of the platform's documentation, as typed answers.
import { expect, test } from 'vitest'
import { getUser, listChildDepartments, listDepartmentUsers } from '../../src/index.ts'
import { fakeLark } from '../fakeLark.ts'

test('getUser reads the sample', async () => {
  const answer: Awaited<ReturnType<typeof getUser>> = {
    code: 0,
    msg: 'success',
    data: {
      user: {
        union_id: 'on_94a1ee5551019f18cd73d9f111898cf2',
        user_id: '3e3cf96b',
        open_id: 'ou_7dab8a3d3cdcc9da365777c7ad535d62',
        name: '张三',
        en_name: 'San Zhang',
        nickname: 'Alex Zhang',
        email: 'zhangsan@gmail.com',
        mobile: '13011111111',
        mobile_visible: false,
        gender: 1,
        avatar: {
          avatar_72: 'https://foo.icon.com/xxxx',
          avatar_240: 'https://foo.icon.com/xxxx',
          avatar_640: 'https://foo.icon.com/xxxx',
          avatar_origin: 'https://foo.icon.com/xxxx',
        },
        status: { is_frozen: false, is_resigned: false, is_activated: true, is_exited: false, is_unjoin: false },
        department_ids: ['od-4e6ac4d14bcd5071a37a39de902c7141'],
        leader_user_id: 'ou_7dab8a3d3cdcc9da365777c7ad535d62',
        city: '杭州',
        country: 'CN',
        work_station: '北楼-H34',
        join_time: 2147483647,
        is_tenant_manager: false,
        employee_no: '1',
        employee_type: 1,
        orders: [
          {
            department_id: 'od-4e6ac4d14bcd5071a37a39de902c7141',
            user_order: 100,
            department_order: 100,
            is_primary_dept: true,
          },
        ],
        custom_attrs: [
          {
            type: 'TEXT',
            id: 'DemoId',
            value: {
              text: 'DemoText',
              url: 'http://www.fs.cn',
              pc_url: 'http://www.fs.cn',
              option_value: 'option',
              name: 'name',
              picture_url: 'https://xxxxxxxxxxxxxxxxxx',
              generic_user: { id: '9b2fabg5', type: 1 },
            },
          },
        ],
        enterprise_email: 'demo@mail.com',
        job_title: 'xxxxx',
        geo: 'cn',
        job_level_id: 'mga5oa8ayjlp9rb',
        job_family_id: 'mga5oa8ayjlp9rb',
        assign_info: [
          {
            subscription_id: '7079609167680782300',
            license_plan_key: 'suite_enterprise_e5',
            product_name: '旗舰版 E5',
            i18n_name: { zh_cn: 'zh_cn_name', ja_jp: 'ja_jp_name', en_us: 'en_name' },
            start_time: '1674981000',
            end_time: '1674991000',
          },
        ],
        department_path: [
          {
            department_id: 'od-4e6ac4d14bcd5071a37a39de902c7141',
            department_name: {
              name: '测试部门名1',
              i18n_name: { zh_cn: '测试部门名1', ja_jp: '試験部署名 1', en_us: 'Testing department name 1' },
            },
            department_path: {
              department_ids: ['od-4e6ac4d14bcd5071a37a39de902c7141'],
              department_path_name: {
                name: '测试部门名1',
                i18n_name: { zh_cn: '测试部门名1', ja_jp: '試験部署名 1', en_us: 'Testing department name 1' },
              },
            },
          },
        ],
        dotted_line_leader_user_ids: ['ou_7dab8a3d3cdcc9da365777c7ad535d62'],
      },
    },
  }
  const lark = fakeLark(() => answer)

  expect(await getUser({ tenantAccessToken: 't-1', openId: 'ou_1', instance: lark.instance })).toEqual(answer)
})

test('listDepartmentUsers reads the sample', async () => {
  const answer: Awaited<ReturnType<typeof listDepartmentUsers>> = {
    code: 0,
    msg: 'success',
    data: {
      has_more: true,
      page_token:
        'AQD9/Rn9eij9Pm39ED40/RD/cIFmu77WxpxPB/2oHfQLZ%2BG8JG6tK7%2BZnHiT7COhD2hMSICh/eBl7cpzU6JEC3J7COKNe4jrQ8ExwBCR',
      items: [
        {
          union_id: 'on_94a1ee5551019f18cd73d9f111898cf2',
          user_id: '3e3cf96b',
          open_id: 'ou_7dab8a3d3cdcc9da365777c7ad535d62',
          name: '张三',
          en_name: 'San Zhang',
          nickname: 'Alex Zhang',
          email: 'zhangsan@gmail.com',
          mobile: '13011111111',
          mobile_visible: false,
          gender: 1,
          avatar_key: '2500c7a9-5fff-4d9a-a2de-3d59614ae28g',
          avatar: {
            avatar_72: 'https://foo.icon.com/xxxx',
            avatar_240: 'https://foo.icon.com/xxxx',
            avatar_640: 'https://foo.icon.com/xxxx',
            avatar_origin: 'https://foo.icon.com/xxxx',
          },
          status: { is_frozen: false, is_resigned: false, is_activated: true, is_exited: false, is_unjoin: false },
          department_ids: ['od-4e6ac4d14bcd5071a37a39de902c7141'],
          leader_user_id: 'ou_7dab8a3d3cdcc9da365777c7ad535d62',
          city: '杭州',
          country: 'CN',
          work_station: '北楼-H34',
          join_time: 2147483647,
          is_tenant_manager: false,
          employee_no: '1',
          employee_type: 1,
          orders: [
            {
              department_id: 'od-4e6ac4d14bcd5071a37a39de902c7141',
              user_order: 100,
              department_order: 100,
              is_primary_dept: true,
            },
          ],
          custom_attrs: [
            {
              type: 'TEXT',
              id: 'DemoId',
              value: {
                text: 'DemoText',
                url: 'http://www.fs.cn',
                pc_url: 'http://www.fs.cn',
                option_id: 'edcvfrtg',
                option_value: 'option',
                name: 'name',
                picture_url: 'https://xxxxxxxxxxxxxxxxxx',
                generic_user: { id: '9b2fabg5', type: 1 },
              },
            },
          ],
          enterprise_email: 'demo@mail.com',
          job_title: 'xxxxx',
          is_frozen: false,
          geo: 'cn',
          job_level_id: 'mga5oa8ayjlp9rb',
          job_family_id: 'mga5oa8ayjlp9rb',
          department_path: [
            {
              department_id: 'od-4e6ac4d14bcd5071a37a39de902c7141',
              department_name: {
                name: '测试部门名1',
                i18n_name: { zh_cn: '测试部门名1', ja_jp: '試験部署名 1', en_us: 'Test department name 1' },
              },
              department_path: {
                department_ids: ['od-4e6ac4d14bcd5071a37a39de902c7141'],
                department_path_name: {
                  name: '测试部门名1',
                  i18n_name: { zh_cn: '测试部门名1', ja_jp: '試験部署名 1', en_us: 'Test department name 1' },
                },
              },
            },
          ],
          dotted_line_leader_user_ids: ['ou_7dab8a3d3cdcc9da365777c7ad535d62'],
        },
      ],
    },
  }
  const lark = fakeLark(() => answer)

  expect(
    await listDepartmentUsers({ tenantAccessToken: 't-1', departmentId: 'od-1', instance: lark.instance }),
  ).toEqual(answer)
})

test('listChildDepartments reads the sample', async () => {
  const answer: Awaited<ReturnType<typeof listChildDepartments>> = {
    code: 0,
    msg: 'success',
    data: {
      has_more: true,
      page_token:
        'AQD9/Rn9eij9Pm39ED40/RD/cIFmu77WxpxPB/2oHfQLZ+G8JG6tK7+ZnHiT7COhD2hMSICh/eBl7cpzU6JEC3J7COKNe4jrQ8ExwBCR',
      items: [
        {
          name: 'DemoName',
          i18n_name: { zh_cn: 'Demo名称', ja_jp: 'デモ名', en_us: 'Demo Name' },
          parent_department_id: 'D067',
          department_id: 'D096',
          open_department_id: 'od-4e6ac4d14bcd5071a37a39de902c7141',
          leader_user_id: 'ou_7dab8a3d3cdcc9da365777c7ad535d62',
          chat_id: 'oc_5ad11d72b830411d72b836c20',
          order: '100',
          unit_ids: ['custom_unit_id'],
          member_count: 100,
          status: { is_deleted: false },
          leaders: [{ leaderType: 1, leaderID: 'ou_7dab8a3d3cdcc9da365777c7ad535d62' }],
          department_hrbps: ['ou_10430f87894fce18e57891c48995cd7c'],
        },
      ],
    },
  }
  const lark = fakeLark(() => answer)

  expect(
    await listChildDepartments({ tenantAccessToken: 't-1', departmentId: 'od-1', instance: lark.instance }),
  ).toEqual(answer)
})
