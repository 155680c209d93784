import type { DatePicker, PickerDatetime, PickerTime } from '../json/elements.ts'
import type { Asks, Built, Field } from '../typing/traits.ts'
import type { DateTimeValue, DateValue, TimeValue } from '../typing/values.ts'
import { type ActsOn, type CallbackValue, element, type Options } from './element.ts'
import type { Chosen, Requires } from './select.ts'

type PickerOptions<Wire, A, R> = Options<Wire, 'name' | 'value' | 'required'> & ActsOn<A> & Requires<R>

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
 * @param options `placeholder` is required by the platform when there is no `initial_time`
 */
export function timePicker<
  const N extends string,
  const A extends CallbackValue = never,
  const R extends boolean = false,
>(
  name: N,
  options?: PickerOptions<PickerTime, A, R>,
): Built<PickerTime, Asks<Field<N, Chosen<TimeValue, R>>, A & { readonly option: TimeValue }>> {
  return element('picker_time', { name, ...options })
}

/**
 * A day and a time.
 *
 * @param name unique in the card
 * @param options `placeholder` is required by the platform when there is no `initial_datetime`
 */
export function datetimePicker<
  const N extends string,
  const A extends CallbackValue = never,
  const R extends boolean = false,
>(
  name: N,
  options?: PickerOptions<PickerDatetime, A, R>,
): Built<PickerDatetime, Asks<Field<N, Chosen<DateTimeValue, R>>, A & { readonly option: DateTimeValue }>> {
  return element('picker_datetime', { name, ...options })
}
