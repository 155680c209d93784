/** Codes by what to do about them: many codes of Lark say the same thing. */
export type HintTable = Readonly<Record<string, readonly number[]>>
