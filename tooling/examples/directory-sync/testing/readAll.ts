// Reads everybody of a company in one of three ways, and says how many there were and what it took.
import { DatabaseSync } from 'node:sqlite'
import { type User, walkUsers } from '@lark-sdk/contacts'
import { syncDirectory } from '@lark-sdk/contacts/sync'
import { createClient } from '@lark-sdk/core'
import { sqliteStore } from '../sqliteStore.ts'

const [way, file = ':memory:'] = process.argv.slice(2)
const { LARK_APP_ID: appId = '', LARK_APP_SECRET: appSecret = '', LARK_DOMAIN: domain = '' } = process.env
const client = createClient({ appId, appSecret, domain: new URL(domain) })
const heap = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

const before = heap()
let people = 0
let collected: User[] = []
if (way === 'sync') {
  const database = new DatabaseSync(file)
  await syncDirectory({
    client,
    store: sqliteStore(database),
    onChange({ kind }) {
      if (kind === 'user') people++
    },
  })
} else {
  const walk = walkUsers({ client })
  for await (const user of walk) {
    people++
    if (way === 'collect') collected.push(user)
  }
  // The walk is still there, and whom it has met.
  console.log(JSON.stringify({ heap: heap() - before, met: (await walk.account()).users }))
}
console.log(JSON.stringify({ people, heap: heap() - before, collected: collected.length }))
collected = []
