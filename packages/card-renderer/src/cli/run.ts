import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { parseArgs } from 'node:util'
import type { View } from '../preview/api.ts'
import { createSession } from '../preview/createSession.ts'
import { LOCALES } from '../preview/locales.ts'
import { startPreview } from '../preview/startPreview.ts'
import { createImageFetcher, type ImageFetcher } from '../preview/story/fetchImages.ts'
import { snapshot } from '../preview/story/snapshot.ts'

export interface CliHost {
  readonly args: readonly string[]
  readonly env: { readonly [name: string]: string | undefined }
  /** What was asked for. */
  readonly write: (text: string) => void
  /** What went wrong, and what is done meanwhile. */
  readonly complain: (text: string) => void
  /** Ends the preview. */
  readonly signal: AbortSignal
}

const USAGE = `Usage: card-renderer <preview|render> FILE [options]

  preview FILE     serves a page with the cards of a file and prints its address; the page is as the file is
           --port N            where to listen, on this machine alone; default: a free port
  render FILE      writes the cards as one HTML page, for reviews and CI
           -o, --output FILE   default: standard output
           --card NAME         only this card; may be repeated
           --scheme light|dark, --device desktop|phone, --locale en_us

  FILE is a module (.ts, .js) that exports cards, a .json file, or a folder of .json files.
  A module exports cards, functions without parameters that return one, or definitions by defineCard;
  for cards with props: export const props = { nameOfExport: { nameOfSet: props } }.

  --app    fetch images as the app of LARK_APP_ID and LARK_APP_SECRET (and LARK_DOMAIN: feishu, lark or an address);
           the page gets pictures, never credentials. Without it, images come from card-renderer.json beside FILE.
  --help   this text
  --version

Exit codes: 0 done, 1 failed, 2 misused.
`

/** What the command was given wrongly, as opposed to what went wrong. */
class Misuse extends Error {}

interface Values {
  readonly port?: string | undefined
  readonly output?: string | undefined
  readonly card?: readonly string[] | undefined
  readonly scheme?: string | undefined
  readonly device?: string | undefined
  readonly locale?: string | undefined
  readonly app?: boolean | undefined
}

const PORTS: { readonly [code: string]: string } = {
  EADDRINUSE: 'is taken. Without --port a free one is found',
  EACCES: 'is not for everybody to listen on. Without --port a free one is found',
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code = '', port } = error as { code?: string; port?: number }
  return port !== undefined && PORTS[code] !== undefined ? `Port ${port} ${PORTS[code]}.` : error.message
}

/** Runs one command; resolves with the exit code. */
export async function run(host: CliHost): Promise<number> {
  try {
    return await command(host)
  } catch (error) {
    const misused = error instanceof Misuse || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
    host.complain(`${messageOf(error)}\n${misused ? 'card-renderer --help tells more.\n' : ''}`)
    return misused ? 2 : 1
  }
}

async function command(host: CliHost): Promise<number> {
  const text = { type: 'string' } as const
  const { positionals, values } = parseArgs({
    args: [...host.args],
    allowPositionals: true,
    options: {
      port: text,
      output: { ...text, short: 'o' },
      card: { ...text, multiple: true },
      scheme: text,
      device: text,
      locale: text,
      app: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  })
  const [name, path, ...rest] = positionals
  if (values.help) {
    host.write(USAGE)
    return 0
  }
  if (values.version) {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    host.write(`${version}\n`)
    return 0
  }
  if (name !== 'preview' && name !== 'render') {
    const unknown = name === undefined ? '' : `${name} is no command. `
    throw new Misuse(`${unknown}Say what to do: preview FILE, or render FILE.`)
  }
  if (path === undefined) throw new Misuse(`Say which file: card-renderer ${name} FILE`)
  if (rest.length > 0) throw new Misuse(`One file, or a folder, is taken; got ${rest.length + 1}.`)
  judgePath(path)
  const images = imagesOf(values, host)
  return name === 'preview' ? preview(path, values, images, host) : render(path, values, images, host)
}

function judgePath(path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) throw new Error(`There is no ${path}.`)
  if (stats.isDirectory()) return
  const ending = extname(path)
  if (!/^\.([mc]?[jt]s|json)$/.test(ending))
    throw new Error(`${path}: .ts, .js and .json files are taken${ending.endsWith('x') ? '; Node runs no JSX' : ''}.`)
  if (/^\.[mc]?ts$/.test(ending) && !process.features.typescript)
    throw new Error(`${path}: this Node (${process.version}) runs no TypeScript; Node 22.18 or later does.`)
}

