import createMarkdown, { type MarkdownIt, type Token } from 'markdown-it'
import { emoji } from './emoji.ts'
import { rule } from './rule.ts'
import { larkTags } from './tags.ts'

const V1_TAGS = ['br', 'at', 'a', 'font', 'text_tag', 'link', 'person']
const V2_TAGS = [...V1_TAGS, 'local_datetime', 'number_tag', 'raw']
const LARK_MD_TAGS = ['at', 'a', 'font', 'text_tag']
const NOT_IN_V1 = ['heading', 'lheading', 'blockquote', 'backticks', 'table', 'code', 'reference', 'autolink']
const NOT_IN_LARK_MD = ['backticks', 'image', 'autolink']

/** The dialects: `markdown` of JSON 2.0 and of 1.0, and the `lark_md` of texts. */
export type Dialect = 'v2' | 'v1' | 'lark_md'

const parsers = new Map<Dialect, MarkdownIt>()

/** The tokens of a text. Nothing is judged here: addresses and colours are when they are drawn. */
export function tokensOf(content: string, dialect: Dialect): readonly Token[] {
  const parser = parsers.get(dialect) ?? create(dialect)
  parsers.set(dialect, parser)
  return dialect === 'lark_md' ? parser.parseInline(content, {}) : parser.parse(content, {})
}

function create(dialect: Dialect): MarkdownIt {
  const parser = new createMarkdown({ html: false, linkify: true })
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false })
  // An image's address is a key, and a link's may be a name; what may be opened is decided when it is drawn.
  parser.validateLink = () => true
  const tags = { v1: V1_TAGS, v2: V2_TAGS, lark_md: LARK_MD_TAGS }[dialect]
  parser.inline.ruler.before('autolink', 'lark_tag', larkTags(tags))
  parser.inline.ruler.before('lark_tag', 'lark_emoji', emoji)
  parser.block.ruler.before('hr', 'lark_hr', rule, { alt: ['paragraph', 'reference', 'blockquote', 'list'] })
  if (dialect === 'v1') parser.disable(NOT_IN_V1)
  if (dialect === 'lark_md') parser.disable(NOT_IN_LARK_MD)
  return parser
}
