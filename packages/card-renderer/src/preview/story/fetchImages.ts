import { createClient } from '@lark-sdk/core'
import { isFields } from '../../fields.ts'
import type { Fields, Stubs } from '../api.ts'

const MOST_BYTES = 10 * 1024 * 1024
const KEY = /^img_[\w-]+$/

/** The images of a card that no stub table has, as `data:` by key; what can't be fetched is left out. */
export type ImageFetcher = (card: Fields, stubs: Stubs) => Promise<ReadonlyMap<string, string>>

export interface ImageFetcherOptions {
  readonly appId: string
  readonly appSecret: string
  readonly domain?: 'feishu' | 'lark' | URL | undefined
  readonly fetch?: typeof fetch | undefined
  /** Told why an image is not there; holds no secret. */
  readonly onFailure?: ((key: string, message: string) => void) | undefined
}

function keysIn(value: unknown, found: Set<string>): Set<string> {
  if (Array.isArray(value)) for (const item of value) keysIn(item, found)
  else if (isFields(value)) for (const item of Object.values(value)) keysIn(item, found)
  else if (typeof value === 'string') {
    if (KEY.test(value)) found.add(value)
    // Markdown has images too.
    for (const [, key = ''] of value.matchAll(/!\[[^\][]*\]\((img_[\w-]+)\)/g)) found.add(key)
  }
  return found
}

/**
 * Fetches images as the app, on the server's side: the page gets pictures and no credentials.
 * Each key is asked for once, whether it was answered or not.
 */
export function createImageFetcher({ onFailure, ...options }: ImageFetcherOptions): ImageFetcher {
  const client = createClient(options)
  const known = new Map<string, Promise<string | undefined>>()

  async function fetchOne(key: string): Promise<string | undefined> {
    try {
      const answer = await client.request({
        method: 'GET',
        path: 'im/v1/images/:image_key',
        pathParams: { image_key: key },
        as: 'response',
      })
      const type = answer.headers.get('content-type')?.split(';')[0] ?? ''
      const bytes = new Uint8Array(await answer.arrayBuffer())
      if (!/^image\/[\w.+-]+$/.test(type) || bytes.length > MOST_BYTES)
        throw new Error(`no picture: ${type}, ${bytes.length} bytes`)
      return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
    } catch (error) {
      onFailure?.(key, error instanceof Error ? error.message : String(error))
      return undefined
    }
  }

  return async (card, stubs) => {
    const keys = [...keysIn(card, new Set())].filter(key => !Object.hasOwn(stubs.images ?? {}, key))
    const found = new Map<string, string>()
    await Promise.all(
      keys.map(async key => {
        const fetching = known.get(key) ?? fetchOne(key)
        known.set(key, fetching)
        const address = await fetching
        if (address !== undefined) found.set(key, address)
      }),
    )
    return found
  }
}
