const text = (view: DataView, at: number, length: number) =>
  Array.from({ length }, (_, index) => String.fromCharCode(view.getUint8(at + index))).join('')

/** Opus always counts its samples at this rate. */
const OPUS_SAMPLES_A_MS = 48

/** Duration of OGG/Opus sound: the sample count at its last page, less what a decoder skips. `undefined` when it can't be told. */
export function opusDurationMs(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.byteLength < 40 || text(view, 28, 8) !== 'OpusHead') return undefined
  const preSkip = view.getUint16(38, true)
  for (let at = view.byteLength - 27; at >= 0; at--) {
    if (view.getUint32(at) !== 0x4f676753) continue
    const samples = view.getBigInt64(at + 6, true)
    // A page on which no packet ends has no count.
    if (samples > 0n) return Math.max(0, Math.round((Number(samples) - preSkip) / OPUS_SAMPLES_A_MS))
  }
  return undefined
}

/** Duration of an MP4, from its movie header. `undefined` when there is none. */
export function mp4DurationMs(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const movie = findBox(view, 'moov', 0, view.byteLength)
  const header = movie && findBox(view, 'mvhd', movie.start, movie.end)
  if (!header || header.end - header.start < 20) return undefined
  const long = view.getUint8(header.start) === 1
  const at = header.start + (long ? 20 : 12)
  if (at + (long ? 12 : 8) > header.end) return undefined
  const timescale = view.getUint32(at)
  const duration = long ? Number(view.getBigUint64(at + 4)) : view.getUint32(at + 4)
  const known = timescale > 0 && (long || duration !== 0xffffffff)
  return known ? Math.round((duration / timescale) * 1000) : undefined
}

function findBox(view: DataView, name: string, from: number, to: number): { start: number; end: number } | undefined {
  for (let at = from; at + 8 <= to; ) {
    const short = view.getUint32(at)
    if (short === 1 && at + 16 > to) return undefined
    const size = short === 1 ? Number(view.getBigUint64(at + 8)) : short === 0 ? to - at : short
    const start = at + (short === 1 ? 16 : 8)
    const end = at + size
    // A box that ends before it begins, or outside, is damage, not data.
    if (end < start || end > to) return undefined
    if (text(view, at + 4, 4) === name) return { start, end }
    at = end
  }
  return undefined
}
