type Body = () => unknown
type Hooks = { beforeAll: Body[]; beforeEach: Body[]; afterEach: Body[]; afterAll: Body[] }
type Scope = { title: string; parent?: Scope; hooks: Hooks; started: boolean; left: number }
type Case = { title: string; scope: Scope; body: Body; skipped: boolean }
export type Result = { title: string; status: 'passed' | 'failed' | 'skipped'; error?: string }

function createScope(title: string, parent?: Scope): Scope {
  const hooks = { beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] }
  return { title, ...(parent && { parent }), hooks, started: false, left: 0 }
}

const cases: Case[] = []
let scope = createScope('')

/** A scope and those around it, the outermost first. */
const chain = (inner: Scope): Scope[] => (inner.parent ? [...chain(inner.parent), inner] : [inner])

/** Starts a file: its hooks must not reach the tests of another. */
export function startFile(title: string): void {
  scope = createScope(title)
}

export function describe(title: string, body: () => void): void {
  const outer = scope
  scope = createScope(title, outer)
  body()
  scope = outer
}

function add(title: string, body: Body, skipped: boolean): void {
  const path = chain(scope).map(one => one.title)
  for (const one of chain(scope)) one.left += 1
  cases.push({ title: [...path, title].filter(Boolean).join(' > '), scope, body, skipped })
}

/** Fills `$field` from an object and `%s` from a list, as vitest does. */
function fill(title: string, row: unknown): string {
  const values = Array.isArray(row) ? [...row] : [row]
  const fields = typeof row === 'object' && row !== null ? row : {}
  return title
    .replace(/%[sdijo]/g, hole => {
      const value = values.shift()
      return hole === '%j' || typeof value === 'object' ? JSON.stringify(value) : String(value)
    })
    .replace(/\$([A-Za-z_]\w*)/g, (whole, name: string) => String(Reflect.get(fields, name) ?? whole))
}

type Last = number | { timeout?: number }
const pickBody = (first: Body | Last, second?: Body | Last): Body => {
  const body = [first, second].find(one => typeof one === 'function')
  if (!body) throw new TypeError('A test needs a function')
  return body
}

/** Each test is told about in its own row of the report, the table forms included. */
export const test = Object.assign(
  (title: string, first: Body | Last, second?: Body | Last) => add(title, pickBody(first, second), false),
  {
    skip: (title: string, body: Body) => add(title, body, true),
    each:
      <Row>(rows: readonly Row[]) =>
      (title: string, body: (...values: never[]) => unknown) => {
        for (const row of rows) {
          const values = (Array.isArray(row) ? row : [row]) as never[]
          add(fill(title, row), () => body(...values), false)
        }
      },
    for:
      <Row>(rows: readonly Row[]) =>
      (title: string, body: (row: Row) => unknown) => {
        for (const row of rows) add(fill(title, row), () => body(row), false)
      },
  },
)

export const beforeAll = (body: Body): number => scope.hooks.beforeAll.push(body)
export const beforeEach = (body: Body): number => scope.hooks.beforeEach.push(body)
export const afterEach = (body: Body): number => scope.hooks.afterEach.push(body)
export const afterAll = (body: Body): number => scope.hooks.afterAll.push(body)

async function runHooks(hooks: Body[]): Promise<void> {
  for (const hook of hooks) await hook()
}

async function attempt({ scope: inner, body }: Case): Promise<void> {
  const scopes = chain(inner)
  for (const one of scopes.filter(candidate => !candidate.started)) {
    one.started = true
    await runHooks(one.hooks.beforeAll)
  }
  for (const one of scopes) await runHooks(one.hooks.beforeEach)
  try {
    await body()
  } finally {
    for (const one of scopes.toReversed()) await runHooks(one.hooks.afterEach)
  }
}

async function leave(inner: Scope): Promise<void> {
  for (const one of chain(inner).toReversed()) {
    one.left -= 1
    if (one.left === 0 && one.started) await runHooks(one.hooks.afterAll)
  }
}

async function runCase(one: Case): Promise<Result> {
  const { title, skipped } = one
  try {
    if (!skipped) await attempt(one)
    await leave(one.scope)
    return { title, status: skipped ? 'skipped' : 'passed' }
  } catch (error) {
    return {
      title,
      status: 'failed',
      error: error instanceof Error ? `${error.stack ?? error.message}` : String(error),
    }
  }
}

/** Runs every registered test, one after another. */
export async function runTests(): Promise<Result[]> {
  const results: Result[] = []
  for (const one of cases) results.push(await runCase(one))
  return results
}
