// Written by tooling/codegen/cards/generate.ts from the platform's documentation.
/** @internal The lowest client that shows JSON 2.0. */
export const V2_CLIENT = '7.20'

/**
 * @internal The lowest client by `tag`, by `tag.field`, or by `tag.field=value`, where `px` is any length.
 * A second word is the value that needs no client, being what every client does.
 */
export const CLIENTS: { readonly [what: string]: string } = {
  'card.config.enable_forward': '3.31.0 true',
  'card.fallback': '7.7',
  chart: '7.1',
  checker: '7.9',
  collapsible_panel: '7.9',
  'collapsible_panel.header.width': '7.32 fill',
  'column.width=px': '7.4',
  'date_picker.disabled': '7.4 false',
  'img.custom_width': '4.0',
  input: '6.8',
  'input.disabled': '7.4 false',
  'multi_select_person.disabled': '7.4 false',
  'picker_datetime.disabled': '7.4 false',
  'picker_time.disabled': '7.4 false',
  'select_person.disabled': '7.4 false',
  'select_static.disabled': '7.4 false',
  'table.columns.data_type=date': '7.6',
  'table.columns.data_type=lark_md': '7.10',
  'table.columns.data_type=markdown': '7.14',
  'table.row_height=auto': '7.33',
  'table.row_max_height': '7.33 124px',
}
