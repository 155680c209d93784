import { oneOf } from './oneOf.ts'
import { identifier } from './transport/fillPath.ts'

type WireName<Name extends string> = Name extends `${infer Kind}Id` ? `${Kind}_id` : Name

/**
 * Finds the one identifier that is given, of several kinds that exclude each other; for functions of endpoints.
 *
 * @param what - what it identifies, to begin the error with
 * @param names - the function's own names for the kinds: `['openId', 'userId']`
 * @throws {TypeError} with their names when none is given or several are, or for one that can't be an identifier
 * @returns `type` is the kind by its name on the platform, `open_id`
 */
export function oneId<Name extends string>(
  what: string,
  params: { readonly [name in Name]?: unknown },
  names: readonly Name[],
): { type: WireName<Name>; id: string } {
  const name = oneOf(what, params, names) as Name
  return { type: name.replace('Id', '_id') as WireName<Name>, id: identifier(name, params[name]) }
}
