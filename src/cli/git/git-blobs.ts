import { UsageError } from '../io/usage-error.ts'
import { ask, type Git, notHere } from './git-program.ts'

/** What is asked of Git in one go, in bytes. */
const portion = 16 << 20

/**
 * The contents of files, in the order asked. Of one that is larger than `limit` as much as it takes
 * to see that: so many bytes and one more, without its text.
 */
export function* blobs(git: Git, objects: readonly string[], limit: number): Generator<Uint8Array> {
  const sizes = sizesOf(git, objects)
  const isLarge = (index: number) => (sizes[index] ?? 0) > limit
  for (let from = 0; from < objects.length; ) {
    let to = from
    for (let bytes = 0; to < objects.length && bytes < portion; to++)
      if (!isLarge(to)) bytes += sizes[to] ?? 0
    const wanted = objects.slice(from, to).filter((_, index) => !isLarge(from + index))
    const contents = read(git, wanted)
    for (; from < to; from++)
      yield isLarge(from) ? new Uint8Array(limit + 1) : (contents.next().value ?? new Uint8Array())
  }
}

function sizesOf(git: Git, objects: readonly string[]): readonly number[] {
  if (objects.length === 0) return []
  const lines = ask(git, ['cat-file', '--batch-check'], lined(objects)).toString().split('\n')
  return objects.map((_, index) => {
    const size = / blob (\d+)$/.exec(lines[index] ?? '')?.[1]
    if (size === undefined) throw new UsageError(`cannot ask git: ${notHere}`)
    return Number(size)
  })
}

/** `<object> blob <size>`, a line break, the bytes, a line break; and so on. */
function* read(git: Git, objects: readonly string[]): Generator<Uint8Array, undefined> {
  if (objects.length === 0) return
  const answer = ask(git, ['cat-file', '--batch'], lined(objects))
  for (let at = 0; at < answer.length; ) {
    const head = answer.indexOf(0x0a, at)
    const size = Number(answer.toString('latin1', at, head).split(' ')[2])
    yield answer.subarray(head + 1, head + 1 + size)
    at = head + 1 + size + 1
  }
}

const lined = (objects: readonly string[]) => objects.map((object) => `${object}\n`).join('')
