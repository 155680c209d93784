import { keyOf } from '../endpoints/callText.ts'
import { exampleValue } from '../endpoints/exampleValue.ts'
import { camel } from '../endpoints/names.ts'
import { queryValue, wireValue } from '../endpoints/queryValue.ts'
import { answerOf } from './answerOf.ts'
import { type Endpoint, endpoints } from './endpoints.ts'
import { type EndpointFacts, facts, samples } from './facts.ts'

/** A test of each plain function of a folder: what it sends, and that the documented samples fit its types. */
export function renderTests(folder: string): string {
  const own = endpoints.filter(one => one.folder === folder && !one.hand)
  return `// Written by tooling/codegen/messaging/generate.ts: samples of the platform's documentation, as typed calls.
import { expect, test } from 'vitest'
import { ${own.map(({ name }) => name).join(', ')} } from '../../src/index.ts'
import { fakeLark } from '../fakeLark.ts'

${own.flatMap(renderTest).join('\n\n')}
`
}

function renderTest(endpoint: Endpoint): string[] {
  const page = facts[endpoint.id]
  if (!page) throw new Error(`No facts about ${endpoint.id}`)
  const sample = samples[endpoint.id]
  const requests = sample?.requests.length ? sample.requests : [undefined]
  return requests.map((body, index) => renderOne(endpoint, page, body, index, answerOf(endpoint)))
}

function renderOne(
  endpoint: Endpoint,
  page: EndpointFacts,
  body: Record<string, unknown> | undefined,
  index: number,
  response: unknown,
): string {
  const { name } = endpoint
  const path = page.path.replace(/:(\w+)/g, (_, key: string) => idOf(key))
  const query = page.query.filter(
    field =>
      field.required || field.name === keyOf(page) || field.name === 'user_id_type' || field.name === 'page_size',
  )
  const values = [
    ...page.pathParams.map(({ name: key }) => `${camel(key)}: '${idOf(key)}'`),
    ...query.map(field => `${camel(field.name)}: ${queryValue(field, page)}`),
    ...(body
      ? Object.entries(body).map(([key, value]) => `${camel(key)}: ${JSON.stringify(value)}`)
      : page.body.filter(field => field.required).map(field => `${camel(field.name)}: ${exampleValue(field, 0)}`)),
  ]
  const sent = body ? JSON.stringify(body) : page.body.length ? undefined : ''
  const wireBody = body
    ? JSON.stringify(body)
    : `{ ${page.body
        .filter(field => field.required)
        .map(field => `${field.name}: ${exampleValue(field, 0)}`)
        .join(', ')} }`
  const entries = [
    `method: '${page.method}'`,
    `path: '/open-apis/${path}'`,
    "token: 't-1'",
    ...(query.length
      ? [`query: { ${query.map(field => `${field.name}: ${wireValue(field, page)}`).join(', ')} }`]
      : []),
    ...(page.body.length ? [`body: ${wireBody}`] : []),
  ]
  const answer = response ?? (page.data.length ? undefined : { code: 0, msg: 'success' })
  const title = `${name} sends ${page.method} ${page.path}${body ? ', as in the sample' : ''}${index ? ` ${index + 1}` : ''}`
  return `test('${title}', async () => {
${answer ? `  const answer: Awaited<ReturnType<typeof ${name}>>${endpoint.result ? '' : ' & { data?: object }'} = ${JSON.stringify(answer)}\n  const lark = fakeLark(answer)` : '  const lark = fakeLark({ data: {} })'}

  const got = await ${name}({ ${["tenantAccessToken: 't-1'", ...values].join(', ')}, instance: lark.instance })

  expect(got).toEqual(${answer ? 'answer' : "{ code: 0, msg: 'success', data: {} }"})
  expect(lark.calls).toEqual([{ ${entries.join(', ')} }])
${sent ? `  expect(JSON.stringify(lark.calls[0]?.body)).toBe(${JSON.stringify(sent)})\n` : ''}})`.replaceAll(
    '\n\n})',
    '\n})',
  )
}

const IDS: Record<string, string> = {
  chat_id: 'oc_1',
  message_id: 'om_1',
  reaction_id: 'r1',
  block_id: 'b1',
  tag_id: '71',
  menu_item_id: '39',
  feed_card_id: 'oc_1',
  batch_message_id: 'bm-1',
}

const idOf = (key: string): string => IDS[key] ?? 'x1'
