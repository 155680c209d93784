import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encryptCallback, signCallback } from '../src/index.ts'
import { bot, KEY, message, NOW, TOKEN } from './portable/kit.ts'

/** LARK_MUTATIONS=1000000 for the long run; the default keeps a test run short. */
const RUNS = Number(process.env.LARK_MUTATIONS ?? 20_000)
const encoder = new TextEncoder()

type Target = { webhook: ReturnType<typeof bot>['webhook']; runs: unknown[] }

async function send({ webhook }: Target, body: Uint8Array, headers: Record<string, string>): Promise<number> {
  const { status } = await webhook.receive({
    method: 'POST',
    header: name => (name === 'content-type' ? 'application/json' : headers[name]),
    read: async () => body,
  })
  return status
}

const mutations = fc.array(
  fc.record({
    at: fc.nat(),
    kind: fc.constantFrom('flip', 'drop', 'insert', 'repeat'),
    byte: fc.integer({ min: 1, max: 255 }),
  }),
  { minLength: 1, maxLength: 4 },
)

function mutate(body: Uint8Array, changes: readonly { at: number; kind: string; byte: number }[]): Uint8Array {
  const bytes = [...body]
  for (const { at, kind, byte } of changes) {
    const index = at % (bytes.length || 1)
    const old = bytes[index] ?? 0
    if (kind === 'flip') bytes[index] = old ^ byte
    else if (kind === 'drop') bytes.splice(index, byte)
    else if (kind === 'insert') bytes.splice(index, 0, byte)
    else bytes.push(...bytes.slice(index, index + byte))
  }
  return new Uint8Array(bytes)
}

test('a mutated signed body is refused, whatever is changed, and never throws', { timeout: 600_000 }, async () => {
  const target = bot()
  const body = await encryptCallback(message(), KEY)
  const headers = await signCallback({ body, encryptKey: KEY, timestamp: NOW })
  const original = encoder.encode(body)
  await fc.assert(
    fc.asyncProperty(mutations, async changes => {
      const changed = mutate(original, changes)
      fc.pre(changed.length !== original.length || changed.some((byte, index) => byte !== original[index]))
      expect(await send(target, changed, headers)).toBe(401)
    }),
    { numRuns: RUNS / 2, seed: 1 },
  )
  expect(target.runs).toEqual([])
})

test('a mutated body without a signature is refused, and never throws', { timeout: 600_000 }, async () => {
  const target = bot()
  const original = encoder.encode(await encryptCallback(message(), KEY))
  await fc.assert(
    fc.asyncProperty(mutations, async changes => {
      expect(await send(target, mutate(original, changes), {})).toBe(401)
    }),
    { numRuns: RUNS / 4, seed: 2 },
  )
  expect(target.runs).toEqual([])
})

test('any JSON at all, without the token, is refused, and with it never throws', { timeout: 600_000 }, async () => {
  const target = bot({ verificationToken: TOKEN, legacyCards: true })
  const known = fc.constantFrom(
    'schema',
    'header',
    'event',
    'token',
    'type',
    'challenge',
    'encrypt',
    'event_type',
    'event_id',
    'toString',
    '__proto__',
    'message',
  )
  const tree = fc.letrec(tie => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.jsonValue({ maxDepth: 1 }),
      fc.constant('2.0'),
      fc.constant('im.message.receive_v1'),
      tie('object'),
    ),
    object: fc.dictionary(fc.oneof(known, fc.string()), tie('value'), { maxKeys: 6 }),
  })).object
  await fc.assert(
    fc.asyncProperty(tree, async envelope => {
      expect(await send(target, encoder.encode(JSON.stringify(envelope)), {})).toBe(401)
      expect(target.runs).toEqual([])
      expect(
        await send(
          bot({ verificationToken: TOKEN }),
          encoder.encode(JSON.stringify({ ...envelope, token: TOKEN })),
          {},
        ),
      ).not.toBe(500)
    }),
    { numRuns: RUNS / 4, seed: 3 },
  )
})
