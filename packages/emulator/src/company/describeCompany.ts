import type { DepartmentSeed, DirectorySeed, UserGroupSeed, UserSeed } from '../store/seeds.ts'
import { CITIES, FAMILIES, LEVELS } from './words.ts'

const MEMBERS = 20

/** Groups, units, roles and what else describes the people of a company. */
export function describeCompany(users: UserSeed[], departments: DepartmentSeed[], userGroups: number): DirectorySeed {
  const there = users.filter(({ resigned, exited }) => !resigned && !exited)
  const emails = there.flatMap(({ email }) => email ?? [])
  const nth = (place: number): string => (departments[place % departments.length] as DepartmentSeed).name
  const groups = Array.from({ length: userGroups }, (_, index): UserGroupSeed => {
    const name = `Group ${index + 1}`
    if (index % 3 === 2) return { name, rule: { cities: [(CITIES[index % CITIES.length] as [string, string])[0]] } }
    return {
      name,
      description: `Every ${index + 2}th`,
      members: emails.filter((_, place) => place % (index + 2) === 0).slice(0, MEMBERS),
      departments: [nth(index)],
    }
  })
  return {
    userGroups: groups,
    units: [
      { name: 'Consumer', type: 'Business', departments: [nth(0)] },
      {
        name: 'Enterprise',
        type: 'Business',
        departments: [...new Set([nth(1), nth(2)])].filter(name => name !== nth(0)),
      },
    ],
    roles: [
      { name: 'Attendance', members: emails.slice(0, 5).map(user => ({ user })) },
      { name: 'Buildings', members: emails.slice(2, 4).map(user => ({ user, departments: [nth(0)] })) },
    ],
    employeeTypes: [{ content: 'Alumni' }, { content: 'Seasonal', inUse: false }],
    jobLevels: LEVELS.map(name => ({ name })),
    jobFamilies: FAMILIES.map(([name, parent]) => ({ name, ...(parent !== undefined && { parent }) })),
    customAttrs: [
      {
        id: 'C-desk',
        type: 'ENUMERATION',
        names: { en_us: 'Desk', zh_cn: '办公桌' },
        options: ['sitting', 'standing'],
      },
      { id: 'C-motto', type: 'TEXT', names: { en_us: 'Motto' } },
      { id: 'C-page', type: 'HREF', names: { en_us: 'Page' } },
      { id: 'C-buddy', type: 'GENERIC_USER', names: { en_us: 'Buddy' } },
    ],
    partners: [{ name: 'Globex', brand: 'lark' }, { name: 'Initech' }],
  }
}
