// Written by tooling/codegen/messaging/generate.ts: samples of the platform's documentation, as typed calls.
import { expect, test } from 'vitest'
import {
  batchDeleteAppFeedCards,
  batchUpdateAppFeedCards,
  createAppFeedCard,
  setBotTimeSensitive,
  setChatTimeSensitive,
  updateChatButton,
} from '../../src/index.ts'
import { fakeLark } from '../fakeLark.ts'

test('createAppFeedCard sends POST im/v2/app_feed_card, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof createAppFeedCard>> = {
    code: 0,
    msg: 'success',
    data: {
      failed_cards: [
        {
          biz_id: 'bdf22389-87ec-4890-9eb6-78a7efaeecbb',
          user_id: 'ou_88553eda9014c201e6969b478895c223',
          reason: 'NOT_CREATED',
        },
      ],
      biz_id: 'b90ce43a-fca8-4f42-92f4-794bff206ee5',
    },
  }
  const lark = fakeLark(answer)

  const got = await createAppFeedCard({
    tenantAccessToken: 't-1',
    userIdType: 'open_id',
    appFeedCard: {
      biz_id: '096e2927-40a6-41a3-9562-314d641d09ae',
      title: '主标题',
      avatar_key: 'v3_0041_007bca9f-67ba-4199-bf00-4031b12cf226',
      preview: '预览信息',
      status_label: { text: '标签文字', type: 'primary' },
      buttons: {
        buttons: [
          {
            multi_url: {
              url: 'https://www.feishu.cn/',
              android_url: 'https://www.feishu.cn/',
              ios_url: 'https://www.feishu.cn/',
              pc_url: 'https://www.feishu.cn/',
            },
            action_type: 'url_page',
            text: { text: '文本' },
            button_type: 'default',
            action_map: { foo: 'bar' },
          },
        ],
      },
      link: { link: 'https://www.feishu.cn/' },
      time_sensitive: false,
      notify: { close_notify: true, custom_sound_text: '您有新的订单', with_custom_sound: true },
    },
    userIds: ['ou_a0553eda9014c201e6969b478895c230'],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/im/v2/app_feed_card',
      token: 't-1',
      query: { user_id_type: 'open_id' },
      body: {
        app_feed_card: {
          biz_id: '096e2927-40a6-41a3-9562-314d641d09ae',
          title: '主标题',
          avatar_key: 'v3_0041_007bca9f-67ba-4199-bf00-4031b12cf226',
          preview: '预览信息',
          status_label: { text: '标签文字', type: 'primary' },
          buttons: {
            buttons: [
              {
                multi_url: {
                  url: 'https://www.feishu.cn/',
                  android_url: 'https://www.feishu.cn/',
                  ios_url: 'https://www.feishu.cn/',
                  pc_url: 'https://www.feishu.cn/',
                },
                action_type: 'url_page',
                text: { text: '文本' },
                button_type: 'default',
                action_map: { foo: 'bar' },
              },
            ],
          },
          link: { link: 'https://www.feishu.cn/' },
          time_sensitive: false,
          notify: { close_notify: true, custom_sound_text: '您有新的订单', with_custom_sound: true },
        },
        user_ids: ['ou_a0553eda9014c201e6969b478895c230'],
      },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"app_feed_card":{"biz_id":"096e2927-40a6-41a3-9562-314d641d09ae","title":"主标题","avatar_key":"v3_0041_007bca9f-67ba-4199-bf00-4031b12cf226","preview":"预览信息","status_label":{"text":"标签文字","type":"primary"},"buttons":{"buttons":[{"multi_url":{"url":"https://www.feishu.cn/","android_url":"https://www.feishu.cn/","ios_url":"https://www.feishu.cn/","pc_url":"https://www.feishu.cn/"},"action_type":"url_page","text":{"text":"文本"},"button_type":"default","action_map":{"foo":"bar"}}]},"link":{"link":"https://www.feishu.cn/"},"time_sensitive":false,"notify":{"close_notify":true,"custom_sound_text":"您有新的订单","with_custom_sound":true}},"user_ids":["ou_a0553eda9014c201e6969b478895c230"]}',
  )
})

