import { expect, test } from 'vitest'
import { readText } from './readText.ts'

test('a body that someone else holds a clone of is left at once when it is too long', async () => {
  const response = new Response(new Blob(['x'.repeat(100)]).stream())
  // As the hooks of a ky instance get it; this one reads nothing.
  response.clone()

  expect(await readText(response, 10)).toBeUndefined()
})
