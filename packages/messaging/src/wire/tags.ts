// Written by tooling/codegen/messaging/generate.ts from the platform's documentation.
export interface CreateTag {
  tag_type: 'tenant'
  name: string
  /** At most 40 of them. */
  i18n_names?: readonly TagI18nName[] | undefined
}

export interface TagI18nName {
  locale: string
  name?: string | undefined
}

export interface CreatedTag {
  id?: string
  create_tag_fail_reason?: CreateTagFailReason
}

export interface CreateTagFailReason {
  duplicate_id: string
}

export interface PatchTag {
  id?: string | undefined
  name?: string | undefined
  /** At most 40 of them. */
  i18n_names?: readonly TagI18nName[] | undefined
}

export interface UpdatedTag {
  tag_info?: TagInfo
  patch_tag_fail_reason?: PatchTagFailReason
}

export interface TagInfo {
  id: string
  tag_type: string
  name: string
  i18n_names?: TagI18nName[]
  /** Milliseconds since 1970, as a string. */
  create_time: string
  /** Milliseconds since 1970, as a string. */
  update_time: string
}

export interface PatchTagFailReason {
  duplicate_id: string
}

export interface TagList {
  tag_infos: TagInfo[]
}

export interface ChatTagList {
  tag_info_with_bind_versions: TagInfoWithBindVersion[]
}

export interface TagInfoWithBindVersion {
  tag_info: TagInfo
  bind_version: string
}
