/**
 * Finds the one parameter that is given, of several that exclude each other.
 *
 * @param what - what they stand for, to begin the error with
 * @param optional - whether there may be none
 * @throws {TypeError} with their names when several are given, or none
 */
export function oneOf<Name extends string>(
  what: string,
  params: { readonly [name in Name]?: unknown },
  names: readonly Name[],
  optional = false,
): Name | undefined {
  const given = names.filter(name => (params[name] ?? undefined) !== undefined)
  const [name, second] = given
  if (second || !(name || optional)) {
    throw new TypeError(`${what}: expected one of ${names.join(', ')}, got ${given.join(' and ') || 'none'}`)
  }
  return name
}
