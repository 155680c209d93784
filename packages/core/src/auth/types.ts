import type { AppCaller, ClientCaller } from '../caller.ts'
import type { Client } from '../client.ts'
import type { CallOptions } from '../transport/call.ts'

/** Whoever knows the app's secret: a client made with it, or the secret itself. */
export type AppCredentials = CallOptions &
  ((AppCaller & { client?: undefined }) | (ClientCaller<Client> & { appId?: undefined; appSecret?: undefined }))

/** An answer without anything but success. */
export interface CommonResponse {
  code: 0
  msg: string
}

/** An app token, as Lark sends it: beside `code`, not in `data`. */
export interface AppAccessTokenResponse extends CommonResponse {
  app_access_token: string
  /** Lifetime left, in seconds; at most 7,200. */
  expire: number
  /** Internal apps get the tenant token with it; the two are the same. */
  tenant_access_token?: string
}

/** A tenant token, as Lark sends it: beside `code`, not in `data`. */
export interface TenantAccessTokenResponse extends CommonResponse {
  tenant_access_token: string
  /** Lifetime left, in seconds; at most 7,200. */
  expire: number
}
