import { randomBytes } from 'node:crypto'
import { MAX_BYTES } from '../../read/yaml/limits.ts'
import { plain } from '../../report/style.ts'
import { documentSubject, rendererOf } from '../document-subject.ts'
import { errnoText } from '../io/errno.ts'
import type { Book, ExitCode, Host } from '../io/host.ts'
import { UsageError } from '../io/usage-error.ts'
import { writeError, writeOut } from '../io/write-out.ts'
import type { LintCall } from '../run-lint.ts'
import { deskAsset } from './page.ts'
import { type DeskRequest, type DeskResponse, refusal, startServer } from './server.ts'
import { type Session, startSession } from './session.ts'

/** What the flags of `desk` say. */
export interface DeskCall extends LintCall {
  readonly port?: number
}

/** Serves the desk until somebody stops it. */
export async function runDesk(call: DeskCall, host: Host, book: Book): Promise<ExitCode> {
  const session = await startSession(call, host, book)
  const server = await startServer(call.port ?? 0, (request) =>
    answer(request, session, host, book),
  ).catch((error) => {
    throw new UsageError(`cannot listen on port ${call.port}: ${errnoText(error)}`)
  })
  await writeOut(host.stdout, `${server.url}\n`)
  await writeError(host.stderr, 'the desk is open at the address above; Ctrl-C ends it')
  await new Promise<void>((stopped) => host.stop?.addEventListener('abort', () => stopped()))
  await server.close()
  await session.end()
  return 0
}

/** What is not there has no answer. */
async function answer(
  { method, path, body }: DeskRequest,
  session: Session,
  host: Host,
  book: Book,
): Promise<DeskResponse | undefined> {
  if (method === 'GET') return pageAt(path, session, host, book)
  const [, what = ''] = /^api\/(\w+)$/.exec(path) ?? []
  const does = calls[what]
  if (!does) return undefined
  try {
    return json(await does(session, asked(body)))
  } catch (error) {
    if (error instanceof UsageError) return refusal(409, error.message)
    throw error
  }
}

const json = (value: unknown): DeskResponse => ({ type: 'json', body: JSON.stringify(value) })

async function pageAt(path: string, session: Session, host: Host, book: Book) {
  if (path === '') return deskAsset('page.html', randomBytes(18).toString('base64url'))
  if (path === 'desk.js' || path === 'desk.css') return deskAsset(path, '')
  if (path === 'schema.json') {
    const { schemas } = await import('../../read/schema.ts')
    return json(schemas.Service)
  }
  const [, kind, entry] = /^(letter|posture)\/(\d{1,6})$/.exec(path) ?? []
  if (kind === undefined || !session.entries[Number(entry)]) return undefined
  const { call, service } = session.callOf(Number(entry))
  const { subject } = await documentSubject(call, host, book)
  const options = { language: 'en', look: plain, within: 90 } as const
  if (kind === 'letter')
    return {
      type: 'text',
      body: await (await rendererOf('letter', 'text', 'en'))(subject, { ...options, service }),
    } as const
  return {
    type: 'html',
    body: await (await rendererOf('findings', 'html', 'en'))(subject, { ...options, service }),
    // The report is one file with its own style and pictures, and runs nothing.
    policy: "style-src 'unsafe-inline'; img-src data:",
  } as const
}

interface Asked {
  readonly entry: number
  /** A mistake where there is none. */
  readonly text: string
  readonly pointer: string
  readonly value: string
  readonly version: string
  readonly reading?: {
    readonly value: string
    readonly document: string
    readonly address: string
    readonly quote: string
  }
}

const calls: Readonly<Record<string, (session: Session, asked: Asked) => unknown>> = {
  entries: ({ entries }) => entries,
  open: (session, { entry }) => session.open(entry),
  judge: (session, { entry, text }) => session.judge(entry, text),
  decide: (session, { entry, text, pointer, value, reading }) =>
    session.decide(entry, { text, pointer, value, ...(reading && { reading }) }),
  save: (session, { entry, text, version }) => session.save(entry, text, version),
}

/** A request in the shape that our page gives it, whatever was sent. A text that is missing empties no file. */
function asked(body: unknown): Asked {
  const given = (typeof body === 'object' && body !== null ? body : {}) as Readonly<
    Record<string, unknown>
  >
  const text = (from: Readonly<Record<string, unknown>>, name: string) =>
    typeof from[name] === 'string' ? from[name] : ''
  const { entry, reading } = given
  return {
    entry: typeof entry === 'number' && Number.isInteger(entry) ? entry : -1,
    get text() {
      if (typeof given['text'] !== 'string' || given['text'].length > MAX_BYTES)
        throw new UsageError('the page sent no text of a declaration')
      return given['text']
    },
    pointer: text(given, 'pointer'),
    value: text(given, 'value'),
    version: text(given, 'version'),
    ...(typeof reading === 'object' &&
      reading !== null && {
        reading: {
          value: text(reading as Readonly<Record<string, unknown>>, 'value'),
          document: text(reading as Readonly<Record<string, unknown>>, 'document'),
          address: text(reading as Readonly<Record<string, unknown>>, 'address'),
          quote: text(reading as Readonly<Record<string, unknown>>, 'quote'),
        },
      }),
  }
}
