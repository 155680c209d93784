import { expect, test } from 'vitest'
import { createEmulator } from '../src/index.ts'

test('a bot finds a colleague, sends, is answered and clicked, and changes its card', async () => {
  const seen: unknown[] = []
  const emulator = createEmulator({
    encryptKey: null,
    webhookUrl: async request => {
      const body = (await request.json()) as { challenge?: string; header?: { event_type: string } }
      seen.push(body.header?.event_type ?? 'challenge')
      if (body.challenge) return Response.json({ challenge: body.challenge })
      if (body.header?.event_type === 'card.action.trigger')
        return Response.json({ toast: { type: 'success', content: 'Done' } })
      return Response.json({})
    },
  })
  const api = async (path: string, body: unknown, token?: string) => {
    const response = await emulator.fetch(`https://open.feishu.cn/open-apis/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    })
    return (await response.json()) as {
      tenant_access_token: string
      data: { message_id: string; user_list: { user_id: string }[] }
    }
  }
  const { appId, appSecret } = emulator.app
  const { tenant_access_token: token } = await api('auth/v3/tenant_access_token/internal', {
    app_id: appId,
    app_secret: appSecret,
  })
  const found = await api('contact/v3/users/batch_get_id', { emails: ['ada@acme.example'] }, token)
  const openId = found.data.user_list[0]?.user_id
  const card = {
    schema: '2.0',
    body: {
      elements: [
        {
          tag: 'button',
          name: 'ok',
          text: { tag: 'plain_text', content: 'OK' },
          behaviors: [{ type: 'callback', value: { go: 'ok' } }],
        },
      ],
    },
  }
  const sent = await api(
    'im/v1/messages?receive_id_type=open_id',
    { receive_id: openId, msg_type: 'interactive', content: JSON.stringify(card) },
    token,
  )
  const ada = emulator.user('Ada')
  await ada.sends('Hello')
  const clicked = await ada.clicks(sent.data.message_id, 'ok')
  expect(clicked.toast).toEqual({ type: 'success', content: 'Done' })
  const done = { schema: '2.0', body: { elements: [{ tag: 'markdown', content: 'Approved' }] } }
  expect(await api('interactive/v1/card/update', { token: clicked.token, card: done }, token)).toEqual({
    code: 0,
    msg: 'ok',
  })
  expect(emulator.sent()[0]?.content).toEqual(done)
  expect(seen).toEqual(['challenge', 'im.message.receive_v1', 'card.action.trigger'])
})
