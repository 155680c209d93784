// Type-checks every snippet of the READMEs and every @example, and runs those that say they can be run.
import { totalsLine } from '../check/totals.ts'
import { exampleGlobals, pageGlobals } from './ambient.ts'
import { collectExamples, collectPages } from './collect.ts'
import { type Complaint, compile } from './compile.ts'
import { execute } from './execute.ts'
import { type SnippetModule, toModules } from './toModules.ts'

const pages = collectPages().map(toModules)
const examples = collectExamples().flatMap(example => toModules([example]))

const complaints = [...compile(pages.flat(), pageGlobals), ...compile(examples, exampleGlobals())]
for (const page of pages) {
  for (const module of page.filter(one => one.run)) {
    const problem = execute(module, page)
    if (problem) complaints.push({ file: module.file, line: module.line, message: `does not run:\n${problem}` })
  }
}
for (const { file, line, message } of complaints) console.log(`✗ ${file}:${line} ${message}`)

/** A complaint belongs to the last snippet that begins at or above it. */
function isBroken(module: SnippetModule, all: SnippetModule[]): boolean {
  const next = all.find(other => other.file === module.file && other.line > module.line)
  const holds = ({ file, line }: Complaint) =>
    file === module.file && line >= module.line && line < (next?.line ?? Infinity)
  return complaints.some(holds)
}

const all = [...pages.flat(), ...examples]
const failed = [pages.flat(), examples].flatMap(group => group.filter(module => isBroken(module, group))).length
// A complaint about no snippet, such as a broken declaration, must not be lost.
const lost = complaints.filter(({ file }) => !all.some(module => module.file === file)).length
console.log(totalsLine({ passed: all.length - failed, failed: failed + lost, skipped: 0 }))
process.exitCode = failed + lost > 0 ? 1 : 0
