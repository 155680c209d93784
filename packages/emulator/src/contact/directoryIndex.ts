import type { Store } from '../store/store.ts'
import type { Department, Person } from '../store/types.ts'
import type { GroupRule } from './store.ts'

/** What lookups need, so that a company of tens of thousands is not gone through for each of them. */
export interface DirectoryIndex {
  /** Open department id → those right in it who have not left. */
  members: Map<string, Person[]>
  /** Open department id → those right below it. */
  children: Map<string, Department[]>
  byUserId: Map<string, Person>
  byUnionId: Map<string, Person>
  /** In lower case. */
  byEmail: Map<string, Person>
  byMobile: Map<string, Person>
  byDepartmentId: Map<string, Department>
  /** Whom the app may see; open ids. */
  seenPeople: Set<string>
  /** Open department ids. */
  seenDepartments: Set<string>
}

const indexes = new WeakMap<Store, DirectoryIndex & { people: number; departments: number }>()

export const hasLeft = (person: Person): boolean => person.resigned || person.exited

/** Says that people or departments are no longer as they were. */
export function directoryChanged(store: Store): void {
  indexes.delete(store)
}

export function directoryIndex(store: Store): DirectoryIndex {
  const known = indexes.get(store)
  if (known && known.people === store.people.size && known.departments === store.departments.size) return known
  const index = {
    members: new Map<string, Person[]>(),
    children: new Map<string, Department[]>(),
    byUserId: new Map<string, Person>(),
    byUnionId: new Map<string, Person>(),
    byEmail: new Map<string, Person>(),
    byMobile: new Map<string, Person>(),
    byDepartmentId: new Map<string, Department>(),
    seenPeople: new Set<string>(),
    seenDepartments: new Set<string>(),
    people: store.people.size,
    departments: store.departments.size,
  }
  for (const department of [...store.departments.values()].sort((a, b) => a.order - b.order)) {
    push(index.children, department.parentId, department)
    index.byDepartmentId.set(department.departmentId, department)
  }
  for (const person of store.people.values()) {
    // Who left keeps their addresses until somebody else has them.
    const put = (map: Map<string, Person>, key: string): void => {
      if (key !== '' && (!map.has(key) || !hasLeft(person))) map.set(key, person)
    }
    put(index.byUserId, person.userId)
    put(index.byUnionId, person.unionId)
    put(index.byEmail, person.email.toLowerCase())
    put(index.byMobile, person.mobile)
    if (!hasLeft(person)) for (const id of person.departmentIds) push(index.members, id, person)
  }
  indexes.set(store, index)
  see(store, index)
  return index
}

function push<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const list = map.get(key)
  if (list) list.push(item)
  else map.set(key, [item])
}

/** Those below a department, parents before their children. */
export function departmentsBelow(index: DirectoryIndex, parentId: string): Department[] {
  const found: Department[] = []
  const stack = [...(index.children.get(parentId) ?? [])].reverse()
  for (let next = stack.pop(); next; next = stack.pop()) {
    found.push(next)
    stack.push(...[...(index.children.get(next.openDepartmentId) ?? [])].reverse())
  }
  return found
}

function see(store: Store, index: DirectoryIndex): void {
  const { scope } = store.contacts
  const { seenPeople, seenDepartments } = index
  if (!scope || scope.departments.includes('0')) {
    for (const id of store.departments.keys()) seenDepartments.add(id)
    for (const person of store.people.values()) if (person.available) seenPeople.add(person.openId)
    return
  }
  const groups = scope.groups.flatMap(id => store.contacts.groups.get(id) ?? [])
  for (const id of [...scope.departments, ...groups.flatMap(group => [...group.departments])]) {
    if (!store.departments.has(id)) continue
    for (const one of [id, ...departmentsBelow(index, id).map(below => below.openDepartmentId)])
      seenDepartments.add(one)
  }
  const named = new Set([...scope.users, ...groups.flatMap(group => [...group.users])])
  for (const group of groups) for (const person of ruled(group.rule, store, index)) named.add(person.openId)
  for (const person of store.people.values()) {
    const seen = named.has(person.openId) || person.departmentIds.some(id => seenDepartments.has(id))
    if (seen && person.available) seenPeople.add(person.openId)
  }
}

/** Those for whom a rule holds. */
export function ruled(rule: GroupRule | undefined, store: Store, index: DirectoryIndex): Person[] {
  if (!rule) return []
  const departments = rule.departmentIds && new Set(rule.departmentIds)
  for (const id of rule.departmentIds ?? []) {
    for (const below of departmentsBelow(index, id)) departments?.add(below.openDepartmentId)
  }
  return [...store.people.values()].filter(
    person =>
      !hasLeft(person) &&
      (!departments || person.departmentIds.some(id => departments.has(id))) &&
      (!rule.cities || rule.cities.includes(person.city)) &&
      (!rule.employeeTypes || rule.employeeTypes.includes(person.employeeType)),
  )
}
