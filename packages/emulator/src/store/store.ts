import type { CardEntity } from '../cardkit/types.ts'
import { type ContactStore, createContactStore } from '../contact/store.ts'
import type { Hook } from '../hook/types.ts'
import type { GroupSettings } from '../im/group/settings.ts'
import type { Batch, CardToken, Chat, Department, FeedCard, Message, Person, Resource, Tag } from './types.ts'

/** Everything that the emulated tenant holds. */
export interface Store {
  people: Map<string, Person>
  departments: Map<string, Department>
  /** Groups, units, roles and what else describes people. */
  contacts: ContactStore
  chats: Map<string, Chat>
  messages: Map<string, Message>
  batches: Map<string, Batch>
  resources: Map<string, Resource>
  /** Cards that are changed by their ids. */
  cards: Map<string, CardEntity>
  cardTokens: Map<string, CardToken>
  /** Custom bots by id. */
  hooks: Map<string, Hook>
  /** Chat id → what was set up in the group. */
  groups: Map<string, GroupSettings>
  feedCards: Map<string, FeedCard>
  tags: Map<string, Tag>
  /** Idempotency key → what it made, and until when it holds. */
  keys: Map<string, { id: string; untilMs: number; busy?: boolean }>
}

export function createStore(): Store {
  return {
    people: new Map(),
    departments: new Map(),
    contacts: createContactStore(),
    chats: new Map(),
    messages: new Map(),
    batches: new Map(),
    resources: new Map(),
    cards: new Map(),
    cardTokens: new Map(),
    hooks: new Map(),
    groups: new Map(),
    feedCards: new Map(),
    tags: new Map(),
    keys: new Map(),
  }
}

/** Names of the three user ids on the wire. */
export type UserIdType = 'open_id' | 'union_id' | 'user_id'

export function personBy(store: Store, type: UserIdType | 'email', id: string): Person | undefined {
  if (type === 'open_id') return store.people.get(id)
  for (const person of store.people.values()) {
    if (type === 'union_id' && person.unionId === id) return person
    if (type === 'user_id' && person.userId === id) return person
    if (type === 'email' && person.email.toLowerCase() === id.toLowerCase()) return person
  }
  return undefined
}

export function idOf(person: Person, type: UserIdType): string {
  return type === 'open_id' ? person.openId : type === 'union_id' ? person.unionId : person.userId
}

export function p2pChatOf(store: Store, openId: string): Chat | undefined {
  for (const chat of store.chats.values()) {
    if (chat.mode === 'p2p' && chat.members.has(openId)) return chat
  }
  return undefined
}
