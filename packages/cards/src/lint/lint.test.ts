import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { errPathOf } from '../../test/errPathOf.ts'
import { ERRORS, el, WARNINGS } from '../../test/judgedCards.ts'
import {
  button,
  card,
  collapsiblePanel,
  column,
  columnSet,
  form,
  input,
  md,
  plainText,
  select,
  submit,
  table,
} from '../index.ts'
import { lint } from '../lint.ts'

test.each(ERRORS)('%s: %s is an error', (rule, _, path, illegal) => {
  const errors = lint(illegal).filter(({ level }) => level === 'error')
  expect(errors.map(finding => [finding.rule, finding.path])).toEqual([[rule, path]])
})

test.each(WARNINGS)('%s: %s is a warning', (rule, _, path, advised) => {
  expect(lint(advised).map(finding => [finding.level, finding.rule, finding.path])).toEqual([['warn', rule, path]])
})

test('a card from the builders has nothing to say about', () => {
  const made = card({
    header: 'Leave',
    body: [
      md`x`,
      form('f', [
        input('reason', { label: 'Reason', required: true }),
        select('kind', { a: 'A' }, { initial_option: 'a' }),
        columnSet([column([submit('send', 'Send')])]),
      ]),
      collapsiblePanel('More', [button('Go', { hover_tips: plainText('x'), callback: { op: 'go' } })]),
      table([{ name: 'n', data_type: 'number' }], [{ n: 1 }]),
    ],
  })
  expect(lint(made)).toEqual([])
})

test('a finding has both ways of naming its place, and says what to do', () => {
  expect(
    lint(
      el({
        tag: 'column_set',
        columns: [{ tag: 'column', elements: [{ tag: 'markdown', contnet: 'x', content: 'x' }] }],
      }),
    ),
  ).toEqual([
    {
      level: 'error',
      rule: 'unknown-field',
      path: 'body.elements[0].columns[0].elements[0].contnet',
      errPath:
        'ROOT -> body -> elements -> [0](tag: column_set) -> columns -> [0](tag: column) -> elements -> [0](tag: markdown) -> contnet',
      message: 'contnet is not a field here; did you mean content?',
    },
  ])
})

test('a card that holds itself is told, not followed for ever', () => {
  const loop: { schema: string; body?: unknown } = { schema: '2.0' }
  loop.body = { elements: [loop] }
  expect(lint(loop)).toEqual([expect.objectContaining({ rule: 'not-json', path: 'body.elements[0]' })])
})

test.each([...ERRORS, ...WARNINGS])('%s: %s is named as the platform names it', (_, __, ___, card) => {
  for (const { path, errPath } of lint(card)) expect(errPath).toBe(errPathOf(card, path))
})

test('every rule has a card that breaks it', () => {
  const rules = readFileSync(join(import.meta.dirname, 'finding.ts'), 'utf8').match(/(?<=^ {2}\| ')[a-z-]+(?=')/gm)
  const covered = [...ERRORS, ...WARNINGS].map(([rule]) => rule)
  // What goes around a card, both versions in one card, and a client that is asked for have tests of their own.
  expect([...new Set([...covered, 'client', 'envelope', 'mixed'])].toSorted()).toEqual(rules)
})
