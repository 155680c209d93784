import { expect, test } from 'vitest'
import { createImageFetcher } from './fetchImages.ts'

/** A platform with one image, which writes down what it was asked. */
function platform(type = 'image/png') {
  const asked: { readonly path: string; readonly authorization: string | null }[] = []
  const answer: typeof fetch = async (input, init) => {
    const request = input instanceof Request ? input : new Request(input, init)
    const { pathname } = new URL(request.url)
    if (pathname.includes('/auth/'))
      return Response.json({ code: 0, msg: 'ok', tenant_access_token: 't-1', app_access_token: 'a-1', expire: 7200 })
    asked.push({ path: pathname, authorization: request.headers.get('authorization') })
    if (!pathname.endsWith('/img_v3_1')) return Response.json({ code: 234007, msg: 'not found' }, { status: 400 })
    return new Response('picture', { headers: { 'content-type': type } })
  }
  return { asked, answer }
}

const card = {
  schema: '2.0',
  body: {
    elements: [
      { tag: 'img', img_key: 'img_v3_1' },
      { tag: 'markdown', content: 'a ![b](img_v3_2) c' },
      { tag: 'img', img_key: 'img_v3_known' },
    ],
  },
}

test('images come from the app once each, as data; the credentials stay', async () => {
  const { asked, answer } = platform()
  const failures: string[] = []
  const images = createImageFetcher({
    appId: 'cli_1',
    appSecret: 's3cret',
    fetch: answer,
    onFailure: (key, message) => failures.push(`${key} ${message}`),
  })

  const first = await images(card, { images: { img_v3_known: 'x.png' } })
  const second = await images(card, { images: { img_v3_known: 'x.png' } })

  expect([...first]).toEqual([['img_v3_1', `data:image/png;base64,${btoa('picture')}`]])
  expect(second).toEqual(first)
  expect(asked).toEqual([
    { path: '/open-apis/im/v1/images/img_v3_1', authorization: 'Bearer t-1' },
    { path: '/open-apis/im/v1/images/img_v3_2', authorization: 'Bearer t-1' },
  ])
  expect(failures.join()).toContain('img_v3_2')
  expect(failures.join()).not.toMatch(/s3cret|t-1/)
})

test('what is no picture is not handed on', async () => {
  const { answer } = platform('text/html')
  const images = createImageFetcher({ appId: 'cli_1', appSecret: 's3cret', fetch: answer })

  expect((await images(card, {})).size).toBe(0)
})

test('markdown of brackets alone is read in its own time', async () => {
  const { asked, answer } = platform()
  const images = createImageFetcher({ appId: 'cli_1', appSecret: 's3cret', fetch: answer })

  // Were each bracket a beginning to be looked at to the end, this would be a hundred billion steps.
  await images({ elements: [{ tag: 'markdown', content: `${'!['.repeat(300_000)}a](img_v3_1)` }] }, {})

  expect(asked).toHaveLength(1)
})
