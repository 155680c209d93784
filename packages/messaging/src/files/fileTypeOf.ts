/** Kinds of file that Lark tells apart: `opus` plays as audio, `mp4` as video, the rest is shown with an icon. */
export type FileType = 'opus' | 'mp4' | 'pdf' | 'doc' | 'xls' | 'ppt' | 'stream'

const BY_ENDING: Record<string, FileType> = {
  opus: 'opus',
  mp4: 'mp4',
  m4v: 'mp4',
  pdf: 'pdf',
  doc: 'doc',
  docx: 'doc',
  xls: 'xls',
  xlsx: 'xls',
  ppt: 'ppt',
  pptx: 'ppt',
}

const startsWith = (bytes: Uint8Array, text: string, at = 0) =>
  [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0))

/** Works a file's type out: sound and video by their first bytes, since Lark plays them by what they are; the rest by the name. */
export function fileTypeOf(head: Uint8Array, fileName: string): FileType {
  if (startsWith(head, 'OggS')) return startsWith(head, 'OpusHead', 28) ? 'opus' : 'stream'
  if (startsWith(head, 'ftyp', 4) && !startsWith(head, 'ftypM4A', 4))
    return startsWith(head, 'qt', 8) ? 'stream' : 'mp4'
  const named = BY_ENDING[fileName.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'stream'
  return named === 'opus' || named === 'mp4' ? 'stream' : named
}
