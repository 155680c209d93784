/** @internal A call of a builder, with its arguments as JSON and as further calls. */
export class Call {
  readonly name: string
  readonly args: readonly unknown[]

  constructor(name: string, args: readonly unknown[]) {
    this.name = name
    this.args = args
  }
}

/** @internal A component that no builder makes: its JSON, checked as what it is. */
export class Raw {
  readonly fields: object
  readonly type: 'BodyElement' | 'Column'

  constructor(fields: object, type: 'BodyElement' | 'Column') {
    this.fields = fields
    this.type = type
  }
}

const WIDTH = 100

function quote(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  // The separators that end a line in older engines.
  return `'${escaped.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`
}

const key = (name: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(name) && name !== '__proto__'
    ? name
    : `[${quote(name)}]`.replace(/^\['(?!__proto__)(.*)'\]$/, "'$1'")

function wrap(open: string, parts: readonly string[], close: string, indent: string, padded: boolean): string {
  const space = padded && parts.length > 0 ? ' ' : ''
  const line = `${open}${space}${parts.join(', ')}${space}${close}`
  if (parts.length === 0 || (line.length + indent.length <= WIDTH && !line.includes('\n'))) return line
  return `${open}\n${parts.map(part => `${indent}  ${part},\n`).join('')}${indent}${close}`
}

/** @internal Prints a value as TypeScript source. */
export function print(value: unknown, indent = ''): string {
  const inner = `${indent}  `
  if (value instanceof Call) {
    const last = value.args.at(-1)
    const short = value.args.map(arg => print(arg, indent))
    const line = `${value.name}(${short.join(', ')})`
    // A last object or list hugs its call.
    if (
      typeof last === 'object' &&
      short.slice(0, -1).every(part => !part.includes('\n')) &&
      line.split('\n', 1)[0]?.length !== undefined
    ) {
      const head = line.split('\n', 1)[0] ?? ''
      if (head.length + indent.length <= WIDTH) return line
    }
    return wrap(
      `${value.name}(`,
      value.args.map(arg => print(arg, inner)),
      ')',
      indent,
      false,
    )
  }
  if (value instanceof Raw) return `${print(value.fields, indent)} satisfies ${value.type}`
  if (Array.isArray(value))
    return wrap(
      '[',
      value.map(item => print(item, inner)),
      ']',
      indent,
      false,
    )
  if (typeof value === 'object' && value !== null) {
    return wrap(
      '{',
      Object.entries(value).map(([name, item]) => `${key(name)}: ${print(item, inner)}`),
      '}',
      indent,
      true,
    )
  }
  return typeof value === 'string' ? quote(value) : String(value)
}
