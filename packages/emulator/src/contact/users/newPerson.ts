import type { Person } from '../../store/types.ts'
import type { World } from '../../world.ts'

/** A person of whom nothing is known but the ids. */
export function blankPerson(ids: Pick<Person, 'openId' | 'unionId' | 'userId'>): Person {
  return {
    ...ids,
    name: '',
    enName: '',
    nickname: '',
    names: {},
    email: '',
    enterpriseEmail: '',
    mobile: '',
    mobileVisible: true,
    gender: 0,
    avatarKey: '',
    jobTitle: '',
    employeeNo: '',
    employeeType: 1,
    city: '',
    country: '',
    workStation: '',
    joinedAt: 0,
    departmentIds: ['0'],
    orders: [],
    leaderOpenId: undefined,
    dottedLeaderOpenIds: [],
    jobLevelId: undefined,
    jobFamilyId: undefined,
    geo: '',
    subscriptionIds: [],
    customAttrs: [],
    tenantManager: false,
    available: true,
    resigned: false,
    resignedAtMs: undefined,
    resigning: undefined,
    frozen: false,
    exited: false,
    unjoined: false,
  }
}

/** Somebody new: invited, and not there before they accept. */
export function newPerson(world: World, userId: string | undefined, read: Partial<Person>): Person {
  const openId = world.ids.next('ou_')
  const person = { ...blankPerson({ openId, unionId: world.ids.next('on_'), userId: '' }), unjoined: true, ...read }
  person.userId = userId || openId.slice(3, 11)
  if (person.orders.length === 0) {
    person.orders = person.departmentIds.map(departmentId => ({ departmentId, userOrder: 0, departmentOrder: 0 }))
  }
  return person
}
