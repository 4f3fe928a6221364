import { lookup as systemLookup } from 'node:dns'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { readingLimits } from '../../evidence/reading-limits.ts'
import type { SourceFormat } from '../../evidence/source-document.ts'
import { version } from '../../model/version.ts'
import { isErrno } from '../io/errno.ts'
import { mayConnect } from './public-address.ts'

/** What one document may take. */
export const fetchLimits = {
  /** Bytes, after what was compressed is no longer so. */
  bytes: readingLimits.file,
  redirects: 5,
  /** Milliseconds in which nothing comes. */
  idle: 15_000,
  /** Milliseconds for all of it. */
  total: 60_000,
}

export interface DownloadSetting {
  /** Hosts, with their port where it is not 443, that the caller named: they may be inside a network and without TLS. */
  readonly named: ReadonlySet<string>
  /** In which language a page is wanted that has several. */
  readonly language?: string
  readonly limits?: typeof fetchLimits
  /** How names become addresses; the system's own way unless a test knows better. */
  readonly lookup?: typeof systemLookup
}

export interface Download {
  readonly bytes: Uint8Array
  /** What the server says that it is: the reader will see. */
  readonly formats: readonly [SourceFormat, ...SourceFormat[]]
  /** Where the way ended. */
  readonly url: string
}

/** Why a document was not taken, in words. */
export class NotFetched extends Error {}

/**
 * The one place in this program that opens a connection. An address comes from a declaration, so from
 * strangers: each hop is held against the same rules, and each name is resolved by the connection
 * itself, so that the address that was looked at is the one that is connected to.
 */
export async function download(address: string, setting: DownloadSetting): Promise<Download> {
  const { limits = fetchLimits } = setting
  const ending = new AbortController()
  const timer = setTimeout(
    () => ending.abort(new NotFetched(`it takes longer than ${limits.total / 1000} seconds`)),
    limits.total,
  )
  try {
    let url = allowed(address, setting)
    for (let hop = 0; hop <= limits.redirects; hop++) {
      const answer = await answerOf(url, setting, ending)
      const { location } = answer.headers
      if (!redirects.has(answer.statusCode ?? 0) || location === undefined)
        return await taken(answer, url, limits, ending.signal)
      answer.destroy()
      url = allowed(location, setting, url)
    }
    throw new NotFetched(`it is redirected more than ${limits.redirects} times`)
  } catch (error) {
    throw inWords(ending.signal.aborted ? ending.signal.reason : error)
  } finally {
    clearTimeout(timer)
    ending.abort()
  }
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

const hostOf = ({ host, port, protocol }: URL) =>
  port === '' && protocol === 'http:' ? `${host}:80` : host

/** An address that may be asked at all; whether it may be connected to is seen when its name is resolved. */
function allowed(text: string, { named }: DownloadSetting, from?: URL): URL {
  const shown = from === undefined ? '' : ' that it is redirected to'
  if (!URL.canParse(text, from?.href)) throw new NotFetched(`the address${shown} is none`)
  const url = new URL(text, from)
  const isNamed = named.has(hostOf(url))
  if (url.protocol !== 'https:' && !(isNamed && url.protocol === 'http:'))
    throw new NotFetched(`the address${shown} does not begin with https`)
  if (url.port !== '' && !isNamed)
    throw new NotFetched(`the address${shown} names the port ${url.port}`)
  if (url.username !== '' || url.password !== '')
    throw new NotFetched(`the address${shown} holds a password`)
  const literal = url.hostname.replace(/^\[|\]$/g, '')
  // A name is looked up by the connection; what is an address already, is not.
  if (isIP(literal) !== 0 && !mayConnect(literal, isNamed)) throw notPublic(url, literal)
  url.hash = ''
  return url
}

const notPublic = ({ hostname }: URL, address: string) =>
  new NotFetched(`${hostname} is not on the public network (${address})`)

/** Resolves a name for a connection, and lets it have public addresses only. */
function publicLookup(url: URL, { named, lookup = systemLookup }: DownloadSetting): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const bad = addresses?.find(({ address }) => !mayConnect(address, named.has(hostOf(url))))
      const [first] = addresses ?? []
      if (error || bad || !first) done(error ?? notPublic(url, bad?.address ?? ''), [])
      else if (options.all) done(null, addresses)
      else done(null, first.address, first.family)
    })
  }
}

