import { type Child, h } from '../h.ts'

/** Where there is nothing to show. */
export const empty = (text: string): Child => h('p.quiet', {}, text)
