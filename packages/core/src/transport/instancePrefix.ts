import type { KyInstance, Options } from 'ky'

const known = new WeakMap<KyInstance, string>()

/** The address that an instance of the user's puts before paths; empty where it has none. */
export function instancePrefix(instance: KyInstance): string {
  let prefix = known.get(instance)
  if (prefix === undefined) {
    let defaults: Options = {}
    // ky shows an instance's defaults to whoever extends it, and nowhere else.
    instance.extend?.(options => {
      defaults = options as Options
      return {}
    })
    prefix = String(defaults.prefix || defaults.baseUrl || '')
    known.set(instance, prefix)
  }
  return prefix
}
