import { expect, test } from 'vitest'
import { type ActionContext, button, card, checker, defineCard, routeCards } from '../src/index.ts'
import { fixtures } from './fixtures/fixtures.ts'

const sent = fixtures.filter(({ json }) => typeof json.event === 'object')
const contextOf = (json: object): ActionContext => {
  const { header, event } = json as unknown as ActionContext
  return { header, event, raw: json }
}

test.each(sent.map(({ name, json }) => [name, json] as const))(
  '%s of another card goes where others go',
  async (_, json) => {
    const own = defineCard('own', () => card({ body: [button('Go', { callback: { op: 'go' } })] }))
    const handler = routeCards([own.on({ actions: { go: () => ({ toast: 'wrong' }) } })], ({ event }) => ({
      toast: event.action.tag,
    }))
    const { tag } = contextOf(json).event.action
    expect(await handler(contextOf(json))).toEqual({ toast: { type: 'info', content: tag } })
  },
)

test('there are samples of seven components', () => {
  expect(new Set(sent.map(({ json }) => contextOf(json).event.action.tag)).size).toBe(7)
})

test('a button beside a box finds its case', async () => {
  const todo = defineCard('todo', () =>
    card({
      body: [
        checker('done', 'Done', {
          button_area: { buttons: [button('Edit', { type: 'text', callback: { op: 'edit' } })] },
        }),
      ],
    }),
  )
  const built = JSON.parse(JSON.stringify(todo.build()))
  const { value } = built.body.elements[0].button_area.buttons[0].behaviors[0]
  const handler = todo.on({ actions: { edit: () => ({ toast: 'Edit it.' }) } })
  const event = { operator: { open_id: 'ou_1' }, token: 'c-1', action: { tag: 'button', value }, context: {} }
  expect(await handler({ event, header: {}, raw: {} })).toEqual({ toast: { type: 'info', content: 'Edit it.' } })
})
