// Child process: one subject, warmed up, then timed by the processor's clock. Sends microseconds a call.
import { subjects, tokenFor } from './subjects.ts'

const [name = '', url = '', count = ''] = process.argv.slice(2)
const subject = subjects[name]
if (!subject) throw new TypeError(`There is no subject "${name}".`)
const send = subject(url, await tokenFor(url))

async function spend(calls: number, atOnce: number): Promise<number> {
  let left = calls
  const worker = async () => {
    while (left-- > 0) await send('{"text":"hi"}')
  }
  const before = process.cpuUsage()
  await Promise.all(Array.from({ length: atOnce }, worker))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / calls
}

const calls = Number(count)
await spend(calls / 2, 50)
const atOnce = await spend(calls, 50)
const sequential = await spend(calls / 2, 1)
process.send?.({ atOnce, sequential }, () => process.exit())
