export { type UndiciFetchOptions, undiciFetch } from './node/undiciFetch.ts'
