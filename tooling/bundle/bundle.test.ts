import { expect, test } from 'vitest'
import { budgets } from './budgets.ts'
import { bundleWithEsbuild, bundleWithRollup, sizeBeyond } from './measure.ts'

const bundlers = { esbuild: bundleWithEsbuild, rollup: bundleWithRollup }
const cases = budgets.flatMap(budget =>
  Object.entries(bundlers).map(([bundler, bundle]) => ({ ...budget, bundler, bundle })),
)

test.for(cases)('$title fits its budget in $bundler, and brings no stranger', async ({ source, bundle, ...budget }) => {
  const made = await bundle(source)
  const { code, modules } = made

  expect(modules.length).toBeGreaterThan(0)
  expect(modules.filter(module => budget.strangers.some(stranger => stranger.test(module)))).toEqual([])
  expect(code).not.toMatch(/(from|import\(?)\s*["']node:/)
  expect(await sizeBeyond(bundle, made, budget.base)).toBeLessThanOrEqual(budget.maxGzipBytes)
})

test.for(Object.entries(bundlers))('%s would show ky and core, were they in the webhook', async ([, bundle]) => {
  const { modules } = await bundle({ code: "export { createClient } from '@lark-sdk/core'" })
  const { strangers = [] } = budgets.find(({ title }) => title.includes('createWebhook')) ?? {}

  for (const module of modules)
    expect(
      strangers.some(stranger => stranger.test(module)),
      module,
    ).toBe(true)
  expect(modules.some(module => module.includes('node_modules/ky/'))).toBe(true)
})

test.for(Object.entries(bundlers))('%s refuses an import that browsers lack', async ([, bundle]) => {
  await expect(bundle({ code: "export { readFileSync } from 'node:fs'" })).rejects.toThrow('node:fs')
})

test.for(Object.entries(bundlers))(
  '%s shakes a package that is imported for nothing to nothing',
  async ([, bundle]) => {
    for (const name of ['core', 'messaging', 'contacts', 'cards', 'callback', 'card-renderer']) {
      const { code } = await bundle({ code: `import '@lark-sdk/${name}'`, external: ['ky'] })
      // Only the bare import of an external may be left, never code of ours.
      expect(code.replace(/import\s*["']ky["'];?/, '').trim()).toBe('')
    }
  },
)
