import type { Action, FormValue, SubmitOf } from '../infer.ts'
import type { ActionContext } from './action.ts'
import type { Answer } from './answer.ts'

type May<T> = T | Promise<T>

/** A form that was sent. */
export interface Submission<Values, Button> {
  readonly values: Values
  /** Name of the submit button. */
  readonly button: Button
}

/** A value that is not what its field asks for. */
export interface Invalid {
  readonly form?: string
  readonly field: string
  readonly raw: unknown
  /** Such as `not a number`. */
  readonly reason: string
}

/** Why a signed callback was turned away: too old, not ours or altered, or clicked in another chat. */
export type Refusal = 'expired' | 'forged' | 'elsewhere'

type ActionCases<A> = [A] extends [never]
  ? { readonly actions?: undefined }
  : {
      /** One case for each `op` of the card. */
      readonly actions: {
        readonly [A2 in A as A2 extends { op: infer O extends string } ? O : never]: (
          action: A2,
          context: ActionContext,
        ) => May<Answer>
      }
    }
type FormCases<C, V> = [keyof V] extends [never]
  ? { readonly forms?: undefined }
  : {
      /** One case for each form of the card. */
      readonly forms: {
        readonly [N in keyof V]: (submission: Submission<V[N], SubmitOf<C, N>>, context: ActionContext) => May<Answer>
      }
    }

/** What happens on each callback of a card. A missing case is a compile error. */
export type Cases<C> = ActionCases<Action<C>> &
  FormCases<C, FormValue<C>> & {
    /** A value that is not what its field asks for. Default: a toast that names the field. */
    readonly invalid?: (problem: Invalid, context: ActionContext) => May<Answer>
    /** A signed callback that was turned away. Default: a toast. */
    readonly refused?: (why: Refusal, context: ActionContext) => May<Answer>
    /** Callbacks of other cards, or with an `op` or form that this one no longer has. Default: nothing happens. */
    readonly other?: (context: ActionContext) => May<Answer>
  }
