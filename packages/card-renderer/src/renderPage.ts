import { attributes, html } from './html.ts'
import type { RenderOptions } from './options.ts'
import { languageTag } from './readers.ts'
import { type RenderedCard, renderCard } from './renderCard.ts'

/** What the page may do: show images and its own styles. */
const POLICY =
  "default-src 'none'; img-src https: http: data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** How a page is shown. */
export interface PageOptions extends Omit<RenderOptions, 'styles'> {
  /** The title of the page. Default: `Card`. */
  readonly title?: string | undefined
}

/**
 * A card as a whole HTML document, to be kept as a file, attached to a mail or looked at in CI. It runs no script, and its own
 * policy forbids any.
 *
 * @param card as {@link renderCard} takes it
 * @example const page = renderPage(card({ body: [markdown('**Deployed.**')] }), { colorScheme: 'auto' })
 */
export function renderPage(card: RenderedCard, options: PageOptions = {}): string {
  const { title = 'Card', locale = 'zh_cn', colorScheme = 'light', ...shown } = options
  const scheme = { light: 'light', dark: 'dark', auto: 'light dark' }[colorScheme]
  const drawn = renderCard(card, { ...shown, locale, colorScheme })
  return html`<!doctype html>
<html${attributes({ lang: languageTag(locale) })}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${String(title)}</title>
<style>html{color-scheme:${scheme ?? 'light'};background:light-dark(#f2f3f5,#1a1a1a)}body{margin:0;padding:16px}.lark-card{margin:0 auto}</style>
</head>
<body>
${{ html: drawn }}
</body>
</html>
`.html
}
