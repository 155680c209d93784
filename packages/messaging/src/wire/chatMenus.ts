// Written by tooling/codegen/messaging/generate.ts from the platform's documentation.
export interface ChatMenuTree {
  chat_menu_top_levels: readonly ChatMenuTopLevel[]
}

export interface ChatMenuTopLevel {
  chat_menu_item: ChatMenuItem
  children?: readonly ChatMenuSecondLevel[] | undefined
  chat_menu_top_level_id?: string | undefined
}

export interface ChatMenuItem {
  action_type?: 'NONE' | 'REDIRECT_LINK' | (string & {}) | undefined
  redirect_link?: ChatMenuItemRedirectLink | undefined
  image_key?: string | undefined
  name?: string | undefined
  i18n_names?: I18nNames | undefined
}

export interface ChatMenuItemRedirectLink {
  common_url?: string | undefined
  ios_url?: string | undefined
  android_url?: string | undefined
  pc_url?: string | undefined
  web_url?: string | undefined
}

export interface I18nNames {
  zh_cn?: string | undefined
  en_us?: string | undefined
  ja_jp?: string | undefined
}

export interface ChatMenuSecondLevel {
  chat_menu_item?: ChatMenuItem | undefined
  chat_menu_second_level_id?: string | undefined
}

export interface ChatMenu {
  menu_tree: ChatMenuTree
}

export interface ChatMenuItemAnswer {
  chat_menu_item: ChatMenuItem
}
