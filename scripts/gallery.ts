/** The page that shows the documents (`docs/documents/README.md`), and what its calls are made of. */
import { execFileSync } from 'node:child_process'
import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import * as book from '../rules/index.ts'
import { main } from '../src/cli/main.ts'

const root = join(import.meta.dirname, '..')
export const gallery = join(root, 'docs/documents')
/** The day on which the examples were declared. */
const day = '2026-11-21'

export interface Shown {
  /** As typed, without the name of the program. */
  readonly argv: readonly string[]
  /** Files beside the page. */
  readonly pictures: readonly string[]
}

/** Each call of the page, with the pictures that follow it before the next one. */
export async function shownOn(page: string): Promise<Shown[]> {
  const [, ...pieces] = (await readFile(page, 'utf8')).split('```sh\ndpa-lint ')
  return pieces.map((piece) => {
    const [call = '', ...rest] = piece.split('\n')
    const pictures = [...rest.join('\n').matchAll(/<img src="([^"]+)"/g)]
    return { argv: call.split(' '), pictures: pictures.map(([, file = '']) => file) }
  })
}

/** A repository with the five real services in `services/`, and a state of September that differs. */
export async function makeEstate(home: string): Promise<void> {
  const services = join(home, 'services')
  const git = (...args: readonly string[]) => {
    const at = '2026-09-30T12:00:00Z'
    const who = ['-c', 'user.name=Counsel', '-c', 'user.email=counsel@example.org']
    execFileSync('git', [...who, ...args], {
      cwd: home,
      env: { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at },
    })
  }
  git('init', '--quiet', '-b', 'main')
  await cp(join(root, 'examples/real'), services, { recursive: true })
  const declaration = join(services, 'kavkom.yaml')
  const now = await readFile(declaration, 'utf8')
  const before = now
    .replace('notice: { within: 48 hours', 'notice: { within: 24 hours')
    .replace(/^ {2}endOfContract: .*\n/m, '')
  await writeFile(declaration, before)
  await rm(join(services, 'colt-caas.yaml'))
  git('add', '--all')
  git('commit', '--quiet', '-m', 'Declare our vendors')
  await cp(join(root, 'examples/real'), services, { recursive: true })
}

/** What the command line writes, with its exit code; to a terminal of `columns` where they are given. */
export async function typed(argv: readonly string[], cwd: string, columns?: number) {
  let text = ''
  const sink = new Writable({
    write(piece, _, done) {
      text += piece
      done()
    },
  })
  const stream = columns === undefined ? sink : Object.assign(sink, { isTTY: true, columns })
  const host = {
    argv,
    cwd,
    today: day,
    env: { ...process.env, FORCE_HYPERLINK: '0' },
    stdin: Readable.from([]),
    stdout: stream,
    stderr: stream,
  }
  const code = await main(host, book)
  return { code, text }
}
