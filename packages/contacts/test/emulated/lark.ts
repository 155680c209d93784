import { type Client, createClient, paginate, type UserClient } from '@lark-sdk/core'
import {
  createCompany,
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  type SimulatedUser,
} from '@lark-sdk/emulator'
import { type Department, listChildDepartments } from '../../src/index.ts'

/** An emulated company of sixty, and who and what is in it. */
export interface Lark {
  emulator: Emulator
  client: Client
  /** Speaks for the founder. */
  asFounder: UserClient
  founder: SimulatedUser
  /** Two who lead nothing and are there. */
  ann: SimulatedUser
  bob: SimulatedUser
  /** Whom the app doesn't see. */
  unseen: SimulatedUser
  /** Somebody who has resigned. */
  gone: SimulatedUser
  departments: Department[]
  /** Right below the company. */
  top: string
  /** Without people, and without departments below it. */
  empty: string
}

const [UNSEEN, GONE, ANN, BOB] = [55, 56, 57, 58]
const REDIRECT = 'https://app.example/callback'

const company = createCompany({ people: 60, departments: 9, leavers: 0, unjoined: 0, frozen: 0 })
const users = company.users.map((user, index) => ({
  ...user,
  nickname: 'Nick',
  enterpriseEmail: `mail.${user.email}`,
  // The pages name the five of the platform alone.
  employeeType: 1,
  geo: 'eu',
  names: { ...user.names, zh_cn: user.name, ja_jp: user.name },
  customAttrs: { ...user.customAttrs, 'C-badge': 'blue' },
  ...(index !== 0 && { dottedManagers: [company.users[0]?.email ?? ''] }),
  ...(index === UNSEEN && { available: false }),
  ...(index === GONE && { resigned: true }),
}))
const customAttrs = [
  ...(company.customAttrs ?? []),
  { id: 'C-badge', type: 'PICTURE_ENUM' as const, names: { en_us: 'Badge' }, options: ['blue'] },
]
const departments = [
  ...company.departments.map(department => ({
    ...department,
    names: { ...department.names, ja_jp: department.name },
    hrbps: [users[ANN]?.email ?? ''],
    deputies: [users[BOB]?.email ?? ''],
  })),
  { name: 'Empty' },
]

export async function createLark(options: EmulatorOptions = {}): Promise<Lark> {
  const emulator = createEmulator({ ...company, users, departments, customAttrs, ...options })
  const { appId, appSecret } = emulator.app
  const client = createClient({ appId, appSecret, fetch: emulator.fetch, retries: 0 })
  const person = (index: number): SimulatedUser => emulator.user(users[index]?.email ?? '')
  const found = await paginate(listChildDepartments, { client, departmentId: '0', recursive: true }).toArray()
  const idOf = (name: string): string => found.find(one => one.name === name)?.open_department_id ?? ''
  return {
    emulator,
    client,
    asFounder: client.asUser(await tokenOf(emulator, person(0))),
    founder: person(0),
    ann: person(ANN),
    bob: person(BOB),
    unseen: person(UNSEEN),
    gone: person(GONE),
    departments: found,
    top: idOf(departments[0]?.name ?? ''),
    empty: idOf('Empty'),
  }
}

async function tokenOf(emulator: Emulator, user: SimulatedUser): Promise<string> {
  const { appId, appSecret } = emulator.app
  const page = new URL('https://accounts.feishu.cn/open-apis/authen/v1/authorize')
  page.search = String(new URLSearchParams({ client_id: appId, response_type: 'code', redirect_uri: REDIRECT }))
  const code = new URL(await emulator.approve(page, { user })).searchParams.get('code')
  const response = await emulator.fetch('https://open.feishu.cn/open-apis/authen/v2/oauth/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      grant_type: 'authorization_code',
      client_id: appId,
      client_secret: appSecret,
      code,
      redirect_uri: REDIRECT,
    }),
  })
  return ((await response.json()) as { access_token: string }).access_token
}

/** One function: a call that is answered, and one that is refused. */
export interface Case {
  /** Gives the answer, once its effect was seen. */
  answered: (lark: Lark) => Promise<{ code: 0; data?: unknown }>
  refused: (lark: Lark) => Promise<unknown>
  /** Of the refusal. */
  code: number
}
