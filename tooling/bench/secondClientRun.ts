// Child process: what one more client costs, when the first has paid for what all share.
import { createClient } from '@lark-sdk/core'
import * as official from '@larksuiteoapi/node-sdk'

const silent = { error() {}, warn() {}, info() {}, debug() {}, trace() {} }
const make = {
  official: (appId: string) => new official.Client({ appId, appSecret: 'app-secret', logger: silent }),
  ours: (appId: string) => createClient({ appId, appSecret: 'app-secret' }),
}[process.argv[2] as 'official' | 'ours']

const COUNT = 200
const kept: unknown[] = Array.from({ length: 20 }, (_, n) => make(`cli_warm${n}`))
globalThis.gc?.()
const heapBefore = process.memoryUsage().heapUsed
const startedMs = performance.now()
for (let n = 0; n < COUNT; n++) kept.push(make(`cli_${n}`))
const us = ((performance.now() - startedMs) * 1000) / COUNT
globalThis.gc?.()
const bytes = (process.memoryUsage().heapUsed - heapBefore) / COUNT
process.send?.({ us, bytes, kept: kept.length }, () => process.exit())
