import { attributes, type Html, html } from '../html.ts'
import type { Unwrapped } from '../unwrap.ts'
import { json } from './json.ts'

/** Stands for a card that the platform makes from a template. */
export function templateBox({ id, version, variables }: NonNullable<Unwrapped['template']>): Html {
  const rows = Object.entries(variables).map(([name, value]) => {
    const shown = typeof value === 'string' ? value : (json(value) ?? '')
    return html`<tr><th scope="row">${name}</th><td>${shown.slice(0, 2000)}</td></tr>`
  })
  const values = rows.length > 0 && html`<table class="lc-template-values"><tbody>${rows}</tbody></table>`
  const written = attributes({ class: 'lc-template', 'data-template-id': id })
  return html`<div${written}><div class="lc-template-id">Template ${id}${version && html` <span>${version}</span>`}</div>${values}</div>`
}
