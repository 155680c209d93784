/**
 * Fields that Lark always sends, for the events that were checked by hand: against the page, its sample, and what the event means.
 * `[]` steps into a list. What isn't named here may be missing, as may every field that needs a scope of its own.
 */
const operator = 'chat_id operator_id operator_id.open_id external operator_tenant_key name'
const members = `${operator} users users[].name users[].user_id users[].user_id.open_id`
const reaction = 'message_id reaction_type reaction_type.emoji_type operator_type action_time user_id.open_id'
const enumValue = (name: string): string =>
  ['', '.enum_id', '.enum_value', '.content', '.enum_type', '.enum_status'].map(field => name + field).join(' ')
const user = 'object object.open_id object.union_id'
const department = 'object object.open_department_id'

export const REQUIRED: Readonly<Record<string, string>> = {
  'im.chat.access_event.bot_p2p_chat_entered_v1': 'chat_id operator_id operator_id.open_id',
  'im.chat.disbanded_v1': operator,
  'im.chat.member.bot.added_v1': operator,
  'im.chat.member.bot.deleted_v1': operator,
  'im.chat.member.user.added_v1': members,
  'im.chat.member.user.deleted_v1': members,
  'im.chat.member.user.withdrawn_v1': members,
  'im.chat.updated_v1':
    'chat_id operator_id operator_id.open_id external operator_tenant_key after_change before_change after_change.owner_id.open_id before_change.owner_id.open_id',
  'im.message.message_read_v1':
    'reader reader.reader_id reader.reader_id.open_id reader.read_time reader.tenant_key message_id_list',
  'im.message.reaction.created_v1': reaction,
  'im.message.reaction.deleted_v1': reaction,
  'im.message.recalled_v1': 'message_id chat_id recall_time recall_type',
  'im.message.receive_v1':
    'sender sender.sender_id sender.sender_id.open_id sender.sender_type sender.tenant_key message message.message_id message.create_time message.chat_id message.chat_type message.message_type message.content message.mentions[].key message.mentions[].id message.mentions[].id.open_id message.mentions[].name',
  p2p_chat_create: 'app_id chat_id operator operator.open_id tenant_key type user user.name user.open_id',
  'contact.custom_attr_event.updated_v3': 'object object.contact_field_key object.allow_open_query',
  'contact.department.created_v3': department,
  'contact.department.deleted_v3': department,
  'contact.department.updated_v3': `${department} old_object`,
  'contact.employee_type_enum.actived_v3': `${enumValue('old_enum')} ${enumValue('new_enum')}`,
  'contact.employee_type_enum.created_v3': enumValue('new_enum'),
  'contact.employee_type_enum.deactivated_v3': `${enumValue('old_enum')} ${enumValue('new_enum')}`,
  'contact.employee_type_enum.deleted_v3': enumValue('old_enum'),
  'contact.employee_type_enum.updated_v3': `${enumValue('old_enum')} ${enumValue('new_enum')}`,
  'contact.scope.updated_v3': 'added removed',
  'contact.user.created_v3': user,
  'contact.user.deleted_v3': user,
  'contact.user.updated_v3': `${user} old_object`,
  'application.bot.menu_v6': 'operator operator.operator_id operator.operator_id.open_id event_key timestamp',
  'auth.user_access_token.revoked_v4': 'revoke_token_type revoke_reason open_id union_id',
  'application.application.app_version.audit_v6': 'version_id app_id operation',
  'application.application.app_version.publish_apply_v6': 'under_audit_version',
  'application.application.app_version.publish_revoke_v6': 'app_id version_id',
  'application.application.created_v6': 'app_id name',
  'application.application.feedback.created_v6': 'app_id feedback_time feedback_type feedback_id',
  'application.application.feedback.updated_v6': 'feedback_ids status app_id update_time',
  'application.application.visibility.added_v6': 'source',
  app_status_change: 'app_id tenant_key type status',
  app_open: 'app_id tenant_key type',
  app_uninstalled: 'app_id tenant_key type',
  app_ticket: 'app_id app_ticket type',
  order_paid:
    'type app_id order_id price_plan_id price_plan_type buy_count create_time pay_time buy_type tenant_key order_pay_price',
}
