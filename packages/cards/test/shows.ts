const MARKS = /\n?(`{3,}|~{3,})$/
const OPENING = /^ {0,3}(`{3,}|~{3,})/

/**
 * Tells whether pages show a text once, whole and in order. A page may close the block of code that it ends in, if the next one opens
 * it again: nothing else may be there that the text has not.
 */
export function shows(pages: readonly string[], text: string, marks = ''): boolean {
  const [page, ...rest] = pages
  if (page === undefined) return text === '' && marks === ''
  let body = page
  if (marks) {
    const line = page.split('\n', 1)[0] ?? ''
    if (OPENING.exec(line)?.[1] !== marks || !page.includes('\n')) return false
    body = page.slice(line.length + 1)
  }
  if (text.startsWith(body) && shows(rest, text.slice(body.length))) return true
  const [closing, closed = ''] = MARKS.exec(body) ?? []
  if (closing === undefined) return false
  return [closed.length, closing.length].some(length => {
    const part = body.slice(0, body.length - length)
    return text.startsWith(part) && shows(rest, text.slice(part.length), closed)
  })
}
