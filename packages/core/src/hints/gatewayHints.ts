import type { HintTable } from './hintTable.ts'

/** Requests that no endpoint can take, limits, identifiers, and trouble on Lark's side. */
export const gatewayHints: HintTable = {
  'wait a moment and call again; if it stays, give the log id to Lark support.': [
    1500, 1503, 1551, 1557, 1642, 1663, 1665, 1668, 2200, 4006, 5000, 10101, 10105, 10200, 10500, 20050, 20072, 40006,
    41027, 44049, 45500, 48002, 55001, 105001, 200080, 231006, 232096, 234019, 300000, 1000003, 1000040343, 99991644,
  ],
  'call less often: wait, or let the client keep to the rates (pacing: true).': [
    11232, 11233, 11247, 230020, 230047, 230048, 1000004, 1000005, 99991400,
  ],
  'wait for the same request, which is still running, then call again with the same uuid.': [18121, 230049, 232068],
  'wait a moment and call again, one call at a time: another change is still running.': [
    43024, 43030, 44025, 42403, 231015, 232073,
  ],
  "wait for the next month, or let an admin upgrade the plan: this month's calls are used up.": [99991403],
  "ask the tenant's admin: its plan does not include this, or its seats are used up.": [
    41007, 41008, 40107, 40108, 44023, 44052, 90003087, 90003088,
  ],
  'read the message: it names the parameter that is wrong or missing.': [
    4000, 9499, 10001, 10100, 10400, 12001, 18017, 18033, 18053, 20001, 20063, 23001, 40013, 40018, 40501, 40502, 42400,
    48001, 50006, 105002, 121004, 230001, 232001, 234001, 1000002, 1080001, 1084001, 1084002, 1180001, 99992402,
  ],
  'check the path: there is no such endpoint.': [99991201],
  "use the HTTP method that the endpoint's page names.": [4005, 99991301],
  'use the newer version of the endpoint: this one is gone.': [30005],
  'check the JSON of the body, and that it names a msg_type.': [19002],
  'pass the page_token of the page before, unchanged, and none for the first page.': [40012, 40040, 100001, 231012],
  'ask for smaller pages: the limit is 50 for most lists of contacts, 100 for some.': [40009, 40011, 40041],
  "send fewer items in one call: the limit is on the endpoint's page.": [40042],
  'ask only for fields that the endpoint has.': [100002],
  'write times by RFC 3339, such as 2026-01-31T09:00:00Z.': [100003],
  'check the open_id: it must begin with ou_ and come from this app.': [
    11101, 11102, 40051, 99992351, 99992352, 99992353,
  ],
  'use an open_id that this very app was given: each app has its own for the same user.': [99992361],
  'check the user_id, and that user_id_type says user_id.': [11105, 11106, 99992359, 99992360, 99991675],
  'check the union_id: it must belong to a user of this tenant.': [99992363, 99992381],
  'check the ids: they must belong to this tenant and be of the kind that user_id_type says.': [99992364],
  'check the user: Lark finds nobody by this id in this tenant.': [4004, 10004],
  'check the message id (om_…): there is no such message, or it was recalled.': [10020, 10037, 11224, 231003, 99992354],
  'check the chat id (oc_…): Lark finds no such chat.': [
    10009, 10029, 11100, 11213, 11215, 11216, 11231, 18034, 230063, 232006, 99992355, 99992356,
  ],
  'check the department id, and that it is of the kind that department_id_type says.': [
    11103, 11104, 40015, 40052, 41210, 43058, 44035, 99992357, 99992358, 99992379, 99992380,
  ],
  'check the app version id.': [99992370, 99992378],
  'check the meeting room id.': [99992375, 99992376],
  'check the tenant_key: Lark knows no such tenant.': [1184000, 99992500, 99992501],
  'open the app in that tenant first: preinstalled, unused for 180 days, it is told nothing.': [1184001],
  'call the endpoint by itself: it cannot be part of a batch.': [99993201],
  'give each request of the batch an id of its own.': [99993202, 99993203],
  'pass the same parameters again with the same client_token, or another client_token.': [40021],
}
