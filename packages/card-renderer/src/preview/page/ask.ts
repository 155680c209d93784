import type {
  ActionOutcome,
  ActionRequest,
  Details,
  Fields,
  Gallery,
  Notice,
  Problem,
  RenderRequest,
  Replay,
  Sources,
} from '../api.ts'

const token = new URLSearchParams(location.search).get('token') ?? ''

async function call<Value>(path: string, body?: unknown): Promise<Value> {
  const headers: Record<string, string> = { 'x-session-token': token }
  if (body !== undefined) headers['content-type'] = 'application/json'
  const answer = await fetch(path, {
    headers,
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
  })
  const json = (await answer.json()) as Value & { message?: string }
  if (!answer.ok) throw new Error(json.message ?? `The server answers ${answer.status}.`)
  return json
}

/** The server behind this page. */
export const ask = {
  gallery: (): Promise<Gallery> => call('/api/gallery'),
  story: (id: string): Promise<{ details?: Details; problem?: Problem }> =>
    call(`/api/story?id=${encodeURIComponent(id)}`),
  describe: (card: Fields, sources: Sources): Promise<Details> => call('/api/describe', { card, sources }),
  render: async (request: RenderRequest): Promise<string> =>
    (await call<{ html: string }>('/api/render', request)).html,
  act: (request: ActionRequest): Promise<ActionOutcome> => call('/api/action', request),
  replay: (name: string): Promise<Replay> => call('/api/replay', { name }),
  reload: (): Promise<Gallery> => call('/api/reload', {}),
  /** Hears what happens to the files; `onState` tells whether the server is there. */
  listen(onNotice: (notice: Notice) => void, onState: (live: boolean) => void): void {
    const events = new EventSource(`/api/events?token=${encodeURIComponent(token)}`)
    events.onopen = () => onState(true)
    events.onerror = () => onState(false)
    events.onmessage = ({ data }) => onNotice(JSON.parse(String(data)) as Notice)
  },
}
