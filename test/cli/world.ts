import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { onTestFinished } from 'vitest'
import type { Book, Host } from '../../src/cli/io/host.ts'
import { main } from '../../src/cli/main.ts'
import {
  at,
  type LegalInstrument,
  type Requirement,
  type Rule,
  rule,
} from '../../src/model/rule.ts'
import { clockEnv } from '../clock.ts'

/** A folder of its own for a test, with these files in it. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'dpa-lint-cli-')))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(home, name)), { recursive: true })
    writeFileSync(join(home, name), content)
  }
  return home
}

/** A declaration of four lines, in which the rules below find what the name asks for. */
export const service = (name: string, id = name): string =>
  `apiVersion: dpa-lint/v1\nkind: Service\nid: ${id}\nname: ${name}\n`

const basis = [
  {
    provision: 'GDPR Art. 28(3)',
    key: 'gdpr:28(3)',
    force: 'law',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
] as const

/** Finds a name that contains a word, so that a test can order what is found. */
function named(severity: Rule['severity']): Rule {
  return rule({
    id: `name-with-${severity}`,
    chapter: 'breach',
    title: `A name that asks for ${severity === 'info' ? 'an info' : `a ${severity}`}`,
    severity,
    basis,
    requirements: ['R1'],
    remedy: 'find a better name',
    request: 'ours',
    since: '0.1.0',
    options: {
      words: { type: 'strings', default: [severity], description: 'What to look for.' },
    },
    *check(service, _, { words }) {
      if (words.some((word) => service.name.includes(word)))
        yield at(service, 'name', `the name is "${service.name}"`)
    },
  })
}

export const rules: readonly Rule[] = [
  named('error'),
  named('warning'),
  named('info'),
  rule({
    id: 'name-that-breaks',
    chapter: 'transfers',
    title: 'A name that breaks the rule',
    severity: 'error',
    basis,
    remedy: 'mend the rule',
    request: 'ours',
    since: '0.1.0',
    // biome-ignore lint/correctness/useYield: it never comes that far
    *check({ name }) {
      if (!name.includes('crash')) return
      throw Object.assign(new Error('boom'), { stack: 'Error: boom\n    at check (rule.ts:1:1)' })
    },
  }),
]

const instrument = (id: string, ...words: readonly string[]): LegalInstrument => ({
  id,
  title: `the ${id}`,
  url: 'https://example.com/instrument',
  verified: true,
  words,
})

/** Three that can be assumed to be invalid. */
const instruments = [
  instrument('eu-us-dpf', 'dpf', '2023/1795'),
  instrument('uk-us', 'dpf'),
  instrument('scc-2021-914', 'scc', '2021/914'),
]

/** One that rules check, and one that none can. */
const requirements: readonly Requirement[] = [
  {
    id: 'R1',
    flag: 'mandatory',
    actor: 'document',
    wants: 'a good name',
    law: basis,
  },
  {
    id: 'R2',
    flag: 'optional',
    actor: 'controller',
    wants: 'a good heart',
    law: [],
    reason: 'nobody can see it',
  },
]

export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Circumstances {
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string
  readonly isTTY?: boolean
  readonly columns?: number
  /** Ends what would go on for ever. */
  readonly stop?: AbortSignal
  /** Is told what is written, as it is written. */
  readonly told?: { stdout: string; stderr: string }
}

/** The command line in this process, with the rules above and the law of one day. */
export async function run(
  cwd: string,
  argv: readonly string[],
  { env = {}, stdin = '', isTTY = false, columns = 80, stop, told }: Circumstances = {},
  book: readonly Rule[] = rules,
  law: Partial<Book> = {},
): Promise<Outcome> {
  const written = told ?? { stdout: '', stderr: '' }
  const stream = (name: 'stdout' | 'stderr'): Host['stdout'] => ({
    isTTY,
    columns,
    write(text, done) {
      written[name] += text
      done?.()
    },
  })
  const host: Host = {
    argv,
    cwd,
    today: '2026-11-21',
    env,
    stdin: Object.assign(Readable.from([Buffer.from(stdin)]), { isTTY }),
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    ...(stop && { stop }),
  }
  const code = await main(host, {
    rules: book,
    lawDate: '2026-11-21',
    instruments,
    obligationColumns: async () => [],
    duties: async () => ({ requirements, provisions: [] }),
    countries: async () => ({
      regime: 'eu-gdpr',
      classOf: () => 'third',
      nameOf: () => undefined,
    }),
    changes: async () => ({ basis: () => [], tell: () => [], carries: () => 'fully' }),
    ...law,
  })
  return { code, ...written }
}

export const program = join(import.meta.dirname, '../../dist/dpa-lint.cjs')

/** The built program, in a process of its own. */
export function start(
  cwd: string,
  args: readonly string[],
  { env = {}, stdin = '' }: Circumstances = {},
): Outcome {
  const { PATH = '' } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    env: { PATH, ...clockEnv, ...env },
    input: stdin,
    encoding: 'utf8',
    // A report in SARIF holds every page, and more than Node would take by itself.
    maxBuffer: 2 ** 26,
  })
  return { code: status, stdout, stderr }
}
