import { readMultipart } from './multipart.ts'
import { refuse } from './refusal.ts'

export interface ReadBody {
  body: Record<string, unknown>
  form: FormData | undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Reads a JSON, urlencoded or multipart body. */
export async function readBody(request: Request): Promise<ReadBody> {
  if (request.method === 'GET' || request.method === 'HEAD') return { body: {}, form: undefined }
  const type = request.headers.get('content-type') ?? ''
  if (type.includes('multipart/form-data')) {
    try {
      return { body: {}, form: await readMultipart(type, Buffer.from(await request.arrayBuffer())) }
    } catch {
      refuse(234001, 'The multipart body cannot be read', { status: 400 })
    }
  }
  const raw = await request.text()
  if (raw.trim() === '') return { body: {}, form: undefined }
  if (type.includes('application/x-www-form-urlencoded')) {
    return { body: Object.fromEntries(new URLSearchParams(raw)), form: undefined }
  }
  let parsed: unknown
  try {
    parsed = JSON.parse(raw)
  } catch {
    refuse(9499, 'The body is not JSON', { status: 400 })
  }
  if (!isRecord(parsed)) refuse(9499, 'The body is not a JSON object', { status: 400 })
  return { body: parsed, form: undefined }
}