test('batchUpdateAppFeedCards sends PUT im/v2/app_feed_card/batch, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof batchUpdateAppFeedCards>> = {
    code: 0,
    msg: 'success',
    data: {
      failed_cards: [
        {
          biz_id: 'bdf22389-87ec-4890-9eb6-78a7efaeecbb',
          user_id: 'ou_88553eda9014c201e6969b478895c223',
          reason: 'NO_PERMISSION',
        },
      ],
    },
  }
  const lark = fakeLark(answer)

  const got = await batchUpdateAppFeedCards({
    tenantAccessToken: 't-1',
    userIdType: 'open_id',
    feedCards: [
      {
        app_feed_card: {
          biz_id: '096e2927-40a6-41a3-9562-314d641d09ae',
          title: '主标题',
          avatar_key: 'v3_0041_007bca9f-67ba-4199-bf00-4031b12cf226',
          preview: '预览信息',
          status_label: { text: '标签文字', type: 'primary' },
          buttons: {
            buttons: [
              {
                multi_url: {
                  url: 'https://www.feishu.cn/',
                  android_url: 'https://www.feishu.cn/',
                  ios_url: 'https://www.feishu.cn/',
                  pc_url: 'https://www.feishu.cn/',
                },
                action_type: 'url_page',
                text: { text: '文本' },
                button_type: 'default',
                action_map: { foo: 'bar' },
              },
            ],
          },
          link: { link: 'https://www.feishu.cn/' },
          time_sensitive: false,
          notify: { close_notify: true, custom_sound_text: '您有新的订单', with_custom_sound: true },
        },
        user_id: 'ou_a0553eda9014c201e6969b478895c230',
        update_fields: ['1'],
      },
    ],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'PUT',
      path: '/open-apis/im/v2/app_feed_card/batch',
      token: 't-1',
      query: { user_id_type: 'open_id' },
      body: {
        feed_cards: [
          {
            app_feed_card: {
              biz_id: '096e2927-40a6-41a3-9562-314d641d09ae',
              title: '主标题',
              avatar_key: 'v3_0041_007bca9f-67ba-4199-bf00-4031b12cf226',
              preview: '预览信息',
              status_label: { text: '标签文字', type: 'primary' },
              buttons: {
                buttons: [
                  {
                    multi_url: {
                      url: 'https://www.feishu.cn/',
                      android_url: 'https://www.feishu.cn/',
                      ios_url: 'https://www.feishu.cn/',
                      pc_url: 'https://www.feishu.cn/',
                    },
                    action_type: 'url_page',
                    text: { text: '文本' },
                    button_type: 'default',
                    action_map: { foo: 'bar' },
                  },
                ],
              },
              link: { link: 'https://www.feishu.cn/' },
              time_sensitive: false,
              notify: { close_notify: true, custom_sound_text: '您有新的订单', with_custom_sound: true },
            },
            user_id: 'ou_a0553eda9014c201e6969b478895c230',
            update_fields: ['1'],
          },
        ],
      },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"feed_cards":[{"app_feed_card":{"biz_id":"096e2927-40a6-41a3-9562-314d641d09ae","title":"主标题","avatar_key":"v3_0041_007bca9f-67ba-4199-bf00-4031b12cf226","preview":"预览信息","status_label":{"text":"标签文字","type":"primary"},"buttons":{"buttons":[{"multi_url":{"url":"https://www.feishu.cn/","android_url":"https://www.feishu.cn/","ios_url":"https://www.feishu.cn/","pc_url":"https://www.feishu.cn/"},"action_type":"url_page","text":{"text":"文本"},"button_type":"default","action_map":{"foo":"bar"}}]},"link":{"link":"https://www.feishu.cn/"},"time_sensitive":false,"notify":{"close_notify":true,"custom_sound_text":"您有新的订单","with_custom_sound":true}},"user_id":"ou_a0553eda9014c201e6969b478895c230","update_fields":["1"]}]}',
  )
})

test('batchDeleteAppFeedCards sends DELETE im/v2/app_feed_card/batch, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof batchDeleteAppFeedCards>> = {
    code: 0,
    msg: 'success',
    data: {
      failed_cards: [
        {
          biz_id: 'bdf22389-87ec-4890-9eb6-78a7efaeecbb',
          user_id: 'ou_88553eda9014c201e6969b478895c223',
          reason: 'NO_PERMISSION',
        },
      ],
    },
  }
  const lark = fakeLark(answer)

  const got = await batchDeleteAppFeedCards({
    tenantAccessToken: 't-1',
    userIdType: 'open_id',
    feedCards: [{ biz_id: 'ed381d34-49ac-4876-8d9e-23447acb587e', user_id: 'ou_88553eda9014c201e6969b478895c223' }],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'DELETE',
      path: '/open-apis/im/v2/app_feed_card/batch',
      token: 't-1',
      query: { user_id_type: 'open_id' },
      body: {
        feed_cards: [
          { biz_id: 'ed381d34-49ac-4876-8d9e-23447acb587e', user_id: 'ou_88553eda9014c201e6969b478895c223' },
        ],
      },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"feed_cards":[{"biz_id":"ed381d34-49ac-4876-8d9e-23447acb587e","user_id":"ou_88553eda9014c201e6969b478895c223"}]}',
  )
})

