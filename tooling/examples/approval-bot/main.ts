import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { toNodeHandler } from '@lark-sdk/callback/node'
import { createClient } from '@lark-sdk/core'
import { createApprovalBot } from './bot.ts'
import { chart } from './chart.ts'
import { emulatedStage } from './emulatedStage.ts'
import { realStage } from './realStage.ts'
import type { Stage } from './stage.ts'
import { tapFetch } from './tapFetch.ts'
import { createTranscript } from './transcript.ts'
import { createWatch } from './watch.ts'

const transcript = createTranscript(console.log)

/** Puts the bot behind a server and tells the transcript and the watch what it does. */
function setUp({ appId, appSecret, domain, encryptKey, verificationToken, patienceMs }: Stage) {
  const watch = createWatch(patienceMs)
  const fetch = tapFetch(call => {
    transcript.call(call)
    if (call.code === 0) watch.saw(`${call.method} ${call.path}`)
    else if (call.code !== undefined) watch.failed(new Error(`${call.path} was refused with code ${call.code}`))
  })
  const bot = createApprovalBot(createClient({ appId, appSecret, domain, fetch }), { encryptKey, verificationToken })
  bot.dispatcher.use(async ({ name }, next) => {
    transcript.tells('bot', `has verified and decrypted ${name}`)
    try {
      const answer = await next()
      watch.saw(name)
      return answer
    } catch (error) {
      watch.failed(error)
      throw error
    }
  })

  const server = createServer(toNodeHandler(bot.webhook))
  server.prependListener('request', ({ headers }, response) => {
    const what = headers['x-lark-signature'] ? 'a signed callback came in' : 'a challenge came in'
    const startedAt = performance.now()
    response.once('finish', () => transcript.delivery(what, response.statusCode, performance.now() - startedAt))
  })
  return { bot, server, watch }
}

async function play(stage: Stage, { bot, server, watch }: ReturnType<typeof setUp>): Promise<void> {
  const { colleague, mishaps } = stage
  const { name } = colleague
  server.listen(stage.port, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhook`
  transcript.title(stage.title)

  transcript.part('Lark checks the callback URL')
  await stage.connect(url)

  transcript.part(`The bot asks ${name}`)
  const picture = chart([0.9, 0.75, 0.6, 0.55, 0.35])
  const { openId, cardId, pictureId } = await bot.ask(colleague.email, 'five standing desks', '€ 2,450', picture)

  transcript.part(`${name} has not looked yet`)
  await bot.urgeUnlessRead(cardId, openId)
  await colleague.reads(cardId)
  await bot.urgeUnlessRead(cardId, openId)

  transcript.part(`${name} has a question`)
  await Promise.all([watch.next('im.message.receive_v1'), colleague.writes('Do we need five?')])

  transcript.part(`${name} decides`)
  await Promise.all([
    watch.next('card.action.trigger'),
    watch.next('POST interactive/v1/card/update'),
    colleague.clicks(cardId, 'Approve'),
  ])

  if (mishaps) {
    transcript.part('A stranger forges a click')
    const status = await mishaps.forgeClick(url)
    if (status !== 401) throw new Error(`The forged click was answered with HTTP ${status}`)
    transcript.tells('bot', 'refused it, and nothing ran')
  }

  transcript.part(mishaps ? 'The bot tidies up, and the connection breaks on the way' : 'The bot tidies up')
  mishaps?.cutNextAnswer()
  await bot.finish(openId, pictureId)
  if (!mishaps) return
  const copies = mishaps.countOf('Thank you, that was all.')
  if (copies !== 1) throw new Error(`${name} got ${copies} copies`)
  transcript.tells(name, 'got it once: the second attempt carried the same key')

  transcript.part(`What ${name}'s chat shows now`)
  for (const line of mishaps.chat()) transcript.tells('', line)
}

let stage: Stage | undefined
let scene: ReturnType<typeof setUp> | undefined
try {
  stage = process.env.LARK_APP_ID ? realStage(process.env, transcript) : await emulatedStage(transcript)
  scene = setUp(stage)
  await play(stage, scene)
} catch (error) {
  transcript.failure(error)
  // Nobody waits any more, so that the process can end.
  scene?.watch.failed(error)
}
scene?.server.close()
scene?.server.closeAllConnections()
await stage?.close()
process.exitCode = transcript.end()
