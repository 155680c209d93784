import type { Token } from 'markdown-it'
import type { Context } from '../context.ts'
import { styleOf } from '../elements/frame.ts'
import { image } from '../elements/image.ts'
import { linkOf, outward, safeUrl } from '../elements/links.ts'
import { pager } from '../elements/pager.ts'
import { fieldsOf, isFields, own } from '../fields.ts'
import { attributes, type Html, html, type Part } from '../html.ts'
import { colorOf } from '../styles/colors.ts'
import { drawTag } from './drawTag.ts'
import { languageName } from './languageName.ts'
import type { LarkTag } from './tags.ts'

const ROWS_PER_PAGE = 5

interface Drawing {
  readonly context: Context
  /** 1.0's `href`: addresses by name, for `[text]($name)`. */
  readonly hrefs: unknown
  /** Elements of links that are open; a link in a link is drawn as text. */
  readonly links: ('a' | 'span')[]
  /** Pages of the tables that are still to come. */
  readonly pages: number[]
  /** Pages of the table that is drawn. */
  now: number
  /** Rows of its body so far; `undefined` outside of a body. */
  rows: number | undefined
}

/** Tokens as markup. Only what is named here becomes markup; all else is text. */
export function drawTokens(tokens: readonly Token[], context: Context, hrefs?: unknown): Html {
  const drawing: Drawing = { context, hrefs, links: [], pages: pagesOf(tokens), now: 0, rows: undefined }
  return html`${walk(tokens, drawing)}`
}

/** How many pages each table has: the box around a table says so before its rows are drawn. */
function pagesOf(tokens: readonly Token[]): number[] {
  const rows: number[] = []
  let inBody = false
  for (const { type } of tokens) {
    if (type === 'table_open') rows.push(0)
    if (type === 'tbody_open' || type === 'tbody_close') inBody = type === 'tbody_open'
    if (type === 'tr_open' && inBody) rows.push((rows.pop() ?? 0) + 1)
  }
  return rows.map(count => Math.max(Math.ceil(count / ROWS_PER_PAGE), 1))
}

const walk = (tokens: readonly Token[], drawing: Drawing): readonly Part[] => tokens.map(token => part(token, drawing))

const TAGS: { readonly [type: string]: string } = {
  bullet_list: 'ul',
  list_item: 'li',
  blockquote: 'blockquote',
  strong: 'strong',
  em: 'em',
  s: 's',
  thead: 'thead',
}

function part(token: Token, drawing: Drawing): Part {
  const [, type = '', side] = /^(.+)_(open|close)$/.exec(token.type) ?? []
  const tag = own(TAGS, type)
  if (tag) return { html: side === 'open' ? `<${tag}>` : `</${tag}>` }
  return block(token, drawing) ?? cells(token, drawing) ?? inline(token, drawing) ?? token.content
}

function block(token: Token, drawing: Drawing): Part {
  switch (token.type) {
    case 'inline':
      return walk(token.children ?? [], drawing)
    case 'paragraph_open':
      return token.hidden ? '' : html`<p>`
    case 'paragraph_close':
      return token.hidden ? '' : html`</p>`
    case 'heading_open':
      return html`<div class="lc-h lc-${token.tag}" role="heading" aria-level="${token.tag.slice(1)}">`
    case 'heading_close':
      return html`</div>`
    case 'ordered_list_open':
      return html`<ol${attributes({ start: Number(token.attrGet('start') ?? 1) })}>`
    case 'ordered_list_close':
      return html`</ol>`
    case 'hr':
      return html`<hr>`
    case 'fence':
    case 'code_block':
      return code(token)
    default:
      return undefined
  }
}

function code(token: Token): Html {
  const language = token.info.trim().split(/\s/)[0]?.slice(0, 40)
  const head = language && html`<div class="lc-code-head">${languageName(language)}</div>`
  return html`<div class="lc-code" dir="ltr">${head}<pre tabindex="0"><code>${token.content.replace(/\n$/, '')}</code></pre></div>`
}

function cells(token: Token, drawing: Drawing): Part {
  switch (token.type) {
    case 'table_open':
      drawing.now = drawing.pages.shift() ?? 1
      return html`<div class="lc-md-table" data-lc-pages="${drawing.now}"><div class="lc-scroll" tabindex="0" role="group" aria-label="Table"><table class="lc-grid">`
    case 'table_close':
      return html`</table></div>${pager(drawing.now)}</div>`
    case 'tbody_open':
      drawing.rows = 0
      return html`<tbody>`
    case 'tbody_close':
      drawing.rows = undefined
      return html`</tbody>`
    case 'tr_open': {
      const page = drawing.rows === undefined ? undefined : Math.floor(drawing.rows++ / ROWS_PER_PAGE)
      return html`<tr${attributes({ 'data-lc-row-page': page, hidden: page !== undefined && page > 0 })}>`
    }
    case 'tr_close':
      return html`</tr>`
    case 'th_open':
    case 'td_open': {
      const [, align] = /^text-align:(left|center|right)$/.exec(String(token.attrGet('style'))) ?? []
      return html`<${{ html: token.tag }}${attributes({ dir: 'auto', style: styleOf({ 'text-align': align }) })}>`
    }
    case 'th_close':
    case 'td_close':
      return html`</${{ html: token.tag }}>`
    default:
      return undefined
  }
}

function inline(token: Token, drawing: Drawing): Part {
  const { context, links } = drawing
  switch (token.type) {
    case 'softbreak':
    case 'hardbreak':
      return html`<br>`
    case 'code_inline':
      return html`<code class="lc-code-inline">${token.content}</code>`
    case 'link_open':
      return linkOpen(String(token.attrGet('href') ?? ''), drawing)
    case 'link_close':
      return html`</${{ html: links.pop() ?? 'span' }}>`
    case 'font_open': {
      const color = colorOf(token.meta?.color, context)
      return html`<span${attributes({ class: 'lc-font', style: styleOf({ color }) })}>`
    }
    case 'font_close':
      return html`</span>`
    case 'image':
      return image(String(token.attrGet('src') ?? ''), context, {
        alt: token.content,
        title: token.content,
        attributes: { 'data-preview': 'true' },
      })
    case 'lark_emoji':
      return html`<span${attributes({ class: 'lc-emoji', title: String(token.meta?.name) })}>${String(token.meta?.shown)}</span>`
    case 'lark_tag':
      return isFields(token.meta) ? drawTag(token.meta.tag as LarkTag, context, links.includes('a')) : ''
    default:
      return undefined
  }
}

function linkOpen(href: string, { context, hrefs, links }: Drawing): Html {
  const [, name] = /^\$(.+)$/.exec(href) ?? []
  const named = name === undefined ? undefined : own(fieldsOf(hrefs), name)
  const url = named === undefined ? safeUrl(href) : linkOf(named, context)
  const opened = url === undefined || links.includes('a') ? 'span' : 'a'
  links.push(opened)
  return opened === 'a' ? html`<a${attributes({ class: 'lc-a', href: url, ...outward })}>` : html`<span>`
}
