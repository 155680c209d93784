import { describe, expect, test } from 'vitest'
import { paginate } from './paginate.ts'

interface Params {
  containerId: string
  pageToken?: string | undefined
}
interface Data {
  items?: number[]
  has_more?: boolean
  page_token?: string
}

/** A list of the given pages; keeps what it was asked for. */
function listOf(...pages: Data[]) {
  const asked: Params[] = []
  const list = async (params: Params) => {
    asked.push(params)
    return { code: 0 as const, data: pages[asked.length - 1] ?? pages.at(-1) ?? {} }
  }
  return { list, asked }
}

const params = { containerId: 'oc_1' }

describe('H14', () => {
  test('H14 a page token that repeats ends the walk with an error', async () => {
    const { list, asked } = listOf({ items: [1], has_more: true, page_token: 'a' })

    await expect(paginate(list, params).toArray()).rejects.toMatchObject({ name: 'LarkError' })

    expect(asked).toHaveLength(2)
  })

  test('H14 nor do tokens that go round in a longer circle', async () => {
    const page = (token: string) => ({ items: [1], has_more: true, page_token: token })
    const { list, asked } = listOf(page('a'), page('b'), page('c'), page('a'))

    await expect(paginate(list, params).toArray()).rejects.toThrow('a page token that came before')

    expect(asked).toHaveLength(4)
  })

  test('H14 the token that the walk began with is no next one', async () => {
    const { list } = listOf({ items: [1], has_more: true, page_token: 'start' })

    await expect(paginate(list, { ...params, pageToken: 'start' }).toArray()).rejects.toThrow(
      'a page token that came before',
    )
  })

  test.each([undefined, ''])('H14 more to come without a token (%j) is an error, not an end', async token => {
    const { list } = listOf({ items: [1], has_more: true, ...(token !== undefined && { page_token: token }) })
    const found: number[] = []

    await expect(async () => {
      for await (const item of paginate(list, params)) found.push(item)
    }).rejects.toThrow('no page token')

    // What came before it was handed out.
    expect(found).toEqual([1])
  })
})

test('walks all pages, asking for each when it is reached', async () => {
  const { list, asked } = listOf(
    { items: [1, 2], has_more: true, page_token: 'a' },
    { items: [3], has_more: false, page_token: 'b' },
  )
  const walk = paginate(list, params)[Symbol.asyncIterator]()

  expect([(await walk.next()).value, (await walk.next()).value]).toEqual([1, 2])
  expect(asked).toHaveLength(1)
  expect([await walk.next(), await walk.next()]).toEqual([
    { done: false, value: 3 },
    { done: true, value: undefined },
  ])
  expect(asked).toEqual([
    { containerId: 'oc_1', pageToken: undefined },
    { containerId: 'oc_1', pageToken: 'a' },
  ])
})

test('begins where it is told to', async () => {
  const { list, asked } = listOf({ items: [3], has_more: false })

  await paginate(list, { ...params, pageToken: 'b' }).toArray()

  expect(asked[0]?.pageToken).toBe('b')
})

test('a page without the list is an empty one', async () => {
  const { list } = listOf({ has_more: true, page_token: 'a' }, { items: [1], has_more: false })

  expect(await paginate(list, params).toArray()).toEqual([1])
})

test.each([
  [0, 0, []],
  [1, 1, [1]],
  [2, 1, [1, 2]],
  [3, 2, [1, 2, 3]],
])('a limit of %d asks for %d pages', async (limit, pages, items) => {
  const { list, asked } = listOf({ items: [1, 2], has_more: true, page_token: 'a' }, { items: [3, 4], has_more: false })

  expect(await paginate(list, params).toArray({ limit })).toEqual(items)
  expect(asked).toHaveLength(pages)
})

test('pages come whole', async () => {
  const { list } = listOf({ items: [1], has_more: true, page_token: 'a' }, { items: [], has_more: false })
  const pages: unknown[] = []

  for await (const page of paginate(list, params).pages()) pages.push(page)

  expect(pages).toEqual([
    { code: 0, data: { items: [1], has_more: true, page_token: 'a' } },
    { code: 0, data: { items: [], has_more: false } },
  ])
})

test('finds a list under another name', async () => {
  const list = async ({ pageToken }: { pageToken?: string | undefined }) => ({
    data: { user_list: [pageToken], has_more: false },
  })

  expect(await paginate(list, { pageToken: 'a' }, { items: 'user_list' }).toArray()).toEqual(['a'])
})

test('an error of a page is the walk’s, and nothing that came is lost', async () => {
  const list = async ({ pageToken }: { pageToken?: string | undefined }) => {
    if (pageToken) throw new Error('down')
    return { data: { items: [1], has_more: true, page_token: 'a' } }
  }
  const found: number[] = []

  await expect(async () => {
    for await (const item of paginate(list, {})) found.push(item)
  }).rejects.toThrow('down')

  expect(found).toEqual([1])
})
