/** What stands for something else where a constant is declared in a module. */
const RESERVED = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally ' +
    'for function if implements import in instanceof interface let new null package private protected public return static super ' +
    'switch this throw true try typeof undefined var void while with yield'
  ).split(' '),
)

/** @internal Throws for what can't name a constant beside what its module imports. */
export function checkName(name: unknown, imported: readonly string[]): void {
  if (typeof name !== 'string' || !/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) || RESERVED.has(name)) {
    const got = typeof name === 'string' ? JSON.stringify(name.slice(0, 80)) : typeof name
    throw new TypeError(`name: expected the name of a constant, such as myCard, got ${got}`)
  }
  if (imported.includes(name))
    throw new TypeError(`name: expected another one than "${name}", which the source imports`)
}
