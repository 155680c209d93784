// One server in a process of its own: node server.ts ours|official. On `POST /cpu` it says what CPU it has used, in microseconds.
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createDispatcher, createWebhook } from '@lark-sdk/callback'
import { toNodeHandler } from '@lark-sdk/callback/node'
import { adaptDefault, EventDispatcher, LoggerLevel } from '@larksuiteoapi/node-sdk'
import { ENCRYPT_KEY, VERIFICATION_TOKEN } from './sample.ts'

const secrets = { encryptKey: ENCRYPT_KEY, verificationToken: VERIFICATION_TOKEN }
const makers: Record<string, () => RequestListener> = {
  ours: () =>
    toNodeHandler(
      createWebhook({ ...secrets, dispatcher: createDispatcher({ on: { 'im.message.receive_v1': () => {} } }) }),
    ),
  official() {
    const dispatcher = new EventDispatcher({ ...secrets, loggerLevel: LoggerLevel.fatal }).register({
      'im.message.receive_v1': () => {},
    })
    const serve = adaptDefault('/lark', dispatcher, { autoChallenge: true })
    return (request, response) => void serve(request, response)
  },
}

const listener = makers[process.argv[2] ?? '']?.()
const server = createServer((request, response) => {
  if (request.url !== '/cpu') return listener?.(request, response)
  const { user, system } = process.cpuUsage()
  response.end(String(user + system))
})
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
