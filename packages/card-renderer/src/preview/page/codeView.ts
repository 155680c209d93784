import { h } from './h.ts'

const TOKENS =
  /(\/\/[^\n]*)|('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)|\b(import|export|const|from|type|return|function|as|satisfies)\b|\b(true|false|null|undefined|\d+(?:\.\d+)?)\b|\b([a-zA-Z_]\w*)(?=\(|`)/g
const KINDS = ['comment', 'string', 'keyword', 'number', 'call'] as const

/** TypeScript with colours. */
export function codeView(source: string): HTMLElement {
  const box = h('pre.code', { tabindex: 0 })
  let end = 0
  for (const match of source.matchAll(TOKENS)) {
    box.append(source.slice(end, match.index))
    const kind = KINDS[match.slice(1).findIndex(part => part !== undefined)]
    box.append(h(`span.code-${kind ?? 'plain'}` as 'span.code', {}, match[0]))
    end = match.index + match[0].length
  }
  box.append(source.slice(end))
  return box
}
