import { expect, test } from 'vitest'
import { ENDPOINT_BYTES, endpointFunctions, measureEndpoints } from './endpoints.ts'
import { largerBudgets } from './largerBudgets.ts'
import { bundleWithEsbuild, gzipSizes } from './measure.ts'

/** How far a budget may be above what it is for: a change elsewhere moves the compression, and large functions grow. */
const slack = (budget: number) => Math.max(40, budget * 0.2)

const sizes = await measureEndpoints()

test('every package with endpoints is measured', () => {
  const counted = Object.groupBy(endpointFunctions, ({ specifier }) => specifier)

  expect(Object.keys(counted).sort()).toEqual([
    '@lark-sdk/cards/cardkit',
    '@lark-sdk/contacts',
    '@lark-sdk/contacts/directory',
    '@lark-sdk/core',
    '@lark-sdk/messaging',
  ])
  expect(counted['@lark-sdk/messaging']?.length).toBeGreaterThan(82)
  expect(sizes.size).toBe(endpointFunctions.length)
})

test.for(endpointFunctions)('$name adds no more than $maxGzipBytes bytes to a client', ({ name, maxGzipBytes }) => {
  const size = sizes.get(name)

  expect(size).toBeGreaterThan(0)
  expect(size).toBeLessThanOrEqual(maxGzipBytes)
})

test.for(Object.entries(largerBudgets))(
  '%s still needs its larger budget, and most of it',
  ([name, { maxGzipBytes }]) => {
    expect(maxGzipBytes).toBeGreaterThan(ENDPOINT_BYTES)
    expect(sizes.get(name)).toBeGreaterThan(maxGzipBytes - slack(maxGzipBytes))
  },
)

test('the list of larger budgets only shrinks', () => {
  expect(Object.keys(largerBudgets).length).toBeLessThanOrEqual(38)
})

test('many bundles at once are as large as each alone, but for what joins chunks', async () => {
  const code = "export { getUserInfo } from '@lark-sdk/core'"
  const [size = 0] = await gzipSizes([code])
  const alone = (await bundleWithEsbuild({ code })).gzipBytes

  expect(Math.abs(size - alone) / alone).toBeLessThan(0.01)
})
