import type { EndpointContract } from '../contract/types.ts'
import type { World } from '../world.ts'
import { refuse } from './refusal.ts'

/** How endpoints say that the app has no bot. */
const CODES = [230006, 232025, 234007, 1772025, 11205]

/** Refuses calls of an app without a bot to endpoints that need one. */
export function checkBot(contract: EndpointContract, world: World): void {
  if (world.app.hasBot) return
  const code = Object.values(contract.statuses)
    .flat()
    .find(one => CODES.includes(one))
  if (code !== undefined) refuse(code, 'Bot ability is not activated: add a bot to the app')
}
