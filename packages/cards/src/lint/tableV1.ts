import { COMPONENTS, type Spec, TYPES } from './table.ts'

/** What JSON 2.0 brought to texts. */
function old(spec: Spec = {}): Spec {
  const { element_id: _, i18n_content: __, ...rest } = spec
  return rest
}

/** The fields of a component that both versions have, with those that differ. */
function like(tag: string, fields: Spec, ...gone: readonly string[]): Spec {
  const { element_id: _, margin: __, behaviors: ___, ...rest } = COMPONENTS[tag] ?? {}
  return { ...Object.fromEntries(Object.entries(rest).filter(([field]) => !gone.includes(field))), ...fields }
}

const PADDING = 'edges 0..28 1|4'
const BOX: Spec = { elements: 'elements', padding: PADDING }
/** How JSON 2.0 lays children out. */
const LAYOUT = ['direction', 'horizontal_spacing', 'horizontal_align', 'vertical_align', 'vertical_spacing']
const ACTS: Spec = { value: 'json', confirm: '@Confirm' }
const TIPS = ['hover_tips', 'disabled_tips']

/** @internal The objects of JSON 1.0 and their fields, where they are not those of 2.0. */
export const TYPES_V1: { readonly [name: string]: Spec } = {
  ...TYPES,
  PlainText: old(TYPES.PlainText),
  Text: old(TYPES.Text),
  TextTag: old(TYPES.TextTag),
  PanelTitle: old(TYPES.PanelTitle),
  HeaderText: { ...old(TYPES.Text), tag: 'plain_text|lark_md' },
  OverflowOption: { ...TYPES.OverflowOption, url: 'string' },
  SelectOption: { text: '@Text', icon: '@Icon', value: 'string', url: 'string', multi_url: '@MultiUrl' },
  DivField: { is_short: '!boolean', text: '!@Text' },
  HeaderIcon: { img_key: 'string' },
  PanelHeader: {
    title: '@PanelTitle',
    background_color: 'color',
    vertical_align: 'top|center|bottom',
    padding: PADDING,
    icon: '@Icon',
    icon_position: 'left|right|follow_text',
    icon_expanded_angle: 'angle -180 -90 90 180',
  },
  Card: {
    schema: '1.0',
    config: '@Config',
    card_link: '@MultiUrl',
    header: '@Header',
    i18n_header: 'locales @Header',
    elements: 'elements',
    i18n_elements: 'locales elements',
    fallback: '@Fallback',
  },
  Config: {
    enable_forward: 'boolean',
    update_multi: 'boolean',
    width_mode: 'default|compact|fill',
    compact_width: '~boolean',
    wide_screen_mode: '~boolean',
    use_custom_translation: 'boolean',
    enable_forward_interaction: 'boolean',
    style: '@Style',
  },
  Header: {
    title: '!@HeaderText',
    subtitle: '@HeaderText',
    text_tag_list: '@TextTag[]',
    i18n_text_tag_list: 'locales @TextTag[]',
    template: TYPES.Header?.template ?? '',
    icon: '@HeaderIcon',
    ud_icon: '@UdIcon',
  },
  Fallback: { trigger_conditions: '@Trigger[]' },
  FallbackText: { tag: '!fallback_text', text: '@Text' },
  Trigger: { type: 'min_client_version|element_tags', value: 'json' },
}

