import type { Context } from '../context.ts'
import { languageTag, zoneOr } from '../readers.ts'

/** The tokens of a date format, and `offset` (`+08:00`, or `Z`). */
export interface MomentParts {
  readonly [token: string]: string
}

/** The last moment that `Date` knows, in milliseconds. */
const LAST_MS = 8.64e15

/** A moment of milliseconds, written as a number or a string; `undefined` for anything else. */
export function dateOf(ms: unknown): Date | undefined {
  const value = typeof ms === 'string' && /^-?\d{1,16}$/.test(ms.trim()) ? Number(ms) : ms
  return typeof value === 'number' && Math.abs(value) <= LAST_MS ? new Date(value) : undefined
}

/** A date as the reader's language and zone write it. */
export function moment(date: Date, context: Context, format: Intl.DateTimeFormatOptions): string {
  const { locale, timeZone } = context.options
  return new Intl.DateTimeFormat(languageTag(locale), { timeZone: zoneOr(timeZone, 'UTC'), ...format }).format(date)
}

/** A date in the reader's zone, by the tokens of a date format. */
export function momentParts(date: Date, context: Context): MomentParts {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zoneOr(context.options.timeZone, 'UTC'),
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'longOffset',
  })
  const parts = new Map<string, string>(format.formatToParts(date).map(({ type, value }) => [type, value]))
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? ''
  return {
    YYYY: part('year').padStart(4, '0'),
    MM: part('month'),
    DD: part('day'),
    HH: part('hour'),
    mm: part('minute'),
    ss: part('second'),
    offset: part('timeZoneName').replace('GMT', '') || 'Z',
  }
}

/** A date in the words of a format: `YYYY-MM-DD HH:mm`. */
export function formatted(date: Date, format: string, context: Context): string {
  const parts = momentParts(date, context)
  return format.slice(0, 60).replace(/YYYY|MM|DD|HH|mm|ss/g, token => parts[token] ?? token)
}
