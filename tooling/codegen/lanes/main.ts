import { writeFileSync } from 'node:fs'
import { tierTable } from './tierTable.ts'

writeFileSync(new URL('../../../packages/core/src/lanes/tierTable.ts', import.meta.url), tierTable())
