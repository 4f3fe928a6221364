import { request } from 'node:http'
import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type DeskRequest, type DeskServer, startServer } from '../../src/cli/desk/server.ts'
import { MAX_BYTES } from '../../src/read/yaml/limits.ts'

/** The desk's server, attacked as the gate was: by other sites, other names, guesses and floods. */

let server: DeskServer
let heard: DeskRequest[]
let url: URL
beforeEach(async () => {
  heard = []
  server = await startServer(0, (request) => {
    heard.push(request)
    if (request.path === 'crash') throw new Error('secret of the stack')
    const page = { type: 'html', body: 'the page', policy: "img-src 'self'" } as const
    return Promise.resolve(request.path === 'page' ? page : undefined)
  })
  url = new URL(server.url)
})
afterEach(() => server.close())

interface Sent {
  readonly path?: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** A request as whoever wants may write it: `Host` and `Origin` included. */
function ask({ path = `${url.pathname}page`, method = 'GET', headers = {}, body }: Sent = {}) {
  return new Promise<{ status?: number; body: string; headers: Readonly<Record<string, unknown>> }>(
    (done, failed) => {
      const sent = request(
        { host: '127.0.0.1', port: url.port, path, method, headers },
        (answer) => {
          let body = ''
          answer.on('data', (piece) => {
            body += piece
          })
          answer.on('end', () =>
            done({
              ...(answer.statusCode && { status: answer.statusCode }),
              body,
              headers: answer.headers,
            }),
          )
        },
      )
      sent.on('error', failed)
      sent.end(body)
    },
  )
}

const nothing = { status: 404, body: '{"error":"nothing is here"}' }
const ours = () => ({ origin: url.origin, 'content-type': 'application/json' })

test('whoever has the address is at the desk', async () => {
  expect(url.hostname).toBe('127.0.0.1')
  expect(url.pathname).toMatch(/^\/[\w-]{43}\/$/)
  expect(await ask()).toMatchObject({ status: 200, body: 'the page' })
  expect(await ask({ method: 'POST', headers: ours(), body: '{"a":1}' })).toMatchObject({
    status: 200,
  })
  expect(heard).toEqual([
    { method: 'GET', path: 'page', body: undefined },
    { method: 'POST', path: 'page', body: { a: 1 } },
  ])
})

test('every answer keeps the page to itself', async () => {
  for (const path of [`${url.pathname}page`, '/', '/elsewhere/page'])
    expect((await ask({ path })).headers).toMatchObject({
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'/,
      ),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cache-control': 'no-store',
    })
  expect((await ask()).headers).not.toHaveProperty('access-control-allow-origin')
})

describe('nothing answers', () => {
  const refused: Readonly<Record<string, () => Sent>> = {
    'a wrong token': () => ({ path: `/${'A'.repeat(43)}/page` }),
    'a part of the token': () => ({ path: `${url.pathname.slice(0, -2)}/page` }),
    'the token in another case': () => ({ path: `${url.pathname.toUpperCase()}page` }),
    'no token': () => ({ path: '/page' }),
    'a way up': () => ({ path: `${url.pathname}../../etc/passwd` }),
    'a way up in escapes': () => ({ path: `${url.pathname}%2e%2e%2fpage` }),
    'a name that leads here (DNS rebinding)': () => ({
      headers: { host: `attacker.example:${url.port}` },
    }),
    localhost: () => ({ headers: { host: `localhost:${url.port}` } }),
    'another port': () => ({ headers: { host: '127.0.0.1:1' } }),
    'a page of another site that embeds it': () => ({
      headers: { 'sec-fetch-site': 'cross-site' },
    }),
    'a page of another port': () => ({ headers: { 'sec-fetch-site': 'same-site' } }),
    'a POST of another site': () => ({
      method: 'POST',
      headers: { ...ours(), origin: 'https://attacker.example' },
      body: '{}',
    }),
    'a POST without an origin': () => ({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    }),
    'a POST of a sandboxed page': () => ({
      method: 'POST',
      headers: { ...ours(), origin: 'null' },
      body: '{}',
    }),
    'a form': () => ({
      method: 'POST',
      headers: { ...ours(), 'content-type': 'text/plain' },
      body: '{}',
    }),
    'another method': () => ({ method: 'PUT', headers: ours(), body: '{}' }),
    'a question before a request (preflight)': () => ({
      method: 'OPTIONS',
      headers: { origin: 'https://attacker.example', 'access-control-request-method': 'POST' },
    }),
  }
  for (const [who, sent] of Object.entries(refused))
    test(`to ${who}`, async () => {
      const { status, body } = await ask(sent())
      expect({ status, body }).toEqual(nothing)
      expect(heard.filter(({ path }) => path === 'page')).toEqual([])
    })
})

test('a request that is no JSON, and one that is too long, are refused in words', async () => {
  expect(await ask({ method: 'POST', headers: ours(), body: '{' })).toMatchObject({
    status: 400,
    body: '{"error":"the request is no JSON"}',
  })
  expect(
    await ask({ method: 'POST', headers: ours(), body: ' '.repeat(4 * MAX_BYTES + 1) }),
  ).toMatchObject({ status: 413, body: '{"error":"that is more than a declaration can hold"}' })
  expect(heard).toEqual([])
})

test('a mistake of ours shows nothing of the machine', async () => {
  const { status, body } = await ask({ path: `${url.pathname}crash` })
  expect({ status, body }).toEqual({ status: 500, body: '{"error":"a mistake in dpa-lint"}' })
})

test('what is no HTTP ends, and the desk goes on', async () => {
  await new Promise<void>((closed) => {
    const socket = connect(Number(url.port), '127.0.0.1', () =>
      socket.write('\u0000\u0001 nonsense\r\n\r\n'),
    )
    socket.on('close', () => closed())
    socket.resume()
  })
  expect(await ask()).toMatchObject({ status: 200 })
})
