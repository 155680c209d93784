import { digest, type Ids } from '../ids.ts'
import type { Store } from './store.ts'

/** One person of the company that the emulator starts with. */
export interface UserSeed {
  name: string
  /** Default: the first name in lower case at `acme.example`. */
  email?: string
  mobile?: string
  jobTitle?: string
  /** Name of a seeded department. */
  department?: string
  /** E-mail of the manager. */
  manager?: string
  /** Whether the app may see and message this person. Default: `true`. */
  available?: boolean
  resigned?: boolean
  openId?: string
  userId?: string
}

export interface DepartmentSeed {
  name: string
  /** Name of the department above. Default: the company itself. */
  parent?: string
  /** E-mail of who leads it. */
  leader?: string
}

export interface ChatSeed {
  name: string
  /** E-mails. */
  members: string[]
  /** Whether the app's bot is in the group. Default: `true`. */
  bot?: boolean
  mode?: 'group' | 'topic'
  chatId?: string
  /** Whether everybody of the company may join. Default: `false`. */
  public?: boolean
  /** `docx`: a document of blocks, as groups have it by now; `doc`: the older kind. Default: `docx`. */
  announcement?: 'doc' | 'docx'
}

/** The company that an emulator starts with. */
export interface CompanySeed {
  name: string
  users: UserSeed[]
  departments: DepartmentSeed[]
  chats: ChatSeed[]
}

/** Acme: six people in three departments, and two groups, one of them without the bot. */
export const acme: CompanySeed = {
  name: 'Acme',
  departments: [
    { name: 'Engineering', leader: 'grace@acme.example' },
    { name: 'Platform', parent: 'Engineering', leader: 'ada@acme.example' },
    { name: 'Sales', leader: 'dana@acme.example' },
  ],
  users: [
    { name: 'Grace Moreno', jobTitle: 'Engineering manager', department: 'Engineering' },
    { name: 'Ada Lindgren', jobTitle: 'Engineer', department: 'Platform', manager: 'grace@acme.example' },
    { name: 'Ben Okafor', jobTitle: 'Engineer', department: 'Platform', manager: 'ada@acme.example' },
    { name: 'Dana Weiss', jobTitle: 'Head of sales', department: 'Sales' },
    { name: 'Emil Sato', jobTitle: 'Auditor', department: 'Sales', manager: 'dana@acme.example', available: false },
    { name: 'Fay Duarte', jobTitle: 'Account manager', department: 'Sales', resigned: true },
  ],
  chats: [
    { name: 'Release room', members: ['grace@acme.example', 'ada@acme.example', 'ben@acme.example'] },
    { name: 'Sales floor', members: ['dana@acme.example', 'emil@acme.example'], bot: false },
  ],
}

function emailOf(seed: UserSeed): string {
  return seed.email ?? `${seed.name.split(' ')[0]?.toLowerCase()}@acme.example`
}

export function seedCompany(store: Store, ids: Ids, company: CompanySeed, nowMs: number): void {
  const departmentIds = new Map<string, string>()
  for (const { name } of company.departments) departmentIds.set(name, `od-${digest(`department:${name}`, 32)}`)
  const openIds = new Map<string, string>()
  for (const user of company.users)
    openIds.set(emailOf(user), user.openId ?? `ou_${digest(`user:${emailOf(user)}`, 32)}`)

  const known = (map: Map<string, string>, name: string | undefined, what: string): string | undefined => {
    if (name === undefined) return undefined
    const id = map.get(name)
    if (id === undefined) throw new TypeError(`The seed names a ${what} that it does not hold: ${name}`)
    return id
  }

  for (const [index, seed] of company.departments.entries()) {
    const openDepartmentId = departmentIds.get(seed.name) as string
    store.departments.set(openDepartmentId, {
      openDepartmentId,
      departmentId: `D${String(index + 1).padStart(3, '0')}`,
      name: seed.name,
      parentId: known(departmentIds, seed.parent, 'department') ?? '0',
      leaderOpenId: known(openIds, seed.leader, 'user'),
    })
  }
  for (const [index, seed] of company.users.entries()) {
    const email = emailOf(seed)
    const openId = openIds.get(email) as string
    const department = known(departmentIds, seed.department, 'department')
    store.people.set(openId, {
      openId,
      unionId: `on_${digest(`union:${email}`, 32)}`,
      userId: seed.userId ?? digest(`employee:${email}`, 8),
      name: seed.name,
      enName: seed.name,
      email,
      mobile: seed.mobile ?? `+1555010${String(index + 1).padStart(4, '0')}`,
      jobTitle: seed.jobTitle ?? '',
      employeeNo: String(index + 1),
      departmentIds: [department ?? '0'],
      leaderOpenId: known(openIds, seed.manager, 'user'),
      available: seed.available ?? true,
      resigned: seed.resigned ?? false,
      frozen: false,
    })
  }
  for (const seed of company.chats) {
    const chatId = seed.chatId ?? ids.next('oc_')
    const members = seed.members.map(email => known(openIds, email, 'user') as string)
    store.chats.set(chatId, {
      chatId,
      mode: seed.mode ?? 'group',
      name: seed.name,
      description: '',
      ownerId: members[0],
      members: new Set(members),
      hasBot: seed.bot ?? true,
      dissolved: false,
      createdAtMs: nowMs,
      isPublic: seed.public ?? false,
      hasOldAnnouncement: seed.announcement === 'doc',
    })
  }
}
