// Prints the sizes that the READMEs quote.
import { budgets } from './budgets.ts'
import { ENDPOINT_BYTES, measureEndpoints } from './endpoints.ts'
import { largerBudgets } from './largerBudgets.ts'
import { bundleWithEsbuild, bundleWithRollup, sizeBeyond } from './measure.ts'

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(2)} KB`

console.log('| import | esbuild, gzip | rollup, gzip | budget |')
console.log('| --- | --- | --- | --- |')
for (const { title, source, base, maxGzipBytes } of budgets) {
  const [esbuild = 0, rollup = 0] = await Promise.all(
    [bundleWithEsbuild, bundleWithRollup].map(async bundle => sizeBeyond(bundle, await bundle(source), base)),
  )
  const cells = [title, kilobytes(esbuild), kilobytes(rollup), kilobytes(maxGzipBytes)]
  console.log(`| ${cells.join(' | ')} |`)
}

const sizes = [...(await measureEndpoints())].sort(([, one], [, other]) => other - one)
const larger = sizes.filter(([, size]) => size > ENDPOINT_BYTES)
const middle = sizes[Math.floor(sizes.length / 2)]?.[1]
console.log(
  `\nOne endpoint over \`createClient\`, esbuild, gzip: ${sizes.length} functions, ${middle} bytes in the middle,`,
)
console.log(`${sizes[0]?.[1]} at most, ${sizes.length - larger.length} of them up to ${ENDPOINT_BYTES}.\n`)
console.log('| larger | bytes | because |')
console.log('| --- | --- | --- |')
for (const [name, size] of larger)
  console.log(`| \`${name}\` | ${size} | ${largerBudgets[name]?.because ?? 'not allowed'} |`)
