export { type ClientFloor, clientFloor } from './lint/clientFloor.ts'
export { type Explanation, explainRefusal } from './lint/explainRefusal.ts'
export type { Finding, Rule } from './lint/finding.ts'
export { type LintOptions, lint } from './lint/lint.ts'