/** Asks without cookies, credentials or a connection of before; the headers say who asks, and no more. */
function answerOf(
  url: URL,
  setting: DownloadSetting,
  ending: AbortController,
): Promise<IncomingMessage> {
  const { language, limits = fetchLimits } = setting
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest
  return new Promise((resolve, reject) => {
    const request = send(url, {
      agent: false,
      signal: ending.signal,
      lookup: publicLookup(url, setting),
      rejectUnauthorized: true,
      headers: {
        'user-agent': `dpa-lint/${version}`,
        accept: 'text/html, application/pdf, text/plain;q=0.9, */*;q=0.1',
        'accept-encoding': 'gzip, deflate, br',
        ...(language !== undefined && { 'accept-language': language }),
      },
    })
    request.setTimeout(limits.idle, () =>
      ending.abort(new NotFetched(`nothing comes for ${limits.idle / 1000} seconds`)),
    )
    request.on('error', reject)
    request.on('response', resolve)
    request.end()
  })
}

async function taken(
  answer: IncomingMessage,
  url: URL,
  { bytes: most }: typeof fetchLimits,
  signal: AbortSignal,
): Promise<Download> {
  const { statusCode = 0, headers } = answer
  if (statusCode !== 200) throw new NotFetched(`the answer is ${statusCode}`)
  const type = (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
  const formats = Object.hasOwn(contents, type) ? contents[type] : undefined
  if (!formats)
    throw new NotFetched(`the answer is no document${type === '' ? '' : ` but ${type}`}`)
  const tooLarge = () => new NotFetched(`it is larger than ${most >> 20} MB`)
  if (Number(headers['content-length'] ?? 0) > most) throw tooLarge()
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of decompressed(answer, signal) as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > most) throw tooLarge()
    chunks.push(chunk)
  }
  return { bytes: Buffer.concat(chunks), formats, url: url.href }
}

/** What a document can be, by the type that its server names. */
const contents: Readonly<Record<string, Download['formats']>> = {
  'text/html': ['html'],
  'application/xhtml+xml': ['html'],
  'text/plain': ['text', 'markdown'],
  'text/markdown': ['markdown', 'text'],
  'application/pdf': ['pdf'],
  'application/x-pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  // Of a server that knows no better only what says itself what it is.
  'application/octet-stream': ['pdf', 'docx'],
}

/** What is packed twice, or in a way that nobody asked for, is not unpacked. */
function decompressed(answer: IncomingMessage, signal: AbortSignal): Readable {
  const coding = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  if (coding === 'identity' || coding === '') return answer
  const make = Object.hasOwn(codings, coding) ? codings[coding] : undefined
  if (!make) throw new NotFetched('it is packed in a way that was not asked for')
  const unpacked = make()
  const stop = (error: Error) => unpacked.destroy(error)
  answer.on('error', stop)
  signal.addEventListener('abort', () => unpacked.destroy())
  return answer.pipe(unpacked)
}

const codings: Readonly<Record<string, () => ReturnType<typeof createGunzip>>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** What went wrong on the way, in words; a mistake of ours is thrown on. */
function inWords(error: unknown): unknown {
  if (error instanceof NotFetched || !isErrno(error)) return error
  const { code } = error
  if (/^(?:Z_|ERR__ERROR_|ERR_BROTLI)/.test(code)) return new NotFetched('it cannot be unpacked')
  return new NotFetched(reasons[code] ?? `the connection fails (${code})`)
}

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'nobody knows that host',
  EAI_AGAIN: 'no name can be looked up here',
  ECONNREFUSED: 'nobody answers there',
  ECONNRESET: 'the answer breaks off',
}
