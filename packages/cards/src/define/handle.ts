import type { ActionContext } from './action.ts'
import { type Answer, type CardAnswer, toCardAnswer } from './answer.ts'
import type { Invalid, Refusal } from './cases.ts'
import { canonical, type Signer } from './hmac.ts'
import { readStamp, STAMP, type Stamp } from './stamp.ts'
import { InvalidValue, parseField } from './values.ts'

/** A handler of `card.action.trigger`. */
export interface CardHandler {
  (context: ActionContext): Promise<CardAnswer | undefined>
  /** Name of the card whose callbacks it takes. */
  readonly card: string
}

type Case = (given: object, context: ActionContext) => Answer | Promise<Answer>
/** @internal The cases once their types are gone. */
export interface AnyCases {
  readonly actions?: { readonly [op: string]: Case } | undefined
  readonly forms?: { readonly [name: string]: Case } | undefined
  readonly invalid?: (problem: Invalid, context: ActionContext) => Answer | Promise<Answer>
  readonly refused?: (why: Refusal, context: ActionContext) => Answer | Promise<Answer>
  readonly other?: (context: ActionContext) => Answer | Promise<Answer>
}

const REFUSALS: { readonly [why in Refusal]: Answer } = {
  expired: { toast: { type: 'warning', content: 'This card has expired.', i18n: { zh_cn: '此卡片已过期。' } } },
  forged: { toast: { type: 'error', content: 'This card is not valid.', i18n: { zh_cn: '此卡片无效。' } } },
  elsewhere: {
    toast: { type: 'error', content: 'This card belongs to another chat.', i18n: { zh_cn: '此卡片属于其他会话。' } },
  },
}

/** Leaves the parsing of one callback; never thrown to the caller. */
class Misfit extends Error {
  readonly problem: Invalid

  constructor(problem: Invalid) {
    super(problem.reason)
    this.problem = problem
  }
}

function parse(field: string, kind: string, raw: unknown): unknown {
  try {
    return parseField(kind, raw)
  } catch (error) {
    throw error instanceof InvalidValue ? new Misfit({ field, raw, reason: error.message }) : error
  }
}

/** What the component itself adds, by its tag. */
function addedBy({ action }: ActionContext['event']): object {
  const kinds = { date_picker: 'date!', picker_time: 'time!', picker_datetime: 'datetime!' } as const
  if (action.tag in kinds) return { option: parse('option', kinds[action.tag as keyof typeof kinds], action.option) }
  if (action.tag === 'input') return { input_value: action.input_value ?? '' }
  if (action.tag === 'checker') return { checked: action.checked === true }
  // An image picker sends its choice under `options`, as a text.
  if (action.tag === 'select_img') return { option: Array.isArray(action.options) ? action.options[0] : action.options }
  return action.option === undefined ? {} : { option: action.option }
}

/** @internal */
export function refusal(
  stamp: Stamp,
  own: object,
  chat: string | undefined,
  signing: Signer,
): Promise<Refusal | undefined> {
  const { sign, ...signed } = stamp
  return signing.verify(canonical({ ...own, [STAMP]: signed }), String(sign)).then(valid => {
    if (!valid || typeof stamp.until !== 'number') return 'forged'
    if (stamp.until <= signing.now()) return 'expired'
    return stamp.chat !== undefined && stamp.chat !== chat ? 'elsewhere' : undefined
  })
}

/** @internal Makes the handler of one card. */
export function createHandler(card: string, cases: AnyCases, signing?: Signer): CardHandler {
  const pick = (from: { readonly [name: string]: Case } | undefined, name: unknown): Case | undefined =>
    from && typeof name === 'string' && Object.hasOwn(from, name) ? from[name] : undefined

  function submission({ fields = {} }: Stamp, { event: { action } }: ActionContext): object {
    const values: { [field: string]: unknown } = {}
    for (const [field, kind] of Object.entries(fields)) {
      const sent = action.form_value ?? {}
      values[field] = parse(field, kind, Object.hasOwn(sent, field) ? sent[field] : undefined)
    }
    return { values, button: action.name ?? '' }
  }

  async function answer(context: ActionContext): Promise<Answer> {
    const { action } = context.event
    const read = readStamp(action.value)
    if (read?.stamp.name !== card) return cases.other?.(context)
    const { stamp, own } = read
    // A sample of the platform shows the place beside the event: without one, a card of one chat is turned away.
    const why = signing && (await refusal(stamp, own, context.event.context?.open_chat_id, signing))
    if (why) return cases.refused ? cases.refused(why, context) : REFUSALS[why]
    const run = stamp.form === undefined ? pick(cases.actions, own.op) : pick(cases.forms, stamp.form)
    if (!run) return cases.other?.(context)
    const { form } = stamp
    try {
      return await run(form === undefined ? { ...own, ...addedBy(context.event) } : submission(stamp, context), context)
    } catch (error) {
      if (!(error instanceof Misfit)) throw error
      const problem = { ...error.problem, ...(form !== undefined && { form }) }
      if (cases.invalid) return cases.invalid(problem, context)
      return { toast: { type: 'error', content: `${problem.field}: ${problem.reason}` } }
    }
  }

  const handler = async (context: ActionContext): Promise<CardAnswer | undefined> => toCardAnswer(await answer(context))
  return Object.assign(handler, { card })
}
