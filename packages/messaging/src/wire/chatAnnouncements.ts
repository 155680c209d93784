// Written by tooling/codegen/messaging/generate.ts from the platform's documentation.
export interface ChatAnnouncement {
  content: string
  revision: string
  /** Seconds since 1970, as a string. */
  create_time: string
  /** Seconds since 1970, as a string. */
  update_time: string
  owner_id_type: 'user_id' | 'union_id' | 'open_id' | 'app_id' | (string & {})
  owner_id: string
  modifier_id_type: 'user_id' | 'union_id' | 'open_id' | 'app_id' | (string & {})
  modifier_id: string
}

export interface ChatDocxAnnouncement {
  revision_id: number
  create_time: number
  update_time: number
  owner_id: string
  owner_id_type: 'user_id' | 'union_id' | 'open_id' | (string & {})
  modifier_id: string
  modifier_id_type: 'user_id' | 'union_id' | 'open_id' | (string & {})
  announcement_type: 'docx' | 'doc' | (string & {})
  /** Seconds since 1970, as a string. */
  create_time_v2: string
  /** Seconds since 1970, as a string. */
  update_time_v2: string
}

export interface AnnouncementBlockPage {
  items?: AnnouncementBlock[]
  /** For the next page. */
  page_token?: string
  /** Whether there are more pages. */
  has_more: boolean
}

export interface AnnouncementBlock {
  block_id?: string | undefined
  parent_id?: string | undefined
  children?: readonly string[] | undefined
  /** Which of the other fields holds the content, as a number. */
  block_type:
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | 28
    | 29
    | 30
    | 31
    | 32
    | 33
    | 34
    | 35
    | 36
    | 37
    | 38
    | 39
    | 40
    | 41
    | 42
    | 43
    | 44
    | 45
    | 46
    | 47
    | 48
    | 999
    | (number & {})
  page?: AnnouncementText | undefined
  text?: AnnouncementText | undefined
  heading1?: AnnouncementText | undefined
  heading2?: AnnouncementText | undefined
  heading3?: AnnouncementText | undefined
  heading4?: AnnouncementText | undefined
  heading5?: AnnouncementText | undefined
  heading6?: AnnouncementText | undefined
  heading7?: AnnouncementText | undefined
  heading8?: AnnouncementText | undefined
  heading9?: AnnouncementText | undefined
  bullet?: AnnouncementText | undefined
  ordered?: AnnouncementText | undefined
  code?: AnnouncementText | undefined
  quote?: AnnouncementText | undefined
  equation?: AnnouncementText | undefined
  todo?: AnnouncementText | undefined
  bitable?: AnnouncementBitable | undefined
  callout?: AnnouncementCallout | undefined
  chat_card?: AnnouncementChatCard | undefined
  diagram?: AnnouncementDiagram | undefined
  divider?: Record<string, unknown> | undefined
  file?: AnnouncementFile | undefined
  grid?: AnnouncementGrid | undefined
  grid_column?: AnnouncementGridColumn | undefined
  iframe?: AnnouncementIframe | undefined
  image?: AnnouncementImage | undefined
  isv?: AnnouncementIsv | undefined
  add_ons?: AnnouncementAddOns | undefined
  mindnote?: AnnouncementMindnote | undefined
  sheet?: AnnouncementSheet | undefined
  table?: AnnouncementTable | undefined
  table_cell?: Record<string, unknown> | undefined
  view?: AnnouncementView | undefined
  undefined?: Record<string, unknown> | undefined
  quote_container?: Record<string, unknown> | undefined
  task?: AnnouncementTask | undefined
  okr?: AnnouncementOkr | undefined
  okr_objective?: AnnouncementOkrObjective | undefined
  okr_key_result?: AnnouncementOkrKeyResult | undefined
  okr_progress?: Record<string, unknown> | undefined
  comment_ids?: readonly string[] | undefined
  jira_issue?: AnnouncementJiraIssue | undefined
  wiki_catalog?: AnnouncementWikiCatalog | undefined
  board?: AnnouncementBoard | undefined
  agenda?: Record<string, unknown> | undefined
  agenda_item?: Record<string, unknown> | undefined
  agenda_item_title?: AnnouncementAgendaItemTitle | undefined
  agenda_item_content?: Record<string, unknown> | undefined
  link_preview?: AnnouncementLinkPreview | undefined
}

