import type { DatePicker, PickerDatetime, PickerTime } from '../json/elements.ts'
import type { PlainText } from '../json/parts.ts'
import type { Asks, Built, Field } from '../typing/traits.ts'
import type { DateTimeValue, DateValue, TimeValue } from '../typing/values.ts'
import { type ActsOn, type CallbackValue, element, type Options } from './element.ts'
import type { Chosen, Requires } from './select.ts'

type PickerOptions<Wire, A, R> = Options<Wire, 'name' | 'value' | 'required'> & ActsOn<A> & Requires<R>
/** The platform refuses an empty time picker that does not say what it is for. */
type Prompted<Initial extends string> =
  | { readonly placeholder: string | PlainText }
  | { readonly [I in Initial]: string }

/**
 * A day.
 *
 * @param name unique in the card
 * @example datePicker('from', { placeholder: 'First day', required: true })
 */
export function datePicker<
  const N extends string,
  const A extends CallbackValue = never,
  const R extends boolean = false,
>(
  name: N,
  options?: PickerOptions<DatePicker, A, R>,
): Built<DatePicker, Asks<Field<N, Chosen<DateValue, R>>, A & { readonly option: DateValue }>> {
  return element('date_picker', { name, ...options })
}

/**
 * A time of day.
 *
 * @param name unique in the card
 * @param options a `placeholder`, an `initial_time`, or both
 */
export function timePicker<
  const N extends string,
  const A extends CallbackValue = never,
  const R extends boolean = false,
>(
  name: N,
  options: PickerOptions<PickerTime, A, R> & Prompted<'initial_time'>,
): Built<PickerTime, Asks<Field<N, Chosen<TimeValue, R>>, A & { readonly option: TimeValue }>> {
  return element('picker_time', { name, ...options })
}

/**
 * A day and a time.
 *
 * @param name unique in the card
 * @param options a `placeholder`, an `initial_datetime`, or both
 */
export function datetimePicker<
  const N extends string,
  const A extends CallbackValue = never,
  const R extends boolean = false,
>(
  name: N,
  options: PickerOptions<PickerDatetime, A, R> & Prompted<'initial_datetime'>,
): Built<PickerDatetime, Asks<Field<N, Chosen<DateTimeValue, R>>, A & { readonly option: DateTimeValue }>> {
  return element('picker_datetime', { name, ...options })
}
