import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { checkScalar } from '../../../packages/cards/src/lint/scalars.ts'
import { COMPONENTS, type Spec, TYPES } from '../../../packages/cards/src/lint/table.ts'
import { COMPONENTS_V1, TYPES_V1 } from '../../../packages/cards/src/lint/tableV1.ts'
import type { FieldFacts } from './facts.ts'
import { facts, generate, target } from './generate.ts'

const root = resolve(import.meta.dirname, '../../..')
type Specs = { readonly [name: string]: Spec }

test('the committed table of clients is what the generator writes', () => {
  expect(generate(facts)).toBe(readFileSync(target, 'utf8'))
})

/** What a field takes, followed through the objects that hold it. */
function follow(spec: Spec, types: Specs, path: string): string | undefined {
  const [field = '', ...rest] = path.split('.')
  const own = spec[field]
  if (own === undefined || rest.length === 0) return own
  const inner = types[/@(\w+)/.exec(own)?.[1] ?? '']
  return inner ? follow(inner, types, rest.join('.')) : 'json'
}

/** The values that a field lists as words and numbers; lengths are written as `[16,600]px`. */
function wordsOf(what: string): (string | number | boolean)[] {
  const words = what.replace('!', '').split('|')
  return words
    .filter(word => /^-?\w[\w:-]*$/.test(word) && word !== 'Color' && word !== '1.0')
    .map(word => (/^(-?\d+|true|false)$/.test(word) ? JSON.parse(word) : word))
}

function refuses(spec: string, word: string | number | boolean): boolean {
  const kind = spec.replace(/^[!?~]+/, '')
  // A list of languages takes each.
  return checkScalar(kind, kind === 'localeList' ? [word] : word)?.level === 'error'
}

function differences(documented: { readonly [tag: string]: FieldFacts }, components: Specs, types: Specs): string[] {
  return Object.entries(documented).flatMap(([tag, fields]) => {
    const spec = (tag === 'card' ? types.Card : components[tag]) ?? {}
    const beyond = Object.keys(spec).filter(field => !Object.hasOwn(fields, field))
    const lines = Object.entries(fields).flatMap(([path, what]) => {
      const own = follow(spec, types, path)
      if (own === undefined) return [`${tag}.${path} is not known`]
      const missing = /^[!?~]*(@|behaviors|buttons|columns|elements?$)/.test(own)
        ? []
        : wordsOf(what).filter(word => refuses(own, word))
      return [
        ...(what.startsWith('!') && !/^[!?]/.test(own) && own !== 'json' ? [`${tag}.${path} may be left out`] : []),
        ...(!what.startsWith('!') && own.startsWith('!') ? [`${tag}.${path} is asked for`] : []),
        ...missing.map(word => `${tag}.${path} does not take ${word}`),
      ]
    })
    return [...lines, ...beyond.map(field => `${tag}.${field} is not documented`)]
  })
}

test('lint knows every documented field of JSON 2.0, and no other', () => {
  const withBehaviors = /^(input|button|select_\w+|multi_select_\w+|date_picker|picker_\w+|checker)\.behaviors may/
  expect(differences(facts.v2, COMPONENTS, TYPES).filter(line => !withBehaviors.test(line))).toEqual([
    // Without it, a card is in JSON 1.0.
    'card.schema is asked for',
    // A text without content is one by i18n_content.
    'div.text.content may be left out',
    'checker.text.content may be left out',
  ])
})

test('lint knows every documented field of JSON 1.0, and no other', () => {
  expect(differences(facts.v1, COMPONENTS_V1, TYPES_V1)).toEqual([
    'card.schema is not documented',
    // Inside a form it is read by its name, as any other.
    'select_person.name is not documented',
    'multi_select_person.confirm is not documented',
    'select_img.confirm is not documented',
  ])
})

test('the types have every documented field and value of JSON 2.0', { timeout: 30_000 }, () => {
  const at = (type: string, path: string): string =>
    path.split('.').reduce((inner, field) => `In<${inner}, '${field}'>`, type)
  const lines = Object.entries(facts.v2).flatMap(([tag, fields]) =>
    Object.entries(fields).flatMap(([path, what]) => {
      const type = tag === 'card' ? 'CardJson' : `Of<'${tag}'>`
      const known = `  has<${at(type, path)}>(),`
      return [
        known,
        ...wordsOf(what).map(word => `  takes<${at(type, path)}>()(${JSON.stringify(word)}), // ${tag}.${path}`),
      ]
    }),
  )
  const source = `import type { BodyElement, CardJson, Column } from '../../../../packages/cards/src/index.ts'
type Of<T> = Extract<BodyElement | Column, { tag: T }>
type One<T> = NonNullable<T> extends readonly (infer I)[] ? I : NonNullable<T>
type In<T, K> = T extends unknown ? (K extends keyof T ? One<T[K]> : never) : never
const has = <T>(...missing: [T] extends [never] ? ['not a field'] : []) => missing
const takes = <T>() => (value: T) => value
export const all = [
${lines.join('\n')}
]
`
  const folder = mkdtempSync(join(import.meta.dirname, '.generated-'))
  try {
    writeFileSync(join(folder, 'fields.ts'), source)
    const compilerOptions = { isolatedDeclarations: false, declaration: false, noEmit: true }
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: join(root, 'tsconfig.base.json'), compilerOptions, files: ['fields.ts'] }),
    )
    expect(compile(folder)).toBe('')
    expect(lines.length).toBeGreaterThan(500)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

function compile(project: string): string {
  try {
    return execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', project], { encoding: 'utf8' })
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout)
  }
}