export interface AnnouncementText {
  style?: AnnouncementTextStyle | undefined
  elements: readonly AnnouncementTextElement[]
}

export interface AnnouncementTextStyle {
  align?: 1 | 2 | 3 | (number & {}) | undefined
  done?: boolean | undefined
  folded?: boolean | undefined
  language?:
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | 28
    | 29
    | 30
    | 31
    | 32
    | 33
    | 34
    | 35
    | 36
    | 37
    | 38
    | 39
    | 40
    | 41
    | 42
    | 43
    | 44
    | 45
    | 46
    | 47
    | 48
    | 49
    | 50
    | 51
    | 52
    | 53
    | 54
    | 55
    | 56
    | 57
    | 58
    | 59
    | 60
    | 61
    | 62
    | 63
    | 64
    | 65
    | 66
    | 67
    | 68
    | 69
    | 70
    | 71
    | 72
    | 73
    | 74
    | 75
    | (number & {})
    | undefined
  wrap?: boolean | undefined
  background_color?:
    | 'LightGrayBackground'
    | 'LightRedBackground'
    | 'LightOrangeBackground'
    | 'LightYellowBackground'
    | 'LightGreenBackground'
    | 'LightBlueBackground'
    | 'LightPurpleBackground'
    | 'PaleGrayBackground'
    | 'DarkGrayBackground'
    | 'DarkRedBackground'
    | 'DarkOrangeBackground'
    | 'DarkYellowBackground'
    | 'DarkGreenBackground'
    | 'DarkBlueBackground'
    | 'DarkPurpleBackground'
    | (string & {})
    | undefined
  indentation_level?: 'NoIndent' | 'OneLevelIndent' | (string & {}) | undefined
  sequence?: string | undefined
}

export interface AnnouncementTextElement {
  text_run?: AnnouncementTextRun | undefined
  mention_user?: AnnouncementMentionUser | undefined
  mention_doc?: AnnouncementMentionDoc | undefined
  reminder?: AnnouncementReminder | undefined
  file?: AnnouncementInlineFile | undefined
  undefined?: Record<string, unknown> | undefined
  inline_block?: AnnouncementInlineBlock | undefined
  equation?: AnnouncementEquation | undefined
}

export interface AnnouncementTextRun {
  content: string
  text_element_style?: AnnouncementTextElementStyle | undefined
}

export interface AnnouncementTextElementStyle {
  bold?: boolean | undefined
  italic?: boolean | undefined
  strikethrough?: boolean | undefined
  underline?: boolean | undefined
  inline_code?: boolean | undefined
  background_color?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | (number & {}) | undefined
  text_color?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
  link?: AnnouncementLink | undefined
  comment_ids?: readonly string[] | undefined
}

export interface AnnouncementLink {
  url: string
}

export interface AnnouncementMentionUser {
  user_id: string
  text_element_style?: AnnouncementTextElementStyle | undefined
}

export interface AnnouncementMentionDoc {
  token: string
  obj_type: 1 | 3 | 8 | 11 | 12 | 15 | 16 | 22 | (number & {})
  url: string
  title?: string | undefined
  text_element_style?: AnnouncementTextElementStyle | undefined
}

export interface AnnouncementReminder {
  create_user_id: string
  is_notify?: boolean | undefined
  is_whole_day?: boolean | undefined
  expire_time: string
  notify_time: string
  text_element_style?: AnnouncementTextElementStyle | undefined
}

export interface AnnouncementInlineFile {
  file_token?: string | undefined
  source_block_id?: string | undefined
  text_element_style?: AnnouncementTextElementStyle | undefined
}

export interface AnnouncementInlineBlock {
  block_id: string
  text_element_style?: AnnouncementTextElementStyle | undefined
}

export interface AnnouncementEquation {
  content: string
  text_element_style?: AnnouncementTextElementStyle | undefined
}

export interface AnnouncementBitable {
  token?: string | undefined
  view_type?: 1 | 2 | (number & {}) | undefined
}

export interface AnnouncementCallout {
  background_color?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | (number & {}) | undefined
  border_color?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
  text_color?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
  emoji_id?: string | undefined
}

export interface AnnouncementChatCard {
  chat_id: string
  align?: 1 | 2 | 3 | (number & {}) | undefined
}

