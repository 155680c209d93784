import { parseArgs } from 'node:util'
import { AES256 } from '../aes256.ts'
import { encryptCallback, signCallback } from '../signCallback.ts'
import { encryptedPart, explain } from './explain.ts'

export type CliHost = {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  /** Reads a file, or standard input for `-`. */
  readonly read: (path: string) => Promise<string>
  readonly write: (text: string) => void
  readonly now: () => number
}

export const USAGE = `Usage: lark-callback <verify|decrypt|sign> [options]

  verify   says whether a signature holds, and why not
           --timestamp T --nonce N --signature S [--now SECONDS] [--tolerance SECONDS]
  decrypt  prints what is inside an encrypted body
  sign     encrypts and signs JSON as Lark would, and prints a curl command
           [--url URL] [--timestamp T] [--nonce N]

  --body FILE   the body; standard input by default
  LARK_ENCRYPT_KEY, LARK_VERIFICATION_TOKEN   the app's secrets, from the environment:
                on a command line every process of the machine could read them
`

/** Runs one command; the result is the exit code: 0 done, 1 not valid, 2 misused. */
export async function run(host: CliHost): Promise<number> {
  try {
    return await command(host)
  } catch (error) {
    host.write(`${error instanceof Error ? error.message : 'failed'}\n`)
    return 2
  }
}

async function command({ args, env, read, write, now }: CliHost): Promise<number> {
  const text = { type: 'string' } as const
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      body: text,
      timestamp: text,
      nonce: text,
      signature: text,
      now: text,
      tolerance: text,
      url: text,
      help: { type: 'boolean' },
    },
  })
  const [name] = positionals
  if (values.help || name === undefined || !['verify', 'decrypt', 'sign'].includes(name)) {
    write(USAGE)
    return values.help ? 0 : 2
  }
  const encryptKey = env.LARK_ENCRYPT_KEY
  if (!encryptKey)
    throw new TypeError('Set LARK_ENCRYPT_KEY to the Encrypt Key of the app (developer console > Events & Callbacks).')
  const body = await read(values.body ?? '-')
  if (name === 'decrypt') return decrypt(body, encryptKey, write)
  if (name === 'sign') return sign(body, encryptKey, values, write)
  const { timestamp, nonce, signature } = values
  if (timestamp === undefined || nonce === undefined || signature === undefined) {
    throw new TypeError(
      'verify needs --timestamp, --nonce and --signature: the headers X-Lark-Request-Timestamp, X-Lark-Request-Nonce and X-Lark-Signature.',
    )
  }
  const { valid, lines } = await explain({
    timestamp,
    nonce,
    signature,
    body,
    encryptKey,
    verificationToken: env.LARK_VERIFICATION_TOKEN,
    toleranceMs: Number(values.tolerance ?? 300) * 1000,
    nowMs: values.now === undefined ? now() : Number(values.now) * 1000,
  })
  write(`${lines.join('\n')}\n`)
  return valid ? 0 : 1
}

async function decrypt(body: string, encryptKey: string, write: (text: string) => void): Promise<number> {
  const encrypt = encryptedPart(body)
  if (encrypt === undefined) throw new TypeError('The body is neither {"encrypt": "…"} nor base64.')
  const plain = await new AES256(encryptKey).decrypt(encrypt)
  write(`${printable(plain)}\n`)
  return 0
}

async function sign(
  json: string,
  encryptKey: string,
  {
    url = 'http://localhost:3000/',
    timestamp,
    nonce,
  }: { url?: string | undefined; timestamp?: string | undefined; nonce?: string | undefined },
  write: (text: string) => void,
): Promise<number> {
  const body = await encryptCallback(JSON.stringify(JSON.parse(json)), encryptKey)
  const headers = await signCallback({ body, encryptKey, ...(timestamp && { timestamp }), ...(nonce && { nonce }) })
  const options = Object.entries(headers).map(([name, value]) => `  -H ${quoted(`${name}: ${value}`)} \\\n`)
  write(`curl ${quoted(url)} \\\n${options.join('')}  -d ${quoted(body)}\n`)
  return 0
}

function quoted(text: string): string {
  return `'${text.replace(/'/g, "'\\''")}'`
}

/** What was sent by others must not steer the terminal: control and direction marks are written as escapes. */
function printable(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\p{Cf}]/gu, char => {
    return `\\u${char.codePointAt(0)?.toString(16).padStart(4, '0')}`
  })
}
