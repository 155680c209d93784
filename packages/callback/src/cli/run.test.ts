import { expect, test } from 'vitest'
import { encryptCallback, signCallback } from '../signCallback.ts'
import { run } from './run.ts'

const KEY = 'test key'
const NOW_MS = 1_700_000_000_000

async function cli(
  args: string[],
  { body = '', env = {} }: { body?: string; env?: Record<string, string> } = {},
): Promise<{ code: number; output: string }> {
  let output = ''
  const code = await run({
    args,
    env: { LARK_ENCRYPT_KEY: KEY, ...env },
    read: async () => body,
    write: text => {
      output += text
    },
    now: () => NOW_MS,
  })
  return { code, output }
}

const verify = ({
  timestamp = '1700000000',
  nonce = 'n',
  signature,
}: {
  timestamp?: string
  nonce?: string
  signature: string
}): string[] => ['verify', '--timestamp', timestamp, '--nonce', nonce, '--signature', signature]

async function sample(encryptKey = KEY): Promise<{ body: string; signature: string }> {
  const body = await encryptCallback({ schema: '2.0' }, encryptKey)
  const headers = await signCallback({ body, encryptKey, timestamp: '1700000000', nonce: 'n' })
  return { body, signature: headers['x-lark-signature'] }
}

test('verify says that a good signature holds', async () => {
  const { body, signature } = await sample()
  expect(await cli(verify({ signature }), { body })).toEqual({ code: 0, output: 'The signature is valid.\n' })
})

test.each([
  [
    'the clock',
    { timestamp: '1700000000' },
    { LARK_ENCRYPT_KEY: KEY },
    (body: string) => body,
    ['--now', '1700000301'],
    'Clock: the timestamp is 301 s old',
  ],
  [
    'a key of another app',
    {},
    { LARK_ENCRYPT_KEY: 'other' },
    (body: string) => body,
    [],
    'Key: it does not decrypt the body',
  ],
  [
    'white space around the key',
    {},
    { LARK_ENCRYPT_KEY: `${KEY}\n` },
    (body: string) => body,
    [],
    'Key: there is white space',
  ],
  ['another nonce', { nonce: 'other' }, {}, (body: string) => body, [], 'Key: it is right'],
  [
    'a body written again',
    {},
    {},
    (body: string) => JSON.stringify(JSON.parse(body), null, 2),
    [],
    'Body: it was parsed and written again',
  ],
  ['a line end', {}, {}, (body: string) => `${body}\n`, [], 'Body: white space was added at its end'],
  ['no JSON', {}, {}, () => 'hello!', [], 'Body: it is not JSON'],
])('verify names %s as the cause', async (_, headers, env, change, more, cause) => {
  const { body, signature } = await sample()
  const { code, output } = await cli([...verify({ signature, ...headers }), ...more], { body: change(body), env })
  expect(code).toBe(1)
  expect(output).toContain(cause)
})

test('verify names a wrong scheme: SHA-1, upper case, base64, swapped secrets', async () => {
  const { body, signature } = await sample('the token')
  const env = { LARK_VERIFICATION_TOKEN: 'the token' }
  expect((await cli(verify({ signature }), { body, env })).output).toContain('the two secrets are swapped')
  expect((await cli(verify({ signature: 'a'.repeat(40) }), { body })).output).toContain('40 digits are SHA-1')
  expect((await cli(verify({ signature: 'A'.repeat(64) }), { body })).output).toContain('lower case')
  expect((await cli(verify({ signature: `${'a'.repeat(43)}=` }), { body })).output).toContain('this is base64')
  expect((await cli(verify({ signature: 'abc' }), { body })).output).toContain('this has 3 characters')
})

test('decrypt prints the inside of a body or of bare base64, with nothing that steers a terminal', async () => {
  const body = await encryptCallback('{"name":"\u001b[31mred\u202e"}', KEY)
  expect(await cli(['decrypt'], { body })).toEqual({ code: 0, output: '{"name":"\\u001b[31mred\\u202e"}\n' })
  expect((await cli(['decrypt'], { body: 'P37w+VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk=\n' })).output).toBe(
    'hello world\n',
  )
  expect((await cli(['decrypt'], { body: '{}' })).code).toBe(2)
})

test('sign prints a request that verifies', async () => {
  const { code, output } = await cli(['sign', '--nonce', "it's", '--timestamp', '1700000000'], {
    body: '{ "type": "url_verification" }',
  })
  expect(code).toBe(0)
  expect(output).toContain("-H 'x-lark-request-nonce: it'\\''s'")
  const [, signature = ''] = /x-lark-signature: (\w+)/.exec(output) ?? []
  const [, body = ''] = /-d '(.*)'\n$/.exec(output) ?? []
  expect((await cli(verify({ signature, nonce: "it's" }), { body })).code).toBe(0)
})

test('misuse is explained and no secret is printed', async () => {
  expect(await cli([])).toMatchObject({ code: 2 })
  expect((await cli(['--help'])).code).toBe(0)
  expect((await cli(['verify'], { body: '{}' })).output).toContain('verify needs --timestamp')
  expect((await cli(['decrypt'], { env: { LARK_ENCRYPT_KEY: '' } })).output).toContain('Set LARK_ENCRYPT_KEY')
  for (const args of [['verify', '--what'], ['decrypt'], verify({ signature: 'x' })]) {
    expect((await cli(args, { body: 'P37w', env: { LARK_ENCRYPT_KEY: 'SENTINEL' } })).output).not.toContain('SENTINEL')
  }
})
