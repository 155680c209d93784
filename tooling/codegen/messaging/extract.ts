// Carries what the platform's documentation says about messaging into facts.json and samples.json, in a compact form.
// Run: node tooling/codegen/messaging/extract.ts CATALOG_DIR PAGES_DIR && node tooling/codegen/messaging/generate.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCatalog, type ShownSample, withoutProse } from '../endpoints/readCatalog.ts'
import { endpoints } from './endpoints.ts'

const [directory, pagesDirectory] = process.argv.slice(2)
if (!directory || !pagesDirectory) {
  throw new TypeError(
    'Folders are missing: extract.ts CATALOG_DIR (with endpoints.json) PAGES_DIR (with the pages as Markdown)',
  )
}
const catalog = readCatalog(directory)

/** The samples on a page, where the catalog keeps none: a success is the answer, what has no code is a request. */
function shownOn(page: string): ShownSample | undefined {
  const blocks = [...page.matchAll(/^```json *\n([\s\S]*?)^```/gm)].flatMap(([, json = '']) => {
    // One page has lost the last brace of its sample.
    for (const text of [json, `${json}}`]) {
      try {
        return [JSON.parse(withoutProse(text)) as Record<string, unknown>]
      } catch {}
    }
    return []
  })
  const response = blocks.find(({ code }) => code === 0)
  const requests = blocks.filter(block => !('code' in block))
  return requests.length > 0 || response ? { requests, ...(response && { response }) } : undefined
}

const facts = Object.fromEntries(endpoints.map(({ id }) => [id, catalog.factsOf(id)]))
const samples: Record<string, unknown> = {}
for (const { id } of endpoints) {
  const sample = catalog.sampleOf(id) ?? shownOn(readFileSync(join(pagesDirectory, `${id}.md`), 'utf8'))
  if (sample) samples[id] = sample
}
catalog.write(import.meta.dirname, facts, samples)

const emoji = JSON.parse(readFileSync(join(directory, 'emoji-types.json'), 'utf8')) as string[]
writeFileSync(join(import.meta.dirname, 'emoji.json'), `${JSON.stringify(emoji)}\n`)
