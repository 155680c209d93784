// Written by tooling/codegen/messaging/generate.ts: samples of the platform's documentation, as typed calls.
import { expect, test } from 'vitest'
import { createChatMenu, deleteChatMenu, getChatMenu, sortChatMenu, updateChatMenuItem } from '../../src/index.ts'
import { fakeLark } from '../fakeLark.ts'

test('createChatMenu sends POST im/v1/chats/:chat_id/menu_tree, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof createChatMenu>> = {
    code: 0,
    msg: 'success',
    data: {
      menu_tree: {
        chat_menu_top_levels: [
          {
            chat_menu_top_level_id: '7117116451961487361',
            chat_menu_item: {
              action_type: 'NONE',
              redirect_link: {
                common_url: 'https://open.feishu.cn/',
                ios_url: 'https://open.feishu.cn/',
                android_url: 'https://open.feishu.cn/',
                pc_url: 'https://open.feishu.cn/',
                web_url: 'https://open.feishu.cn/',
              },
              name: '菜单',
              i18n_names: { zh_cn: '菜单', en_us: 'Menu', ja_jp: 'メニュー' },
            },
            children: [
              {
                chat_menu_second_level_id: '7039638308221468675',
                chat_menu_item: {
                  action_type: 'REDIRECT_LINK',
                  redirect_link: {
                    common_url: 'https://open.feishu.cn/',
                    ios_url: 'https://open.feishu.cn/',
                    android_url: 'https://open.feishu.cn/',
                    pc_url: 'https://open.feishu.cn/',
                    web_url: 'https://open.feishu.cn/',
                  },
                  image_key: 'img_v2_b0fbe905-7988-4282-b882-82edd010336j',
                  name: '报名',
                  i18n_names: { zh_cn: '报名', en_us: 'Sign up', ja_jp: 'サインアップ' },
                },
              },
            ],
          },
        ],
      },
    },
  }
  const lark = fakeLark(answer)

  const got = await createChatMenu({
    tenantAccessToken: 't-1',
    chatId: 'oc_1',
    menuTree: {
      chat_menu_top_levels: [
        {
          chat_menu_item: {
            action_type: 'NONE',
            redirect_link: {
              common_url: 'https://open.feishu.cn/',
              ios_url: 'https://open.feishu.cn/',
              android_url: 'https://open.feishu.cn/',
              pc_url: 'https://open.feishu.cn/',
              web_url: 'https://open.feishu.cn/',
            },
            image_key: 'img_v2_b0fbe905-7988-4282-b882-82edd010336j',
            name: '群聊',
            i18n_names: { zh_cn: '评审报名', en_us: 'Sign up', ja_jp: 'サインアップ' },
          },
          children: [
            {
              chat_menu_item: {
                action_type: 'NONE',
                redirect_link: {
                  common_url: 'https://open.feishu.cn/',
                  ios_url: 'https://open.feishu.cn/',
                  android_url: 'https://open.feishu.cn/',
                  pc_url: 'https://open.feishu.cn/',
                  web_url: 'https://open.feishu.cn/',
                },
                image_key: 'img_v2_b0fbe905-7988-4282-b882-82edd010336j',
                name: '群聊',
                i18n_names: { zh_cn: '评审报名', en_us: 'Sign up', ja_jp: 'サインアップ' },
              },
            },
          ],
        },
      ],
    },
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/im/v1/chats/oc_1/menu_tree',
      token: 't-1',
      body: {
        menu_tree: {
          chat_menu_top_levels: [
            {
              chat_menu_item: {
                action_type: 'NONE',
                redirect_link: {
                  common_url: 'https://open.feishu.cn/',
                  ios_url: 'https://open.feishu.cn/',
                  android_url: 'https://open.feishu.cn/',
                  pc_url: 'https://open.feishu.cn/',
                  web_url: 'https://open.feishu.cn/',
                },
                image_key: 'img_v2_b0fbe905-7988-4282-b882-82edd010336j',
                name: '群聊',
                i18n_names: { zh_cn: '评审报名', en_us: 'Sign up', ja_jp: 'サインアップ' },
              },
              children: [
                {
                  chat_menu_item: {
                    action_type: 'NONE',
                    redirect_link: {
                      common_url: 'https://open.feishu.cn/',
                      ios_url: 'https://open.feishu.cn/',
                      android_url: 'https://open.feishu.cn/',
                      pc_url: 'https://open.feishu.cn/',
                      web_url: 'https://open.feishu.cn/',
                    },
                    image_key: 'img_v2_b0fbe905-7988-4282-b882-82edd010336j',
                    name: '群聊',
                    i18n_names: { zh_cn: '评审报名', en_us: 'Sign up', ja_jp: 'サインアップ' },
                  },
                },
              ],
            },
          ],
        },
      },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"menu_tree":{"chat_menu_top_levels":[{"chat_menu_item":{"action_type":"NONE","redirect_link":{"common_url":"https://open.feishu.cn/","ios_url":"https://open.feishu.cn/","android_url":"https://open.feishu.cn/","pc_url":"https://open.feishu.cn/","web_url":"https://open.feishu.cn/"},"image_key":"img_v2_b0fbe905-7988-4282-b882-82edd010336j","name":"群聊","i18n_names":{"zh_cn":"评审报名","en_us":"Sign up","ja_jp":"サインアップ"}},"children":[{"chat_menu_item":{"action_type":"NONE","redirect_link":{"common_url":"https://open.feishu.cn/","ios_url":"https://open.feishu.cn/","android_url":"https://open.feishu.cn/","pc_url":"https://open.feishu.cn/","web_url":"https://open.feishu.cn/"},"image_key":"img_v2_b0fbe905-7988-4282-b882-82edd010336j","name":"群聊","i18n_names":{"zh_cn":"评审报名","en_us":"Sign up","ja_jp":"サインアップ"}}}]}]}}',
  )
})

