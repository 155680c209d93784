import { request } from 'node:http'
import { expect, test } from 'vitest'
import { main } from '../src/cli/main.ts'
import { createEmulator } from '../src/index.ts'
import { createLark, START_MS } from './lark.ts'

const FIND = 'contact/v3/users/batch_get_id'
const emails = { emails: ['ada@acme.example'] }

test('every call is recorded, with nothing in it that opens anything', async () => {
  const lark = await createLark()

  await lark.call('POST', `${FIND}?user_id_type=open_id`, emails)
  const [issued, found] = lark.emulator.calls()

  expect(found).toMatchObject({
    method: 'POST',
    path: `/open-apis/${FIND}`,
    query: { user_id_type: 'open_id' },
    headers: { authorization: 'Bearer t-***', 'content-type': 'application/json' },
    body: emails,
    status: 200,
    code: 0,
    answer: { code: 0, data: { user_list: [{ email: 'ada@acme.example' }] } },
    ms: expect.any(Number),
    logId: expect.stringMatching(/^\d{14}[0-9A-F]{22}$/),
  })
  expect(issued).toMatchObject({ body: { app_secret: '***' }, answer: { tenant_access_token: '***' } })
  const all = JSON.stringify(lark.emulator.calls())
  expect(all).not.toContain(lark.token)
  expect(all).not.toContain(lark.emulator.app.appSecret)
})

test('two emulators of one seed hold the same company, and the same run makes the same ids', async () => {
  const run = async () => {
    const lark = await createLark()
    return [await lark.send('text', { text: 'Hi' }), lark.emulator.chats, lark.emulator.users.map(user => user.openId)]
  }

  expect(await run()).toEqual(await run())
})

test("a company of one's own", async () => {
  const emulator = createEmulator({
    company: 'Globex',
    departments: [{ name: 'Lab' }],
    users: [
      { name: 'Hana Bell', email: 'hana@globex.example', department: 'Lab' },
      { name: 'Ivo Cruz', email: 'ivo@globex.example', manager: 'hana@globex.example' },
    ],
    chats: [{ name: 'Bench', members: ['hana@globex.example', 'ivo@globex.example'] }],
  })

  expect(emulator.users.map(user => user.email)).toEqual(['hana@globex.example', 'ivo@globex.example'])
  expect(emulator.chat('Bench').members).toEqual(emulator.users.map(user => user.openId))
  expect(() => createEmulator({ users: [{ name: 'A B', manager: 'nobody@x.y' }] })).toThrow('nobody@x.y')
  expect(() => createEmulator({ appId: 'cli_test' })).toThrow('16 hexadecimal digits')
})

test('reset goes back to the start', async () => {
  const lark = await createLark()
  const before = { chats: lark.emulator.chats }
  await lark.send('text', { text: 'Hi' })
  lark.emulator.app.scopes.revoke('im:message')
  lark.emulator.fault({})

  lark.emulator.reset()

  expect(lark.emulator.sent()).toEqual([])
  expect(lark.emulator.calls()).toEqual([])
  expect(lark.emulator.deliveries()).toEqual([])
  expect({ chats: lark.emulator.chats }).toEqual(before)
  expect(lark.emulator.app.scopes.has('im:message')).toBe(true)
  expect((await lark.call('GET', 'bot/v3/info')).body.code).toBe(99991663)
})

test('it serves over HTTP what it serves in process', async () => {
  const emulator = createEmulator({ now: () => START_MS })
  const url = await emulator.listen()
  const { appId: app_id, appSecret: app_secret } = emulator.app
  const init = { method: 'POST', body: JSON.stringify({ app_id, app_secret }) }
  const path = '/open-apis/auth/v3/tenant_access_token/internal'

  const overHttp = await (await fetch(url + path, init)).json()
  const inProcess = await (await emulator.fetch(new Request(emulator.url + path, init))).json()
  await emulator.close()

  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(overHttp).toEqual(inProcess)
  await expect(fetch(url + path, init)).rejects.toThrow()
})

