import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contactEndpoints } from '../src/contract/contacts.ts'

const folder = join(import.meta.dirname, '../src/contact')
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .map(file => readFileSync(join(folder, file), 'utf8'))
const sent = new Set(
  sources.flatMap(text => [...text.matchAll(/\b(?:4\d{4}|222\d{4})\b/g)].map(([code]) => Number(code))),
)

const documented = new Set(Object.values(contactEndpoints).flatMap(({ statuses }) => Object.values(statuses).flat()))

test('the codes of the directory that are documented and never sent are these', () => {
  const missing = [...documented].filter(code => !sent.has(code)).sort((a, b) => a - b)

  // Seats, licenses, certified tenants, switches of the console, censorship, locks inside the platform, positions,
  // rules of dynamic groups, and codes whose meaning no page tells.
  const lines = Array.from({ length: Math.ceil(missing.length / 15) }, (_, line) =>
    missing.slice(line * 15, line * 15 + 15),
  )
  expect(lines.map(line => line.join(' ')).join('\n')).toMatchInlineSnapshot(`
    "40003 40008 40010 40011 40015 41003 41007 41008 41009 41013 41014 41015 41016 41018 41019
    41020 41021 41022 41023 41024 41027 41028 41029 41031 41032 41037 41040 41041 41043 41051
    41053 41055 41056 41057 41068 41069 41410 42008 42011 42015 42018 42019 42020 42021 42022
    42025 42026 42027 42029 42300 42304 42307 42400 42401 42403 42405 42410 42412 43000 43001
    43002 43003 43009 43017 43021 43023 43024 43025 43030 43031 43050 44001 44003 44004 44006
    44007 44008 44009 44012 44013 44014 44015 44016 44017 44018 44019 44020 44023 44024 44025
    44032 44034 44035 44038 44040 44041 44042 44046 44047 44048 44049 44052 44053 44054 44055
    44056 44057 44058 44059 44060 44061 44062 48002 2221109 2221111 2221112 2221114 2221123 2221125 2221126
    2221140 2221146 2221147 2221156 2221163 2221175 2221176 2221191 2221192 2221193 2221216 2221248 2221252 2221253 2221254
    2221263 2221264 2221265 2221266 2221268 2221270 2221271 2221272 2221273 2221274 2221275 2221293 2221300 2221307 2221328
    2221329 2221330 2221331 2221334 2223103 2223104 2223108"
  `)
  expect(documented.size - missing.length).toBeGreaterThan(missing.length)
})
