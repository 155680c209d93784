import type { TokenStore } from '@lark-sdk/core'
import { redisStore } from '@lark-sdk/core/stores/redis'
import { unstorageStore } from '@lark-sdk/core/stores/unstorage'
import type { Cluster, Redis } from 'ioredis'
import { createStorage } from 'unstorage'
import { expectTypeOf, test } from 'vitest'

declare const redis: Redis
declare const cluster: Cluster

test('what ioredis makes is taken, a cluster too, and machines can take turns over it', () => {
  expectTypeOf(redisStore(redis)).toEqualTypeOf<Required<TokenStore>>()
  expectTypeOf(redisStore(cluster)).toEqualTypeOf<Required<TokenStore>>()
})

test('what unstorage makes is taken, and may lack setIfAbsent', () => {
  expectTypeOf(unstorageStore(createStorage())).toEqualTypeOf<TokenStore>()
  // @ts-expect-error unstorage can't set a key only where it is absent
  const complete: Required<TokenStore> = unstorageStore(createStorage())
  void complete
})

test('what can not keep a token is refused', () => {
  // @ts-expect-error a map has neither lives nor scripts
  redisStore(new Map<string, string>())
  // @ts-expect-error a map is no storage of unstorage
  unstorageStore(new Map<string, string>())
})
