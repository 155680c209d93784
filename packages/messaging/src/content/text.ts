import type { MessageContent } from './content.ts'
import { type TextPart, writePart } from './pieces.ts'

/**
 * Makes a text message. Whatever is put into it is shown as it is written, so that nobody's name can mention everyone or
 * pose as a link; `mention`, `link`, `bold`, `italic`, `underline` and `lineThrough` take effect.
 *
 * As a template, what the template itself says takes effect as well: it is yours.
 *
 * @throws {TypeError} for a text that is empty
 * @example await sendMessage({ client, chatId: 'oc_…', content: text('Done.') })
 * @example await sendMessage({ client, chatId: 'oc_…', content: text`Over to you, ${mention('ou_…')}: ${'<b>'}` })
 */
export function text(first: TemplateStringsArray | TextPart, ...parts: readonly TextPart[]): MessageContent {
  const whole = isTemplate(first)
    ? first.reduce((before, own, index) => before + writePart(parts[index - 1], before) + own)
    : [first, ...parts].map(part => writePart(part)).join('')
  if (whole === '') throw new TypeError('text: expected something to say, got nothing')
  return { msg_type: 'text', content: JSON.stringify({ text: whole }) }
}

function isTemplate(value: TemplateStringsArray | TextPart): value is TemplateStringsArray {
  return Array.isArray(value) && 'raw' in value
}
