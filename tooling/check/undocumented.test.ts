import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { undocumented } from './undocumented.ts'
import { packages } from './workspace.ts'

test.each(packages.flatMap(one => one.entries))('every value of $specifier says what it does', ({ source }) => {
  expect(undocumented(source)).toEqual([])
})

test('a value without a doc comment is named, behind one re-export or two', () => {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'))
  writeFileSync(join(folder, 'a.ts'), '/** Says. */\nexport const said = 1\n\n// no\nexport function silent() {}\n')
  writeFileSync(join(folder, 'b.ts'), "export { said, silent } from './a.ts'\n")
  writeFileSync(
    join(folder, 'index.ts'),
    "export { said, silent as quiet } from './b.ts'\nexport type { T } from './c.ts'\n",
  )

  expect(undocumented(join(folder, 'index.ts'))).toEqual(['quiet'])
  rmSync(folder, { recursive: true })
})
