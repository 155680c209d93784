export { type Explanation, explainRefusal } from './lint/explainRefusal.ts'
export type { Finding } from './lint/finding.ts'
export { lint } from './lint/lint.ts'
