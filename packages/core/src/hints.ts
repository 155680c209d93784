export { explain, type Hint } from './hints/explain.ts'
export { hintFor } from './hints/hintFor.ts'
