export { type GetAppAccessTokenParams, getAppAccessToken } from './auth/getAppAccessToken.ts'
export { type GetAppTicketParams, getAppTicket } from './auth/getAppTicket.ts'
export { type GetTenantAccessTokenParams, getTenantAccessToken } from './auth/getTenantAccessToken.ts'
export type { AppAccessTokenResponse, AppCredentials, CommonResponse, TenantAccessTokenResponse } from './auth/types.ts'
export {
  type BegunLogin,
  createLogin,
  type FinishLoginParams,
  type Login,
  type LoginOptions,
} from './authen/createLogin.ts'
export { type AuthRequest, type GetAuthParams, getAuth } from './authen/getAuth.ts'
export { type AppTokenCaller, type GetUserAccessTokenParams, getUserAccessToken } from './authen/getUserAccessToken.ts'
export { type GetUserInfoParams, getUserInfo, type UserInfo, type UserInfoResponse } from './authen/getUserInfo.ts'
export { type AuthResponse, type ParseAuthCallbackParams, parseAuthCallback } from './authen/parseAuthCallback.ts'
export { type RefreshUserAccessTokenParams, refreshUserAccessToken } from './authen/refreshUserAccessToken.ts'
export { createUserSession, type UserSession, type UserSessionOptions } from './authen/userSession.ts'
export type { UserAccessTokenData, UserAccessTokenResponse } from './authen/userToken.ts'
export { bind } from './bind.ts'
export { type BotInfo, type BotInfoResponse, type GetBotInfoParams, getBotInfo } from './bot/getBotInfo.ts'
export type { AnyCaller, AppCaller, Caller, ClientCaller, Line, TenantTokenCaller, UserTokenCaller } from './caller.ts'
export { type Client, type ClientOptions, createClient, type UserClient } from './client.ts'
export type { Domain } from './domain.ts'
export {
  isLarkApiError,
  isLarkAuthError,
  isLarkRateLimitError,
  LarkApiError,
  LarkAuthError,
  LarkRateLimitError,
  type LarkRefusal,
} from './errors/larkApiError.ts'
export { isLarkError, LarkError } from './errors/larkError.ts'
export { isLarkLoginError, LarkLoginError } from './errors/larkLoginError.ts'
export {
  isLarkNetworkError,
  isLarkTimeoutError,
  LarkNetworkError,
  LarkTimeoutError,
  type NetworkFailure,
} from './errors/larkNetworkError.ts'
export { isLarkStoreError, LarkStoreError } from './errors/larkStoreError.ts'
export { type Download, download } from './files/download.ts'
export { formWithProgress, type UploadProgress } from './files/formWithProgress.ts'
export { type FileLimits, type FileSource, toFile } from './files/source.ts'
export type { Hooks, LaneEvent, Logger, RequestEvent, ResponseEvent, RetryEvent } from './hooks.ts'
export { oneId } from './oneId.ts'
export { oneOf } from './oneOf.ts'
export { type Pages, paginate } from './paginate.ts'
export { request } from './request.ts'
export { type MemoryStoreOptions, memoryStore } from './tokens/memoryStore.ts'
export type { TokenStore } from './tokens/store.ts'
export type { Answer, Call, CallOptions, QueryValue } from './transport/call.ts'
export { identifier } from './transport/fillPath.ts'
export type { TokenSource } from './transport/session.ts'
export type { Timers } from './transport/timers.ts'
