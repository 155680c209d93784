import type { Route } from '../http/route.ts'
import { authorizeRoutes } from './authorize.ts'
import { oauthToken } from './oauthToken.ts'
import { oidcRoutes } from './oidc.ts'

export const authenRoutes: Route[] = [...authorizeRoutes, oauthToken, ...oidcRoutes]
