import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'cli-'))
const card = { schema: '2.0', body: { elements: [{ tag: 'markdown', content: 'Hello' }] } }
const file = join(folder, 'card.json')
writeFileSync(file, JSON.stringify(card))
writeFileSync(join(folder, 'broken.json'), '{')
writeFileSync(join(folder, 'other.json'), '{}')
writeFileSync(join(folder, 'card.tsx'), '')
writeFileSync(join(folder, 'none.mjs'), `export const both = [${JSON.stringify(card)}]`)
afterAll(() => rmSync(folder, { recursive: true }))

async function cli(args: readonly string[], env: { readonly [name: string]: string } = {}, stopped = true) {
  let out = ''
  let err = ''
  const stop = new AbortController()
  if (stopped) stop.abort()
  const code = await run({
    args,
    env,
    write: text => {
      out += text
    },
    complain: text => {
      err += text
    },
    signal: stop.signal,
  })
  return { code, out, err }
}

test('help is asked for and given', async () => {
  const { code, out } = await cli(['--help'])

  expect(code).toBe(0)
  expect(out).toMatch(/^Usage: card-renderer/)
})

test.each([
  [[], 'what to do'],
  [['show', 'x'], 'show is no command. Say what to do'],
  [['render', file, '--locale', 'xx'], '--locale takes zh_cn, en_us, '],
  [['preview'], 'which file'],
  [['preview', file, file], 'One file'],
  [['preview', file, '--port', '99999'], '--port'],
  [['preview', file, '--colour'], '--colour'],
  [['render', file, '--scheme', 'blue'], 'light or dark'],
  [['render', file, '--card', 'none'], 'there are card.json'],
  [['preview', file, '--app'], 'LARK_APP_ID'],
])('%j is misuse', async (args, message) => {
  const { code, out, err } = await cli(args)

  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err).toContain(message)
})

test.each([
  ['none.ts', 'There is no'],
  ['card.tsx', 'no JSX'],
  ['broken.json', 'JSON'],
  ['other.json', 'holds no card'],
  ['none.mjs', 'There is no card in'],
  ['none.mjs', 'both is a list of cards'],
])('%s can not be rendered', async (name, message) => {
  const { code, out, err } = await cli(['render', join(folder, name), '-o', join(folder, 'out.html')])

  expect(code).toBe(1)
  expect(out).toBe('')
  expect(err).toContain(message)
})

test('cards are written as one page without script, the same each time', async () => {
  const output = join(folder, 'out.html')
  const { code, err } = await cli(['render', file, '-o', output])
  const { out } = await cli(['render', file])

  expect(code).toBe(0)
  expect(err).toMatch(/^1 card written to /)
  const page = readFileSync(output, 'utf8')
  expect(page).toBe(out)
  expect(page).toContain('Hello')
  expect(page).not.toContain('<script')
})

test('the preview tells its address, and ends when it is told to', async () => {
  const { code, out } = await cli(['preview', file])

  expect(code).toBe(0)
  expect(out).toMatch(/http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{32}/)
})

test('the version is that of the package', async () => {
  const { code, out } = await cli(['--version'])

  expect(code).toBe(0)
  expect(out).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test('a port that is taken is told by its number', async () => {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  const { code, err } = await cli(['preview', file, '--port', String(port)])

  expect(code).toBe(1)
  expect(err).toContain(`Port ${port} is taken.`)
  server.close()
})

test('what is wrong with an app’s credentials does not show them', async () => {
  const { err } = await cli(['preview', file, '--app'], {
    LARK_APP_ID: 'cli_1',
    LARK_APP_SECRET: 's3cret',
    LARK_DOMAIN: 'nowhere',
  })

  expect(err).toContain('LARK_DOMAIN')
  expect(err).not.toContain('s3cret')
})