test('deleteChatMenu sends DELETE im/v1/chats/:chat_id/menu_tree, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof deleteChatMenu>> = {
    code: 0,
    msg: 'success',
    data: {
      menu_tree: {
        chat_menu_top_levels: [
          {
            chat_menu_top_level_id: '7117116451961487361',
            chat_menu_item: {
              action_type: 'NONE',
              redirect_link: {
                common_url: 'https://open.feishu.cn/',
                ios_url: 'https://open.feishu.cn/',
                android_url: 'https://open.feishu.cn/',
                pc_url: 'https://open.feishu.cn/',
                web_url: 'https://open.feishu.cn/',
              },
              image_key: 'img_v2_b0fbe905-7988-4282-b882-82edd010336j',
              name: '菜单',
              i18n_names: { zh_cn: '菜单', en_us: 'Menu', ja_jp: 'メニュー' },
            },
            children: [
              {
                chat_menu_second_level_id: '7039638308221468675',
                chat_menu_item: {
                  action_type: 'REDIRECT_LINK',
                  redirect_link: {
                    common_url: 'https://open.feishu.cn/',
                    ios_url: 'https://open.feishu.cn/',
                    android_url: 'https://open.feishu.cn/',
                    pc_url: 'https://open.feishu.cn/',
                    web_url: 'https://open.feishu.cn/',
                  },
                  image_key: 'img_v2_b0fbe905-7988-4282-b882-82edd010336j',
                  name: '报名',
                  i18n_names: { zh_cn: '报名', en_us: 'Sign up', ja_jp: 'サインアップ' },
                },
              },
            ],
          },
        ],
      },
    },
  }
  const lark = fakeLark(answer)

  const got = await deleteChatMenu({
    tenantAccessToken: 't-1',
    chatId: 'oc_1',
    chatMenuTopLevelIds: ['6936075528890826780'],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'DELETE',
      path: '/open-apis/im/v1/chats/oc_1/menu_tree',
      token: 't-1',
      body: { chat_menu_top_level_ids: ['6936075528890826780'] },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe('{"chat_menu_top_level_ids":["6936075528890826780"]}')
})

test('updateChatMenuItem sends PATCH im/v1/chats/:chat_id/menu_items/:menu_item_id, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof updateChatMenuItem>> = {
    code: 0,
    msg: 'success',
    data: {
      chat_menu_item: {
        action_type: 'NONE',
        redirect_link: {
          common_url: 'https://open.feishu.cn/',
          ios_url: 'https://open.feishu.cn/',
          android_url: 'https://open.feishu.cn/',
          pc_url: 'https://open.feishu.cn/',
          web_url: 'https://open.feishu.cn/',
        },
        image_key: 'img_v2_b0fbe905-7988-4282-b882-82edd010336j',
        name: '报名',
        i18n_names: { zh_cn: '报名', en_us: 'Sign up', ja_jp: 'サインアップ' },
      },
    },
  }
  const lark = fakeLark(answer)

  const got = await updateChatMenuItem({
    tenantAccessToken: 't-1',
    chatId: 'oc_1',
    menuItemId: '39',
    updateFields: ['ICON'],
    chatMenuItem: {
      action_type: 'NONE',
      redirect_link: {
        common_url: 'https://open.feishu.cn/',
        ios_url: 'https://open.feishu.cn/',
        android_url: 'https://open.feishu.cn/',
        pc_url: 'https://open.feishu.cn/',
        web_url: 'https://open.feishu.cn/',
      },
      image_key: 'img_v2_b0fbe905-7988-4282-b882-82edd010336j',
      name: '群聊',
      i18n_names: { zh_cn: '评审报名', en_us: 'Sign up', ja_jp: 'サインアップ' },
    },
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'PATCH',
      path: '/open-apis/im/v1/chats/oc_1/menu_items/39',
      token: 't-1',
      body: {
        update_fields: ['ICON'],
        chat_menu_item: {
          action_type: 'NONE',
          redirect_link: {
            common_url: 'https://open.feishu.cn/',
            ios_url: 'https://open.feishu.cn/',
            android_url: 'https://open.feishu.cn/',
            pc_url: 'https://open.feishu.cn/',
            web_url: 'https://open.feishu.cn/',
          },
          image_key: 'img_v2_b0fbe905-7988-4282-b882-82edd010336j',
          name: '群聊',
          i18n_names: { zh_cn: '评审报名', en_us: 'Sign up', ja_jp: 'サインアップ' },
        },
      },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"update_fields":["ICON"],"chat_menu_item":{"action_type":"NONE","redirect_link":{"common_url":"https://open.feishu.cn/","ios_url":"https://open.feishu.cn/","android_url":"https://open.feishu.cn/","pc_url":"https://open.feishu.cn/","web_url":"https://open.feishu.cn/"},"image_key":"img_v2_b0fbe905-7988-4282-b882-82edd010336j","name":"群聊","i18n_names":{"zh_cn":"评审报名","en_us":"Sign up","ja_jp":"サインアップ"}}}',
  )
})

