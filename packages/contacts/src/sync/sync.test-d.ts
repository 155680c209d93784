import type { Client, UserClient } from '@lark-sdk/core'
import { expectTypeOf, test } from 'vitest'
import type { Department } from '../departments/types.ts'
import type { User } from '../users/types.ts'
import { type DirectoryChange, memoryDirectoryStore, syncDirectory } from './index.ts'

declare const client: Client
declare const user: UserClient
declare const change: DirectoryChange

test('a change tells by its kind and type what it holds', () => {
  if (change.kind === 'user' && change.type === 'created') expectTypeOf(change.item).toEqualTypeOf<User>()
  if (change.kind === 'department' && change.type === 'deleted') expectTypeOf(change.before).toEqualTypeOf<Department>()
  // @ts-expect-error who was deleted is no more, and only `before` tells who it was
  if (change.type === 'deleted') void change.item
  // @ts-expect-error what is new has no before
  if (change.type === 'created') void change.before
})

test('a sync is of an app, with a store and a handler', () => {
  const store = memoryDirectoryStore()
  void (() => syncDirectory({ client, store, onChange: () => undefined }))
  void (() => syncDirectory({ tenantAccessToken: 't-1', store, onChange: async () => undefined, from: undefined }))
  // @ts-expect-error a user sees another part of the company than the app
  void (() => syncDirectory({ client: user, store, onChange: () => undefined }))
  // @ts-expect-error without a handler nobody learns of the changes
  void (() => syncDirectory({ client, store }))
})
