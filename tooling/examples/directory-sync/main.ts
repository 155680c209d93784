// Keeps the people of a company in SQLite. Run it again: it tells what changed since.
// Without LARK_APP_ID and LARK_APP_SECRET, the company is an emulated one of 2000 people. LARK_DOMAIN is the address of
// another Lark than the one in China.
import { DatabaseSync } from 'node:sqlite'
import { syncDirectory } from '@lark-sdk/contacts/sync'
import { createClient } from '@lark-sdk/core'
import { createCompany, createEmulator } from '@lark-sdk/emulator'
import { peopleTable } from './people.ts'
import { sqliteStore } from './sqliteStore.ts'

const { LARK_APP_ID: appId, LARK_APP_SECRET: appSecret, LARK_DOMAIN: domain } = process.env

function emulated() {
  const { app, fetch } = createEmulator(createCompany())
  return createClient({ appId: app.appId, appSecret: app.appSecret, fetch })
}

const client =
  appId && appSecret ? createClient({ appId, appSecret, domain: domain ? new URL(domain) : 'feishu' }) : emulated()

const database = new DatabaseSync(process.argv[2] ?? ':memory:')
const people = peopleTable(database)
const report = await syncDirectory({ client, store: sqliteStore(database), onChange: people.apply })
console.log(report)
console.log(`${people.ids().length} people`)
database.close()
