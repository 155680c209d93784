import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Miniflare } from 'miniflare'
import type { Host } from '../host.ts'
import type { Result } from '../shim/registry.ts'

/** Cloudflare's runtime, without its Node compatibility. */
export const workerdHost: Host = {
  name: 'workerd',
  start: 'worker',
  missing: () => undefined,
  async version() {
    const require = createRequire(createRequire(import.meta.url).resolve('miniflare'))
    return JSON.parse(readFileSync(require.resolve('workerd/package.json'), 'utf8')).version
  },
  async run(code) {
    const worker = new Miniflare({
      modules: [{ type: 'ESModule', path: 'suite.mjs', contents: code }],
      compatibilityDate: '2026-07-01',
      // Miniflare asks the network for sample request properties unless it is told not to.
      cf: false,
    })
    try {
      const response = await worker.dispatchFetch('http://suite.example/')
      if (!response.ok) throw new Error(await response.text())
      return (await response.json()) as Result[]
    } finally {
      await worker.dispose()
    }
  },
}
