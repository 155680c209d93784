import type { Context } from '../context.ts'
import { stringOf } from '../fields.ts'
import { attributes, type Html, html } from '../html.ts'
import { styleOf } from './frame.ts'
import { safeImageUrl } from './links.ts'

interface ImageOptions {
  readonly alt?: string | undefined
  readonly class?: string | undefined
  readonly title?: string | undefined
  readonly style?: { readonly [property: string]: string | undefined } | undefined
  readonly attributes?: { readonly [name: string]: string | undefined } | undefined
}

/** An image by key: what `imageUrl` makes of it, or a grey box that shows the key. */
export function image(key: unknown, context: Context, options: ImageOptions = {}): Html {
  const name = stringOf(key) ?? ''
  const url = safeImageUrl(name === '' ? undefined : context.options.imageUrl?.(name))
  const { alt = '', title, style, class: extra } = options
  const shared = {
    style: style && styleOf(style),
    title: title || undefined,
    'data-img-key': name,
    ...options.attributes,
  }
  if (url !== undefined) {
    return html`<img${attributes({ class: names('lc-image', extra), src: url, alt, loading: 'lazy', ...shared })}>`
  }
  const box = attributes({
    class: names('lc-image lc-no-image', extra),
    role: 'img',
    'aria-label': alt || name,
    ...shared,
  })
  return html`<span${box}><span class="lc-no-image-key">${name || 'no image'}</span></span>`
}

const names = (...classes: readonly (string | undefined)[]): string => classes.filter(Boolean).join(' ')
