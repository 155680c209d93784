import type { StateBlock } from 'markdown-it'

/** `<hr>` on a line of its own. */
export function rule(state: StateBlock, line: number, _end: number, silent: boolean): boolean {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)
  const text = state.src.slice(start, Math.min(state.eMarks[line] ?? 0, start + 20)).trim()
  if (!/^<hr\s*\/?>$/.test(text)) return false
  if (silent) return true
  state.line = line + 1
  state.push('hr', 'hr', 0).map = [line, state.line]
  return true
}
