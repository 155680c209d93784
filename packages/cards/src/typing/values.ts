/** A day, as a date picker sends it. */
export interface DateValue {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  /** `yyyy-MM-dd`. */
  readonly date: string
  /** Minutes east of UTC where the person is. */
  readonly offsetMinutes: number
  /** Start of that day there, in Unix milliseconds. */
  readonly epochMs: number
}

/** A time of day, as a time picker sends it. */
export interface TimeValue {
  /** 0 to 23. */
  readonly hour: number
  readonly minute: number
  /** `HH:mm`. */
  readonly time: string
  /** Minutes east of UTC where the person is. */
  readonly offsetMinutes: number
}

/** A day and a time, as a date and time picker sends them. */
export interface DateTimeValue extends DateValue, TimeValue {
  /** That minute, in Unix milliseconds. */
  readonly epochMs: number
}
