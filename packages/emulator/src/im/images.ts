import { refuse } from '../http/refusal.ts'
import type { Route } from '../http/route.ts'
import { type ImageFacts, imageFacts } from './imageFacts.ts'

const MOST_BYTES = 10 * 1024 * 1024
const AVATAR_SIDE = 4096
const GIF_SIDE = 2000
const SIDE = 12_000

function largestSide(type: string, facts: ImageFacts): number {
  if (type === 'avatar') return AVATAR_SIDE
  return facts.format === 'gif' ? GIF_SIDE : SIDE
}

const uploadImage: Route = {
  on: 'POST /open-apis/im/v1/images',
  async run(call, world) {
    const type = call.form?.get('image_type')
    const image = call.form?.get('image')
    if (type !== 'message' && type !== 'avatar') refuse(234001, 'image_type is message or avatar')
    if (!(image instanceof File)) refuse(234001, 'image is missing, or no file')
    if (image.size === 0) refuse(234010, 'The image is empty')
    if (image.size > MOST_BYTES) refuse(234006, 'The image has more than 10 MB')
    const bytes = new Uint8Array(await image.arrayBuffer())
    const facts = imageFacts(bytes)
    if (!facts) refuse(234011, 'The bytes are no image that the platform knows')
    if (Math.max(facts.width ?? 0, facts.height ?? 0) > largestSide(type, facts)) {
      refuse(234039, `The image has ${facts.width} x ${facts.height} pixels`)
    }
    const key = `img_v3_${world.ids.next('').slice(0, 24)}`
    world.store.resources.set(key, {
      key,
      kind: 'image',
      type,
      name: image.name,
      bytes,
      contentType: `image/${facts.format}`,
      ownerId: world.app.appId,
    })
    return { data: { image_key: key } }
  },
}

const downloadImage: Route = {
  on: 'GET /open-apis/im/v1/images/:image_key',
  run(call, world) {
    const image = world.store.resources.get(call.params.image_key ?? '')
    if (image?.kind !== 'image') {
      refuse(call.params.image_key?.startsWith('img_') ? 234005 : 234001, 'There is no image with this key')
    }
    if (image.ownerId !== world.app.appId || image.type !== 'message') {
      refuse(234008, 'Only message images that the app uploaded itself can be downloaded')
    }
    return new Response(image.bytes.slice(), { headers: { 'content-type': image.contentType } })
  },
}

export const imageRoutes: Route[] = [uploadImage, downloadImage]
