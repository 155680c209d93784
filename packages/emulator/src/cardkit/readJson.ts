import { refuse } from '../http/refusal.ts'
import { type Card, isCard } from '../im/card/card.ts'

/** Refuses parameters that are not what the endpoint takes. */
export function badParameter(why: string): never {
  refuse(10002, `Your request contains an invalid request parameter, ext=${why}`)
}

/** Reads a field that holds JSON in a string. */
function readJson(value: unknown, name: string): unknown {
  if (typeof value !== 'string' || value === '') badParameter(`${name} is empty`)
  try {
    return JSON.parse(value)
  } catch {
    return badParameter(`${name} is not JSON`)
  }
}

export function readObject(value: unknown, name: string): Card {
  const parsed = readJson(value, name)
  return isCard(parsed) ? parsed : badParameter(`${name} is not a JSON object`)
}

export function readList(value: unknown, name: string): unknown[] {
  const parsed = readJson(value, name)
  return Array.isArray(parsed) ? parsed : badParameter(`${name} is not a JSON array`)
}
