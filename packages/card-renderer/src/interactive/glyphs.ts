import type { Html } from '../html.ts'

const glyph = (inner: string): Html => ({
  html: `<svg class="lc-glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.3" stroke-linecap="round" stroke-linejoin="round">${inner}</svg>`,
})

/** The signs of the client's own controls. */
export const glyphs: {
  readonly [name in 'down' | 'check' | 'dots' | 'date' | 'time' | 'eye' | 'lock' | 'send' | 'zoom']: Html
} = {
  down: glyph('<path d="m4 6 4 4 4-4"/>'),
  check: glyph('<path d="m3 8.5 3.2 3.2L13 4.8"/>'),
  dots: glyph(
    '<g fill="currentColor" stroke="none"><circle cx="3" cy="8" r="1.25"/><circle cx="8" cy="8" r="1.25"/><circle cx="13" cy="8" r="1.25"/></g>',
  ),
  date: glyph('<rect x="2" y="3" width="12" height="11" rx="1.5"/><path d="M2 6.5h12M5 1.5V4m6-2.5V4"/>'),
  time: glyph('<circle cx="8" cy="8" r="6"/><path d="M8 4.5V8l2.5 1.5"/>'),
  eye: glyph('<path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8z"/><circle cx="8" cy="8" r="2"/>'),
  lock: glyph('<rect x="3" y="7" width="10" height="7" rx="1.5"/><path d="M5 7V5a3 3 0 0 1 6 0v2"/>'),
  send: glyph('<path d="M14 2 7 9m7-7-4.5 12L7 9 2 6.5z"/>'),
  zoom: glyph('<circle cx="7" cy="7" r="4.5"/><path d="m10.5 10.5 3.5 3.5M5 7h4M7 5v4"/>'),
}
