import type { MessageContent } from './content.ts'

/** Refuses what Lark would refuse with 230025, before it is sent. */
export function checkSize({ msg_type: msgType, content }: MessageContent): void {
  const most = (msgType === 'post' || msgType === 'interactive' ? 30 : 150) * 1024
  // Three bytes are the most that one UTF-16 unit takes, so that short content isn't encoded to be counted.
  const bytes = content.length * 3 > most ? new Blob([content]).size : 0
  if (bytes > most) throw new TypeError(`content: expected at most ${most} bytes of ${msgType}, got ${bytes}`)
}
