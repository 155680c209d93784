import { isFields } from '../../fields.ts'
import type { Fields } from '../api.ts'
import { kindOf } from '../load/cardShape.ts'
import { findingsOf } from './describeCard.ts'

/** What the platform would say to a handler's answer. */
export interface Verdict {
  readonly complaints: readonly string[]
  /** The code shown to the person in place of the answer. */
  readonly code?: number | undefined
  /** The card that the person sees next. */
  readonly card?: Fields | undefined
}

const TOASTS = ['info', 'success', 'error', 'warning']

function judgeToast(toast: unknown, complaints: string[]): void {
  if (!isFields(toast)) {
    complaints.push('toast: an object with type and content is taken')
    return
  }
  const { type = 'info', content, i18n } = toast
  if (!TOASTS.includes(String(type)))
    complaints.push(`toast.type: ${TOASTS.join(', ')} are taken, got ${JSON.stringify(type)}`)
  if (content === undefined && i18n === undefined) complaints.push('toast: has no content')
}

/** Checks an answer as the platform does, against the card that was clicked. */
export function judgeAnswer(answer: unknown, clicked: Fields, ms: number): Verdict {
  const complaints: string[] = []
  const late = ms > 3000
  if (late) complaints.push(`answered after ${ms} ms: the client waits 3000 ms, then shows 200341`)
  const code = late ? { code: 200341 } : {}
  if (answer === undefined || answer === null) return { complaints, ...code }
  if (!isFields(answer)) return { complaints: [...complaints, 'the answer is no JSON object (200672)'], code: 200672 }
  if (kindOf(answer) === 'v2' || kindOf(answer) === 'v1')
    return {
      complaints: [...complaints, "a card is answered as { card: { type: 'raw', data: card } } (200672)"],
      code: 200672,
    }
  const { toast, card, ...unknown } = answer
  for (const key of Object.keys(unknown)) complaints.push(`${key}: toast and card are taken`)
  if (toast !== undefined) judgeToast(toast, complaints)
  if (card === undefined) return { complaints, ...code }
  const { type, data } = isFields(card) ? card : {}
  if (type === 'template') return { complaints, ...code, ...(isFields(card) && { card }) }
  if (type !== 'raw' || !isFields(data))
    return {
      complaints: [...complaints, "card: { type: 'raw', data } or { type: 'template', data } is taken (200673)"],
      code: 200673,
    }
  if (kindOf(clicked) === 'v2' && data.schema !== '2.0')
    return { complaints: [...complaints, 'a card of JSON 2.0 can not become one of 1.0 (200830)'], code: 200830 }
  const errors = findingsOf(data).filter(({ level }) => level === 'error')
  for (const { path, message } of errors) complaints.push(`card ${path}: ${message} (200673)`)
  return { complaints, ...code, ...(errors.length > 0 && { code: 200673 }), card: data }
}
