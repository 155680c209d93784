// Prints the sizes that the READMEs quote.
import { budgets } from './budgets.ts'
import { bundleWithEsbuild, bundleWithRollup } from './measure.ts'

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(2)} kB`

console.log('| import | esbuild, gzip | rollup, gzip | budget |')
console.log('| --- | --- | --- | --- |')
for (const { title, source, maxGzipBytes } of budgets) {
  const [esbuild, rollup] = await Promise.all([bundleWithEsbuild(source), bundleWithRollup(source)])
  const cells = [title, kilobytes(esbuild.gzipBytes), kilobytes(rollup.gzipBytes), kilobytes(maxGzipBytes)]
  console.log(`| ${cells.join(' | ')} |`)
}