/** @internal The components of JSON 1.0 and their fields; the last four are parts of a note. */
export const COMPONENTS_V1: { readonly [tag: string]: Spec } = {
  column_set: {
    tag: '!string',
    flex_mode: '?none|stretch|flow|bisect|trisect',
    background_style: 'color',
    horizontal_spacing: 'px 0..28 default|small|large',
    horizontal_align: 'left|center|right',
    margin: PADDING,
    columns: '!columns',
    action: '@Link',
  },
  column: {
    tag: '!string',
    background_style: 'color',
    width: 'px 16..600 auto|weighted',
    weight: 'integer 1..5',
    vertical_align: 'top|center|bottom',
    vertical_spacing: 'px 0..28 default|medium|large',
    padding: PADDING,
    elements: 'elements',
    action: '@Link',
  },
  form: { tag: '!string', name: '!name', elements: '!elements', type: 'string', confirm: '@Confirm' },
  interactive_container: like(
    'interactive_container',
    { ...BOX, elements: '!elements', behaviors: '!behaviors' },
    ...LAYOUT,
  ),
  collapsible_panel: like(
    'collapsible_panel',
    { ...BOX, vertical_spacing: 'string' },
    ...LAYOUT.filter(field => field !== 'vertical_spacing'),
  ),
  action: { tag: '!string', actions: '!elements', layout: 'bisected|trisection|flow' },
  note: { tag: '!string', elements: '!elements' },
  div: { tag: '!string', text: '@Text', fields: '@DivField[]', extra: 'element', icon: '@Icon' },
  markdown: like('markdown', { href: 'map @MultiUrl' }),
  img: like('img', {
    alt: '!@PlainText',
    title: '@Text',
    size: 'pair 1..999 stretch|stretch_without_padding|large|medium|small|tiny',
    mode: '~string',
  }),
  img_combination: like('img_combination', {}),
  person: like('person', {}, 'show_avatar', 'show_name', 'style'),
  person_list: like('person_list', {}, 'drop_invalid_user_id'),
  chart: like('chart', {}),
  table: like('table', { row_height: 'px 32..124 low|middle|high' }, 'row_max_height', 'freeze_first_column'),
  hr: like('hr', {}),
  input: like(
    'input',
    { ...ACTS, fallback: 'fallback' },
    ...TIPS,
    'input_type',
    'show_icon',
    'rows',
    'auto_resize',
    'max_rows',
  ),
  button: like(
    'button',
    {
      ...ACTS,
      behaviors: 'behaviors',
      required: 'boolean',
      url: 'string',
      multi_url: '@MultiUrl',
      action_type: 'link|request|multi|form_submit|form_reset',
    },
    'form_action_type',
  ),
  overflow: like('overflow', { ...ACTS }),
  select_static: like('select_static', { ...ACTS, options: '@SelectOption[]' }),
  multi_select_static: like('multi_select_static', { confirm: '@Confirm' }),
  select_person: like('select_person', { ...ACTS, options: '@SelectOption[]' }, 'initial_option'),
  multi_select_person: like('multi_select_person', {}),
  date_picker: like('date_picker', { ...ACTS, value: '?json' }),
  picker_time: like('picker_time', { ...ACTS, value: '?json' }),
  picker_datetime: like('picker_datetime', { ...ACTS, value: '?json' }),
  select_img: like('select_img', { value: 'json', style: 'default|laser', options: '@ImageOption[]' }),
  checker: like('checker', { margin: 'edges', behaviors: 'behaviors' }),
  plain_text: old(TYPES.PlainText),
  lark_md: old(TYPES.Text),
  standard_icon: TYPES.Icon ?? {},
  custom_icon: TYPES.Icon ?? {},
}

/** @internal Where a module sits; any place but those listed is refused. */
export const PARENTS_V1: { readonly [tag: string]: string } = {
  form: 'root',
  table: 'root',
  column: 'column_set',
  column_set: 'root|column|form|interactive_container|collapsible_panel',
  button: 'action|column|form|div.extra|collapsible_panel|button_area',
  plain_text: 'note',
  lark_md: 'note',
  standard_icon: 'note',
  custom_icon: 'note',
}

/** @internal What a module holds; `!` lists what it does not. */
export const CHILDREN_V1: { readonly [tag: string]: string } = {
  column_set: 'column',
  column: '!table|form|img_combination',
  form: '!table|chart|form|div',
  interactive_container: 'div|markdown|img|note|column_set|checker|interactive_container',
  collapsible_panel: '!form|table',
  action: 'button|overflow|select_static|select_person|date_picker|picker_time|picker_datetime',
  note: 'plain_text|lark_md|img|standard_icon|custom_icon',
  'div.extra': 'img|button|overflow|select_static|select_person|date_picker|picker_time|picker_datetime',
}
