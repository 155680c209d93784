import type { KyInstance, Options } from 'ky'

/** The address that an instance of the user's puts before paths; empty where it has none. */
export function instancePrefix(instance: KyInstance): string {
  let own: Options = {}
  // ky shows an instance's defaults to whoever extends it, and nowhere else.
  instance.extend?.(defaults => {
    own = defaults as Options
    return {}
  })
  return String(own.prefix || own.baseUrl || '')
}
