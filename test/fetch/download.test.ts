import type { lookup } from 'node:dns'
import type { IncomingHttpHeaders, RequestListener, ServerResponse } from 'node:http'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type DownloadSetting, download, fetchLimits } from '../../src/cli/fetch/download.ts'
import { mayConnect } from '../../src/cli/fetch/public-address.ts'
import { serving } from './server.ts'

/** Small, so that nobody waits. */
const limits = { bytes: 1 << 20, redirects: 5, idle: 300, total: 900 }
const zeros = Buffer.alloc(8 << 20)
const bombs = { gzip: gzipSync(zeros), br: brotliCompressSync(zeros) }
const html = { 'content-type': 'text/html' }
const page = '<!doctype html><p>Agreement</p>'

const outcome = async (url: string, setting: Partial<DownloadSetting> = {}) => {
  try {
    const { bytes, url: at } = await download(url, { named: new Set(), limits, ...setting })
    return { text: Buffer.from(bytes).toString(), at }
  } catch (error) {
    return (error as Error).message
  }
}

/** What comes of a server that answers so, where the caller has named it. */
async function from(answer: RequestListener, path = '/'): Promise<unknown> {
  const { host, url } = await serving(answer)
  const got = await outcome(`${url}${path}`, { named: new Set([host]) })
  return typeof got === 'string' ? got.replaceAll(host, 'HOST') : got.text
}

const whole = (
  answer: ServerResponse,
  headers: Readonly<Record<string, string | number>>,
  body: string | Buffer,
) => {
  answer.writeHead(200, { ...html, ...headers })
  answer.end(body)
}

describe('a document', () => {
  test.each([
    ['as it is', {}, page],
    ['gzip', { 'content-encoding': 'gzip' }, gzipSync(page)],
    ['deflate', { 'content-encoding': 'deflate' }, deflateSync(page)],
    ['brotli', { 'content-encoding': 'br' }, brotliCompressSync(page)],
  ])('is taken %s', async (_, headers, body) => {
    expect(await from((_, answer) => whole(answer, headers, body))).toBe(page)
  })

  test('is asked for by nobody in particular', async () => {
    let asked: IncomingHttpHeaders = {}
    const { host, url } = await serving(({ headers, url = '' }, answer) => {
      asked = headers
      if (url === '/moved') return whole(answer, {}, page)
      answer.writeHead(302, { location: '/moved', 'set-cookie': 'who=you' })
      answer.end()
    })
    expect(await outcome(`${url}/#part`, { named: new Set([host]), language: 'de' })).toEqual({
      text: page,
      at: `${url}/moved`,
    })
    expect(Object.keys(asked).sort()).toEqual([
      'accept',
      'accept-encoding',
      'accept-language',
      'connection',
      'host',
      'user-agent',
    ])
    expect(asked['accept-language']).toBe('de')
  })

  test.each([
    ['404', (_, answer) => answer.writeHead(404, html).end(page), 'the answer is 404'],
    ['206', (_, answer) => answer.writeHead(206, html).end(page), 'the answer is 206'],
    [
      'a picture',
      (_, answer) => whole(answer, { 'content-type': 'image/png' }, page),
      'the answer is no document but image/png',
    ],
    [
      'a name of JavaScript',
      (_, answer) => whole(answer, { 'content-type': 'constructor' }, page),
      'the answer is no document but constructor',
    ],
    [
      'no type',
      (_, answer) => whole(answer, { 'content-type': '' }, page),
      'the answer is no document',
    ],
  ] satisfies [string, RequestListener, string][])('is not %s', async (_, answer, why) => {
    expect(await from(answer)).toBe(why)
  })
})

describe('a server that means harm', () => {
  test.each([
    [
      'redirects for ever',
      (_, answer) => answer.writeHead(302, { location: '/again' }).end(),
      'it is redirected more than 5 times',
    ],
    [
      'announces more than it sends',
      (_, answer) => {
        answer.writeHead(200, { ...html, 'content-length': 1000 })
        answer.write(page)
        setTimeout(() => answer.destroy(), 50)
      },
      'the answer breaks off',
    ],
    [
      'announces more than anybody takes',
      (_, answer) => whole(answer, { 'content-length': 2 << 20 }, page),
      'it is larger than 1 MB',
    ],
    [
      'sends more than anybody takes',
      (_, answer) => {
        answer.writeHead(200, html)
        answer.on('drain', () => answer.write('x'.repeat(1 << 16)))
        answer.write('x'.repeat(1 << 17))
      },
      'it is larger than 1 MB',
    ],
    [
      'sends a gzip bomb',
      (_, answer) => whole(answer, { 'content-encoding': 'gzip' }, bombs.gzip),
      'it is larger than 1 MB',
    ],
    [
      'sends a brotli bomb',
      (_, answer) => whole(answer, { 'content-encoding': 'br' }, bombs.br),
      'it is larger than 1 MB',
    ],
    [
      'packs twice',
      (_, answer) => whole(answer, { 'content-encoding': 'gzip, gzip' }, gzipSync(gzipSync(page))),
      'it is packed in a way that was not asked for',
    ],
    [
      'breaks off within gzip',
      (_, answer) => whole(answer, { 'content-encoding': 'gzip' }, gzipSync(page).subarray(0, 20)),
      'it cannot be unpacked',
    ],
    [
      'says gzip and means none',
      (_, answer) => whole(answer, { 'content-encoding': 'gzip' }, page),
      'it cannot be unpacked',
    ],
    [
      'says brotli and means none',
      (_, answer) => whole(answer, { 'content-encoding': 'br' }, 'x'.repeat(99)),
      'it cannot be unpacked',
    ],
    ['says nothing', () => undefined, 'nothing comes for 0.3 seconds'],
    [
      'stops in the middle',
      (_, answer) => {
        answer.writeHead(200, html)
        answer.write(page)
      },
      'nothing comes for 0.3 seconds',
    ],
    [
      'drips',
      (_, answer) => {
        answer.writeHead(200, html)
        const drip = setInterval(() => answer.write('x'), 50)
        answer.on('close', () => clearInterval(drip))
      },
      'it takes longer than 0.9 seconds',
    ],
    [
      'sends headers without end',
      (_, answer) => answer.writeHead(200, { ...html, 'x-long': 'x'.repeat(1 << 20) }).end(page),
      'the connection fails (HPE_HEADER_OVERFLOW)',
    ],
  ] satisfies [string, RequestListener, string][])(
    'and %s gets nothing through',
    async (_, answer, why) => {
      expect(await from(answer)).toBe(why)
    },
  )

  test.each([
    [
      'the machine itself',
      'https://127.0.0.1/',
      '127.0.0.1 is not on the public network (127.0.0.1)',
    ],
    [
      'secrets of a cloud',
      'http://169.254.169.254/latest/meta-data/',
      'the address that it is redirected to does not begin with https',
    ],
    [
      'secrets of a cloud, with TLS',
      'https://169.254.169.254/',
      '169.254.169.254 is not on the public network (169.254.169.254)',
    ],
    [
      'a file',
      'file:///etc/passwd',
      'the address that it is redirected to does not begin with https',
    ],
    [
      'another port of this machine',
      'http://127.0.0.1:1/',
      'the address that it is redirected to does not begin with https',
    ],
    [
      'a way without TLS',
      'http://example.com/',
      'the address that it is redirected to does not begin with https',
    ],
    [
      'a password',
      'https://a:b@example.com/',
      'the address that it is redirected to holds a password',
    ],
    ['nowhere', 'https://', 'the address that it is redirected to is none'],
  ])('redirects to %s in vain', async (_, location, why) => {
    expect(await from((_, answer) => answer.writeHead(302, { location }).end())).toBe(why)
  })
})

