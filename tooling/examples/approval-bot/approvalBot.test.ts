import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createEmulator, type Emulator } from '@lark-sdk/emulator'
import { afterEach, expect, test, vi } from 'vitest'

// A process of its own takes a second on an idle machine, and more on a busy one.
vi.setConfig({ testTimeout: 60_000 })

const main = join(import.meta.dirname, 'main.ts')
const running: ChildProcess[] = []
const emulators: Emulator[] = []

afterEach(async () => {
  for (const child of running.splice(0)) child.kill()
  for (const emulator of emulators.splice(0)) await emulator.close()
})

interface Played {
  exitCode: number
  lines: string[]
  text: string
}

/** Runs the demo as a person would; `onLine` may act on what it prints, as that person. */
async function play(
  environment: Record<string, string>,
  onLine: (line: string, child: ChildProcess) => void = () => {},
): Promise<Played> {
  const child = spawn(process.execPath, ['--conditions=@lark-sdk/source', main], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: 'pipe',
  })
  running.push(child)
  const lines: string[] = []
  let rest = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n')
    rest = parts.pop() ?? ''
    for (const line of parts) {
      lines.push(line)
      onLine(line, child)
    }
  })
  let complaints = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text
  })
  const [exitCode] = (await once(child, 'close')) as [number]
  return { exitCode, lines, text: lines.join('\n') + complaints }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

/** An emulator that stands for the real platform, and what the bot must know of it. */
async function platform(): Promise<{ emulator: Emulator; environment: Record<string, string> }> {
  const emulator = createEmulator()
  emulators.push(emulator)
  const url = await emulator.listen()
  const { appId, appSecret, encryptKey = '', verificationToken } = emulator.app
  return {
    emulator,
    environment: {
      LARK_APP_ID: appId,
      LARK_APP_SECRET: appSecret,
      LARK_ENCRYPT_KEY: encryptKey,
      LARK_VERIFICATION_TOKEN: verificationToken,
      LARK_COLLEAGUE_EMAIL: 'ada@acme.example',
      LARK_DOMAIN: url,
      PORT: String(await freePort()),
    },
  }
}

test('the demo tells the whole story and ends well', async () => {
  const { exitCode, text } = await play({})

  expect(text).toMatch(/^\nApproval bot and Ada Lindgren, on an emulated Lark at http:\/\/127\.0\.0\.1:\d+\n/)
  const story = [
    /HTTP +a challenge came in .*HTTP 200 +\d+ ms/,
    /bot +who is ada@acme\.example\? +POST contact\/v3\/users\/batch_get_id +code 0 +\d+ ms/,
    /bot +“Good morning! I need a decision from you\.” +POST im\/v1\/messages +code 0/,
    /bot +\[Five more\] “@Ada, we are growing\.” +POST im\/v1\/messages +code 0/,
    /bot +uploads a picture +POST im\/v1\/images +code 0/,
    /bot +\[picture\] +POST im\/v1\/messages +code 0/,
    /bot +\[card: A purchase to approve\] +POST im\/v1\/messages +code 0/,
    /bot +who has read the card\? nobody yet/,
    /bot +urges, in the app/,
    /Ada +reads the card/,
    /bot +who has read the card\? 1 so far/,
    /Ada +“Do we need five\?”/,
    /bot +has verified and decrypted im\.message\.receive_v1/,
    /bot +answers “Three old ones broke in March\.”/,
    /Ada +clicks \[Approve\]/,
    /bot +has verified and decrypted card\.action\.trigger/,
    /Ada +sees “Approved: five standing desks” pop up/,
    /bot +replaces the card: Approved +POST interactive\/v1\/card\/update +code 0/,
    /HTTP +a signed callback came in +POST \/webhook +HTTP 401/,
    /bot +takes the message back +DELETE im\/v1\/messages\/om_… +code 0/,
    /“Thank you, that was all\.” +POST im\/v1\/messages +no answer/,
    /“Thank you, that was all\.” +POST im\/v1\/messages +code 0/,
    /Ada +got it once/,
    /\(taken back\)\n +\[card: Approved\]/,
    /All 8 parts worked: 16 calls, 6 deliveries, \d+ ms/,
  ]
  let from = 0
  for (const line of story) {
    const found = line.exec(text.slice(from))
    expect(found, `${line} after:\n${text.slice(0, from)}`).not.toBeNull()
    from += (found?.index ?? 0) + (found?.[0].length ?? 0)
  }
  expect(exitCode).toBe(0)
})

