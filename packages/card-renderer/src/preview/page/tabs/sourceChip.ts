import type { Details, SourceLine } from '../../api.ts'
import { type Child, h, icon } from '../h.ts'
import { parentPath } from '../state.ts'

/** The lines that built what is at a path, or what is around it. */
function linesFor({ sources }: Details, path: string): readonly SourceLine[] {
  for (let at: string | undefined = path; at !== undefined; at = parentPath(at)) {
    const lines = sources[at]
    if (lines && lines.length > 0) return lines
  }
  return []
}

/** Where something was built, to be copied. */
export function sourceChip(details: Details, path: string): Child {
  const [first, ...callers] = linesFor(details, path)
  if (!first) return false
  const text = `${first.file}:${first.line}`
  const via = callers.map(({ file, line }) => `${file}:${line}`)
  const button = h(
    'button.source',
    { type: 'button', title: `${via.length > 0 ? `Called from ${via.join(', ')}. ` : ''}Click to copy` },
    icon('file'),
    text,
  )
  button.addEventListener('click', event => {
    event.stopPropagation()
    void navigator.clipboard.writeText(text)
  })
  return button
}
