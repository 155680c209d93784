import { contentOf, type Fields, listOf, wordOf } from '../json/fields.ts'
import { type Place, type Report, step } from './finding.ts'

/** @internal Options are told apart by their values, and what is chosen at first is one of them. */
export function checkOptions(fields: Fields, at: Place, report: Report): void {
  const people = wordOf(fields.tag).endsWith('person')
  const values = listOf(fields.options).map(option => option.value)
  const seen = new Set<unknown>()
  values.forEach((value, index) => {
    if (value !== undefined && !people && seen.has(value)) {
      report(
        'error',
        'duplicate-option',
        step(step(at, 'options'), index),
        `${JSON.stringify(value)} is the value of another option too`,
      )
    }
    seen.add(value)
  })
  const initial: readonly unknown[] = [
    fields.initial_option,
    ...(Array.isArray(fields.selected_values) ? fields.selected_values : []),
  ]
  for (const value of initial) {
    // People are offered from the chat when no option is given.
    if (value === undefined || value === '' || (people && values.length === 0) || seen.has(value)) continue
    if (listOf(fields.options).some(option => contentOf(option.text) === value)) continue
    report('error', 'initial-value', at, `${JSON.stringify(value)} is chosen at first but not among the options`)
  }
  const { initial_index: index } = fields
  if (typeof index === 'number' && index > values.length)
    report(
      'warn',
      'initial-value',
      step(at, 'initial_index'),
      `${index} of ${values.length} options; 0 is none, 1 the first`,
    )
}
