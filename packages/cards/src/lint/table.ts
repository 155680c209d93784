/**
 * @internal What a field takes. One word a kind, then its limits:
 * `string 100` (characters) · `integer 1..10` · `number 0..1` · `px 16..600 auto|fill` · `edges 0..99` · `left|center` (one of) ·
 * `angle -90 90` (one of) · `@Name` (an object of TYPES) · `@Name[]` (a list of them) · `map @Name` (by names of the card's own) · `elements`, `columns`, `buttons`
 * (components) · `element` (one component) · `json` (anything).
 * A `!` before: required. A `?` before: required by the field table, left out by samples that work. A `~` before: not in the field tables, or an older spelling; accepted, with a warning.
 */
export type Spec = { readonly [field: string]: string }

const LOCALES = 'zh_cn|en_us|zh_hk|zh_tw|ja_jp|id_id|vi_vn|th_th|pt_br|es_es|ko_kr|de_de|fr_fr|it_it|ru_ru|ms_my'
/** @internal */
export const LOCALE_NAMES: readonly string[] = LOCALES.split('|')

const SPACING = 'px 0..99 small|medium|large|extra_large|~default|~'
const ALIGN = 'left|center|right'
const VERTICAL = 'top|center|bottom'
const TEXT_FIELDS: Spec = {
  content: 'string',
  element_id: 'id',
  i18n_content: 'locales string',
  i18n: 'locales string',
  lines: 'integer 1..',
  text_size: 'string',
  text_color: 'color',
  text_align: ALIGN,
}

/** @internal */
export const TYPES: { readonly [name: string]: Spec } = {
  PlainText: { tag: '!plain_text', ...TEXT_FIELDS },
  Text: { tag: '!plain_text|lark_md', ...TEXT_FIELDS },
  PanelTitle: { tag: '!plain_text|markdown|~lark_md', ...TEXT_FIELDS },
  Icon: { tag: 'standard_icon|custom_icon', token: 'icon', color: 'color', img_key: 'string', size: 'string' },
  UdIcon: { tag: 'standard_icon', token: 'icon', style: '@IconStyle' },
  IconStyle: { color: 'color' },
  TextTag: {
    tag: '!text_tag',
    element_id: 'id',
    text: '@PlainText',
    color: 'neutral|blue|turquoise|lime|orange|violet|indigo|wathet|green|yellow|red|purple|carmine',
  },
  MultiUrl: { url: 'string', pc_url: 'string', ios_url: 'string', android_url: 'string' },
  Confirm: { title: '!@PlainText', text: '!@PlainText' },
  Option: { text: '!@PlainText', icon: '@Icon', value: '!string' },
  Person: { value: 'string' },
  PersonId: { id: '!string' },
  OverflowOption: { text: '@PlainText', multi_url: '@MultiUrl', value: 'string' },
  ImageOption: {
    img_key: '!string',
    value: 'string',
    disabled: 'boolean',
    disabled_tips: '@PlainText',
    hover_tips: '@PlainText',
  },
  Image: { img_key: '!string', transparent: 'boolean' },
  DivField: { is_short: 'boolean', text: '@Text' },
  Link: { multi_url: '@MultiUrl' },
  Border: { color: 'color', corner_radius: 'radius' },
  PanelHeader: {
    title: '@PanelTitle',
    background_color: 'color',
    width: 'fill|auto|auto_when_fold',
    vertical_align: VERTICAL,
    padding: 'edges 0..99',
    position: '~top|bottom',
    icon: '@Icon',
    icon_position: 'left|right|follow_text',
    icon_expanded_angle: 'angle -180 -90 90 180',
  },
  HeaderStyle: {
    text_align: ALIGN,
    text_size: 'normal|heading',
    background_style: 'grey|none',
    text_color: 'default|grey',
    bold: 'boolean',
    lines: 'integer 1..',
  },
  TableColumn: {
    name: '!string',
    display_name: 'string',
    width: 'percent 1..100 px 80..600 auto',
    vertical_align: VERTICAL,
    horizontal_align: ALIGN,
    data_type: '!text|lark_md|options|number|persons|date|markdown',
    format: '@NumberFormat',
    date_format: 'string',
  },
  NumberFormat: { precision: 'integer 0..10', symbol: 'string 1', separator: 'boolean' },
  ButtonArea: { pc_display_rule: 'always|on_hover', buttons: 'buttons' },
  CheckedStyle: { show_strikethrough: 'boolean', opacity: 'number 0..1' },
  Card: {
    schema: '!2.0',
    config: '@Config',
    card_link: '@MultiUrl',
    header: '@Header',
    body: '@Body',
  },
  Config: {
    streaming_mode: 'boolean',
    streaming_config: '@Streaming',
    summary: '@Summary',
    locales: 'localeList',
    enable_forward: 'boolean',
    update_multi: 'boolean',
    width_mode: 'default|compact|fill',
    use_custom_translation: 'boolean',
    enable_forward_interaction: 'boolean',
    style: '@Style',
  },
  Style: { text_size: 'map @Sizes', color: 'map @Colors' },
  Sizes: { default: 'string', pc: 'string', mobile: 'string' },
  Colors: { light_mode: 'color', dark_mode: 'color' },
  Streaming: { print_frequency_ms: '@PerClient', print_step: '@PerClient', print_strategy: 'fast|delay' },
  PerClient: { default: 'integer', android: 'integer', ios: 'integer', pc: 'integer' },
  Summary: { content: 'string', i18n_content: 'locales string' },
  Header: {
    title: '!@Text',
    subtitle: '@Text',
    text_tag_list: '@TextTag[]',
    i18n_text_tag_list: 'locales @TextTag[]',
    template: 'blue|wathet|turquoise|green|yellow|orange|red|carmine|violet|purple|indigo|grey|default',
    icon: '@Icon',
    padding: 'edges 0..99',
  },
  Body: {
    direction: 'vertical|horizontal',
    padding: 'edges 0..99',
    horizontal_spacing: SPACING,
    horizontal_align: ALIGN,
    vertical_spacing: SPACING,
    vertical_align: VERTICAL,
    elements: 'elements',
  },
}

