import { expect, test } from 'vitest'
import { button, card, collapsiblePanel, column, columnSet, hr, table } from '../index.ts'
import { clientFloor, lint } from '../lint.ts'
import { compareVersions } from './clientNeeds.ts'
import { CLIENTS } from './clients.ts'

const UPGRADE = 'clients before 7.20 show the title, and a text that asks for an update in place of the rest'
const tall = table([{ name: 'n', data_type: 'number' }], [], { row_height: 'auto', row_max_height: '200px' })

test('a card in JSON 2.0 needs the client that knows it', () => {
  expect(clientFloor(card({ body: [hr()] }))).toEqual({
    version: '7.20',
    path: '',
    errPath: 'ROOT',
    field: 'schema',
    older: UPGRADE,
    message: `needs client 7.20 because of schema "2.0"; ${UPGRADE}`,
  })
})

test('the newest field sets the floor, at its component', () => {
  const panel = collapsiblePanel({ title: { tag: 'plain_text', content: 'x' }, width: 'auto' }, [hr()])
  expect(clientFloor(card({ body: [hr(), panel, tall] }))).toEqual({
    version: '7.33',
    path: 'body.elements[2]',
    errPath: 'ROOT -> body -> elements -> [2](tag: table)',
    field: 'row_height',
    older: UPGRADE,
    message: `needs client 7.33 because of row_height "auto" at body.elements[2]; ${UPGRADE}`,
  })
  expect(clientFloor(card({ body: [columnSet([column([panel])])] }))).toMatchObject({
    version: '7.32',
    path: 'body.elements[0].columns[0].elements[0]',
    field: 'header.width',
  })
})

test('a value that every client has needs none', () => {
  const usual = collapsiblePanel({ width: 'fill' }, [hr()])
  const low = table([], [], { row_height: 'low' })
  expect(clientFloor(card({ body: [usual, low] }))?.version).toBe('7.20')
  expect(clientFloor({ elements: [{ tag: 'date_picker', disabled: false }] })).toBeUndefined()
  expect(clientFloor({ elements: [{ tag: 'date_picker', disabled: true }] })?.message).toBe(
    'needs client 7.4 because of disabled true at elements[0]',
  )
})

test('a card in JSON 1.0 needs what its components need', () => {
  expect(clientFloor({ elements: [{ tag: 'hr' }] })).toBeUndefined()
  const columns = [
    { name: 'a', data_type: 'markdown' },
    { name: 'b', data_type: 'lark_md' },
  ]
  const old = {
    elements: [
      { tag: 'chart', chart_spec: { tag: 'input' } },
      { tag: 'table', columns, rows: [] },
    ],
  }
  expect(clientFloor(old)).toEqual({
    version: '7.14',
    path: 'elements[1]',
    errPath: 'ROOT -> elements -> [1](tag: table)',
    field: 'columns[0].data_type',
    message: 'needs client 7.14 because of columns[0].data_type "markdown" at elements[1]',
  })
  expect(clientFloor({ elements: [{ tag: 'checker' }] })).toMatchObject({ version: '7.9', field: '' })
})

test('what an older client shows instead is told where the card says it', () => {
  const text = { tag: 'fallback_text', text: { tag: 'plain_text', content: 'Please update' } }
  const input = (fallback?: unknown) => clientFloor({ elements: [{ tag: 'input', name: 'x', fallback }] })
  expect(input('drop')?.older).toBe('older clients leave it out')
  expect(input(text)?.older).toBe('older clients show "Please update"')
  expect(input()).not.toHaveProperty('older')
})

test('lint warns of what the asked client lacks, and of nothing else', () => {
  const made = card({ body: [button('Go', { callback: { op: 'go' } }), tall] })
  const asked = (client: string) => lint(made, { client }).map(({ level, rule, path }) => [level, rule, path])
  expect(asked('7.33')).toEqual([])
  expect(asked('7.20')).toEqual([
    ['warn', 'client', 'body.elements[1].row_height'],
    ['warn', 'client', 'body.elements[1].row_max_height'],
  ])
  expect(asked('7.9.4')).toEqual([['warn', 'client', 'schema'], ...asked('7.20')])
  expect(lint(made)).toEqual([])
})

test('a client that is no version is a mistake', () => {
  expect(() => lint(card({ body: [hr()] }), { client: 'newest' })).toThrow(/client is a version such as "7.20"/)
})

test('versions are compared number by number', () => {
  expect(['7.20', '7.9', '7.4.1', '7.4', '3.31.0'].sort(compareVersions)).toEqual([
    '3.31.0',
    '7.4',
    '7.4.1',
    '7.9',
    '7.20',
  ])
})

test.each(Object.entries(CLIENTS))('%s counts', (what, needs) => {
  const [place = '', value = 'other'] = what.split('=')
  const [tag = '', ...fields] = place.split('.')
  const held = fields.reduceRight<unknown>(
    (inner, field) => ({ [field]: field === 'columns' ? [inner] : inner }),
    value === 'px' ? '100px' : value,
  )
  const parts = typeof held === 'string' ? {} : Object(held)
  const old = tag === 'card' ? parts : { elements: [{ tag, ...parts }] }
  expect(clientFloor(old)?.version).toBe(needs.split(' ')[0])
})
