import { refuse } from '../../http/refusal.ts'

/** Refuses a card as sending one does: with a code of its own inside, and where in the card it is. */
export function fail(code: number, why: string, path: string): never {
  refuse(230099, `Failed to create card content, ext=ErrCode: ${code}; ErrMsg: ${why}; ErrPath: ${path};`)
}
