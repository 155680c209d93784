import { refuse } from './http/refusal.ts'
import type { Route } from './http/route.ts'

const botInfo: Route = {
  on: 'GET /open-apis/bot/v3/info',
  refusalStatus: 200,
  run(_, { app }) {
    if (!app.hasBot) refuse(11205, 'app do not have bot')
    return {
      msg: 'ok',
      bot: {
        activate_status: 2,
        app_name: app.name,
        avatar_url: `https://avatars.acme.example/${app.appId}`,
        ip_white_list: [],
        open_id: app.botOpenId,
      },
    }
  },
}

const tenantInfo: Route = {
  on: 'GET /open-apis/tenant/v2/tenant/query',
  run: (_, { app, company }) => ({
    data: {
      tenant: {
        name: company,
        display_id: 'F123456789',
        tenant_tag: 0,
        tenant_key: app.tenantKey,
        avatar: {},
        domain: 'acme.feishu.cn',
      },
    },
  }),
}

export const botRoutes: Route[] = [botInfo, tenantInfo]
