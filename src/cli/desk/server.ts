import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { MAX_BYTES } from '../../read/yaml/limits.ts'

/** What a request asks for: the path behind the token, and the body of a POST. */
export interface DeskRequest {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body: unknown
}

export interface DeskResponse {
  readonly status?: number
  readonly type: keyof typeof types
  readonly body: string | Uint8Array
  /** What may run and be shown in it; without, nothing. */
  readonly policy?: string
}

export interface DeskServer {
  /** With the token; whoever knows it is at the desk. */
  readonly url: string
  close(): Promise<void>
}

const types = {
  text: 'text/plain; charset=utf-8',
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

/** A declaration as a JSON string, and the quotes around what is decided. */
const longestBody = 4 * MAX_BYTES

/**
 * Answers on 127.0.0.1 to whoever has the token and comes from our own page. Another site can send
 * requests to this port, and a name of its own can lead here (DNS rebinding): it has neither the
 * token nor our `Host` and `Origin`, and learns no more than that something answers.
 */
export async function startServer(
  port: number,
  respond: (request: DeskRequest) => Promise<DeskResponse | undefined>,
): Promise<DeskServer> {
  const token = randomBytes(32).toString('base64url')
  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 10_000 },
    (request, answer) => {
      handle(request).then(
        (response) => send(answer, response),
        () =>
          send(answer, { status: 500, type: 'json', body: '{"error":"a mistake in dpa-lint"}' }),
      )
    },
  )
  server.maxHeadersCount = 100

  async function handle(request: IncomingMessage): Promise<DeskResponse> {
    const path = pathIn(request, token, own(server))
    if (path === undefined) return nothing
    const { method } = request
    if (method === 'GET') return (await respond({ method, path, body: undefined })) ?? nothing
    if (method !== 'POST' || !isOurs(request, own(server))) return nothing
    const text = await bodyOf(request)
    if (text === undefined) return refusal(413, 'that is more than a declaration can hold')
    let body: unknown
    try {
      body = JSON.parse(text)
    } catch {
      return refusal(400, 'the request is no JSON')
    }
    return (await respond({ method, path, body })) ?? nothing
  }

  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', listening)
  })
  return {
    url: `http://${own(server)}/${token}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

/** The one name under which we are asked. */
const own = (server: Server) => `127.0.0.1:${(server.address() as AddressInfo).port}`

/** The path behind the token, for whoever has it and asks us by our own name. */
function pathIn({ headers, url = '' }: IncomingMessage, token: string, host: string) {
  if (headers.host !== host) return undefined
  // What a page of another site embeds or fetches says where it comes from.
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return undefined
  const [, given = '', path = ''] = /^\/([\w-]{1,100})\/([\w./-]{0,100})(?:\?.*)?$/.exec(url) ?? []
  return isSame(given, token) ? path : undefined
}

function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/**
 * A form of another site can send text, but neither JSON nor our origin. Not every browser names the
 * origin to its own site; then it says that it is the same, which no page can make it say.
 */
const isOurs = ({ headers }: IncomingMessage, host: string) =>
  (headers.origin === undefined
    ? headers['sec-fetch-site'] === 'same-origin'
    : headers.origin === `http://${host}`) &&
  headers['content-type']?.split(';')[0]?.trim() === 'application/json'

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length
    if (length > longestBody) return undefined
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString()
}

export const refusal = (status: number, error: string): DeskResponse => ({
  status,
  type: 'json',
  body: JSON.stringify({ error }),
})

/** The same whether the token is wrong or the page is not there. */
const nothing: DeskResponse = refusal(404, 'nothing is here')

function send(answer: ServerResponse, { status = 200, type, body, policy }: DeskResponse): void {
  answer.writeHead(status, {
    'content-type': types[type],
    'content-length': Buffer.byteLength(body),
    'content-security-policy': `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'${policy === undefined ? '' : `; ${policy}`}`,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cache-control': 'no-store',
    connection: status === 413 ? 'close' : 'keep-alive',
  })
  answer.end(body)
}
