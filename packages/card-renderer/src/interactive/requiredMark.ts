import { type Html, html } from '../html.ts'

/** The red asterisk of a field that a form can't go without. */
export function requiredMark(data: { readonly [name: string]: string | boolean | undefined }): Html | false {
  return data['data-required'] === true && html`<span class="lc-required" aria-hidden="true">*</span>`
}
