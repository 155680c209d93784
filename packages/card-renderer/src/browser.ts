export { mountCard } from './browser/mountCard.ts'
export { readState, restoreState } from './browser/state.ts'
export type { CardAction, CardAnswer, CardState, FieldValue, MountOptions } from './browser/types.ts'
