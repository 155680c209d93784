// Child process: the fault server, set up for one scenario; `plain` has none.
import { startFaultServer } from '../faults/faultServer.ts'
import { contentOf, scenarios } from './scenarios.ts'

const scenario = scenarios[process.argv[2] ?? '']
const server = await startFaultServer()
scenario?.setUp(server)

process.on('message', () => {
  const contents = Array.from({ length: scenario?.messages ?? 0 }, (_, n) => contentOf(n))
  process.send?.({ ...server.platform.audit(contents), tokenRequests: server.platform.tokenRequests })
})
process.on('disconnect', () => process.exit())
process.send?.(server.url)
