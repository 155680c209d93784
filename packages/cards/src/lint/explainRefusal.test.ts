import { expect, test } from 'vitest'
import { explainRefusal } from '../lint.ts'
import { REFUSALS } from './refusals.ts'

const refused = {
  code: 230099,
  msg: 'Failed to create card content, ext=ErrCode: 200861; ErrMsg: cards of schema V2 no longer support this capability; ErrPath: ROOT -> body -> elements -> [1](tag: note); ',
}
const sent = { schema: '2.0', body: { elements: [{ tag: 'hr' }, { tag: 'note', elements: [] }] } }

test('a refusal is led back to its place, its rule and its fix', () => {
  const explained = explainRefusal(refused, sent)
  expect(explained).toMatchObject({
    code: 200861,
    path: 'body.elements[1]',
    errPath: 'ROOT -> body -> elements -> [1](tag: note)',
    findings: [{ rule: 'unknown-tag', path: 'body.elements[1]' }],
  })
  expect(explained?.message).toMatch(
    /^Lark refused the card at body\.elements\[1]: a tag is gone in JSON 2\.0 \(code 200861\)\. Fix: /,
  )
})

test('without a place, the rule finds it', () => {
  const twice = {
    schema: '2.0',
    body: {
      elements: [
        { tag: 'hr', element_id: 'a' },
        { tag: 'hr', element_id: 'a' },
      ],
    },
  }
  const explained = explainRefusal(Object.assign(new Error('refused'), { code: 300301 }), twice)
  expect(explained?.path).toBeUndefined()
  expect(explained?.findings.map(({ path }) => path)).toEqual(['body.elements[1].element_id'])
  expect(explained?.message).toContain('at body.elements[1].element_id')
})

test('without the card, the code alone is explained', () => {
  expect(explainRefusal({ code: 300317, msg: 'sequence number compare failed' })).toMatchObject({
    code: 300317,
    findings: [],
  })
})

test.each([
  ['fields of both versions', { elements: [], body: { elements: [] } }, 'at body: ', 'body belongs to JSON 2.0'],
  ['a wrapper', { card: { schema: '2.0' } }, 'the card: ', 'pass what is in card'],
])('what does not parse is led back to %s', (_, card, where, cause) => {
  const explained = explainRefusal({ code: 230099, msg: 'ext=ErrCode: 200621; ErrMsg: parse card json err' }, card)
  expect(explained?.message).toContain(`Lark refused ${where === 'the card: ' ? where : `the card ${where}`}`)
  expect(explained?.message).toContain(cause)
})

test('an inner code nobody knows falls back to the outer one', () => {
  expect(explainRefusal({ code: 230099, msg: 'ext=ErrCode: 999999; ErrMsg: x' })?.code).toBe(230099)
})

test.each([[undefined], ['230099'], [new Error('socket closed')], [{ code: 99991663, msg: 'token' }]])(
  '%s is not about a card',
  error => {
    expect(explainRefusal(error)).toBeUndefined()
  },
)

test.each([
  [[230025, 230020, 230031, 230099], 'sending'],
  [
    [
      100290, 11310, 200380, 200381, 200550, 200570, 200621, 200732, 200737, 200861, 200914, 200915, 300220, 300230,
      300240,
    ],
    'inside 230099',
  ],
  [[10002, 100000, 100030, 200000, 200310, 200320, 300020, 300030, 300040, 300090], 'updating by token'],
  [
    [200340, 200341, 200342, 200343, 200345, 200346, 200347, 200530, 200080, 200671, 200672, 200673, 200830, 300000],
    'answering callbacks',
  ],
  [
    [
      200220, 200510, 200740, 200750, 200770, 200810, 200850, 200860, 300120, 300121, 300122, 300301, 300302, 300303,
      300305, 300307, 300309, 300310, 300311, 300312, 300313, 300314, 300315, 300317,
    ],
    'card entities',
  ],
])('every documented code has an explanation: %s (%s)', codes => {
  for (const code of codes)
    expect(REFUSALS[code], String(code)).toMatchObject({ what: expect.any(String), fix: expect.any(String) })
})
