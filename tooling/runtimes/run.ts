// Runs the portable tests in the runtimes that are named, or in all but the browser.
import { totalsLine } from '../check/totals.ts'
import { bundleSuites } from './bundle.ts'
import type { Host } from './host.ts'
import { hosts } from './hosts/hosts.ts'
import { serveLark } from './serveLark.ts'

const totals = { passed: 0, failed: 0, skipped: 0 }

async function runHost(host: Host): Promise<void> {
  const reason = host.missing()
  if (reason) {
    totals.skipped += 1
    return console.log(`skipped: ${host.name}, for ${reason}`)
  }
  const lark = await serveLark()
  try {
    const results = await host.run(await bundleSuites(host.start, lark.define), lark.url)
    const count = (status: string) => results.filter(result => result.status === status).length
    const counted = { passed: count('passed'), failed: count('failed'), skipped: count('skipped') }
    // No test at all means that the bundle lost them.
    if (results.length === 0) counted.failed = 1
    totals.passed += counted.passed
    totals.failed += counted.failed
    totals.skipped += counted.skipped
    console.log(`${counted.failed > 0 ? '✗' : '✓'} ${host.name} ${await host.version()}: ${totalsLine(counted)}`)
    for (const { title, status, error } of results) if (status === 'failed') console.log(`  ✗ ${title}\n${error}`)
  } catch (error) {
    totals.failed += 1
    console.log(`✗ ${host.name}: ${error instanceof Error ? error.stack : String(error)}`)
  } finally {
    await lark.close()
  }
}

const names = process.argv.slice(2)
const unknown = names.find(name => !hosts.some(host => host.name === name))
if (unknown) throw new TypeError(`There is no runtime "${unknown}": use ${hosts.map(host => host.name).join(', ')}.`)
const isChosen = ({ name }: Host) => (names.length > 0 ? names.includes(name) : name !== 'chromium')
for (const host of hosts.filter(isChosen)) await runHost(host)
console.log(totalsLine(totals))
process.exitCode = totals.failed > 0 ? 1 : 0
