import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../check/workspace.ts'
import { exampleSnippets } from './exampleSnippets.ts'
import { markdownSnippets } from './markdownSnippets.ts'
import type { Snippet } from './snippet.ts'

const PAGES = ['README.md', 'CONTRIBUTING.md', 'packages/*/README.md']

const find = (patterns: string[]) => globSync(patterns, { cwd: root, exclude: ['**/node_modules/**'] }).sort()
const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** The snippets of every page, page by page. */
export function collectPages(): Snippet[][] {
  return find(PAGES).map(file => markdownSnippets(file, read(file)))
}

/** The examples of every published source file. */
export function collectExamples(): Snippet[] {
  const sources = find(['packages/*/src/**/*.ts']).filter(file => !/\.(test|test-d|bench)\.ts$/.test(file))
  return sources.flatMap(file => exampleSnippets(file, read(file)))
}
