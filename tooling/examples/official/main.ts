// Prints how the official SDK and ours fare at the same task, as a Markdown table.
import { mishaps, playMishap } from './mishaps.ts'
import { bundleSize, importTime } from './sizes.ts'

const rows: [title: string, official: string, ours: string][] = []
for (const platform of ['node', 'browser'] as const) {
  const sizes = await Promise.all([bundleSize('official', platform), bundleSize('ours', platform)])
  rows.push([`bundle for ${platform === 'node' ? 'Node' : 'browsers'}, gzip`, ...sizes])
}
rows.push(['time to import, fastest of nine', importTime('official'), importTime('ours')])
for (const mishap of mishaps) {
  rows.push([mishap.title, await playMishap(mishap, 'official'), await playMishap(mishap, 'ours')])
}

console.log('| sending a text | `@larksuiteoapi/node-sdk` | `@lark-sdk` |')
console.log('|---|---|---|')
for (const row of rows) console.log(`| ${row.join(' | ')} |`)
