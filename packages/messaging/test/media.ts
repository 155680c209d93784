const ascii = (text: string) => [...text].map(letter => letter.charCodeAt(0))

function u32(value: number): number[] {
  return [24, 16, 8, 0].map(shift => (value >>> shift) & 255)
}

/** A page of OGG with no more than its head. */
function page(granule: number, body: number[]): number[] {
  const little = Array.from({ length: 8 }, (_, index) => Math.floor(granule / 256 ** index) & 255)
  return [...ascii('OggS'), 0, 2, ...little, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, body.length, ...body]
}

/** OGG/Opus of a length, without the sound. */
export function opus(durationMs: number, preSkip = 312): Uint8Array<ArrayBuffer> {
  const head = [...ascii('OpusHead'), 1, 1, preSkip & 255, preSkip >> 8, 0x80, 0xbb, 0, 0, 0, 0, 0]
  return Uint8Array.from([...page(0, head), ...page(durationMs * 48 + preSkip, [1, 2, 3])])
}

const box = (name: string, body: number[]) => [...u32(body.length + 8), ...ascii(name), ...body]

/** An MP4 of a length, without pictures. */
export function mp4(durationMs: number, timescale = 600): Uint8Array<ArrayBuffer> {
  const header = [
    0,
    0,
    0,
    0,
    ...u32(0),
    ...u32(0),
    ...u32(timescale),
    ...u32((durationMs / 1000) * timescale),
    ...u32(0),
  ]
  const movie = box('moov', [...box('free', [0]), ...box('mvhd', header)])
  return Uint8Array.from([...box('ftyp', ascii('isom0000')), ...box('mdat', [1, 2, 3]), ...movie])
}
