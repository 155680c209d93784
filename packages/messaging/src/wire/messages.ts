// Written by tooling/codegen/messaging/generate.ts from the platform's documentation.
import type { Message } from '../messages/types.ts'

export interface FollowUp {
  /** 1 to 200 characters. */
  content: string
  /** At most 50 of them. */
  i18n_contents?: readonly I18nContent[] | undefined
}

export interface I18nContent {
  /** 1 to 200 characters. */
  content: string
  language:
    | 'en_us'
    | 'zh_cn'
    | 'zh_hk'
    | 'zh_tw'
    | 'ja_jp'
    | 'id_id'
    | 'vi_vn'
    | 'th_th'
    | 'pt_br'
    | 'es_es'
    | 'ko_kr'
    | 'de_de'
    | 'fr_fr'
    | 'it_it'
    | 'ru_ru'
    | 'ms_my'
}

export interface ReadUserPage {
  items?: ReadUser[]
  /** Whether there are more pages. */
  has_more: boolean
  /** For the next page. */
  page_token?: string
}

export interface ReadUser {
  user_id_type: string
  user_id: string
  /** Milliseconds since 1970, as a string. */
  timestamp: string
  tenant_key: string
}

export interface MessagePage {
  /** Whether there are more pages. */
  has_more: boolean
  /** For the next page. */
  page_token?: string
  items?: Message[]
}

export interface MessageList {
  items?: Message[]
}
