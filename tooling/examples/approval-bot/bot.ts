import { type CallbackSecrets, createDispatcher, createWebhook, lateCards } from '@lark-sdk/callback'
import { type ActionContext, at, button, card, defineCard, header, md } from '@lark-sdk/cards'
import { getUserId } from '@lark-sdk/contacts'
import type { Client } from '@lark-sdk/core'
import * as im from '@lark-sdk/messaging'

type Verdict = 'Approved' | 'Rejected'

const request = defineCard('purchase', (item: string, price: string) =>
  card({
    header: header('A purchase to approve', { template: 'blue' }),
    body: [
      md`**${item}** for ${price}`,
      button('Approve', { type: 'primary', callback: { op: 'approve', item } }),
      button('Reject', { type: 'danger', callback: { op: 'reject', item } }),
    ],
  }),
)

const decision = (item: string, verdict: Verdict, openId: string) =>
  card({ header: header(verdict, { template: 'turquoise' }), body: [md`**${item}**, decided by ${at(openId)}`] })

const reason = (openId: string) =>
  im.post({ title: 'Five more', content: [[{ tag: 'at', user_id: openId }, ', we are growing.']] })

/** Asks a colleague to approve a purchase, answers questions, follows up, and shows the decision. */
export function createApprovalBot(client: Client, secrets: CallbackSecrets) {
  function decide(item: string, verdict: Verdict, { event, updateCard }: ActionContext) {
    // The new card goes out after the answer, which is the toast.
    void updateCard?.(decision(item, verdict, event.operator.open_id))
    return { toast: `${verdict}: ${item}` }
  }

  const dispatcher = createDispatcher({
    on: {
      'im.message.receive_v1': ({ event }) =>
        im.replyMessage({ client, messageId: event.message.message_id, content: 'Three old ones broke in March.' }),
      'card.action.trigger': request.on({
        actions: {
          approve: ({ item }, context) => decide(item, 'Approved', context),
          reject: ({ item }, context) => decide(item, 'Rejected', context),
        },
      }),
    },
    lateCards: lateCards(({ token, card }) => im.refreshCardMessage({ client, token, cardContent: card })),
  })

  async function ask(email: string, item: string, price: string, picture: Blob) {
    const openId = (await getUserId({ client, email })).data.open_id
    await im.sendMessage({ client, openId, content: 'Good morning! I need a decision from you.' })
    await im.sendMessage({ client, openId, content: reason(openId) })
    const { data: image } = await im.uploadImage({ client, image: picture })
    const shown = await im.sendImageMessage({ client, openId, imageKey: image.image_key })
    const asked = await im.sendCardMessage({ client, openId, card: request.build(item, price) })
    return { openId, pictureId: shown.data.message_id, cardId: asked.data.message_id }
  }

  async function urgeUnlessRead(messageId: string, openId: string) {
    const { data } = await im.readMessage({ client, messageId })
    if (data.read_users.length > 0) return
    await im.urgentMessage({ client, messageId, urgentType: 'app', openIds: [openId] })
  }

  async function finish(openId: string, messageId: string) {
    await im.recallMessage({ client, messageId })
    await im.sendMessage({ client, openId, content: 'Thank you, that was all.' })
  }

  return { dispatcher, webhook: createWebhook({ dispatcher, ...secrets }), ask, urgeUnlessRead, finish }
}
