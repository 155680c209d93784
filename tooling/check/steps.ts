/** How a step adds to the totals: as one, by vitest's report, or by the `N passed, N failed` line it ends with. */
type Counting = 'one' | 'vitest' | 'tail'

export type Step = {
  name: string
  command: readonly string[]
  counting?: Counting
  /** Steps that must have passed first. */
  after?: readonly string[]
  /** Needs a package of the operating system, or takes long: `pnpm test` leaves it to `pnpm run check`. */
  thorough?: boolean
  /** Runs when nothing else does. */
  alone?: boolean
  /** The step exists once this file does. */
  needs?: string
}

const vitest = ['vitest', 'run', '--config', 'tooling/check/vitest.config.ts']

/** Every gate, in the order in which they start where they can. */
export const steps: readonly Step[] = [
  { name: 'build', command: ['turbo', 'run', 'build', '--output-logs=errors-only'] },
  { name: 'types', command: ['turbo', 'run', 'types', '--output-logs=errors-only', '--continue'] },
  { name: 'runtimes', command: ['node', 'tooling/runtimes/run.ts'], counting: 'tail', after: ['build'] },
  {
    name: 'browser',
    command: ['node', 'tooling/runtimes/run.ts', 'chromium'],
    counting: 'tail',
    after: ['build'],
    thorough: true,
  },
  {
    name: 'pack',
    command: ['turbo', 'run', 'check:pack', '--output-logs=errors-only', '--continue'],
    after: ['build'],
  },
  { name: 'type tests', command: [...vitest, '--project', 'types'], counting: 'vitest' },
  { name: 'built', command: [...vitest, '--project', 'built'], counting: 'vitest', after: ['build'] },
  { name: 'docs', command: ['node', 'tooling/docs-check/run.ts'], counting: 'tail', after: ['build'] },
  { name: 'install', command: ['node', 'tooling/check/install.ts'], counting: 'tail', after: ['pack'] },
  { name: 'lint', command: ['oxlint', '--type-aware'] },
  { name: 'format', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'unused', command: ['knip', '--no-progress', '--no-config-hints'] },
  {
    name: 'demo',
    command: ['node', 'tooling/examples/approval-bot/main.ts'],
    after: ['build'],
    needs: 'tooling/examples/approval-bot/main.ts',
  },
  {
    name: 'soak',
    command: ['node', '--conditions=@lark-sdk/source', 'tooling/faults/runSoak.ts'],
    counting: 'tail',
    thorough: true,
  },
  { name: 'long', command: [...vitest, '--project', 'long'], counting: 'vitest', thorough: true },
  // Some of these measure time, and vitest fills the cores by itself.
  { name: 'unit', command: [...vitest, '--project', 'unit'], counting: 'vitest', alone: true },
]
