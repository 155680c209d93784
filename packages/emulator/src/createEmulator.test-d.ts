import { expectTypeOf, test } from 'vitest'
import { type Clicked, createEmulator, type Delivery, type Sent } from './index.ts'

test('what an emulator takes and gives', () => {
  const lark = createEmulator({
    webhookUrl: 'http://127.0.0.1:3000/',
    users: [{ name: 'Ada Lindgren' }],
    encryptKey: null,
  })
  expectTypeOf(lark.fetch).toExtend<typeof fetch>()
  const ada = lark.user('Ada')
  expectTypeOf(ada.sends('Hi')).resolves.toEqualTypeOf<Sent>()
  expectTypeOf(ada.sends({ text: 'Hi', replyTo: 'om_…' })).resolves.toEqualTypeOf<Sent>()
  expectTypeOf(ada.clicks('om_…', component => component.submits)).resolves.toEqualTypeOf<Clicked>()
  expectTypeOf(lark.setWebhook(() => new Response())).resolves.toEqualTypeOf<Delivery>()

  // @ts-expect-error an app is of one company or of the store
  createEmulator({ appType: 'custom' })
  // @ts-expect-error a user has a name
  createEmulator({ users: [{ email: 'ada@acme.example' }] })
  // @ts-expect-error nobody clicks without saying what
  void ada.clicks('om_…')
  // @ts-expect-error approving takes a person, or a refusal
  void lark.approve('https://accounts.feishu.cn/', {})
  // @ts-expect-error a fault does one of four things
  lark.fault({ does: 'explode' })
})