export interface AnnouncementDiagram {
  diagram_type?: 1 | 2 | (number & {})
}

export interface AnnouncementFile {
  token?: string | undefined
  name?: string | undefined
  view_type?: 1 | 2 | (number & {}) | undefined
}

export interface AnnouncementGrid {
  column_size: number
}

export interface AnnouncementGridColumn {
  width_ratio?: number
}

export interface AnnouncementIframe {
  component: AnnouncementIframeComponent
}

export interface AnnouncementIframeComponent {
  iframe_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 99 | (number & {}) | undefined
  url: string
}

export interface AnnouncementImage {
  width?: number | undefined
  height?: number | undefined
  token?: string | undefined
  align?: 1 | 2 | 3 | (number & {}) | undefined
}

export interface AnnouncementIsv {
  component_id?: string
  component_type_id?: string
}

export interface AnnouncementAddOns {
  component_id?: string | undefined
  component_type_id: string
  record?: string | undefined
}

export interface AnnouncementMindnote {
  token?: string
}

export interface AnnouncementSheet {
  token?: string | undefined
  /** 1 to 9. */
  row_size?: number | undefined
  /** 1 to 9. */
  column_size?: number | undefined
}

export interface AnnouncementTable {
  cells?: readonly string[] | undefined
  property: AnnouncementTableProperty
}

export interface AnnouncementTableProperty {
  row_size: number
  column_size: number
  column_width?: readonly number[] | undefined
  merge_info?: readonly AnnouncementTableMergeInfo[] | undefined
  header_row?: boolean | undefined
  header_column?: boolean | undefined
}

export interface AnnouncementTableMergeInfo {
  row_span?: number | undefined
  col_span?: number | undefined
}

export interface AnnouncementView {
  view_type?: 1 | 2 | 3 | (number & {})
}

export interface AnnouncementTask {
  task_id?: string | undefined
  folded?: boolean | undefined
}

export interface AnnouncementOkr {
  okr_id?: string | undefined
  period_display_status?: 'default' | 'normal' | 'invalid' | 'hidden' | (string & {}) | undefined
  period_name_zh?: string | undefined
  period_name_en?: string | undefined
  user_id?: string | undefined
  visible_setting?: AnnouncementOkrVisibleSetting | undefined
  objectives?: readonly AnnouncementObjectiveIdWithKrId[] | undefined
}

export interface AnnouncementOkrVisibleSetting {
  progress_fill_area_visible?: boolean
  progress_status_visible?: boolean
  score_visible?: boolean
}

export interface AnnouncementOkrObjective {
  objective_id?: string
  confidential?: boolean
  position?: number
  score?: number
  visible?: boolean
  weight?: number
  progress_rate?: AnnouncementOkrProgressRate
  content?: AnnouncementText
}

export interface AnnouncementOkrProgressRate {
  mode?: 'simple' | 'advanced' | (string & {})
  current?: number
  percent?: number
  progress_status?: 'unset' | 'normal' | 'risk' | 'extended' | (string & {})
  start?: number
  status_type?: 'default' | 'custom' | (string & {})
  target?: number
}

export interface AnnouncementOkrKeyResult {
  kr_id?: string
  confidential?: boolean
  position?: number
  score?: number
  visible?: boolean
  weight?: number
  progress_rate?: AnnouncementOkrProgressRate
  content?: AnnouncementText
}

export interface AnnouncementJiraIssue {
  id?: string
  key?: string
}

export interface AnnouncementWikiCatalog {
  wiki_token?: string | undefined
}

export interface AnnouncementBoard {
  token?: string | undefined
  align?: 1 | 2 | 3 | (number & {}) | undefined
  width?: number | undefined
  height?: number | undefined
}

export interface AnnouncementAgendaItemTitle {
  elements?: AnnouncementAgendaTitleElement[]
  align?: 1 | 2 | 3 | (number & {})
}

export interface AnnouncementAgendaTitleElement {
  text_run?: AnnouncementTextRun
  mention_user?: AnnouncementMentionUser
  mention_doc?: AnnouncementMentionDoc
  reminder?: AnnouncementReminder
  file?: AnnouncementInlineFile
  undefined?: Record<string, unknown>
  inline_block?: AnnouncementInlineBlock
  equation?: AnnouncementEquation
}

