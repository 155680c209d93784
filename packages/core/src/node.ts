export { save } from './node/save.ts'
