export type { CardAction, MountOptions } from './browser/mountCard.ts'
export { mountCard } from './browser/mountCard.ts'
