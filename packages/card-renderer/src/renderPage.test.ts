import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { renderPage } from './renderPage.ts'

const card = { schema: '2.0', body: { elements: [{ tag: 'markdown', content: '**Deployed.**' }] } }

test('a page is a whole document that forbids scripts', () => {
  const errors: string[] = []
  const page = renderPage(card, { title: '</title><script>', locale: 'en_us', colorScheme: 'auto' })
  parse(page, { onParseError: ({ code }) => errors.push(code) })
  expect(errors).toEqual([])
  expect(page).toContain('<html lang="en-us">')
  expect(page).toContain('default-src &#39;none&#39;')
  expect(page).toContain('<title>&lt;/title&gt;&lt;script&gt;</title>')
  expect(page).toContain('color-scheme:light dark')
  expect(page).toContain('<strong>Deployed.</strong>')
})

test('a title that is no text, as queries of the web bring them, is no markup either', () => {
  const title = { html: '<script>' } as unknown as string
  expect(renderPage(card, { title })).not.toContain('<script>')
})
