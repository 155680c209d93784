// Carries what the platform's documentation says about contacts into facts.json and samples.json, in a compact form.
// Run: node tooling/codegen/contacts/extract.ts CATALOG_DIR && node tooling/codegen/contacts/generate.ts
import { readCatalog } from '../endpoints/readCatalog.ts'
import { endpoints } from './endpoints.ts'

const directory = process.argv[2]
if (!directory) throw new TypeError('The folder with endpoints.json is missing: extract.ts CATALOG_DIR')
const catalog = readCatalog(directory)
const facts = Object.fromEntries(endpoints.map(({ id }) => [id, catalog.factsOf(id)]))
const samples = endpoints.map(({ id }) => [id, catalog.sampleOf(id)]).filter(([, sample]) => sample)
catalog.write(import.meta.dirname, facts, Object.fromEntries(samples))
