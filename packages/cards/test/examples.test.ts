import { expect, test } from 'vitest'
import { handler, made } from '../examples/leave.ts'

test('the example answers what its card sends', async () => {
  const sent = made.body?.elements?.[1] as unknown as {
    elements: { name: string; behaviors?: { value: object }[] }[]
  }
  const button = sent.elements.find(({ name }) => name === 'send')
  const answer = await handler({
    event: {
      operator: { open_id: 'ou_1' },
      token: 'c-1',
      action: {
        tag: 'button',
        name: 'send',
        value: button?.behaviors?.[0]?.value,
        form_value: { from: '2026-05-01 +0800', kind: 'annual', reason: '*rest*' },
      },
      context: {},
    },
    header: {},
    raw: {},
  })
  expect(answer?.toast).toEqual({ type: 'success', content: 'Sent.' })
  expect(JSON.stringify(answer?.card)).toContain('annual leave from 2026-05-01: &#42;rest&#42;')
})
