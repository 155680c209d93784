import type { Renderer } from '../context.ts'
import { interactiveRenderers } from '../interactive/interactiveRenderers.ts'
import { action } from '../v1/action.ts'
import { note } from '../v1/note.ts'
import { chart } from './chart.ts'
import { collapsiblePanel } from './collapsiblePanel.ts'
import { column } from './column.ts'
import { columnSet } from './columnSet.ts'
import { div } from './div.ts'
import { hr } from './hr.ts'
import { img } from './img.ts'
import { imgCombination } from './imgCombination.ts'
import { markdown } from './markdown.ts'
import { person } from './person.ts'
import { personList } from './personList.ts'
import { table } from './table.ts'

/** Who draws which component. */
export const renderers: { readonly [tag: string]: Renderer } = {
  ...interactiveRenderers,
  chart,
  collapsible_panel: collapsiblePanel,
  column,
  column_set: columnSet,
  div,
  hr,
  img,
  img_combination: imgCombination,
  markdown,
  person,
  person_list: personList,
  table,
  // 1.0 alone
  action,
  note,
}
