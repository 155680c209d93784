import type { DateTimeValue, DateValue, TimeValue } from '../typing/values.ts'

/** @internal What a field of a form sends; a `!` behind says that it must be there. */
export type FieldKind = 'text' | 'number' | 'option' | 'list' | 'date' | 'time' | 'datetime' | 'check'

/** @internal A value that is not what its field asks for. */
export class InvalidValue extends Error {
  override readonly name = 'InvalidValue'
}

const STAMP = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^| )(\d\d):(\d\d))?(?: ([+-])(\d\d):?(\d\d))?$/
const two = (value: number): string => String(value).padStart(2, '0')

/** @internal Reads `yyyy-MM-dd HH:mm ±HHmm`, or its day or time alone. */
export function parseMoment(kind: 'date' | 'time' | 'datetime', raw: string): DateValue | TimeValue | DateTimeValue {
  const [, year, month, day, hour, minute, sign, hours, minutes] = STAMP.exec(raw) ?? []
  const hasDay = year !== undefined
  const hasTime = hour !== undefined
  if (hasDay !== (kind !== 'time') || hasTime !== (kind !== 'date')) throw new InvalidValue(`not a ${kind}`)
  const offsetMinutes = sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  const time = { hour: Number(hour), minute: Number(minute), time: `${two(Number(hour))}:${two(Number(minute))}` }
  if (hasTime && (time.hour > 23 || time.minute > 59)) throw new InvalidValue('no such time')
  if (!hasDay) return { ...time, offsetMinutes }
  const startMs = Date.UTC(Number(year), Number(month) - 1, Number(day))
  // Date.UTC rolls 31 April over into May.
  if (new Date(startMs).getUTCDate() !== Number(day)) throw new InvalidValue('no such day')
  const date = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    date: `${year}-${month}-${day}`,
    offsetMinutes,
    epochMs: startMs - offsetMinutes * 60_000,
  }
  return hasTime ? { ...date, ...time, epochMs: date.epochMs + (time.hour * 60 + time.minute) * 60_000 } : date
}

const print = (raw: unknown): string => (typeof raw === 'string' ? raw : JSON.stringify(raw))

function parseOne(kind: FieldKind, raw: unknown): unknown {
  if (kind === 'check') return raw === true || raw === 'true'
  if (kind === 'list') return Array.isArray(raw) ? raw : raw === undefined || raw === '' ? [] : [raw]
  if (kind === 'text') return raw === undefined || raw === null ? '' : print(raw)
  if (raw === undefined || raw === null || raw === '') return undefined
  // The platform does not show what a single image picker sends in a form: its choice, or a list of it.
  if (kind === 'option' && Array.isArray(raw)) return raw[0]
  const text = print(raw).trim()
  if (kind === 'option') return text
  if (kind !== 'number') return parseMoment(kind, text)
  const value = Number(text)
  if (text === '' || !Number.isFinite(value)) throw new InvalidValue('not a number')
  return value
}

/** @internal Turns a sent value into what the types promise. */
export function parseField(kind: string, raw: unknown): unknown {
  const required = kind.endsWith('!')
  const value = parseOne((required ? kind.slice(0, -1) : kind) as FieldKind, raw)
  if (required && value === undefined) throw new InvalidValue('missing')
  return value
}
