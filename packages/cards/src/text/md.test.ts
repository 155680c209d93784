import { expect, test } from 'vitest'
import { at, font, inline, larkMd, link, md, tag } from '../index.ts'

test('what is put into the template cannot become markup', () => {
  const evil = '<at id=all></at> **b** [x](http://e.vil) ![i](k) `c` ~~s~~ _i_ a|b :OK: &lt;'
  const { content } = md`From ${evil}`
  expect(content).toBe(
    'From &#60;at id=all&#62;&#60;/at&#62; &#42;&#42;b&#42;&#42; &#91;x&#93;(http&#58;//e.vil) !&#91;i&#93;(k) &#96;c&#96; ' +
      '&#126;&#126;s&#126;&#126; &#95;i&#95; a&#124;b &#58;OK&#58; &#38;lt;',
  )
})

test.each([
  ['# title', '&#35; title'],
  ['- item', '&#45; item'],
  ['  + item', '  &#43; item'],
  ['12. item', '12&#46; item'],
  ['1) item', '1&#41; item'],
  ['---', '&#45;--'],
  ['a\n# b\r\n- c', 'a<br>&#35; b<br>&#45; c'],
  ['2024-05-01 costs 3.5 (+1)', '2024-05-01 costs 3.5 (+1)'],
])('a line of text starts no block: %j', (text, escaped) => {
  expect(md`${text}`.content).toBe(escaped)
})

test('the template itself, numbers and markup stay as they are', () => {
  const people = ['ou_1', 'ou_2']
  expect(md`**${7}** ${people.map(id => inline`${at(id)}, `)}${false}${undefined}done`).toEqual({
    tag: 'markdown',
    content: '**7** <at id=ou_1></at>, <at id=ou_2></at>, done',
  })
})

test('helpers write the platform’s tags', () => {
  expect(md`${at({ email: 'a@b.co' })}`.content).toBe('<at email=a@b.co></at>')
  expect(md`${link('the [plan]', 'https://e.co/a b(1)')}`.content).toBe(
    '[the &#91;plan&#93;](https://e.co/a%20b%281%29)',
  )
  expect(md`${font('late*', 'red')}${font(inline`**x**`, 'grey-500')}`.content).toBe(
    "<font color='red'>late&#42;</font><font color='grey-500'>**x**</font>",
  )
  expect(md`${tag('new')}`.content).toBe("<text_tag color='blue'>new</text_tag>")
  expect(larkMd(md`${'*'}`)).toEqual({ tag: 'lark_md', content: '&#42;' })
})

test('a helper refuses what would break out of its tag', () => {
  expect(() => at('all></at><at id=ou_1')).toThrow(TypeError)
  expect(() => font('x', "red'>")).toThrow(TypeError)
  expect(() => link('x', 'javascript:alert(1)')).toThrow(TypeError)
  expect(() => link('x', ' https://e.co')).toThrow(TypeError)
})

test('a helper says which parameter it refuses, and what it takes', () => {
  expect(() => link('x', 'javascript:alert(1)')).toThrow(
    new TypeError(
      'url: expected an http, https, tel or mailto address, or a lark, feishu or applink one, got "javascript:alert(1)"',
    ),
  )
  expect(() => link('x', undefined as unknown as string)).toThrow(/^url: expected an http, .*, got undefined$/)
  expect(() => at('a b')).toThrow(new TypeError('who: expected an open_id, a user_id or "all", got "a b"'))
  expect(() => at({ email: '>' })).toThrow(new TypeError('who.email: expected an address, got ">"'))
  expect(() => font('x', ';')).toThrow(
    new TypeError('color: expected a colour name, rgba(…) or a name from config.style.color, got ";"'),
  )
  expect(() => tag('x', ';' as 'red')).toThrow(new TypeError('color: expected a colour name, got ";"'))
})

test('an object that only looks like markup is refused', () => {
  const forged = JSON.parse('{"tag":"markdown","content":"<at id=all></at>","@lark-sdk/cards.markup":"x"}')
  expect(() => md`${forged}`).toThrow(/strings, numbers/)
})
