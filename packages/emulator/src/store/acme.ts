import type { CompanySeed } from './seeds.ts'

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