test('sortChatMenu sends POST im/v1/chats/:chat_id/menu_tree/sort, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof sortChatMenu>> = {
    code: 0,
    msg: 'success',
    data: {
      menu_tree: {
        chat_menu_top_levels: [
          {
            chat_menu_top_level_id: '7117116451961487361',
            chat_menu_item: {
              action_type: 'NONE',
              redirect_link: {
                common_url: 'https://open.feishu.cn/',
                ios_url: 'https://open.feishu.cn/',
                android_url: 'https://open.feishu.cn/',
                pc_url: 'https://open.feishu.cn/',
                web_url: 'https://open.feishu.cn/',
              },
              image_key: 'img_v2_b0fbe905-7988-4282-b882-82edd010336j',
              name: '菜单',
              i18n_names: { zh_cn: '菜单', en_us: 'Menu', ja_jp: 'メニュー' },
            },
            children: [
              {
                chat_menu_second_level_id: '7039638308221468675',
                chat_menu_item: {
                  action_type: 'REDIRECT_LINK',
                  redirect_link: {
                    common_url: 'https://open.feishu.cn/',
                    ios_url: 'https://open.feishu.cn/',
                    android_url: 'https://open.feishu.cn/',
                    pc_url: 'https://open.feishu.cn/',
                    web_url: 'https://open.feishu.cn/',
                  },
                  image_key: 'img_v2_b0fbe905-7988-4282-b882-82edd010336j',
                  name: '报名',
                  i18n_names: { zh_cn: '报名', en_us: 'Sign up', ja_jp: 'サインアップ' },
                },
              },
            ],
          },
        ],
      },
    },
  }
  const lark = fakeLark(answer)

  const got = await sortChatMenu({
    tenantAccessToken: 't-1',
    chatId: 'oc_1',
    chatMenuTopLevelIds: ['6936075528890826780'],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/im/v1/chats/oc_1/menu_tree/sort',
      token: 't-1',
      body: { chat_menu_top_level_ids: ['6936075528890826780'] },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe('{"chat_menu_top_level_ids":["6936075528890826780"]}')
})

test('getChatMenu sends GET im/v1/chats/:chat_id/menu_tree', async () => {
  const answer: Awaited<ReturnType<typeof getChatMenu>> = {
    code: 0,
    msg: 'success',
    data: {
      menu_tree: {
        chat_menu_top_levels: [
          {
            chat_menu_top_level_id: '7117116451961487361',
            chat_menu_item: {
              action_type: 'NONE',
              redirect_link: {
                common_url: 'https://open.feishu.cn/',
                ios_url: 'https://open.feishu.cn/',
                android_url: 'https://open.feishu.cn/',
                pc_url: 'https://open.feishu.cn/',
                web_url: 'https://open.feishu.cn/',
              },
              image_key: 'img_v2_b0fbe905-7988-4282-b882-82edd010336j',
              name: '菜单',
              i18n_names: { zh_cn: '菜单', en_us: 'Menu', ja_jp: 'メニュー' },
            },
            children: [
              {
                chat_menu_second_level_id: '7039638308221468675',
                chat_menu_item: {
                  action_type: 'REDIRECT_LINK',
                  redirect_link: {
                    common_url: 'https://open.feishu.cn/',
                    ios_url: 'https://open.feishu.cn/',
                    android_url: 'https://open.feishu.cn/',
                    pc_url: 'https://open.feishu.cn/',
                    web_url: 'https://open.feishu.cn/',
                  },
                  image_key: 'img_v2_b0fbe905-7988-4282-b882-82edd010336j',
                  name: '报名',
                  i18n_names: { zh_cn: '报名', en_us: 'Sign up', ja_jp: 'サインアップ' },
                },
              },
            ],
          },
        ],
      },
    },
  }
  const lark = fakeLark(answer)

  const got = await getChatMenu({ tenantAccessToken: 't-1', chatId: 'oc_1', instance: lark.instance })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([{ method: 'GET', path: '/open-apis/im/v1/chats/oc_1/menu_tree', token: 't-1' }])
})
