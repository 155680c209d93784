import type { KyInstance, Options } from 'ky'

/** The address that an instance of the user's puts before paths; empty where it has none. */
export function instancePrefix(instance: KyInstance): string {
  let own: Options = {}
  // ky shows an instance's defaults to whoever extends it, and nowhere else.
  instance.extend?.(defaults => {
    own = defaults
    return {}
  })
  // Put before paths with a slash between, while a base address without a slash at its end loses its last step.
  return own.prefix ? `${own.prefix}/` : String(own.baseUrl || '')
}
