import { contactAnswers } from '../contract/contactAnswers.ts'
import { contactEndpoints } from '../contract/contacts.ts'
import { hasScope, requireScope } from '../http/checkToken.ts'
import type { Call, Route } from '../http/route.ts'
import type { World } from '../world.ts'
import { shown } from './shown.ts'

/** What the kinds of ids take that belong to the company. */
const KINDS: Record<string, { own: string; scope: string }> = {
  user_id_type: { own: 'user_id', scope: 'contact:user.employee_id:readonly' },
  employee_id_type: { own: 'employee_id', scope: 'directory:employee.base.external_id:read' },
}

/** Data, or whole answers where they are no data. */
type Data = Record<string, unknown> | undefined

/** An endpoint of the directory: its answer holds what its page documents, as far as the scopes reach. */
export function contactRoute(on: string, run: (call: Call, world: World) => Data): Route {
  const key = on.replace(' ', ' /open-apis/')
  const contract = contactEndpoints[key]
  if (!contract) throw new Error(`No contract for ${key}`)
  const shape = contactAnswers[key]
  return {
    on: key,
    contract,
    run(call, world) {
      for (const [name, { own, scope }] of Object.entries(KINDS)) {
        if (contract.query[name] && call.query.get(name) === own && call.token) requireScope([scope], call.token, world)
      }
      const data = run(call, world) ?? {}
      return { data: shape ? shown(data, shape, scope => hasScope(scope, call.token, world)) : data }
    },
  }
}
