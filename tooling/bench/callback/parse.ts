import { createDecipheriv, createHash, createSecretKey, timingSafeEqual } from 'node:crypto'
import { parseCallback } from '@lark-sdk/callback'
import { EventDispatcher, LoggerLevel } from '@larksuiteoapi/node-sdk'
import { median, printTable } from '../table.ts'
import { ENCRYPT_KEY, makeSample, type Sample, VERIFICATION_TOKEN } from './sample.ts'

type Receiver = (sample: Sample, bytes: Buffer) => Promise<unknown>

const secrets = { encryptKey: ENCRYPT_KEY, verificationToken: VERIFICATION_TOKEN }
const key = createSecretKey(createHash('sha256').update(ENCRYPT_KEY).digest())
const official = new EventDispatcher({ ...secrets, loggerLevel: LoggerLevel.fatal }).register({
  'im.message.receive_v1': () => 'ran',
})

/** The same steps: signature, decryption, JSON. */
const receivers: Record<string, Receiver> = {
  ours: ({ headers }, bytes) => parseCallback({ ...secrets, body: bytes, headers }),
  async byHand({ headers }, bytes) {
    const prefix = `${headers['x-lark-request-timestamp']}${headers['x-lark-request-nonce']}${ENCRYPT_KEY}`
    const digest = createHash('sha256').update(prefix).update(bytes).digest()
    const signature = Buffer.from(headers['x-lark-signature'] ?? '', 'hex')
    if (signature.length !== 32 || !timingSafeEqual(digest, signature)) throw new Error('refused')
    const sealed = Buffer.from(JSON.parse(bytes.toString()).encrypt, 'base64')
    const decipher = createDecipheriv('aes-256-cbc', key, sealed.subarray(0, 16))
    return JSON.parse(Buffer.concat([decipher.update(sealed.subarray(16)), decipher.final()]).toString())
  },
  // As its own adaptors hand a request over: the headers on the prototype, out of what it writes as JSON again.
  official: ({ headers }, bytes) =>
    official.invoke(Object.assign(Object.create({ headers }), JSON.parse(bytes.toString())), { needCheck: true }),
}

/** Runs the three in turn, round by round, so that what else the machine does falls on all of them. */
export async function benchParse(): Promise<void> {
  const rows: string[][] = []
  for (const kilobytes of [1, 10, 100]) {
    const sample = await makeSample(kilobytes, 1)
    const bytes = Buffer.from(sample.body)
    const calls = Math.ceil(2000 / (1 + kilobytes / 4))
    for (const [name, receive] of Object.entries(receivers)) {
      if (!(await receive(sample, bytes))) throw new Error(`${name} refused the sample`)
    }
    const rates: Record<string, number[]> = { ours: [], byHand: [], official: [] }
    for (let round = 0; round < 33; round += 1) {
      for (const [name, receive] of Object.entries(receivers)) {
        const started = process.cpuUsage()
        for (let call = 0; call < calls; call += 1) await receive(sample, bytes)
        const { user, system } = process.cpuUsage(started)
        const seconds = (user + system) / 1e6
        // The first rounds compile.
        if (round >= 3) rates[name]?.push(calls / seconds)
      }
    }
    const { ours = [], byHand = [], official: theirs = [] } = rates
    // A ratio a round, since the machine changes between rounds more than within one.
    const ratio = (to: readonly number[]): string =>
      median(to.map((rate, round) => rate / (byHand[round] ?? 0))).toFixed(2)
    const figures = [ours, byHand, theirs].map(all => Math.round(median(all)).toString())
    rows.push([`${kilobytes} KB`, ...figures, ratio(ours), ratio(theirs)])
  }
  console.log('Verify, decrypt and parse, one after another: events a second of CPU (medians of 30 rounds)\n')
  printTable(
    ['event', 'parseCallback', 'by hand', 'official SDK', 'ours / by hand (goal 0.85)', 'official / by hand'],
    rows,
  )
}
