import { html } from '../../html.ts'
import { cardStyles } from '../../styles/cardStyles.ts'
import type { RenderRequest, Story, View } from '../api.ts'

export interface SnapshotParams {
  readonly title: string
  readonly stories: readonly Story[]
  readonly view: View
  readonly draw: (request: RenderRequest) => Promise<string>
}

const STYLES = `body{margin:0;padding:24px;font:14px/1.5 system-ui,sans-serif;background:#f5f6f8;color:#1f2329}
body[data-scheme=dark]{background:#141517;color:#ebecef}
h1{font-size:18px}h2{font:13px ui-monospace,monospace;color:#8f959e;margin:28px 0 8px}
section{max-width:600px}body[data-device=phone] section{max-width:351px}
pre{color:#d83931;white-space:pre-wrap}`

/** All cards as one page without script, the same bytes for the same cards. */
export async function snapshot({ title, stories, view, draw }: SnapshotParams): Promise<string> {
  const drawn = await Promise.all(
    stories.map(async ({ id, card, problem }) => {
      const shown = card ? { html: await draw({ card, ...view }) } : html`<pre>${problem?.message}</pre>`
      return html`<h2>${id}</h2>\n<section>${shown}</section>\n`
    }),
  )
  return html`<!doctype html>
<html lang="${view.locale.slice(0, 2)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data: https: http:">
<title>${title}</title>
<style>${{ html: STYLES }}${{ html: cardStyles }}</style>
</head>
<body data-scheme="${view.colorScheme}" data-device="${view.device}">
<h1>${title}</h1>
${drawn}</body>
</html>
`.html
}
