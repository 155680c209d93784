import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type Company, createEmulator, type Emulator } from '@lark-sdk/emulator'
import { runChild } from './runChild.ts'
import { serve } from './serve.ts'

/** What was left of a sync in a process that was killed again and again. */
export interface Outcome {
  /** Signals that ended the processes, without the last one. */
  signals: (string | null)[]
  /** What the last one printed. */
  output: string
  /** Calls for the directory, those of killed processes among them. */
  calls: number
  /** The fewest calls with which anybody could read this company. */
  least: number
  /** Rows of the table: id, name and department. */
  people: string[]
  /** The same, as the emulated Lark says. */
  truth: string[]
}

const LEFT = ['is_resigned', 'is_exited'] as const

/**
 * Runs main.ts against an emulated company and kills it, at requests that the server counts and at commits that the
 * process counts, always at the same random points; then once more to its end.
 */
export async function syncUnderKills(company: Company, kills: number): Promise<Outcome> {
  const emulator = createEmulator(company)
  const folder = mkdtempSync(join(tmpdir(), 'directory-sync-'))
  const file = join(folder, 'directory.db')
  const least = leastCalls(company)
  const random = sameNumbers(11)
  let calls = 0
  let killAt = Number.POSITIVE_INFINITY
  let kill = (): void => undefined
  const server = await serve(emulator, path => {
    if (!path.startsWith('/open-apis/contact/')) return true
    if (++calls < killAt) return true
    kill()
    return false
  })
  const { appId, appSecret } = emulator.app
  const env = { LARK_APP_ID: appId, LARK_APP_SECRET: appSecret, LARK_DOMAIN: server.url }
  const signals: (string | null)[] = []
  let output = ''
  for (let life = 0; life <= kills; life++) {
    // All lives together do most of the work, so that there are points to be killed at until the last one.
    const at = 1 + Math.floor(random() * ((1.5 * least) / kills))
    const how = life === kills ? 'never' : (['request', 'before', 'request', 'after'] as const)[life % 4]
    killAt = how === 'request' ? calls + at : Number.POSITIVE_INFINITY
    const atCommit = how === 'before' || how === 'after'
    const child = runChild('main.ts', {
      args: [file],
      flags: ['--import', join(import.meta.dirname, 'killAtCommit.ts')],
      env: { ...env, KILL_AT: atCommit ? `${how}:${at}` : '' },
    })
    kill = child.kill
    const ended = await child.ended
    output = ended.output
    if (life < kills) signals.push(ended.signal)
  }
  await server.close()
  const database = new DatabaseSync(file)
  const rows = database.prepare('SELECT open_id, name, department FROM people').all() as Record<string, string>[]
  database.close()
  rmSync(folder, { recursive: true })
  return {
    signals,
    output,
    calls,
    least,
    people: rows.map(row => `${row.open_id} ${row.name} ${row.department}`).sort(),
    truth: await truthOf(emulator),
  }
}

/** Everybody who is there, asked without any of the code that is tested. */
async function truthOf(emulator: Emulator): Promise<string[]> {
  const { appId: app_id, appSecret: app_secret } = emulator.app
  const ask = async (path: string, init?: RequestInit) =>
    (await (await emulator.fetch(`http://lark.localhost/open-apis/${path}`, init)).json()) as {
      tenant_access_token: string
      data: { items: { open_id: string; name: string; department_ids: string[]; status: Record<string, boolean> }[] }
    }
  const { tenant_access_token: token } = await ask('auth/v3/tenant_access_token/internal', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ app_id, app_secret }),
  })
  const ids = emulator.users.map(({ openId }) => openId)
  const found: string[] = []
  for (let at = 0; at < ids.length; at += 50) {
    const query = new URLSearchParams(ids.slice(at, at + 50).map(id => ['user_ids', id]))
    const { data } = await ask(`contact/v3/users/batch?${query}`, { headers: { authorization: `Bearer ${token}` } })
    for (const { open_id: id, name, department_ids: departments, status } of data.items) {
      if (!LEFT.some(left => status[left])) found.push(`${id} ${name} ${departments[0]}`)
    }
  }
  return found.sort()
}

/** A page for every fifty people of a department, one for each that is empty, and the pages of the departments. */
function leastCalls({ users, departments }: Company): number {
  const sizes = new Map(departments.map(({ name }) => [name, 0]))
  for (const { departments: held = [], resigned, exited } of users) {
    if (!resigned && !exited) for (const name of held) sizes.set(name, (sizes.get(name) ?? 0) + 1)
  }
  // The company itself has nobody, and takes a call to say so.
  const pages = [0, ...sizes.values()].map(size => Math.max(1, Math.ceil(size / 50)))
  return pages.reduce((sum, one) => sum + one, 0) + Math.ceil(departments.length / 50)
}

function sameNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}
