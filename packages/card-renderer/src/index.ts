export type { RenderOptions, ShownPerson } from './options.ts'
export { type RenderedCard, renderCard } from './renderCard.ts'
export { type PageOptions, renderPage } from './renderPage.ts'
export { cardStyles } from './styles/cardStyles.ts'
