import type { Snippet } from './snippet.ts'

const FENCE = /^( *)(`{3,})(.*)$/
const TYPESCRIPT = /^(ts|typescript)\b/

/** Finds the TypeScript blocks of a page. A block marked `ts ignore` is none: it shows what does not compile. */
export function markdownSnippets(file: string, markdown: string): Snippet[] {
  const snippets: Snippet[] = []
  let open: { indent: string; fence: string; info: string; line: number; lines: string[] } | undefined
  for (const [index, text] of markdown.split('\n').entries()) {
    const [, indent = '', fence = '', info = ''] = FENCE.exec(text) ?? []
    if (open && fence.startsWith(open.fence) && info.trim() === '') {
      const words = open.info.trim().split(/\s+/)
      if (TYPESCRIPT.test(open.info.trim()) && !words.includes('ignore')) {
        const code = open.lines.join('\n')
        snippets.push({ file, line: open.line, code, run: words.includes('run'), kind: 'page' })
      }
      open = undefined
    } else if (open) {
      open.lines.push(text.startsWith(open.indent) ? text.slice(open.indent.length) : text)
    } else if (fence) {
      open = { indent, fence, info, line: index + 2, lines: [] }
    }
  }
  return snippets
}
