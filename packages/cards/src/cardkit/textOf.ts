import { asObject, isObject, type JsonObject } from './json.ts'

/**
 * The text that one part of a model's stream brings: a string itself; a chunk of OpenAI's chat or text completions; an event of its
 * responses; a part of the AI SDK's full stream. Parts that bring something else bring no text.
 *
 * @throws what a part says that went wrong with the model
 * @throws {TypeError} for what has none of these shapes, since its text would be lost
 */
export function textOf(chunk: unknown): string {
  if (typeof chunk === 'string') return chunk
  const { choices, type, delta, text, textDelta } = asObject(chunk)
  if (Array.isArray(choices)) {
    const [first] = choices as unknown[]
    const choice = asObject(first)
    return string(asObject(choice.delta).content) ?? string(choice.text) ?? ''
  }
  if (type === 'response.output_text.delta') return string(delta) ?? ''
  if (type === 'text-delta') return string(text) ?? string(delta) ?? string(textDelta) ?? ''
  if (type === 'error' || type === 'response.failed') throw failureOf(asObject(chunk))
  if (typeof type === 'string') return ''
  throw new TypeError(
    `stream: expected strings, or chunks of OpenAI or the AI SDK, got ${isObject(chunk) ? `an object of ${Object.keys(chunk).join(', ')}` : typeof chunk}; pick the text with \`text\``,
  )
}

/** The AI SDK hands over what was thrown; OpenAI's events have a message. */
function failureOf({ error, message, response }: JsonObject): unknown {
  if (error instanceof Error) return error
  const said = [message, asObject(error).message, asObject(asObject(response).error).message, error].find(string)
  return new Error(`the model failed: ${string(said) ?? 'it did not say why'}`)
}

const string = (value: unknown) => (typeof value === 'string' ? value : undefined)
