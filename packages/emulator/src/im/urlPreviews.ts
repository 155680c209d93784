import { refuse } from '../http/refusal.ts'
import type { Route } from '../http/route.ts'

/** Clients ask the app for the previews anew; none is running here, so what was asked shows in `calls()` alone. */
export const updateUrlPreviews: Route = {
  on: 'POST /open-apis/im/v2/url_previews/batch_update',
  run(call, world) {
    const tokens = call.body.preview_tokens as string[]
    if (tokens.length === 0 || tokens.includes('')) refuse(230001, 'preview_tokens holds 1 to 10 tokens')
    const openIds = (call.body.open_ids as string[] | undefined) ?? []
    if (openIds.some(id => !world.store.people.has(id))) refuse(230001, 'open_ids names somebody unknown')
    return { data: {} }
  },
}