function imagesOf({ app }: Values, { env, complain }: CliHost): ImageFetcher | undefined {
  if (!app) return undefined
  const { LARK_APP_ID: appId, LARK_APP_SECRET: appSecret, LARK_DOMAIN: domain = 'feishu' } = env
  if (!appId || !appSecret) throw new Misuse('--app needs LARK_APP_ID and LARK_APP_SECRET in the environment.')
  if (domain !== 'feishu' && domain !== 'lark' && !URL.canParse(domain))
    throw new Misuse('LARK_DOMAIN: expected feishu, lark or an address')
  return createImageFetcher({
    appId,
    appSecret,
    domain: domain === 'feishu' || domain === 'lark' ? domain : new URL(domain),
    onFailure: (key, message) => complain(`${key}: ${message}\n`),
  })
}

async function preview(
  path: string,
  { port = '0' }: Values,
  images: ImageFetcher | undefined,
  host: CliHost,
): Promise<number> {
  if (!/^\d+$/.test(port) || Number(port) > 65_535) throw new Misuse(`--port takes 0 to 65535, not ${port}`)
  const running = await startPreview({
    path,
    port: Number(port),
    images,
    onProblem: (where, { message, stack, hint }) =>
      host.complain(`${[`${where}: ${message}`, stack, hint].filter(Boolean).join('\n')}\n`),
  })
  host.write(`Preview of ${path}\n\n  ${running.url}\n\nIt reloads when the file is saved. Ctrl-C ends it.\n`)
  if (!host.signal.aborted)
    await new Promise<void>(resolve => host.signal.addEventListener('abort', () => resolve(), { once: true }))
  await running.close()
  return 0
}

function oneOf<const Value extends string>(name: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find(one => one === value)
  if (found === undefined)
    throw new Misuse(`--${name} takes ${allowed.length > 2 ? allowed.join(', ') : allowed.join(' or ')}, not ${value}`)
  return found
}

async function render(path: string, values: Values, images: ImageFetcher | undefined, host: CliHost): Promise<number> {
  const view: View = {
    colorScheme: oneOf('scheme', values.scheme ?? 'light', ['light', 'dark']),
    device: oneOf('device', values.device ?? 'desktop', ['desktop', 'phone']),
    locale: oneOf('locale', values.locale ?? 'zh_cn', Object.keys(LOCALES)),
  }
  const session = await createSession({ path, watch: false, images })
  try {
    const { problem, title, hints } = session.gallery()
    if (problem) throw new Error([problem.message, problem.hint, problem.stack].filter(Boolean).join('\n'))
    for (const hint of hints) host.complain(`${hint}\n`)
    const { card: wanted = [] } = values
    const all = session.stories()
    if (all.length === 0) throw new Error(`There is no card in ${path}.`)
    const unknown = wanted.filter(id => !all.some(story => story.id === id))
    if (unknown.length > 0)
      throw new Misuse(`There is no card ${unknown.join(', ')}; there are ${all.map(({ id }) => id).join(', ')}.`)
    const stories = wanted.length > 0 ? all.filter(({ id }) => wanted.includes(id)) : all
    const html = await snapshot({ title, stories, view, draw: session.draw })
    if (values.output === undefined) host.write(html)
    else writeFileSync(values.output, html)
    const failed = stories.filter(story => story.problem)
    const written = stories.length - failed.length
    for (const { id, problem: why } of failed) host.complain(`${id}: ${why?.message} ${why?.hint ?? ''}\n`)
    if (values.output !== undefined)
      host.complain(`${written} ${written === 1 ? 'card' : 'cards'} written to ${values.output}\n`)
    return failed.length > 0 ? 1 : 0
  } finally {
    await session.close()
  }
}
