const two = (value: number): string => String(value).padStart(2, '0')

/** Minutes by which a zone is ahead of UTC at a moment. */
function offsetAt(epochMs: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(epochMs)
  const of = (type: string) => Number(parts.find(part => part.type === type)?.value)
  const local = new Date(0)
  // Date.UTC takes the years before 100 for those of the 20th century.
  local.setUTCFullYear(of('year'), of('month') - 1, of('day'))
  local.setUTCHours(of('hour'), of('minute'), of('second'))
  return Math.round((local.getTime() - epochMs) / 60_000)
}

/** The offset that holds in a zone when its clocks show a day and time. */
function offsetOf(wall: string, timeZone: string): string {
  const wallMs = Date.parse(`${wall}Z`)
  // The first guess may be off by the hour that clocks jump; the second is right outside that hour.
  const guess = offsetAt(wallMs - offsetAt(wallMs, timeZone) * 60_000, timeZone)
  const minutes = offsetAt(wallMs - guess * 60_000, timeZone)
  const ahead = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}${two(ahead % 60)}`
}

/** What a browser's field holds (`2025-06-10`, `05:05`, `2025-06-10T05:05`), as Lark sends it: with the zone's offset. */
export function momentOf(value: string, timeZone: string): string {
  if (value === '') return ''
  const [day, time] = value.includes('T') ? value.split('T') : value.includes('-') ? [value] : [undefined, value]
  const today = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format()
  const wall = `${day ?? today}T${(time ?? '00:00').slice(0, 5)}:00`
  return [day, time?.slice(0, 5), offsetOf(wall, timeZone)].filter(Boolean).join(' ')
}
