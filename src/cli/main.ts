import { runCommand } from './commands.ts'
import { crashText } from './io/crash-text.ts'
import { errnoText } from './io/errno.ts'
import { type Book, type ExitCode, type Host, worst } from './io/host.ts'
import { standardStream } from './io/streams.ts'
import { UsageError } from './io/usage-error.ts'
import { writeError, writeOut } from './io/write-out.ts'

/** Joins `main` to the process that runs it. */
export function start(book: Book): void {
  let code: ExitCode = 0
  const end = (next: ExitCode) => {
    code = worst(code, next)
    process.exitCode = code
  }
  // Until it is proven otherwise: a promise that is never kept must not look like a clean bill.
  process.exitCode = 3
  // What escapes every `await` ends here, for Node's own answer would be 1, which means findings.
  process.on('uncaughtException', (error) => {
    process.stderr.write(crashText(error))
    end(3)
  })
  main(hostOf(process), book).then(end)
}

/** The process as a host. Streams take time to open: each is opened when it is asked for. */
function hostOf({ argv, cwd, env }: typeof process): Host {
  return {
    argv: argv.slice(2),
    get cwd() {
      try {
        return cwd()
      } catch (error) {
        throw new UsageError(`cannot use the working directory: ${errnoText(error)}`)
      }
    },
    env,
    // Asked anew by each run of --watch, which may go on over midnight.
    get today() {
      return new Date().toISOString().slice(0, 10)
    },
    get stdin() {
      return process.stdin
    },
    get stdout() {
      return standardStream(1)
    },
    get stderr() {
      return standardStream(2)
    },
  }
}

/** The command line: arguments in, exit code out. Three kinds of error and no more. */
export async function main(host: Host, book: Book): Promise<ExitCode> {
  try {
    return await runCommand(host, book)
  } catch (error) {
    if (!(error instanceof UsageError)) {
      await writeOut(host.stderr, crashText(error))
      return 3
    }
    for (const line of error.lines) await writeError(host.stderr, line)
    return 2
  }
}
