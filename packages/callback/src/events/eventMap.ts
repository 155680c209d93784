export interface EventMap {
  'im.message.receive_v1': { readonly message: { readonly message_id: string; readonly content: string } }
}
