import type { MessageContent } from './content.ts'

/** Bytes of a string in UTF-8. */
export const byteLength = (text: string): number => new TextEncoder().encode(text).length

/** Refuses what Lark would refuse with 230025, before it is sent. */
export function checkSize({ msg_type: msgType, content }: MessageContent): void {
  const most = (msgType === 'post' || msgType === 'interactive' ? 30 : 150) * 1024
  // Three bytes are the most that one UTF-16 unit takes, so that short content isn't encoded to be counted.
  const bytes = content.length * 3 > most ? byteLength(content) : 0
  if (bytes > most) throw new TypeError(`content: expected at most ${most} bytes of ${msgType}, got ${bytes}`)
}
