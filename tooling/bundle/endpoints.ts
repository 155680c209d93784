import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { packages } from '../check/workspace.ts'
import { largerBudgets } from './largerBudgets.ts'
import { gzipSizes } from './measure.ts'

/** A public function that serves an endpoint, and what it may cost an application that has a client. */
export type EndpointFunction = { name: string; specifier: string; maxGzipBytes: number }

/** What one endpoint may cost, in bytes. */
export const ENDPOINT_BYTES = 300

const CLIENT = "export { createClient } from '@lark-sdk/core'"

/** Every public function whose documentation names its endpoint. An entry lists names by file, and a file is named after its function. */
export const endpointFunctions: EndpointFunction[] = packages
  .flatMap(({ entries }) => entries)
  .flatMap(({ specifier, source }) =>
    [...readFileSync(source, 'utf8').matchAll(/ from '(\.[^']+)'/g)]
      .map(([, file = '']) => resolve(source, '..', file))
      .filter(file => / \* - Endpoint: /.test(readFileSync(file, 'utf8')))
      .map(file => basename(file, '.ts'))
      .map(name => ({ name, specifier, maxGzipBytes: largerBudgets[name]?.maxGzipBytes ?? ENDPOINT_BYTES })),
  )

/** What each function adds to `createClient`, in bytes. */
export async function measureEndpoints(): Promise<Map<string, number>> {
  const own = endpointFunctions.map(({ name, specifier }) => `${CLIENT}\nexport { ${name} } from '${specifier}'`)
  const [client = 0, ...sizes] = await gzipSizes([CLIENT, ...own])
  return new Map(endpointFunctions.map(({ name }, index) => [name, (sizes[index] ?? 0) - client]))
}
