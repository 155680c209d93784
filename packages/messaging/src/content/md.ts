import type { MdTag } from './richText.ts'

const ENTITY = (letter: string): string => `&#${letter.codePointAt(0)};`

/** Takes away from a text everything that markdown would read as markup. */
export function escapeMd(text: string): string {
  return (
    text
      .replace(/[<>~*[\]()\\`_$|!]|&(?=#?\w+;)/g, ENTITY)
      // Headings, lists, rules and quotes start a line.
      .replace(/^([ \t]*)([#+\-=])/gm, (_, space: string, letter: string) => space + ENTITY(letter))
      .replace(/^([ \t]*\d+)([.)])/gm, (_, digits: string, letter: string) => digits + ENTITY(letter))
  )
}

/**
 * A paragraph of markdown for `post`. What the template says is markdown; what is put into it is escaped.
 *
 * @example
 * import { md, post } from '@lark-sdk/messaging'
 * const who = 'Ada'
 * const content = post({ title: 'Build', content: [md`**${who}** is *green*`] })
 */
export function md(parts: TemplateStringsArray, ...values: readonly (string | number)[]): MdTag {
  const whole = parts.reduce((before, own, index) => before + escapeMd(String(values[index - 1])) + own)
  return { tag: 'md', text: whole }
}
