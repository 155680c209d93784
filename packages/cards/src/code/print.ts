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

/** A property's name; `__proto__` unquoted or quoted would set the prototype. */
function key(name: string): string {
  if (name === '__proto__') return "['__proto__']"
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name)
}

function wrap([open, close]: readonly [string, string], parts: readonly string[], indent: string): string {
  const space = open === '{' && parts.length > 0 ? ' ' : ''
  const line = `${open}${space}${parts.join(', ')}${space}${close}`
  if (parts.length === 0 || (line.length + indent.length <= WIDTH && !line.includes('\n'))) return line
  return `${open}\n${parts.map(part => `${indent}  ${part},\n`).join('')}${indent}${close}`
}

function printCall({ name, args }: Call, indent: string): string {
  const inner = `${indent}  `
  const parts = args.slice(0, -1).map(arg => print(arg, inner))
  const last = args.at(-1)
  // An object or a list at the end hugs its call, as long as what comes before it takes one line. Printed once where it takes
  // several: twice on each level would double the work with each.
  if (typeof last === 'object' && parts.every(part => !part.includes('\n'))) {
    const hugging = print(last, indent)
    const line = `${name}(${[...parts, hugging].join(', ')})`
    if (hugging.includes('\n') || line.length + indent.length <= WIDTH) return line
  }
  return wrap([`${name}(`, ')'], args.length > 0 ? [...parts, print(last, inner)] : [], indent)
}

/** @internal Prints a value as TypeScript source. */
export function print(value: unknown, indent = ''): string {
  if (value instanceof Call) return printCall(value, indent)
  if (value instanceof Raw) return `${print(value.fields, indent)} satisfies ${value.type}`
  const inner = `${indent}  `
  if (Array.isArray(value))
    return wrap(
      ['[', ']'],
      value.map(item => print(item, inner)),
      indent,
    )
  if (typeof value === 'object' && value !== null) {
    return wrap(
      ['{', '}'],
      Object.entries(value).map(([name, item]) => `${key(name)}: ${print(item, inner)}`),
      indent,
    )
  }
  return typeof value === 'string' ? quote(value) : String(value)
}
