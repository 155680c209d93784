// Written by tooling/codegen/messaging/generate.ts from the platform's documentation.
export interface BatchReadCount {
  read_user: BatchMessageReadUser
}

export interface BatchMessageReadUser {
  read_count: string
  total_count: string
}

export interface BatchProgress {
  batch_message_send_progress: BatchMessageSendProgress
  batch_message_recall_progress: BatchMessageRecallProgress
}

export interface BatchMessageSendProgress {
  valid_user_ids_count: number
  success_user_ids_count: number
  read_user_ids_count: number
}

export interface BatchMessageRecallProgress {
  recall: boolean
  recall_count: number
}
