// Written by tooling/codegen/messaging/generate.ts from the platform's documentation.
export interface ChatTab {
  tab_name?: string | undefined
  tab_type:
    | 'message'
    | 'doc_list'
    | 'doc'
    | 'pin'
    | 'meeting_minute'
    | 'chat_announcement'
    | 'url'
    | 'file'
    | 'files_resources'
    | 'images_videos'
    | 'task'
    | (string & {})
  tab_content?: ChatTabContent | undefined
  tab_config?: ChatTabConfig | undefined
  tab_id?: string | undefined
}

export interface ChatTabContent {
  url?: string | undefined
  doc?: string | undefined
  meeting_minute?: string | undefined
  task?: string | undefined
}

export interface ChatTabConfig {
  icon_key?: string | undefined
  is_built_in?: boolean | undefined
}

export interface ChatTabs {
  chat_tabs: ChatTab[]
}
