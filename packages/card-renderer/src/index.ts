export type { RenderOptions, ShownPerson } from './options.ts'
export { renderCard } from './renderCard.ts'
export { cardStyles } from './styles/cardStyles.ts'
