import { expect, test } from 'vitest'
import * as fastify from '../src/fastify.ts'
import * as root from '../src/index.ts'
import * as koa from '../src/koa.ts'
import * as lambda from '../src/lambda.ts'
import * as node from '../src/node.ts'

test('the public names are these', () => {
  expect(Object.keys(root).sort()).toMatchInlineSnapshot(`
    [
      "AES256",
      "ALGORITHM",
      "CallbackRefusedError",
      "createDispatcher",
      "createMemoryStore",
      "createWebhook",
      "encryptCallback",
      "eventFixture",
      "eventTime",
      "isCallbackRefusedError",
      "lateCards",
      "parseCallback",
      "signCallback",
      "verifySignature",
    ]
  `)
  expect([node, koa, fastify, lambda].map(module => Object.keys(module).sort())).toMatchInlineSnapshot(`
    [
      [
        "toNodeHandler",
      ],
      [
        "toKoaMiddleware",
      ],
      [
        "toFastifyPlugin",
      ],
      [
        "toLambdaHandler",
        "toLambdaStreamHandler",
      ],
    ]
  `)
})
