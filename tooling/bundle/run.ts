// Prints the sizes that the READMEs quote.
import { budgets } from './budgets.ts'
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