test('setBotTimeSensitive sends PATCH im/v2/feed_cards/bot_time_sentive, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof setBotTimeSensitive>> = {
    code: 0,
    msg: 'success',
    data: {
      failed_user_reasons: [
        { error_code: 0, error_message: 'The user is not in the chat', user_id: 'ou_679eaeb583654bff73fefcc6e6371301' },
      ],
    },
  }
  const lark = fakeLark(answer)

  const got = await setBotTimeSensitive({
    tenantAccessToken: 't-1',
    userIdType: 'open_id',
    timeSensitive: true,
    userIds: ['ou_9d2beb613c85a2412862a49a924558c5'],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'PATCH',
      path: '/open-apis/im/v2/feed_cards/bot_time_sentive',
      token: 't-1',
      query: { user_id_type: 'open_id' },
      body: { time_sensitive: true, user_ids: ['ou_9d2beb613c85a2412862a49a924558c5'] },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"time_sensitive":true,"user_ids":["ou_9d2beb613c85a2412862a49a924558c5"]}',
  )
})

test('setChatTimeSensitive sends PATCH im/v2/feed_cards/:feed_card_id, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof setChatTimeSensitive>> = {
    code: 0,
    msg: 'success',
    data: {
      failed_user_reasons: [
        { error_code: 0, error_message: 'The user is not in the chat', user_id: 'ou_679eaeb583654bff73fefcc6e6371301' },
      ],
    },
  }
  const lark = fakeLark(answer)

  const got = await setChatTimeSensitive({
    tenantAccessToken: 't-1',
    feedCardId: 'oc_1',
    userIdType: 'open_id',
    timeSensitive: true,
    userIds: ['ou_9d2beb613c85a2412862a49a924558c5'],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'PATCH',
      path: '/open-apis/im/v2/feed_cards/oc_1',
      token: 't-1',
      query: { user_id_type: 'open_id' },
      body: { time_sensitive: true, user_ids: ['ou_9d2beb613c85a2412862a49a924558c5'] },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"time_sensitive":true,"user_ids":["ou_9d2beb613c85a2412862a49a924558c5"]}',
  )
})

test('updateChatButton sends PUT im/v2/chat_button, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof updateChatButton>> = {
    code: 0,
    msg: 'success',
    data: {
      failed_user_reasons: [
        { error_code: 0, error_message: 'The user is not in the chat', user_id: 'ou_679eaeb583654bff73fefcc6e6371301' },
      ],
    },
  }
  const lark = fakeLark(answer)

  const got = await updateChatButton({
    tenantAccessToken: 't-1',
    userIdType: 'open_id',
    userIds: ['ou_89553eda9014c201e6969b478895c276'],
    chatId: 'oc_a0553eda9014c201e6969b478895c230',
    buttons: {
      buttons: [
        {
          multi_url: {
            url: 'https://www.feishu.cn/',
            android_url: 'https://www.feishu.cn/',
            ios_url: 'https://www.feishu.cn/',
            pc_url: 'https://www.feishu.cn/',
          },
          action_type: 'url_page',
          text: { text: '文本' },
          button_type: 'default',
          action_map: { foo: 'bar' },
        },
      ],
    },
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'PUT',
      path: '/open-apis/im/v2/chat_button',
      token: 't-1',
      query: { user_id_type: 'open_id' },
      body: {
        user_ids: ['ou_89553eda9014c201e6969b478895c276'],
        chat_id: 'oc_a0553eda9014c201e6969b478895c230',
        buttons: {
          buttons: [
            {
              multi_url: {
                url: 'https://www.feishu.cn/',
                android_url: 'https://www.feishu.cn/',
                ios_url: 'https://www.feishu.cn/',
                pc_url: 'https://www.feishu.cn/',
              },
              action_type: 'url_page',
              text: { text: '文本' },
              button_type: 'default',
              action_map: { foo: 'bar' },
            },
          ],
        },
      },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"user_ids":["ou_89553eda9014c201e6969b478895c276"],"chat_id":"oc_a0553eda9014c201e6969b478895c230","buttons":{"buttons":[{"multi_url":{"url":"https://www.feishu.cn/","android_url":"https://www.feishu.cn/","ios_url":"https://www.feishu.cn/","pc_url":"https://www.feishu.cn/"},"action_type":"url_page","text":{"text":"文本"},"button_type":"default","action_map":{"foo":"bar"}}]}}',
  )
})
