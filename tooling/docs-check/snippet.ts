/** A piece of code that the docs show. */
export type Snippet = {
  /** Relative to the workspace. */
  file: string
  /** Of the first line of code, from 1. */
  line: number
  code: string
  /** Whether it says that it can be run as it stands: "```ts run". */
  run: boolean
  /** A page reads from top to bottom, so what a snippet declares is there for the next; an example stands alone. */
  kind: 'page' | 'example'
}
