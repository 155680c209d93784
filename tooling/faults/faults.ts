import { setTimeout as sleep } from 'node:timers/promises'
import { type Exchange, type Fault, reply } from './exchange.ts'

const part = (body: object) => {
  const text = JSON.stringify(body)
  return { text, half: text.slice(0, text.length / 2) }
}

/** Answers what it is told to, and carries nothing out. */
export function answer(
  status: number,
  body: string | Uint8Array | object,
  headers: Record<string, string> = {},
): Fault {
  return exchange => reply(exchange, status, body, headers)
}

/** A rate limit, as newer endpoints (429) and older ones (400) send it. */
export function rateLimit(reset: string | undefined, status = 429, code = 99991400): Fault {
  const headers = { 'x-ogw-ratelimit-limit': '50', ...(reset !== undefined && { 'x-ogw-ratelimit-reset': reset }) }
  return answer(status, { code, msg: 'request trigger frequency limit' }, headers)
}

/** The socket ends before a byte came back; nothing was carried out. */
export const cutBefore: Fault = ({ request }) => {
  request.socket.destroy()
}

/** The socket ends inside the headers; nothing was carried out. */
export const cutInHeaders: Fault = ({ request }) => {
  request.socket.end('HTTP/1.1 200 OK\r\ncontent-type: applic')
}

/** The call is carried out, and the socket ends before the answer. */
export const cutAfterAccepting: Fault = ({ request, serve }) => {
  serve()
  request.socket.destroy()
}

/** The call is carried out, and the socket ends inside the answer's body. */
export const cutInBody: Fault = ({ response, serve }) => {
  const { status, body } = serve()
  const { text, half } = part(body)
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': String(text.length) })
  response.write(half, () => response.socket?.destroy())
}

/** The same in the middle of a file. */
export const cutInBinary: Fault = ({ response }) => {
  response.writeHead(200, { 'content-type': 'image/png', 'content-length': '1000000' })
  response.write(Buffer.alloc(1000), () => response.socket?.destroy())
}

/** Nothing comes back, and the socket stays open. */
export const stallHeaders: Fault = () => undefined

/** The call is carried out, and the answer stops in its middle. */
export const stallBody: Fault = ({ response, serve }) => {
  const { status, body } = serve()
  const { text, half } = part(body)
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': String(text.length) })
  response.write(half)
}

/** The call is carried out, and the answer comes in small pieces. */
export function slowBody(pieces: number, gapMs: number): Fault {
  return ({ response, serve }) => {
    const { status, body } = serve()
    const { text } = part(body)
    const size = Math.ceil(text.length / pieces)
    response.writeHead(status, { 'content-type': 'application/json' })
    const drip = async () => {
      for (let at = 0; at < text.length && !response.destroyed; at += size) {
        response.write(text.slice(at, at + size))
        await sleep(gapMs)
      }
      response.end()
    }
    void drip()
  }
}

/** An answer of many bytes, with its length or in chunks; counts what it could send before it was stopped. */
export function giantBody(bytes: number, { chunked = false }: { chunked?: boolean } = {}): Fault & { sent: number } {
  const fault = Object.assign(
    ({ response }: Exchange) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        ...(!chunked && { 'content-length': String(bytes) }),
      })
      const block = Buffer.alloc(64 * 1024, ' ')
      const more = () => {
        while (fault.sent < bytes && !response.destroyed) {
          fault.sent += block.length
          if (!response.write(block)) return
        }
        if (!response.destroyed) response.end()
      }
      response.on('drain', more)
      more()
    },
    { sent: 0 },
  )
  return fault
}

/** The call is carried out, and the answer's length is wrong by so many bytes. */
export function wrongLength(difference: number): Fault {
  return ({ request, serve }) => {
    const { text } = part(serve().body)
    const length = Buffer.byteLength(text) + difference
    // By hand: node's own server checks the length that it is given.
    request.socket.end(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n${text}`)
  }
}

/** The call is carried out, and its answer is cut short although its length agrees. */
export const truncatedJson: Fault = exchange => {
  const { status, body } = exchange.serve()
  reply(exchange, status, part(body).half)
}

/** The call is carried out, and its answer begins with a byte order mark. */
export const byteOrderMark: Fault = exchange => {
  const { status, body } = exchange.serve()
  reply(exchange, status, `\uFEFF${JSON.stringify(body)}`)
}

/** A page of a gateway; nothing was carried out. */
export function htmlPage(status: number): Fault {
  return answer(status, '<html><head><title>Bad Gateway</title></head></html>', { 'content-type': 'text/html' })
}

/** Points elsewhere; nothing was carried out. */
export function redirect(location: string, status = 302): Fault {
  return answer(status, '', { location })
}
