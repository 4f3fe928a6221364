import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { type DocumentReading, READER } from '../../evidence/source-document.ts'
import { version } from '../../model/version.ts'
import { sha256 } from '../io/hashes.ts'

/** What documents said in other runs. Whatever goes wrong over it is silent: a document is read then. */
export interface ReadingCache {
  get(key: string): DocumentReading | undefined
  keep(key: string, reading: DocumentReading): void
  /** Forgets the oldest, where there is more than there should be. */
  close(): void
}

/** Bytes of all that is kept: some thousand agreements. */
const room = 256 << 20
/** Characters that are kept of one document. */
const longest = 16 << 20

/**
 * The readings of this user, each under the hash of its file and the version of the reader. What a
 * document says decides what passes: so one is taken only from a file and folders that are the user's
 * own and to which nobody else can write, as compiled code is (`scripts/launcher.cjs`), and never from
 * within a work tree, where a change can bring along what it likes. Nothing is kept where nobody can
 * tell whose a file is, nor with `DPA_LINT_CACHE=0`.
 *
 * @param packed the files of the reader: one that was built anew is another, whatever its version.
 */
export function readingCache(
  env: Readonly<Record<string, string | undefined>>,
  packed: readonly string[],
): ReadingCache | undefined {
  const { DPA_LINT_CACHE: wish, XDG_CACHE_HOME: cache, HOME: home } = env
  const base = [cache, home && join(home, '.cache')].find((path) => path?.startsWith('/'))
  if (wish === '0' || base === undefined || !process.getuid) return undefined
  const folder = join(base, 'dpa-lint', 'readings')
  const reader = [version, READER, ...packed.map(madeAt)].join(' ')
  const fileOf = (key: string) => join(folder, `${sha256(`${reader} ${key}`, 'hex')}.json`)
  let kept = 0
  return {
    get: (key) => silently(() => (isOurs(folder) ? taken(fileOf(key)) : undefined)),
    keep: (key, reading) =>
      silently(() => {
        // What could not be read now, perhaps it can be another time.
        if (!('document' in reading)) return
        const text = JSON.stringify(reading)
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        if (text.length > longest || !isOurs(folder)) return
        const draft = `${fileOf(key)}.${process.pid}`
        writeFileSync(draft, text, { flag: 'wx', mode: 0o600 })
        renameSync(draft, fileOf(key))
        kept++
      }),
    close: () => silently(() => (kept > 0 ? prune(folder) : undefined)),
  }
}

function silently<T>(what: () => T): T | undefined {
  try {
    return what()
  } catch {
    return undefined
  }
}

function madeAt(file: string): string {
  const { size, mtimeMs } = statSync(file)
  return `${size} ${mtimeMs}`
}

function isOurs(folder: string): boolean {
  const above = dirname(folder)
  const shared = statSync(dirname(above)).mode
  // In a folder of everybody's others may only exchange what is theirs where it is sticky.
  const isOpen = (shared & 0o022) !== 0 && (shared & 0o1000) === 0
  const isPrivate = (path: string) => {
    const stat = lstatSync(path)
    return stat.isDirectory() && isMine(stat) && (stat.mode & 0o077) === 0
  }
  return !isOpen && isPrivate(above) && isPrivate(folder) && !isInWorkTree(folder)
}

const isMine = ({ uid, mode }: Stats): boolean => uid === process.getuid?.() && (mode & 0o022) === 0

const isInWorkTree = (folder: string): boolean =>
  existsSync(join(folder, '.git')) || (dirname(folder) !== folder && isInWorkTree(dirname(folder)))

function taken(path: string): DocumentReading | undefined {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    const stat = fstatSync(file)
    return stat.isFile() && isMine(stat) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
  } finally {
    closeSync(file)
  }
}

function prune(folder: string): void {
  const files = readdirSync(folder).map((name) => {
    const path = join(folder, name)
    const { size, mtimeMs } = lstatSync(path)
    return { path, size, mtimeMs }
  })
  let sum = 0
  for (const { path, size } of files.sort((a, b) => b.mtimeMs - a.mtimeMs)) {
    sum += size
    if (sum > room) rmSync(path)
  }
}
