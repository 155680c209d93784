import { contactEvents } from '../contract/contactAnswers.ts'
import type { World } from '../world.ts'
import { shown } from './shown.ts'

const EVENT_SCOPES = [
  'contact:contact.base:readonly',
  'contact:contact:readonly_as_app',
  'contact:contact:access_as_app',
]

/** Sends an event of the directory to the app, if it may have it: after the answer to who made the change, as the platform does. */
export function tell(world: World, type: string, event: Record<string, unknown>): void {
  const may = (scope: string): boolean => world.scopes.has(scope)
  const shape = contactEvents[type]
  if (!shape || !EVENT_SCOPES.some(may)) return
  const body = shown(event, shape, may) as Record<string, unknown>
  world.delivering.later(type, body)
}
