import { expect, test } from 'vitest'
import { jsonLines } from './jsonLines.ts'

test('each object and list of a JSON text has its line', () => {
  const text = `{
  "schema": "2.0",
  "body": {
    "elements": [
      { "tag": "hr" },
      {
        "tag": "markdown", "content": "a \\"{ [ ] }\\" b, c: d",
        "text": { "n": [1, [2], -3.5e1, null, true] }
      }
    ]
  }
}`

  const lines = Object.fromEntries(jsonLines(text))

  expect(lines).toEqual({
    '': 1,
    body: 3,
    'body.elements': 4,
    'body.elements[0]': 5,
    'body.elements[1]': 6,
    'body.elements[1].text': 8,
    'body.elements[1].text.n': 8,
    'body.elements[1].text.n[1]': 8,
  })
})