test('an upload in chunks over HTTP arrives whole', async () => {
  const emulator = createEmulator()
  const url = await emulator.listen()
  const { appId: app_id, appSecret: app_secret } = emulator.app
  const token = (await (
    await fetch(`${url}/open-apis/auth/v3/tenant_access_token/internal`, {
      method: 'POST',
      body: JSON.stringify({ app_id, app_secret }),
    })
  ).json()) as { tenant_access_token: string }
  const head = '--x\r\nContent-Disposition: form-data; name="file_type"\r\n\r\nstream\r\n'
  const name = '--x\r\nContent-Disposition: form-data; name="file_name"\r\n\r\na.txt\r\n'
  const file = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nminutes\r\n--x--\r\n'

  const answer = await new Promise<string>((resolve, reject) => {
    const upload = request(
      `${url}/open-apis/im/v1/files`,
      {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token.tenant_access_token}`,
          'content-type': 'multipart/form-data; boundary=x',
        },
      },
      response => {
        let text = ''
        response.on('data', chunk => {
          text += chunk
        })
        response.on('end', () => resolve(text))
      },
    )
    upload.on('error', reject)
    for (const part of [head, name, file]) upload.write(part)
    upload.end()
  })
  await emulator.close()

  expect(JSON.parse(answer)).toMatchObject({ code: 0, data: { file_key: expect.stringMatching(/^file_v3_/) } })
})

test('a fault answers in place of the endpoint, as often as it is told to', async () => {
  const lark = await createLark()
  lark.emulator.fault({
    method: 'get',
    path: /bot/,
    times: 2,
    status: 503,
    code: 2200,
    headers: { 'retry-after': '1' },
  })
  lark.emulator.fault({ path: `/open-apis/${FIND}`, status: 502, body: '<html>Bad gateway</html>' })

  const first = await lark.call('GET', 'bot/v3/info')
  const page = await lark.call('POST', FIND, emails)

  expect([first.status, first.body.code, first.headers.get('retry-after')]).toEqual([503, 2200, '1'])
  expect([page.status, await page.response.text()]).toEqual([502, '<html>Bad gateway</html>'])
  expect((await lark.call('GET', 'bot/v3/info')).status).toBe(503)
  expect((await lark.call('GET', 'bot/v3/info')).status).toBe(200)
})

test('a connection is cut before or after the work', async () => {
  const lark = await createLark()
  const body = { receive_id: lark.emulator.user('Ada').openId, msg_type: 'text', content: '{"text":"Hi"}', uuid: 'k' }
  const send = () => lark.call('POST', 'im/v1/messages?receive_id_type=open_id', body)

  lark.emulator.fault({ does: 'drop' })
  await expect(send()).rejects.toThrow('fetch failed')
  expect(lark.emulator.sent()).toHaveLength(0)
  lark.emulator.fault({ does: 'drop-after' })
  await expect(send()).rejects.toThrow('fetch failed')
  expect(lark.emulator.sent()).toHaveLength(1)
  expect((await send()).body.data?.message_id).toBe(lark.emulator.sent()[0]?.messageId)
})

test('a connection is cut over HTTP too', async () => {
  const emulator = createEmulator()
  const url = await emulator.listen()
  emulator.fault({ does: 'drop' })

  await expect(fetch(`${url}/open-apis/bot/v3/info`)).rejects.toThrow('fetch failed')
  expect((await fetch(`${url}/open-apis/bot/v3/info`)).status).toBe(400)
  await emulator.close()
})

test('a stalled call ends when its caller gives up', async () => {
  const emulator = createEmulator()
  emulator.fault({ does: 'stall' })
  const giving = new AbortController()

  const stalled = emulator.fetch('https://open.feishu.cn/open-apis/bot/v3/info', { signal: giving.signal })
  giving.abort(new Error('enough'))

  await expect(stalled).rejects.toThrow('enough')
})

test('a stalled call over HTTP harms nobody else', async () => {
  const emulator = createEmulator()
  const url = await emulator.listen()
  emulator.fault({ path: '/open-apis/stalled', does: 'stall' })
  const giving = new AbortController()

  const stalled = fetch(`${url}/open-apis/stalled`, { signal: giving.signal })
  const other = await fetch(`${url}/open-apis/bot/v3/info`)
  giving.abort(new Error('enough'))

  await expect(stalled).rejects.toThrow('enough')
  expect(other.status).toBe(400)
  await emulator.close()
})

test('the last 10,000 calls are kept', async () => {
  const lark = await createLark()
  for (let count = 0; count < 10_000; count += 1)
    await lark.emulator.fetch(`http://lark.localhost/open-apis/x/${count}`)

  const calls = lark.emulator.calls()

  expect(calls).toHaveLength(10_000)
  expect(calls[0]?.path).toBe('/open-apis/x/0')
})

test('the status page shows who is there, and leaves no trace', async () => {
  const lark = await createLark({ appName: '<b>Bot</b>' })

  const page = await (await lark.emulator.fetch('http://lark.localhost/')).text()

  expect(page).toContain('Ada Lindgren')
  expect(page).toContain('&lt;b&gt;Bot&lt;/b&gt;')
  expect(page).not.toContain(lark.emulator.app.appSecret)
  expect(lark.emulator.calls()).toHaveLength(1)
})

test('the command line tells what a bot needs', async () => {
  const lines: string[] = []

  const emulator = await main(['--port', '0', '--webhook', 'http://127.0.0.1:1/'], text => lines.push(text))
  const told = lines.join('\n')
  await emulator?.close()

  expect(told).toContain(emulator?.url)
  expect(told).toContain(emulator?.app.appSecret)
  expect(told).toContain('ada@acme.example')
  expect(told).toContain('did not answer the challenge')
  await expect(main(['--port', 'x'], () => {})).rejects.toThrow('--port')
  await expect(main(['--prot', '1'], () => {})).rejects.toThrow('--prot')
})

test('the command line makes a company of any size', async () => {
  const lines: string[] = []

  const emulator = await main(['--port', '0', '--people', '60', '--seed', '4'], text => lines.push(text))

  expect(emulator?.users).toHaveLength(60)
  expect(lines.join('\n')).toContain('40 more')
  // Chinese characters are two cells wide.
  const columns = new Set(
    lines
      .join('\n')
      .match(/^.+\bou_/gm)
      ?.map(row => row.replace(/\p{Script=Han}/gu, 'xx').length),
  )
  expect(columns.size).toBe(1)
  expect(lines.join('\n')).toMatch(/example {2}ou_/)
  await emulator?.close()
  await expect(main(['--port', '0', '--people', 'many'], () => {})).rejects.toThrow('people: expected a whole number')
})

test('the command line says which option helps where its port is taken', async () => {
  const first = await main(['--port', '0'], () => {})
  const { port } = new URL(first?.url ?? '')

  const second = main(['--port', port], () => {})

  await expect(second).rejects.toThrow(`Port ${port} is taken. Another one: --port`)
  await first?.close()
})

test('two people of one e-mail, or two departments of one name, are refused before one hides the other', () => {
  expect(() => createEmulator({ users: [{ name: 'Ada Lindgren' }, { name: 'Ada Osei' }] })).toThrow(
    new TypeError('The seed names two users ada@acme.example'),
  )
  expect(() => createEmulator({ departments: [{ name: 'Sales' }, { name: 'Sales' }] })).toThrow(
    new TypeError('The seed names two departments Sales'),
  )
})
