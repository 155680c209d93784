import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const index = pathToFileURL(`${import.meta.dirname}/../src/index.ts`).href

/** What Node writes to stderr when a handler throws this and nobody listens for it. */
function written(thrown: string): string {
  const script = `
    import { createDispatcher } from ${JSON.stringify(index)}
    const dispatcher = createDispatcher({ on: { 'im.message.receive_v1': () => { throw ${thrown} } } })
    await dispatcher.dispatch({ type: 'event', name: 'im.message.receive_v1', header: {}, event: {} })`
  return spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }).stderr
}

test('a handler that fails unheard says in a warning of Node why and where', () => {
  const warning = written(
    "Object.assign(new Error('the table is locked'), { config: { authorization: 'Bearer t-1' } })",
  )

  expect(warning).toContain('Handler of im.message.receive_v1 failed')
  expect(warning).toMatch(/Error: the table is locked\n\s+at /)
  expect(warning).not.toContain('t-1')
})

test('one that throws something else than an error says what, if that is text', () => {
  expect(written("'no more room'")).toContain('no more room')
  expect(written("{ token: 't-1' }")).toContain('Handler of im.message.receive_v1 failed')
  expect(written("{ token: 't-1' }")).not.toContain('t-1')
  expect(written('undefined')).toContain('Handler of im.message.receive_v1 failed')
})
