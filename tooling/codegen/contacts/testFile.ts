import { exampleValue } from '../endpoints/exampleValue.ts'
import { camel } from '../endpoints/names.ts'
import { queryValue, wireValue } from '../endpoints/queryValue.ts'
import type { EndpointFacts } from '../messaging/facts.ts'
import { type Endpoint, endpoints } from './endpoints.ts'
import { factsOf, sampleOf } from './facts.ts'
import { namesPerson } from './functionFile.ts'

/** A test of each plain function of a folder: what it sends, and that the documented samples fit its types. */
export function renderTests(folder: string): string {
  const own = endpoints.filter(one => one.folder === folder && one.says !== undefined)
  return `// Written by tooling/codegen/contacts/generate.ts: samples of the platform's documentation, as typed calls.
import { expect, test } from 'vitest'
import { ${own.map(({ name }) => name).join(', ')} } from '../../src/${folder === 'directory' ? 'directory/' : ''}index.ts'
import { fakeLark } from '../fakeLark.ts'

${own.flatMap(renderTest).join('\n\n')}
`
}

function renderTest(endpoint: Endpoint): string[] {
  const sample = sampleOf(endpoint.id)
  const requests = sample?.requests.length ? sample.requests : [undefined]
  return requests.map((body, index) => renderOne(endpoint, factsOf(endpoint.id), body, index))
}

function renderOne(
  { id, name, oddSample }: Endpoint,
  page: EndpointFacts,
  sample: Record<string, unknown> | undefined,
  index: number,
): string {
  const person = namesPerson(page)
  const query = page.query.filter(field => {
    if (person && field.name === 'user_id_type') return false
    return field.required || /^(client_token|page_size|user_id_type)$/.test(field.name)
  })
  const needed = page.body.filter(({ required }) => required)
  const bodyOf = (key: (name: string) => string) =>
    sample
      ? Object.entries(sample).map(([one, value]) => `${key(one)}: ${JSON.stringify(value)}`)
      : needed.map(field => `${key(field.name)}: ${exampleValue(field, 0)}`)
  const params = [
    ...(person ? ["openId: 'ou_1'"] : page.pathParams.map(field => `${camel(field.name)}: 'x1'`)),
    ...query.map(field => `${camel(field.name)}: ${queryValue(field, page)}`),
    ...bodyOf(camel),
  ]
  const sentQuery = [
    ...(person && page.query.some(field => field.name === 'user_id_type') ? ["user_id_type: 'open_id'"] : []),
    ...query.map(field => `${field.name}: ${wireValue(field, page)}`),
  ]
  const path = page.path.replace(/:\w+/g, person ? 'ou_1' : 'x1')
  const hasBody = page.body.length > 0
  const response = oddSample ? undefined : sampleOf(id)?.response
  const answer = page.data.length ? response : undefined
  const title = `${name} sends ${page.method} ${page.path}${sample ? ', as in the sample' : ''}${index ? ` ${index + 1}` : ''}`
  return `test('${title}', async () => {
${answer ? `  const answer: Awaited<ReturnType<typeof ${name}>> = ${JSON.stringify(answer)}\n` : ''}  const lark = fakeLark(() => (${answer ? 'answer' : '{ data: {} }'}))

  const got = await ${name}({ ${["tenantAccessToken: 't-1'", ...params, 'instance: lark.instance'].join(', ').replace("tenantAccessToken: 't-1'", page.tokens.includes('tenant') ? "tenantAccessToken: 't-1'" : "userAccessToken: 't-1'")} })

  expect(got).toEqual(${answer ? 'answer' : "{ code: 0, msg: 'success', data: {} }"})
  expect(lark.calls).toEqual([{ method: '${page.method}', path: '/open-apis/${path}', query: { ${sentQuery.join(', ')} }, token: 'Bearer t-1'${hasBody ? `, body: { ${bodyOf(one => one).join(', ')} }` : ''} }])
${sample && hasBody ? `  expect(JSON.stringify(lark.calls[0]?.body)).toBe(${JSON.stringify(JSON.stringify(sample))})\n` : ''}})`
}

const BY_HAND: Record<string, string> = {
  getUser: "openId: 'ou_1'",
  listDepartmentUsers: "departmentId: 'od-1'",
  listChildDepartments: "departmentId: 'od-1'",
}

/** The functions that are written by hand read the documented samples. */
export function renderHandTests(): string {
  const own = endpoints.filter(({ name }) => BY_HAND[name])
  const tests = own.map(
    ({ id, name }) => `test('${name} reads the sample', async () => {
  const answer: Awaited<ReturnType<typeof ${name}>> = ${JSON.stringify(sampleOf(id)?.response)}
  const lark = fakeLark(() => answer)

  expect(await ${name}({ tenantAccessToken: 't-1', ${BY_HAND[name]}, instance: lark.instance })).toEqual(answer)
})`,
  )
  return `// Written by tooling/codegen/contacts/generate.ts: samples of the platform's documentation, as typed answers.
import { expect, test } from 'vitest'
import { ${own.map(({ name }) => name).join(', ')} } from '../../src/index.ts'
import { fakeLark } from '../fakeLark.ts'

${tests.join('\n\n')}
`
}
