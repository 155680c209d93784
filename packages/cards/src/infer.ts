import type { Card } from './card.ts'
import type { FormShape } from './typing/traits.ts'

type Flat<T> = { [K in keyof T]: T[K] }
type Named = { readonly name: string; readonly value: unknown }
type Values<F> = Flat<{ readonly [K in Extract<F, Named> as K['name']]: K['value'] }>
type FormsOf<C> = C extends Card<infer F, unknown> ? Extract<F, FormShape> : never
type Distribute<A> = A extends unknown ? Flat<A> : never

/** The values of a card's forms, by the name of the form. */
export type FormValue<C> = Flat<{ readonly [F in FormsOf<C> as F['name']]: Values<F['fields']> }>

/** The names of the submit buttons of a form. */
export type SubmitOf<C, Name> = Extract<FormsOf<C>, { readonly name: Name }>['submits']

/** The callbacks of a card: a union of their values, told apart by `op`, each with what the component adds. */
export type Action<C> = C extends Card<unknown, infer A> ? Distribute<Extract<A, { readonly op: string }>> : never
