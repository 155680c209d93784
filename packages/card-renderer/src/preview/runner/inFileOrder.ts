const DECLARED = /\bexport\s+(?:const|let|var|class|(?:async\s+)?function)[\s*]+([\p{ID_Start}$_][\p{ID_Continue}$]*)/gu
const LISTED = /\bexport\s*\{([^}]*)\}/g

type Exports = { readonly [name: string]: unknown }

/** The exports of a module as its file has them, since a module itself has them by name; those that are not found come last. */
export function inFileOrder(exports: Exports, source: string): Exports {
  const places = new Map<string, number>()
  const note = (name: string, place: number): void => {
    if (!places.has(name)) places.set(name, place)
  }
  for (const { 1: name = '', index } of source.matchAll(DECLARED)) note(name, index)
  // Within a list each is a little later than the one before.
  for (const { 1: names = '', index } of source.matchAll(LISTED))
    for (const [at, name] of names.split(',').entries())
      note(
        name
          .trim()
          .split(/\s+as\s+/)
          .at(-1) ?? '',
        index + at / 1000,
      )
  const placeOf = (name: string): number => places.get(name) ?? source.length
  return Object.fromEntries(Object.entries(exports).sort(([one], [other]) => placeOf(one) - placeOf(other)))
}
