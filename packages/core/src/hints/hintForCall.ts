import { hintFor } from './hintFor.ts'

const FOLLOW_UP = /push_follow_up$/
const EDIT = /^PUT im\/v1\/messages\/[^/]+$/
const EMPLOYEE_TYPE = / contact\/v3\/employee_type_enums/
const USER = / contact\/v3\/users/

/** What a code means for some calls alone; for all others, the table holds. */
const APART: readonly [code: number, call: RegExp, fix: string][] = [
  [10002, / cardkit\//, 'read the message: it names the parameter that is wrong or missing.'],
  [10003, / message\/v4\//, 'read the message: it names the parameter that is wrong or missing.'],
  [10003, / auth\/v3\//, 'check appId, and which of Feishu and Lark it is on.'],
  [40001, / contact\/v3\//, 'read the message: it names the parameter that is wrong or missing.'],
  [40003, / contact\/v3\//, 'wait a moment and call again; if it stays, give the log id to Lark support.'],
  [41054, /update_user_id$/, 'pass the new user_id.'],
  [41054, /^POST contact\/v3\/users$/, 'pass an e-mail address: an invitation by mail needs one.'],
  [41071, USER, 'make the English name shorter: 255 characters at most.'],
  [41072, USER, 'make the alias shorter: 255 characters at most.'],
  [42301, EMPLOYEE_TYPE, 'choose another content: an employee type has this one.'],
  [42302, EMPLOYEE_TYPE, 'choose another i18n_content: an employee type has this one.'],
  [42303, EMPLOYEE_TYPE, 'make content shorter: 100 characters at most.'],
  [42404, /^GET contact\/v3\/job_families/, 'check the job family: Lark finds none by this id.'],
  [42404, /^(POST|PUT) contact\/v3\/job_families/, 'check the name of the job family: 1 to 100 characters.'],
  [44038, /^POST contact\/v3\/users$/, 'choose a geo that the tenant has.'],
  [230002, FOLLOW_UP, 'add follow-ups within 600 seconds of sending.'],
  [230006, FOLLOW_UP, 'add follow-ups to the latest message of the chat only.'],
  [230071, /\/reply$/, 'reply outside a thread: this group has none.'],
  [230071, EDIT, 'call as the sender of the message.'],
  [230072, /\/reply$/, 'reply outside a thread: the message is folded.'],
  [230072, EDIT, 'send a new message: this one was edited 20 times, the limit.'],
  [230073, EDIT, 'send a new message: those of a secret chat cannot be edited.'],
  [230074, EDIT, 'send a new message: those of encrypted groups cannot be edited.'],
  [230075, EDIT, 'send a new message: the time that the admin allows for edits is over.'],
  [230073, / im\/v1\//, 'call as somebody who sees the thread; new members may not see what was before them.'],
  [230074, / im\/v1\//, 'call as somebody who sees the thread; new members may not see what was before them.'],
  [230075, / im\/v1\//, 'choose another chat: secret and encrypted ones take no messages.'],
]

/** The fix for a code that a certain call met. */
export function hintForCall(code: number, method: string, path: string): string | undefined {
  const call = `${method} ${path}`
  return APART.find(([apart, pattern]) => apart === code && pattern.test(call))?.[2] ?? hintFor(code)
}
