import type { CardJson } from '../json/containers.ts'
import type { Localized } from '../json/parts.ts'
import type { TemplateCard } from '../templateCard.ts'

/** A line that pops up for the one who clicked. */
export interface Toast {
  /** Default: `info`. */
  readonly type?: 'info' | 'success' | 'error' | 'warning'
  readonly content?: string
  readonly i18n?: Localized
}

/**
 * What a case may answer: a toast, a new card in JSON 2.0 or from a template, both, or nothing.
 * A 2.0 card can't become a 1.0 card (200830), so `CardMessage` is a compile error.
 */
export type Answer =
  | { readonly toast?: string | Toast; readonly card?: CardJson | TemplateCard }
  | TemplateCard
  | undefined
  // biome-ignore lint/suspicious/noConfusingVoidType: a case that returns nothing is a case too
  | void

/** The answer as the platform takes it. */
export interface CardAnswer {
  readonly toast?: Toast
  readonly card?: { readonly type: 'raw'; readonly data: object } | TemplateCard
}

/** @internal */
export function toCardAnswer(answer: Answer): CardAnswer | undefined {
  if (!answer) return undefined
  if ('type' in answer) return { card: answer }
  const { toast, card } = answer
  return {
    ...(toast !== undefined && { toast: typeof toast === 'string' ? { type: 'info', content: toast } : toast }),
    ...(card && { card: 'schema' in card ? { type: 'raw', data: card } : card }),
  }
}
