import type { Endpoint } from './endpoints.ts'
import { type Sample, samples } from './facts.ts'

/** The documented sample of an endpoint's answer, with the fields that its own table names. */
export function answerOf({ id, answer }: Pick<Endpoint, 'id' | 'answer'>): Sample['response'] {
  const shown = samples[id]?.response
  if (!shown || !answer) return shown
  return { ...shown, data: answer((shown.data ?? {}) as Record<string, unknown>) }
}
