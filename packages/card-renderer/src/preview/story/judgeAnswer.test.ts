import { expect, test } from 'vitest'
import { judgeAnswer } from './judgeAnswer.ts'

const clicked = { schema: '2.0', body: { elements: [{ tag: 'hr' }] } }
const next = { schema: '2.0', body: { elements: [{ tag: 'markdown', content: 'Done.' }] } }
const old = { elements: [{ tag: 'hr' }] }

test.each([[undefined], [{}], [{ toast: { type: 'success', content: 'Sent.' } }]])(
  'the platform takes %j, and the card stays',
  answer => {
    expect(judgeAnswer(answer, clicked, 20)).toEqual({ complaints: [] })
  },
)

test('a card of the same schema takes the place of the one clicked', () => {
  expect(judgeAnswer({ card: { type: 'raw', data: next } }, clicked, 20)).toEqual({ complaints: [], card: next })
})

test('a template takes its place too, whole', () => {
  const template = { type: 'template', data: { template_id: 'AAq1' } }

  expect(judgeAnswer({ card: template }, clicked, 20)).toEqual({ complaints: [], card: template })
})

test.each([
  ['done', 200672],
  [next, 200672],
  [{ card: next }, 200673],
  [{ card: { type: 'raw', data: old } }, 200830],
  [{ card: { type: 'raw', data: { ...next, colour: 'red' } } }, 200673],
])('%j is refused with %i', (answer, code) => {
  const verdict = judgeAnswer(answer, clicked, 20)

  expect(verdict.code).toBe(code)
  expect(verdict.complaints.join()).toContain(String(code))
})

test('an answer after 3 seconds is no answer', () => {
  expect(judgeAnswer({}, clicked, 3000).code).toBeUndefined()
  expect(judgeAnswer({}, clicked, 3001)).toMatchObject({
    code: 200341,
    complaints: [expect.stringContaining('200341')],
  })
})

test('what the platform overlooks is told all the same', () => {
  expect(judgeAnswer({ tost: {}, toast: { type: 'fatal', content: 'x' } }, clicked, 20).complaints).toEqual([
    'tost: toast and card are taken',
    'toast.type: info, success, error, warning are taken, got "fatal"',
  ])
})
