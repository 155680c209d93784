import type { EndpointFacts } from '../messaging/facts.ts'

export type DocParts = {
  says: string
  note: string | undefined
  /** The scopes that are named, as one text. */
  scopesText: (scopes: string[]) => string
  /** What the codes mean that are worth naming. */
  codes: Record<number, string>
  /** Why it throws, beside Lark's refusals. */
  throws?: string[]
  example: string
}

const WIDTH = 112
const MOST_ERRORS = 7

/** The documentation of a function. */
export function docText(page: EndpointFacts, parts: DocParts): string {
  const { says, note, scopesText, codes, throws = [], example } = parts
  const scopes = page.scopes.filter(scope => !/:(?:field|employee_id)/.test(scope)).map(scope => `\`${scope}\``)
  const rate = [page.perMinute && `${page.perMinute} a minute`, page.perSecond && `${page.perSecond} a second`]
  const errors = page.errors.filter(code => codes[code]).map(code => `${code} ${codes[code]}`)
  const lines = [
    says,
    '',
    `- Endpoint: \`${page.method} /open-apis/${page.path}\``,
    `- Tokens: ${page.tokens.join(', ')}${scopes.length ? ` (scope ${scopesText(scopes)})` : ''}`,
    ...(rate.some(Boolean) ? [`- Limits: ${rate.filter(Boolean).join(' and ')}`] : []),
    ...(errors.length ? wrap(`- Errors: ${errors.slice(0, MOST_ERRORS).join(' · ')}`) : []),
    ...(note ? ['', note] : []),
    '',
    '@throws {LarkApiError} when Lark refuses the call',
    ...throws.map(why => `@throws {TypeError} ${why}`),
    `@see https://open.feishu.cn/document${page.doc}`,
    `@example ${example}`,
  ]
  return `/**\n${lines.map(line => ` * ${line}`.trimEnd()).join('\n')}\n */`
}

/** Breaks a list at its dots, so that no line is wider than the code. */
function wrap(line: string): string[] {
  const lines: string[] = []
  for (const part of line.split(/(?<=· )/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + part.length <= WIDTH) lines[lines.length - 1] = last + part
    else lines.push(last === undefined ? part : `  ${part}`)
  }
  return lines.map(one => one.trimEnd())
}