describe('an address', () => {
  test.each([
    ['http://example.com/', 'the address does not begin with https'],
    ['ftp://example.com/', 'the address does not begin with https'],
    ['https://example.com:8443/', 'the address names the port 8443'],
    ['https://me@example.com/', 'the address holds a password'],
    ['https://2130706433/', '127.0.0.1 is not on the public network (127.0.0.1)'],
    ['https://0x7f.1/', '127.0.0.1 is not on the public network (127.0.0.1)'],
    ['https://[::ffff:127.0.0.1]/', '[::ffff:7f00:1] is not on the public network (::ffff:7f00:1)'],
    ['https://[::1]/', '[::1] is not on the public network (::1)'],
    ['no address', 'the address is none'],
  ])('%s is not asked', async (url, why) => {
    expect(await outcome(url)).toBe(why)
  })

  /** A name whose owner says where it is. */
  const resolving = (...addresses: readonly string[]) =>
    ((_: string, __: object, done: (error: null, all: readonly object[]) => void) =>
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      )) as unknown as typeof lookup

  test.each([
    ['the machine itself', ['127.0.0.1']],
    ['a network inside', ['10.1.2.3']],
    ['secrets of a cloud', ['169.254.169.254']],
    ['the machine itself, by IPv6', ['::1']],
    ['a public address and one inside', ['8.8.8.8', '192.168.0.1']],
    ['nothing', []],
  ])('whose name leads to %s is not connected to', async (_, addresses) => {
    expect(await outcome('https://docs.example/', { lookup: resolving(...addresses) })).toBe(
      `docs.example is not on the public network (${addresses.at(-1) ?? ''})`,
    )
  })

  test('is not connected to inside a network because another host was named', async () => {
    let asked = 0
    const { host } = await serving((_, answer) => {
      asked++
      whole(answer, {}, page)
    })
    const port = host.split(':')[1]
    const setting = { lookup: resolving('127.0.0.1') }
    expect(
      await outcome(`http://other.example:${port}/`, { ...setting, named: new Set([host]) }),
    ).toBe('the address does not begin with https')
    expect(
      await outcome(`http://docs.example:${port}/`, {
        ...setting,
        named: new Set([`docs.example:${port}`]),
      }),
    ).toEqual({
      text: page,
      at: `http://docs.example:${port}/`,
    })
    expect(asked).toBe(1)
  })

  test.each([
    ['8.8.8.8', true, true],
    ['2a00:1450:4001::1', true, true],
    ['192.168.1.1', false, true],
    ['172.31.255.255', false, true],
    ['127.0.0.1', false, true],
    ['fd00::1', false, true],
    ['::1', false, true],
    ['100.100.100.200', false, false],
    ['168.63.129.16', false, false],
    ['169.254.169.254', false, false],
    ['192.0.0.192', false, false],
    ['0.0.0.0', false, false],
    ['224.0.0.1', false, false],
    ['255.255.255.255', false, false],
    ['fe80::1', false, false],
    ['fe80::1%eth0', false, false],
    ['::', false, false],
    ['::ffff:10.0.0.1', false, false],
    ['::ffff:8.8.8.8', false, false],
    ['64:ff9b::7f00:1', false, false],
    ['2002:7f00:1::', false, false],
    ['2001:db8::1', false, false],
    ['ff02::1', false, false],
    ['no address', false, false],
  ])('%s is public: %s, and may be named: %s', (address, isPublic, isNamed) => {
    expect([mayConnect(address, false), mayConnect(address, true)]).toEqual([isPublic, isNamed])
  })
})

test('the limits are what the help and the pages say', () => {
  expect(fetchLimits).toEqual({ bytes: 32 << 20, redirects: 5, idle: 15_000, total: 60_000 })
})
