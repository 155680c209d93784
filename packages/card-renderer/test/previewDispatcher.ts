import { createDispatcher } from '@lark-sdk/callback'
import { button, card, defineCard } from '@lark-sdk/cards'

const ask = defineCard('ask', () => card({ body: [button('Yes', { callback: { op: 'yes', n: 1 } })] }))

export const asked = ask.build()

/** As an app has it: the preview lets clicks go through all of it. */
export const dispatcher = createDispatcher({
  on: { 'card.action.trigger': ask.on({ actions: { yes: ({ n }) => ({ toast: `${n}` }) } }) },
})
