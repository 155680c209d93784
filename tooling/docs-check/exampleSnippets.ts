import { parseSync } from 'oxc-parser'
import { markdownSnippets } from './markdownSnippets.ts'
import type { Snippet } from './snippet.ts'

/** Finds the `@example` tags in the doc comments of a source file. */
export function exampleSnippets(file: string, source: string): Snippet[] {
  const { comments } = parseSync(file, source)
  const docs = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'))
  return docs.flatMap(({ start, value }) => {
    const firstLine = source.slice(0, start).split('\n').length
    return examplesIn(value).flatMap(example => toSnippets(file, { ...example, line: firstLine + example.line }))
  })
}

type Example = { line: number; lines: string[] }

function examplesIn(comment: string): Example[] {
  const examples: Example[] = []
  let current: Example | undefined
  for (const [line, raw] of comment.split('\n').entries()) {
    const text = raw.replace(/^\s*\*? ?/, '').trimEnd()
    const tag = /^@(\w+) ?(.*)$/.exec(text)
    if (!tag) current?.lines.push(text)
    else if (tag[1] !== 'example') current = undefined
    else {
      current = { line, lines: [tag[2] ?? ''] }
      examples.push(current)
    }
  }
  return examples
}

function toSnippets(file: string, { line, lines }: Example): Snippet[] {
  const code = lines.join('\n')
  if (code.includes('```')) {
    return markdownSnippets(file, code).map(one => ({ ...one, line: line + one.line - 1, kind: 'example' }))
  }
  return [{ file, line, code: code.trimEnd(), run: false, kind: 'example' }]
}
