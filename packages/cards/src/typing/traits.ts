import type { Component } from '../json/base.ts'
import type { BodyElement, Column } from '../json/containers.ts'

/**
 * Carries, in types alone, what a component brings to its card: no value ever has this property.
 */
export declare const traits: unique symbol

/** Where a component may sit. The texts are what the compiler shows when it sits elsewhere. */
export type Anywhere = 'anywhere'
export type BodyOnly = 'tables and forms sit in the body of the card only'
export type FormOnly = 'this component sits inside a form only'
export type OutsideForms = 'inside a form a button needs a name'
export type ColumnSetOnly = 'a column sits in a columnSet only'
export type NeedsSubmit = 'a form needs a submit button: add submit(name, text)'
export type Zone = Anywhere | BodyOnly | FormOnly | OutsideForms | ColumnSetOnly | NeedsSubmit

/** Levels of containers under (and with) a component. */
export type Deepest = 'containers nest five levels deep at most'
/** A level that leaves room for one more container. */
export type InnerLevel = 0 | 1 | 2 | 3 | 4
export type Level = InnerLevel | Deepest

/** A named value inside a form. */
export interface Field<Name extends string = string, Value = unknown> {
  readonly name: Name
  readonly value: Value
}

/** A form: its name, its fields and the names of its submit buttons. */
export interface FormShape {
  readonly name: string
  readonly fields: unknown
  readonly submits: string
}

/** What a component brings to the card it sits in. */
export interface Traits {
  readonly zone: Zone
  readonly level: Level
  /** Union of {@link Field}. */
  readonly fields: unknown
  /** Union of the names of submit buttons. */
  readonly submits: string
  /** Union of {@link FormShape}. */
  readonly forms: unknown
  /** Union of callback values. */
  readonly actions: unknown
}

/** A component as its builder returns it: the exact JSON, and its traits for the compiler. */
export type Built<Wire, T extends Traits> = Wire & { readonly [traits]?: T }

/** Traits of a component that shows something and asks for nothing. */
export interface Shows extends Traits {
  readonly zone: Anywhere
  readonly level: 0
  readonly fields: never
  readonly submits: never
  readonly forms: never
  readonly actions: never
}

/** Traits of a component that a person acts on. */
export interface Asks<F, A, Z extends Zone = Anywhere, S extends string = never> extends Traits {
  readonly zone: Z
  readonly level: 0
  readonly fields: F
  readonly submits: S
  readonly forms: never
  readonly actions: A
}

/** Dropped from the card, so that `condition && component` works. */
export type Absent = false | null | undefined

/** A component that the platform knows and does not describe: its fields are not checked. */
interface Undescribed extends Component {
  readonly tag: 'audio' | 'video' | 'avatar' | 'fallback_text'
  readonly [field: string]: unknown
}

/** Says where the compiler lets a component sit: in `Z`, at most `L` levels deep. */
export interface SitsIn<Z extends Zone, L extends Level> {
  readonly [traits]?: { readonly zone: Z; readonly level: L } | undefined
}

/** A component that may sit in `Z`. One written by hand is checked as what its tag says. */
export type Node<Z extends Zone, L extends Level = InnerLevel> = (BodyElement | Column | Undescribed) & SitsIn<Z, L>

/** What a list of children takes. */
export type Children<Z extends Zone, L extends Level = InnerLevel> = readonly (Node<Z, L> | Absent)[]

/** What may sit where. The names stand in what the compiler says, in place of all the zones that a list takes. */
export type InContainer = Anywhere | FormOnly | OutsideForms
export type InForm = Anywhere | FormOnly
export type InBody = Anywhere | OutsideForms | BodyOnly

/** Children of a container outside and inside forms; the container then inherits their zone. */
export type Contents = Children<InContainer>
export type FormContents = Children<InForm>
export type BodyContents = Children<InBody, Level>
/** Nothing but columns. */
export type Columns = readonly ((Column & SitsIn<ColumnSetOnly, InnerLevel>) | Absent)[]

/** The traits of one component; JSON written by hand has none. */
export type TraitsOf<E> = E extends { readonly [traits]?: infer T }
  ? NonNullable<T> extends Traits
    ? NonNullable<T>
    : never
  : never

/** What children bring together, under one key. */
export type Bring<L extends readonly unknown[], K extends keyof Traits> = TraitsOf<L[number]>[K]

type MayHoldSubmit = 'button' | 'column_set' | 'column' | 'collapsible_panel' | 'interactive_container'
/** JSON written by hand may be, or hold, a submit button of any name: the compiler can't see it, `lint` does. */
type ByHand<E> = E extends { readonly tag: infer T }
  ? [TraitsOf<E>] extends [never]
    ? T extends MayHoldSubmit
      ? string
      : string extends T
        ? string
        : never
    : never
  : never

/** The names of the submit buttons that children bring. */
export type Submits<L extends readonly unknown[]> = TraitsOf<L[number]>['submits'] | ByHand<L[number]>

type MaybeField<F> = F extends Field<infer N, infer V> ? Field<N, V | undefined> : never

/** The fields that children bring: those of a child that may be absent may be `undefined`. */
export type Fields<L extends readonly unknown[]> = {
  [I in keyof L]: [Extract<L[I], Absent>] extends [never]
    ? TraitsOf<L[I]>['fields']
    : MaybeField<TraitsOf<L[I]>['fields']>
}[number]

/** One level more than the deepest of a union of levels. */
export type Deeper<L extends Level> = 4 extends L ? Deepest : 3 extends L ? 4 : 2 extends L ? 3 : 1 extends L ? 2 : 1

/** The strictest zone among children: a container is as bound as what it holds. */
export type Inherit<Z> = [Exclude<Z, Anywhere>] extends [never] ? Anywhere : Exclude<Z, Anywhere>

/** Traits of a container around children. */
export interface Holds<L extends readonly unknown[], A = never> extends Traits {
  readonly zone: Inherit<Bring<L, 'zone'>>
  readonly level: Deeper<Bring<L, 'level'>>
  readonly fields: Fields<L>
  readonly submits: Submits<L>
  readonly forms: never
  readonly actions: Bring<L, 'actions'> | A
}
