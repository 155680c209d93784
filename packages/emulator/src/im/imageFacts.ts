/** What an image's first bytes tell. */
export interface ImageFacts {
  format: 'png' | 'jpeg' | 'gif' | 'bmp' | 'webp' | 'tiff' | 'x-icon' | 'heic'
  /** In pixels, for formats that say so at a fixed place. */
  width?: number
  height?: number
}

function startsWith(bytes: Uint8Array, ...head: number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte)
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}

/** The size is in the frame header, after segments of any length. */
function jpegSize(bytes: Uint8Array, view: DataView): { width?: number; height?: number } {
  let at = 2
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += 2 + view.getUint16(at + 2)
  }
  return {}
}

/** `undefined` for bytes that are none of the formats that the platform takes. */
export function imageFacts(bytes: Uint8Array): ImageFacts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47)) {
    return bytes.length < 24
      ? { format: 'png' }
      : { format: 'png', width: view.getUint32(16), height: view.getUint32(20) }
  }
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return { format: 'jpeg', ...jpegSize(bytes, view) }
  if (ascii(bytes, 0, 4) === 'GIF8' && bytes.length >= 10) {
    return { format: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) }
  }
  if (ascii(bytes, 0, 2) === 'BM' && bytes.length >= 26) {
    return { format: 'bmp', width: view.getUint32(18, true), height: Math.abs(view.getInt32(22, true)) }
  }
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return { format: 'webp' }
  if (ascii(bytes, 0, 2) === 'II' || ascii(bytes, 0, 2) === 'MM') return { format: 'tiff' }
  if (startsWith(bytes, 0, 0, 1, 0)) return { format: 'x-icon' }
  if (ascii(bytes, 4, 8) === 'ftyp' && /^(hei|mif|hev)/.test(ascii(bytes, 8, 12))) return { format: 'heic' }
  return undefined
}