/** @internal */
export const BEHAVIORS: { readonly [type: string]: Spec } = {
  open_url: {
    type: '!open_url',
    default_url: '!string',
    pc_url: 'string',
    ios_url: 'string',
    android_url: 'string',
  },
  callback: { type: '!callback', value: '!json' },
  form_action: { type: '!form_action', behavior: 'submit|reset' },
}

const BASE: Spec = { tag: '!string', element_id: 'id', margin: 'edges -99..99' }
const { elements: _, ...LAYOUT } = TYPES.Body as Spec
const ACTS: Spec = { behaviors: 'behaviors', confirm: '@Confirm', disabled: 'boolean' }
const WIDTH = 'px 100.. default|fill'
const HELD: Spec = { ...ACTS, name: 'name', required: 'boolean', placeholder: '@PlainText', width: WIDTH }
const SELECT: Spec = { ...HELD, type: 'default|text' }
const FRAME: Spec = {
  width: 'px 16..999 fill|auto',
  height: 'px 10..999 auto',
  background_style: 'color',
  has_border: 'boolean',
  border_color: 'color',
  corner_radius: 'radius',
  hover_tips: '@PlainText',
  disabled_tips: '@PlainText',
}

/** @internal The components of JSON 2.0 and their fields. */
export const COMPONENTS: { readonly [tag: string]: Spec } = {
  column_set: {
    ...BASE,
    horizontal_spacing: SPACING,
    horizontal_align: ALIGN,
    flex_mode: 'none|stretch|flow|bisect|trisect',
    background_style: 'color',
    action: '@Link',
    columns: '!columns',
  },
  column: {
    ...BASE,
    ...LAYOUT,
    background_style: 'color',
    width: 'px 16..600 auto|weighted',
    weight: 'integer 1..5',
    action: '@Link',
    elements: 'elements',
  },
  form: { ...BASE, ...LAYOUT, name: '!name', elements: '!elements' },
  interactive_container: { ...BASE, ...LAYOUT, ...ACTS, ...FRAME, behaviors: '!behaviors', elements: '!elements' },
  collapsible_panel: {
    ...BASE,
    ...LAYOUT,
    expanded: 'boolean',
    background_color: 'color',
    header: '!@PanelHeader',
    border: '@Border',
    elements: 'elements',
  },
  div: { ...BASE, width: 'px 16..999 fill|auto', text: '@Text', icon: '@Icon', fields: '~@DivField[]' },
  markdown: { ...BASE, content: '!string', text_size: 'string', text_align: ALIGN, icon: '@Icon' },
  img: {
    ...BASE,
    img_key: '!string',
    alt: '?@PlainText',
    title: '@PlainText',
    corner_radius: 'radius',
    scale_type: 'crop_center|crop_top|fit_horizontal',
    size: 'pair 1..1000 stretch|large|medium|small|tiny',
    transparent: 'boolean',
    preview: 'boolean',
    mode: '~crop_center|fit_horizontal|stretch|large|medium|small|tiny',
    custom_width: '~integer 278..580',
    compact_width: '~boolean',
  },
  img_combination: {
    ...BASE,
    combination_mode: '!double|triple|bisect|trisect',
    combination_transparent: 'boolean',
    corner_radius: 'radius',
    img_list: '!@Image[]',
  },
  person: {
    ...BASE,
    user_id: '!string',
    size: 'extra_small|small|medium|large',
    show_avatar: 'boolean',
    show_name: 'boolean',
    style: 'normal|capsule',
  },
  person_list: {
    ...BASE,
    persons: '!@PersonId[]',
    drop_invalid_user_id: 'boolean',
    lines: 'integer 1..',
    show_name: 'boolean',
    show_avatar: 'boolean',
    size: 'extra_small|small|medium|large',
    icon: '@Icon',
    ud_icon: '~@UdIcon',
  },
  chart: {
    ...BASE,
    aspect_ratio: '1:1|2:1|4:3|16:9',
    color_theme: 'brand|rainbow|complementary|converse|primary',
    chart_spec: '!json',
    preview: 'boolean',
    height: 'px 1..999 auto',
  },
  table: {
    ...BASE,
    page_size: 'integer 1..10',
    row_height: 'px 32..124 low|middle|high|auto',
    row_max_height: 'px 32..999',
    freeze_first_column: 'boolean',
    header_style: '@HeaderStyle',
    columns: '!@TableColumn[]',
    rows: '!json',
  },
  hr: { ...BASE },
  input: {
    ...BASE,
    ...HELD,
    disabled_tips: '@PlainText',
    default_value: 'string',
    max_length: 'integer 1..1000',
    input_type: 'text|multiline_text|password',
    show_icon: 'boolean',
    rows: 'integer 1..',
    auto_resize: 'boolean',
    max_rows: 'integer 1..',
    label: '@PlainText',
    label_position: 'top|left',
    value: '~json',
  },
  button: {
    ...BASE,
    ...ACTS,
    type: 'default|primary|danger|text|primary_text|danger_text|primary_filled|danger_filled|laser',
    size: 'tiny|small|medium|large',
    width: WIDTH,
    text: '@Text',
    icon: '@Icon',
    hover_tips: '@PlainText',
    disabled_tips: '@PlainText',
    name: 'name',
    form_action_type: 'submit|reset',
    action_type: '~link|request|multi|form_submit|form_reset',
    url: '~string',
    multi_url: '~@MultiUrl',
    value: '~json',
  },
  overflow: { ...BASE, behaviors: 'behaviors', confirm: '@Confirm', width: WIDTH, options: '!@OverflowOption[]' },
  select_static: { ...BASE, ...SELECT, initial_option: 'string', initial_index: 'integer 0..', options: '@Option[]' },
  multi_select_static: { ...BASE, ...SELECT, name: '!name', selected_values: 'strings', options: '@Option[]' },
  select_person: { ...BASE, ...SELECT, initial_option: 'string', options: '@Person[]' },
  multi_select_person: { ...BASE, ...SELECT, name: '!name', selected_values: 'strings', options: '@Person[]' },
  date_picker: { ...BASE, ...HELD, initial_date: 'date', value: '~json' },
  picker_time: { ...BASE, ...HELD, initial_time: 'time', value: '~json' },
  picker_datetime: { ...BASE, ...HELD, initial_datetime: 'datetime', value: '~json' },
  select_img: {
    ...BASE,
    ...ACTS,
    multi_select: 'boolean',
    layout: 'stretch|bisect|trisect',
    name: 'name',
    required: 'boolean',
    can_preview: 'boolean',
    aspect_ratio: '1:1|16:9|4:3',
    disabled_tips: '@PlainText',
    options: '!@ImageOption[]',
    value: '~json',
  },
  checker: {
    ...BASE,
    ...ACTS,
    name: 'name',
    checked: 'boolean',
    text: '@Text',
    overall_checkable: 'boolean',
    button_area: '@ButtonArea',
    checked_style: '@CheckedStyle',
    padding: 'edges 0..99',
    hover_tips: '@PlainText',
    disabled_tips: '@PlainText',
  },
}

/** @internal Components the platform knows but its documents don't describe. */
export const UNDESCRIBED: readonly string[] = ['audio', 'video', 'avatar', 'fallback_text', 'repeat']

/** @internal What JSON 2.0 took away, and what to use instead. */
export const REMOVED: { readonly [name: string]: string } = {
  note: 'markdown or div with text_size "notation"',
  action: 'the buttons themselves, in the body or in a column_set',
  elements: 'body.elements',
  i18n_elements: 'i18n_content on each text',
  i18n_header: 'i18n_content on the title',
  fallback: 'nothing: older clients show a text of their own',
  href: 'the URL in the markdown itself',
  ud_icon: 'icon',
  extra: 'a column_set with the element in a column of its own',
  actions: 'the buttons themselves, in the body or in a column_set',
  wide_screen_mode: 'width_mode',
  compact_width: 'width_mode "compact"',
}
