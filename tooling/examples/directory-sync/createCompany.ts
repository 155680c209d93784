import type { DepartmentSeed, UserSeed } from '@lark-sdk/emulator'

/** What {@link createCompany} makes. */
export interface CompanyOptions {
  /** The same number makes the same company. Default: 1. */
  seed?: number
  /** How many people, leavers among them. Default: 2000. */
  people?: number
  /** How many departments. Default: 300. */
  departments?: number
  /** Share of people who have left, 0 to 1. Default: 0.02. */
  leavers?: number
  /** Share of people whom the app can't see, 0 to 1. Default: 0. */
  hidden?: number
}

/** A company for `createEmulator`. */
export interface Company {
  company: string
  users: UserSeed[]
  departments: DepartmentSeed[]
}

const FIRST =
  'Ada Ben Cleo Dana Emil Fay Grace Hugo Iris Jon Kira Liam Mona Nils Olga Pia Quinn Rosa Sam Tara Uma Vic Wen Yan'
const LAST =
  'Adeyemi Brandt Costa Duarte Eklund Fujita Garcia Haddad Ivanov Jansen Kim Lindgren Moreno Novak Okafor Park'
const KINDS = 'Engineering Sales Support Research Design Finance Legal Operations Logistics People'
/** Levels of the tree; below the last one, departments begin at the top again. */
const DEEPEST = 8
const TITLES = 'Engineer Analyst Designer Accountant Researcher Coordinator'

/**
 * Makes a company of any size: a tree of departments up to eight levels deep, each with somebody who leads it, and
 * everybody else with a manager. Spread it into the options of `createEmulator`.
 *
 * @throws {TypeError} for sizes and shares that can't be right
 * @example const emulator = createEmulator({ ...createCompany({ people: 20_000, departments: 3000 }) })
 */
export function createCompany({
  seed = 1,
  people = 2000,
  departments: size = 300,
  leavers = 0.02,
  hidden = 0,
}: CompanyOptions = {}): Company {
  for (const [name, value, least] of [
    ['people', people, 0],
    ['departments', size, 1],
    ['seed', seed, 0],
  ] as const) {
    if (!Number.isInteger(value) || value < least) {
      throw new TypeError(`${name}: expected a whole number from ${least}, got ${value}`)
    }
  }
  for (const [name, value] of Object.entries({ leavers, hidden })) {
    if (!(value >= 0 && value <= 1)) throw new TypeError(`${name}: expected a share from 0 to 1, got ${value}`)
  }
  const random = randomOf(seed)
  const pick = (words: string): string => {
    const list = words.split(' ')
    return list[Math.floor(random() * list.length)] as string
  }
  const departments: DepartmentSeed[] = []
  const depths: number[] = []
  for (let index = 0; index < size; index++) {
    // The first few are at the top; the others go anywhere that isn't too deep yet.
    const place = Math.floor(random() * index)
    const depth = index < 8 ? 0 : (depths[place] ?? 0) % DEEPEST
    depths.push(depth + 1)
    const parent = depth > 0 ? departments[place]?.name : undefined
    departments.push({ name: `${pick(KINDS)} ${index + 1}`, ...(parent !== undefined && { parent }) })
  }
  const users: UserSeed[] = []
  for (let index = 0; index < people; index++) {
    // The first of each department leads it, so that none is without anybody as long as there are enough.
    const department = departments[index < size ? index : Math.floor(random() * size)] as DepartmentSeed
    const first = pick(FIRST)
    const email = `${first.toLowerCase()}.${index + 1}@acme.example`
    const leads = index < size
    users.push({
      name: `${first} ${pick(LAST)}`,
      email,
      mobile: `+1555${String(index + 1).padStart(7, '0')}`,
      jobTitle: leads ? 'Head' : pick(TITLES),
      department: department.name,
      ...(!leads && department.leader !== undefined && { manager: department.leader }),
      available: random() >= hidden,
      resigned: !leads && random() < leavers,
    })
    if (leads) department.leader = email
  }
  return { company: `Acme ${seed}`, users, departments }
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
