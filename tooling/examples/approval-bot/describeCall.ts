type Json = Record<string, unknown>

const WORDS: [pattern: RegExp, words: (body: Json, answer: Json) => string][] = [
  [/^POST auth\/v3\/tenant_access_token/, () => 'asks for a token'],
  [/^POST contact\/v3\/users\/batch_get_id/, ({ emails }) => `who is ${String(emails)}?`],
  [/^POST im\/v1\/images/, () => 'uploads a picture'],
  [/^POST im\/v1\/messages\/[^/]+\/reply/, body => `answers ${content(body)}`],
  [/^POST im\/v1\/messages$/, content],
  [/^GET im\/v1\/messages\/[^/]+\/read_users/, (_, answer) => `who has read the card? ${readers(answer)}`],
  [/^PATCH im\/v1\/messages\/[^/]+\/urgent_app/, () => 'urges, in the app'],
  [/^DELETE im\/v1\/messages\//, () => 'takes the message back'],
  [/^POST interactive\/v1\/card\/update/, ({ card }) => `replaces the card: ${cardTitle(card)}`],
]

/** Says in a few words what a call does. */
export function describeCall(method: string, path: string, body: unknown, answer: unknown): string {
  const words = WORDS.find(([pattern]) => pattern.test(`${method} ${path}`))?.[1]
  return words?.((body ?? {}) as Json, (answer ?? {}) as Json) ?? ''
}

function content(body: Json): string {
  return describeContent(String(body.msg_type), JSON.parse(String(body.content)) as Json)
}

/** Says what a message says, in one line. */
export function describeContent(msgType: string, said: Json): string {
  if (msgType === 'text') return quoted(said.text)
  if (msgType === 'image') return '[picture]'
  if (msgType === 'interactive') return `[card: ${cardTitle(said)}]`
  const { title, content: paragraphs } = Object.values(said)[0] as { title: string; content: Json[][] }
  return `[${title}] ${quoted(
    paragraphs
      .flat()
      .map(({ tag, text }) => (tag === 'at' ? '@Ada' : text))
      .join(''),
  )}`
}

function quoted(text: unknown): string {
  return `“${String(text)}”`
}

function cardTitle(card: unknown): string {
  return (card as { header: { title: { content: string } } }).header.title.content
}

function readers(answer: Json): string {
  const { items = [] } = (answer.data ?? {}) as { items?: unknown[] }
  return items.length === 0 ? 'nobody yet' : `${items.length} so far`
}
