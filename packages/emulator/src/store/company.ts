import { blankPerson } from '../contact/users/newPerson.ts'
import { digest, type Ids } from '../ids.ts'
import { type Known, seedDirectory } from './seedDirectory.ts'
import type { CompanySeed, UserSeed } from './seeds.ts'
import type { Store } from './store.ts'
import type { Department, Person } from './types.ts'

function emailOf(seed: UserSeed): string {
  return seed.email ?? `${seed.name.split(' ')[0]?.toLowerCase()}@acme.example`
}

/** Refuses a second one of the same name, which would quietly take the place of the first. */
function addOnce(map: Map<string, string>, name: string, id: string, what: string): void {
  if (map.has(name)) throw new TypeError(`The seed names two ${what}s ${name}`)
  map.set(name, id)
}

/** @throws {TypeError} when it names somebody or something that it does not hold, or two the same */
export function seedCompany(store: Store, ids: Ids, company: CompanySeed, nowMs: number): void {
  const departmentIds = new Map<string, string>()
  for (const { name } of company.departments)
    addOnce(departmentIds, name, `od-${digest(`department:${name}`, 32)}`, 'department')
  const openIds = new Map<string, string>()
  for (const user of company.users)
    addOnce(openIds, emailOf(user), user.openId ?? `ou_${digest(`user:${emailOf(user)}`, 32)}`, 'user')

  const find = (map: Map<string, string>, name: string, what: string): string => {
    const id = map.get(name)
    if (id === undefined) throw new TypeError(`The seed names a ${what} that it does not hold: ${name}`)
    return id
  }
  const known: Known = {
    user: email => find(openIds, email, 'user'),
    department: name => find(departmentIds, name, 'department'),
  }

  const described = seedDirectory(store.contacts, company, known, nowMs)
  for (const [index, seed] of company.departments.entries()) {
    const leaders = [...(seed.leader === undefined ? [] : [seed.leader]), ...(seed.deputies ?? [])]
    const department: Department = {
      openDepartmentId: known.department(seed.name),
      departmentId: seed.departmentId ?? `D${String(index + 1).padStart(3, '0')}`,
      name: seed.name,
      names: seed.names ?? {},
      parentId: seed.parent === undefined ? '0' : known.department(seed.parent),
      leaders: leaders.map((email, place) => ({ type: place === 0 ? 1 : 2, openId: known.user(email) })),
      order: (index + 1) * 1000,
      chatId: undefined,
      hrbpOpenIds: (seed.hrbps ?? []).map(known.user),
      groupChatEmployeeTypes: [],
      enabled: true,
    }
    store.departments.set(department.openDepartmentId, department)
  }
  for (const [index, seed] of company.users.entries()) {
    const email = emailOf(seed)
    const openId = known.user(email)
    const named = seed.departments ?? (seed.department === undefined ? [] : [seed.department])
    const departments = named.length > 0 ? named.map(known.department) : ['0']
    const person: Person = {
      ...blankPerson({
        openId,
        unionId: `on_${digest(`union:${email}`, 32)}`,
        userId: seed.userId ?? digest(`employee:${email}`, 8),
      }),
      name: seed.name,
      enName: seed.enName ?? seed.name,
      nickname: seed.nickname ?? '',
      names: seed.names ?? {},
      email,
      enterpriseEmail: seed.enterpriseEmail ?? '',
      mobile: seed.mobile ?? `+1555010${String(index + 1).padStart(4, '0')}`,
      gender: seed.gender ?? 0,
      jobTitle: seed.jobTitle ?? '',
      employeeNo: seed.employeeNo ?? String(index + 1),
      employeeType: seed.employeeType ?? 1,
      city: seed.city ?? '',
      country: seed.country ?? '',
      geo: seed.geo ?? '',
      workStation: seed.workStation ?? '',
      joinedAt: seed.joinedAt ?? 0,
      departmentIds: departments,
      orders: departments.map((departmentId, place) => ({
        departmentId,
        userOrder: 0,
        departmentOrder: departments.length - place,
      })),
      leaderOpenId: seed.manager === undefined ? undefined : known.user(seed.manager),
      dottedLeaderOpenIds: (seed.dottedManagers ?? []).map(known.user),
      jobLevelId: described.level(seed.jobLevel),
      jobFamilyId: described.family(seed.jobFamily),
      customAttrs: described.attrs(seed.customAttrs),
      tenantManager: seed.founder ?? false,
      available: seed.available ?? true,
      resigned: seed.resigned ?? false,
      resignedAtMs: seed.resigned ? nowMs : undefined,
      frozen: seed.frozen ?? false,
      exited: seed.exited ?? false,
      unjoined: seed.unjoined ?? false,
    }
    store.people.set(openId, person)
  }
  for (const seed of company.chats) {
    const chatId = seed.chatId ?? ids.next('oc_')
    const members = seed.members.map(known.user)
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
