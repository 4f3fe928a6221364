/**
 * Changes the program in small ways and asks whether a test fails: a mutant that survives is a
 * change that nobody would notice.
 *
 *     npm run test:mutation                                 all areas, hours
 *     npm run test:mutation -- gate --share 0.2 --seed 7    a sample of one
 *     npm run test:mutation -- src/gate/waivers.ts          a file
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const lint = (...names: readonly string[]) => names.map((name) => `test/lint/${name}.test.ts`)

/** The tests that are about each, few and fast: every mutant is set against those of them that run over it. */
const gate = lint('baseline', 'base', 'excuses', 'gate-parts', 'judging', 'standings', 'waivers')
const check = lint('draft', 'gate-parts', 'judging', 'lint', 'one-cause', 'overrides')
const model = [
  ...lint('base', 'closest', 'duration', 'examination', 'fact', 'fingerprint', 'nouns'),
  'test/rules/pages.test.ts',
]
const read = ['test/read', ...lint('baseline', 'excuses', 'lint', 'waiver-comments', 'waivers')]
const book = (chapter: string) => [`test/rules/${chapter}.test.ts`, 'test/rules/pages.test.ts']

/** What must be killed, in per cent: the engine, and what reads and judges. */
const areas = {
  check: {
    files: ['src/check/**/*.ts'],
    tests: [...check, ...lint('references', 'run-memory')],
    wanted: 85,
  },
  gate: { files: ['src/gate/**/*.ts'], tests: gate, wanted: 85 },
  model: {
    files: ['src/model/**/*.ts', 'src/lint.ts', 'src/read-estate.ts', 'src/judge-part.ts'],
    tests: [...model, ...check],
    wanted: 85,
  },
  read: { files: ['src/read/**/*.ts'], tests: read, wanted: 75 },
  breach: { files: ['rules/breach/*.ts'], tests: book('breach'), wanted: 75 },
  retention: { files: ['rules/retention/*.ts'], tests: book('retention'), wanted: 75 },
} as const satisfies Record<string, Area>

interface Area {
  readonly files: readonly string[]
  readonly tests: readonly string[]
  readonly wanted: number
}

interface Mutant {
  readonly status: string
  readonly statusReason?: string
  readonly mutatorName: string
  readonly replacement: string
  readonly location: { readonly start: { readonly line: number; readonly column: number } }
}

const root = join(import.meta.dirname, '..')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { share: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
})

const isArea = (name: string): name is keyof typeof areas => Object.hasOwn(areas, name)
for (const name of positionals.length > 0 ? positionals : Object.keys(areas)) {
  const all = ['test/lint', 'test/read', 'test/report', ...book('breach'), ...book('retention')]
  const area: Area = isArea(name) ? areas[name] : { files: [name], tests: all, wanted: 0 }
  const { files, tests, wanted } = area
  const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js')
  // What a test killed stays killed until that test or the file changes: only the rest is tried again.
  const known = `.stryker/${name.replaceAll('/', '-')}-${values.share}-${values.seed}.json`
  const asked = ['run', '--mutate', files.join(), '--incremental', '--incrementalFile', known]
  const { status } = spawnSync(process.execPath, [stryker, ...asked], {
    cwd: root,
    env: {
      ...process.env,
      MUTATION_SHARE: values.share,
      MUTATION_SEED: values.seed,
      MUTATION_TESTS: tests.join(),
    },
    stdio: 'inherit',
  })
  if (status !== 0 || !wholeEnough(name, wanted)) process.exitCode = 1
}

/** Says what was killed and what survived, in the area that was just tried. */
function wholeEnough(name: string, wanted: number): boolean {
  const report = JSON.parse(readFileSync(join(root, '.stryker/mutation.json'), 'utf8')) as {
    readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>
  }
  const tried = Object.entries(report.files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(({ status }) => status !== 'CompileError' && status !== 'Ignored')
      .map((mutant) => ({ file, ...mutant })),
  )
  const left = tried.filter(({ status }) => !(status === 'Killed' || status === 'Timeout'))
  for (const { file, status, mutatorName, replacement, location } of left)
    console.log(
      `${file}:${location.start.line}:${location.start.column} ${status} ${mutatorName} ${replacement.split('\n')[0]}`,
    )
  const killed = tried.length - left.length
  const share = tried.length === 0 ? 100 : (100 * killed) / tried.length
  console.log(
    `${name}: ${killed} of ${tried.length} mutants killed, ${share.toFixed(1)} % (seed ${values.seed}, share ${values.share})`,
  )
  return share >= wanted
}
