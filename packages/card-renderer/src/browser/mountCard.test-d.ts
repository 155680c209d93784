import { expectTypeOf, test } from 'vitest'
import { mountCard } from './mountCard.ts'
import type { CardAnswer } from './types.ts'

test('a handler answers with what Lark takes, now or later, or with nothing', () => {
  const root = {} as HTMLElement
  expectTypeOf(mountCard(root, { onAction: () => ({ toast: { type: 'success', content: 'Done' } }) })).toBeFunction()
  mountCard(root, { onAction: async () => ({ card: { type: 'raw', data: {} } }) })
  mountCard(root, { onAction: async () => undefined })
  mountCard(root, { onAction: () => {} })
  mountCard(root, { onAction: async () => {} })
  mountCard(root, { onAction: (): CardAnswer | undefined => undefined })
  // @ts-expect-error a toast has one of four kinds
  mountCard(root, { onAction: () => ({ toast: { type: 'loud', content: 'Done' } }) })
  // @ts-expect-error a text is no answer
  mountCard(root, { onAction: async () => 'done' })
})
