import { refuse } from '../http/refusal.ts'
import type { Call } from '../http/route.ts'
import { digest } from '../ids.ts'
import type { World } from '../world.ts'

const HELD_MS = 3600_000

/** Makes something once for a `client_token`: the same request gets it again, another one is refused. */
export function onceFor(call: Call, world: World, code: number, make: () => string): string {
  const token = call.query.get('client_token')
  if (!token) return make()
  const key = `${call.path} ${token}`
  const asked = digest(JSON.stringify(call.body), 32)
  const known = world.store.keys.get(key)
  if (known && known.untilMs > world.clock.now()) {
    const [same, id = ''] = known.id.split(' ')
    if (same !== asked) refuse(code, 'Another request had this client_token')
    return id
  }
  const id = make()
  world.store.keys.set(key, { id: `${asked} ${id}`, untilMs: world.clock.now() + HELD_MS })
  return id
}