export interface AnnouncementLinkPreview {
  url_type: 'MessageLink' | 'Undefined' | (string & {})
  /** At least 1 characters. */
  url?: string | undefined
}

export interface AnnouncementObjectiveIdWithKrId {
  objective_id?: string | undefined
  kr_ids?: readonly string[] | undefined
}

export interface CreatedAnnouncementBlocks {
  children: AnnouncementBlock[]
  revision_id: number
  client_token: string
}

export interface AnnouncementUpdateBlockRequest {
  update_text_elements?: AnnouncementUpdateTextElementsRequest | undefined
  update_text_style?: AnnouncementUpdateTextStyleRequest | undefined
  update_table_property?: AnnouncementUpdateTablePropertyRequest | undefined
  insert_table_row?: AnnouncementInsertTableRowRequest | undefined
  insert_table_column?: AnnouncementInsertTableColumnRequest | undefined
  delete_table_rows?: AnnouncementDeleteTableRowsRequest | undefined
  delete_table_columns?: AnnouncementDeleteTableColumnsRequest | undefined
  merge_table_cells?: AnnouncementMergeTableCellsRequest | undefined
  unmerge_table_cells?: AnnouncementUnmergeTableCellsRequest | undefined
  insert_grid_column?: AnnouncementInsertGridColumnRequest | undefined
  delete_grid_column?: AnnouncementDeleteGridColumnRequest | undefined
  update_grid_column_width_ratio?: AnnouncementUpdateGridColumnWidthRatioRequest | undefined
  replace_image?: AnnouncementReplaceImageRequest | undefined
  replace_file?: AnnouncementReplaceFileRequest | undefined
  block_id?: string | undefined
  update_text?: AnnouncementUpdateTextRequest | undefined
  update_task?: AnnouncementUpdateTaskRequest | undefined
}

export interface AnnouncementUpdateTextElementsRequest {
  /** At least 1 of them. */
  elements: readonly AnnouncementTextElement[]
}

export interface AnnouncementUpdateTextStyleRequest {
  style: AnnouncementTextStyle
  fields: readonly (1 | 2 | 3 | 4 | 5 | 6 | 7)[]
}

export interface AnnouncementUpdateTablePropertyRequest {
  /** At least 50. */
  column_width?: number | undefined
  column_index?: number | undefined
  header_row?: boolean | undefined
  header_column?: boolean | undefined
}

export interface AnnouncementInsertTableRowRequest {
  row_index: number
}

export interface AnnouncementInsertTableColumnRequest {
  column_index: number
}

export interface AnnouncementDeleteTableRowsRequest {
  row_start_index: number
  /** At least 1. */
  row_end_index: number
}

export interface AnnouncementDeleteTableColumnsRequest {
  column_start_index: number
  /** At least 1. */
  column_end_index: number
}

export interface AnnouncementMergeTableCellsRequest {
  row_start_index: number
  /** At least 1. */
  row_end_index: number
  column_start_index: number
  /** At least 1. */
  column_end_index: number
}

export interface AnnouncementUnmergeTableCellsRequest {
  row_index: number
  column_index: number
}

export interface AnnouncementInsertGridColumnRequest {
  column_index: number
}

export interface AnnouncementDeleteGridColumnRequest {
  column_index: number
}

export interface AnnouncementUpdateGridColumnWidthRatioRequest {
  /** 1 to 99 of them. */
  width_ratios: readonly number[]
}

export interface AnnouncementReplaceImageRequest {
  token: string
  width?: number | undefined
  height?: number | undefined
  align?: 1 | 2 | 3 | undefined
}

export interface AnnouncementReplaceFileRequest {
  token: string
}

export interface AnnouncementUpdateTextRequest {
  /** At least 1 of them. */
  elements: readonly AnnouncementTextElement[]
  style: AnnouncementTextStyle
  fields: readonly (1 | 2 | 3 | 4 | 5 | 6 | 7)[]
}

export interface AnnouncementUpdateTaskRequest {
  task_id?: string | undefined
  folded?: boolean | undefined
}

export interface UpdatedAnnouncementBlocks {
  blocks: AnnouncementBlock[]
  revision_id: number
  client_token: string
}

export interface AnnouncementBlockAnswer {
  block: AnnouncementBlock
}

export interface AnnouncementRevision {
  revision_id: number
  client_token: string
}