test('prints no colours where nobody looks', async () => {
  const { text } = await play({ TERM: 'xterm-256color' })

  expect(text).not.toContain('\u001B[')
})

/** Someone at the keyboard and in the chat, who does what the demo's lines say. */
function person(emulator: Emulator): { onLine: (line: string, child: ChildProcess) => void; failures: unknown[] } {
  const ada = emulator.user('Ada')
  const cardId = () => emulator.sent().find(({ msgType }) => msgType === 'interactive')?.messageId ?? ''
  const acts: [line: RegExp, act: (line: string) => Promise<unknown>][] = [
    [/you +lead a public address to/, line => emulator.setWebhook(/http:\S+webhook/.exec(line)?.[0] ?? '')],
    [/you +read the card/, () => ada.reads(cardId())],
    [/you +write something/, () => ada.sends('Why?')],
    [/you +click \[Approve\]/, () => ada.clicks(cardId(), 'Approve')],
  ]
  const failures: unknown[] = []
  let told = Promise.resolve()
  return {
    failures,
    onLine(line, child) {
      const act = acts.find(([pattern]) => pattern.test(line))?.[1]
      told = told
        .then(() => act?.(line))
        .then(() => line.includes('press Enter here') && child.stdin?.write('\n'))
        .then(
          () => {},
          error => void failures.push(error),
        )
    },
  }
}

test('the same bot plays on a platform that it is pointed to, with a person who follows its lines', async () => {
  const { emulator, environment } = await platform()
  const { onLine, failures } = person(emulator)

  const { exitCode, text } = await play(environment, onLine)

  expect(failures).toEqual([])
  expect(text).toContain('Approval bot and ada@acme.example, on the real platform')
  expect(text).toMatch(/All 6 parts worked/)
  expect(exitCode).toBe(0)
  expect(emulator.sent().map(({ msgType, recalled }) => [msgType, recalled])).toEqual([
    ['text', false],
    ['post', false],
    ['image', true],
    ['interactive', false],
    ['text', false],
    ['text', false],
  ])
})

test('a card that can not be refreshed ends the demo, although the click was answered', async () => {
  const { emulator, environment } = await platform()
  emulator.fault({ path: '/open-apis/interactive/v1/card/update', status: 200, code: 300030 })

  const { exitCode, text } = await play(environment, person(emulator).onLine)

  expect(text).toMatch(/bot +replaces the card: Approved +POST interactive\/v1\/card\/update +code 300030/)
  expect(text).toMatch(/✗ +Error: interactive\/v1\/card\/update was refused with code 300030/)
  expect(text).toMatch(/Part 5 failed/)
  expect(exitCode).toBe(1)
})

test('a refused call ends the demo with its code and exit code 1', async () => {
  const { emulator, environment } = await platform()

  const { exitCode, text } = await play({ ...environment, LARK_APP_SECRET: 'wrong' }, (line, child) => {
    if (line.includes('press Enter here')) child.stdin?.write('\n')
  })

  expect(text).toMatch(
    /✗ +LarkApiError: POST auth\/v3\/tenant_access_token\/internal was refused by Lark: .*\(code 10014/,
  )
  expect(text).toMatch(/Part 2 failed: 1 call, 0 deliveries/)
  expect(exitCode).toBe(1)
  expect(emulator.sent()).toEqual([])
})

test('says which setting is missing', async () => {
  const { exitCode, text } = await play({ LARK_APP_ID: 'cli_0123456789abcdef' })

  expect(text).toMatch(/✗ +Error: LARK_COLLEAGUE_EMAIL is not set/)
  expect(exitCode).toBe(1)
})
