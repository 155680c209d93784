import { parseArgs } from 'node:util'
import { createCompany } from '../company/createCompany.ts'
import { createEmulator } from '../createEmulator.ts'
import type { Emulator } from '../emulator.ts'

const HELP = `lark-emulator: a Lark on this machine

  --port 8787          where to listen
  --webhook URL        where events and clicks are sent
  --no-encryption      deliver in the clear and unsigned
  --people 500         a made-up company of this size instead of Acme
  --departments 60     how many departments it has, a tenth of its people if not told
  --seed 1             another number makes another company
  --rate-limits        refuse what is beyond the platform's rates
  --help               this text`

/** More people than this are counted. */
const LISTED = 20

/** In cells of a terminal, of which Chinese characters take two. */
const widthOf = (text: string): number => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0)

/** As wide as the widest of its column, and a gap. */
const pad = (text: string, column: string[]): string =>
  text + ' '.repeat(Math.max(...column.map(widthOf)) + 2 - widthOf(text))

function introduction(emulator: Emulator): string {
  const { app, users } = emulator
  const listed = users.slice(0, LISTED)
  const labels = ['verification token', ...listed.map(({ name }) => name), ...emulator.chats.map(({ name }) => name)]
  const line = (name: string, value: string | undefined): string => `  ${pad(name, labels)}${value ?? '(none)'}`
  const emails = listed.map(({ email }) => email)
  return [
    `A Lark is listening on ${emulator.url}`,
    '',
    line('app id', app.appId),
    line('app secret', app.appSecret),
    line('encrypt key', app.encryptKey),
    line('verification token', app.verificationToken),
    '',
    ...listed.map(({ name, email, openId }) => line(name, `${pad(email, emails)}${openId}`)),
    ...(users.length > LISTED ? [line('…', `${users.length - LISTED} more`)] : []),
    '',
    ...emulator.chats.map(chat => line(chat.name, chat.chatId)),
    '',
    'Let somebody write to the bot:',
    `  curl ${emulator.url}/_emu/users/${users[0]?.name.split(' ')[0]}/sends -H 'content-type: application/json' -d '{"text":"Hello"}'`,
    '',
  ].join('\n')
}

/** Resolves once it listens; ends with the process. */
export async function main(args: string[], print: (text: string) => void): Promise<Emulator | undefined> {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '8787' },
      webhook: { type: 'string' },
      'no-encryption': { type: 'boolean', default: false },
      people: { type: 'string' },
      departments: { type: 'string' },
      seed: { type: 'string', default: '1' },
      'rate-limits': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    print(HELP)
    return undefined
  }
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new TypeError(`--port takes 0 to 65535, not ${values.port}`)
  const people = values.people === undefined ? undefined : Number(values.people)
  const departments = Number(values.departments ?? Math.ceil((people ?? 0) / 10))
  const emulator = createEmulator({
    ...(people !== undefined && createCompany({ people, departments, seed: Number(values.seed) })),
    port,
    rateLimits: values['rate-limits'],
    ...(values['no-encryption'] && { encryptKey: null }),
  })
  await emulator.listen().catch((error: unknown) => {
    if ((error as { code?: unknown }).code !== 'EADDRINUSE') throw error
    throw new Error(`Port ${port} is taken. Another one: --port 8788; any that is free: --port 0`, { cause: error })
  })
  print(introduction(emulator))
  if (values.webhook !== undefined) {
    try {
      const { ms } = await emulator.setWebhook(values.webhook)
      print(`${values.webhook} answered the challenge in ${ms.toFixed(0)} ms`)
    } catch (error) {
      // Deliveries try again by themselves, so that the bot may start later than its Lark.
      print(error instanceof Error ? error.message : String(error))
    }
  }
  return emulator
}
