import type { Host } from './host.ts'
import { UsageError } from './usage-error.ts'
import { writeOut } from './write-out.ts'

/** Asks for what a flag has left open; the last line is the question. */
export type Prompting = (flag: string, ...lines: readonly string[]) => Promise<string>

/** Asks at a terminal, line by line. Where nobody sits there, a flag that is missing is a mistake. */
export function askingAt({ stdin, stderr }: Host): Prompting {
  const lines = linesOf(stdin)
  return async (flag, ...told) => {
    const before = told.slice(0, -1)
    if (!stdin.isTTY) throw new UsageError(`${flag} is missing`, ...before)
    await writeOut(stderr, `${told.join('\n')} `)
    const { value } = await lines.next()
    if (typeof value !== 'string') throw new UsageError(`${flag} is missing`)
    return value.trim()
  }
}

async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of stream) {
    const lines = (rest + Buffer.from(chunk as string).toString()).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}
