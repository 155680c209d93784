const MARK: unique symbol = Symbol.for('@lark-sdk/cards.number')

/** @internal Remembers beside the JSON, in a key that JSON leaves out, that a text box asks for a number. */
export function asNumber<T extends object>(made: T): T {
  return Object.assign(made, { [MARK]: true })
}

/** @internal */
export function isNumber(made: object): boolean {
  return MARK in made
}
