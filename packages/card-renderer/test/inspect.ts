import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** Everything that a rendered card may be made of. */
const ELEMENTS = new Set(
  `a article blockquote br button circle code col colgroup del details div ellipse em figcaption figure fieldset form g
  h1 h2 h3 h4 h5 h6 header hr img input label legend li line ol optgroup option output p path polygon polyline pre rect
  s section select span strong sub summary sup svg table text tbody td textarea th thead time tr ul`.split(/\s+/),
)
const ATTRIBUTES = new Set(
  `alt autocomplete checked class colspan cols datetime dir disabled for height hidden href id inputmode label loading max
  maxlength min minlength multiple name novalidate open pattern placeholder readonly rel required role rows rowspan scope
  selected size src start step style tabindex target title type value width
  viewbox fill stroke d cx cy r rx ry x y x1 x2 y1 y2 points stroke-width stroke-linecap stroke-linejoin transform`.split(
    /\s+/,
  ),
)
const PROPERTIES = new Set(
  `align-items align-self aspect-ratio background border border-color border-radius color field-sizing flex flex-direction flex-wrap
  font-size font-weight gap height justify-content margin max-height max-width min-height min-width object-fit
  object-position overflow padding text-align vertical-align width -webkit-line-clamp`.split(/\s+/),
)
const PAGE_URL = /^(?:https?|tel|mailto|lark|feishu|applink):/i
const IMAGE_URL = /^(?:https?:\/\/|data:image\/)/i
/** Words, numbers, lengths and functions of colours: nothing that fetches and nothing that ends a declaration. */
const VALUE = /^[\w\s.,%()/#-]*$/
const FETCHES = /url\(|expression|image\(|image-set|element\(|attr\(|@import/i

/** What in a markup is not allowed; empty for a safe one. `styles: false` is taken for granted. */
export function faultsOf(html: string): readonly string[] {
  const faults: string[] = []
  const tree = parseFragment(html, { onParseError: ({ code }) => faults.push(`does not parse: ${code}`) })
  // What a parser moved or closed by itself was nested in a way that a card could use.
  const opened = html.match(/<(?!\/)/g)?.length ?? 0
  const found = count(tree)
  if (opened !== found) faults.push(`${opened} elements are written, ${found} are there`)
  visit(tree, [], faults)
  return faults
}

const count = (node: Node): number =>
  ('tagName' in node ? 1 : 0) +
  ('childNodes' in node ? node.childNodes.reduce((sum, child) => sum + count(child), 0) : 0)

function visit(node: Node, around: readonly string[], faults: string[]): void {
  if (node.nodeName === '#comment') faults.push('a comment')
  const name = 'tagName' in node ? node.tagName : undefined
  if ('tagName' in node) faults.push(...elementFaults(node, around))
  if (!('childNodes' in node)) return
  for (const child of node.childNodes) visit(child, name === undefined ? around : [...around, name], faults)
}

function elementFaults(element: Element, around: readonly string[]): readonly string[] {
  const { tagName, attrs } = element
  const faults = attrs.flatMap(({ name, value }) => attributeFaults(name.toLowerCase(), value))
  if (!ELEMENTS.has(tagName)) faults.push(`<${tagName}>`)
  if (['a', 'button'].includes(tagName) && around.some(outer => ['a', 'button'].includes(outer))) {
    faults.push(`<${tagName}> within ${around.join(' > ')}`)
  }
  return faults
}

function attributeFaults(name: string, value: string): string[] {
  if (name.startsWith('data-') || name.startsWith('aria-')) return []
  if (!ATTRIBUTES.has(name)) return [`attribute ${name}`]
  if (name === 'href' && !PAGE_URL.test(value)) return [`href=${value}`]
  if (name === 'src' && !IMAGE_URL.test(value)) return [`src=${value}`]
  return name === 'style' ? value.split(';').flatMap(declarationFaults) : []
}

function declarationFaults(declaration: string): readonly string[] {
  const [, property = '', value = ''] = /^\s*([\w-]+)\s*:(.*)$/s.exec(declaration) ?? []
  const known = PROPERTIES.has(property) || property.startsWith('--lc-')
  return known && VALUE.test(value) && !FETCHES.test(value) ? [] : [`style ${declaration}`]
}
