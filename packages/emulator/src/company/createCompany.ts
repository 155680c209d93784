import type { DepartmentSeed, DirectorySeed, UserSeed } from '../store/seeds.ts'
import { createNames } from './createNames.ts'
import { describeCompany } from './describeCompany.ts'
import { randomOf } from './randomOf.ts'
import { CITIES, DEPARTMENT_KINDS, FAMILIES, LEVELS, TITLES } from './words.ts'

/** What {@link createCompany} makes. Shares are 0 to 1. */
export interface CompanyOptions {
  /** The same number makes the same company. Default: 1. */
  seed?: number | undefined
  /** How many people, leavers among them. Default: 2000. */
  people?: number | undefined
  /** How many departments. Default: one for every 6 or 7 people, at most 300. */
  departments?: number | undefined
  /** Most departments above each other. Default: 8. */
  depth?: number | undefined
  /** Share of people who have left. Default: 0.02. */
  leavers?: number | undefined
  /** Share of people who left of their own will a short time ago. Default: 0. */
  exited?: number | undefined
  /** Share of people whom the app can't see. Default: 0. */
  hidden?: number | undefined
  /** Share of people who are suspended. Default: 0.01. */
  frozen?: number | undefined
  /** Share of people who were invited and have not joined. Default: 0.02. */
  unjoined?: number | undefined
  /** Share of people in two or three departments. Default: 0.05. */
  inSeveral?: number | undefined
  /** Share of people with a Chinese name. Default: 0.4. */
  chinese?: number | undefined
  /** How many user groups, every third of them a dynamic one. Default: 6. */
  userGroups?: number | undefined
}

/** A company for `createEmulator`. */
export interface Company extends DirectorySeed {
  company: string
  users: UserSeed[]
  departments: DepartmentSeed[]
}

const TOPS = 8
/** For each of the people. */
const DEPARTMENTS = 0.15
const MOST_DEPARTMENTS = 300
/** The 1st of January 2015, in seconds. */
const FIRST_DAY = 1_420_070_400
const DAYS = 4000

/**
 * Makes a company of any size for `createEmulator`: a tree of departments, each with somebody who leads it, everybody
 * else with a manager, and all managers in the end below the founder; people in several departments, suspended, not
 * joined and gone; user groups, units, roles, job levels and families, and fields of the company's own. Names are Latin
 * and Chinese, e-mails and mobiles are nobody else's.
 *
 * @throws {TypeError} for sizes and shares that can't be right
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/resources
 * @example const emulator = createEmulator(createCompany({ people: 20_000, departments: 3000 }))
 */
export function createCompany(options: CompanyOptions = {}): Company {
  const { seed = 1, people = 2000, depth = 8, userGroups = 6 } = options
  const { departments: size = Math.max(1, Math.min(MOST_DEPARTMENTS, Math.round(people * DEPARTMENTS))) } = options
  const { leavers = 0.02, exited = 0, hidden = 0, frozen = 0.01, unjoined = 0.02, inSeveral = 0.05 } = options
  const { chinese = 0.4 } = options
  checkSizes({ people, seed, userGroups }, 0)
  checkSizes({ departments: size, depth }, 1)
  checkShares({ leavers, exited, hidden, frozen, unjoined, inSeveral, chinese })

  const random = randomOf(seed)
  const chance = (share: number): boolean => random() < share
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item
  const departments: DepartmentSeed[] = []
  const depths: number[] = []
  const parents: (number | undefined)[] = []
  for (let index = 0; index < size; index++) {
    // The first few are at the top; the others go anywhere that isn't too deep yet.
    const place = Math.floor(random() * index)
    const above = index < TOPS ? 0 : (depths[place] ?? 0) % depth
    depths.push(above + 1)
    parents.push(above > 0 ? place : undefined)
    const [en, zh] = pick(DEPARTMENT_KINDS)
    const number = index + 1
    departments.push({
      name: `${en} ${number}`,
      names: { en_us: `${en} ${number}`, zh_cn: `${zh}${number}部` },
      ...(above > 0 && { parent: (departments[place] as DepartmentSeed).name }),
    })
  }

  const nameOf = createNames(random, chinese)
  const users: UserSeed[] = []
  const leaderAbove = (place: number | undefined): string | undefined => {
    for (let at = place; at !== undefined; at = parents[at]) {
      const leader = departments[at]?.leader
      if (leader !== undefined) return leader
    }
    return users[0]?.email
  }
  for (let index = 0; index < people; index++) {
    // The first of each department leads it, so that none is without anybody as long as there are enough.
    const leads = index < size
    const place = leads ? index : Math.floor(random() * size)
    const manager = leads ? leaderAbove(parents[place]) : leaderAbove(place)
    const others = chance(inSeveral) ? [pick(departments), pick(departments)].slice(0, chance(0.5) ? 1 : 2) : []
    const main = (departments[place] as DepartmentSeed).name
    const [city, country] = pick(CITIES)
    const gone = leads ? 'no' : stateOf(random(), { leavers, exited, unjoined, frozen })
    const user: UserSeed & { email: string } = {
      ...nameOf(index),
      jobTitle: leads ? 'Head' : pick(TITLES),
      departments: [...new Set([main, ...others.map(({ name }) => name)])],
      department: main,
      ...(manager !== undefined && { manager }),
      gender: Math.floor(random() * 4),
      employeeNo: `E${String(index + 1).padStart(6, '0')}`,
      employeeType: chance(0.85) ? 1 : 2 + Math.floor(random() * 5),
      city,
      country,
      workStation: `${1 + Math.floor(random() * 20)}F-${1 + Math.floor(random() * 300)}`,
      joinedAt: FIRST_DAY + Math.floor(random() * DAYS) * 86_400,
      jobLevel: leads ? 'M1' : pick(LEVELS),
      jobFamily: pick(FAMILIES)[0],
      customAttrs: {
        'C-desk': pick(['sitting', 'standing']),
        'C-motto': `No. ${index + 1}`,
        'C-page': `https://people.acme.example/${index + 1}`,
        ...(manager !== undefined && { 'C-buddy': manager }),
      },
      available: random() >= hidden,
      resigned: gone === 'leavers',
      ...(gone === 'exited' && { exited: true }),
      ...(gone === 'unjoined' && { unjoined: true }),
      ...(gone === 'frozen' && { frozen: true }),
      ...(index === 0 && { founder: true }),
    }
    users.push(user)
    if (leads) (departments[place] as DepartmentSeed).leader = user.email
  }
  return { company: `Acme ${seed}`, users, departments, ...describeCompany(users, departments, userGroups) }
}

/** Which of the shares a number falls into; they lie side by side, so that nobody is in two of them. */
function stateOf(number: number, shares: Record<string, number>): string {
  let from = 0
  for (const [name, share] of Object.entries(shares)) {
    if (number < from + share) return name
    from += share
  }
  return 'no'
}

function checkSizes(sizes: Record<string, number>, least: number): void {
  for (const [name, value] of Object.entries(sizes)) {
    if (Number.isInteger(value) && value >= least) continue
    throw new TypeError(`${name}: expected a whole number from ${least}, got ${value}`)
  }
}

function checkShares(shares: Record<string, number>): void {
  for (const [name, value] of Object.entries(shares)) {
    if (!(value >= 0 && value <= 1)) throw new TypeError(`${name}: expected a share from 0 to 1, got ${value}`)
  }
}
