import { existsSync } from 'node:fs'
import { join } from 'node:path'
import peers from './peers/package.json' with { type: 'json' }

/** A program that is measured: what Node is to run in the folder of a corpus. */
export interface Contender {
  readonly name: string
  readonly args: readonly string[]
  /** The corpus files that it calls broken, by what it printed: whether it did its work. */
  readonly broken?: (printed: string) => readonly string[]
}

const root = join(import.meta.dirname, '..')
const baseline = join(import.meta.dirname, 'baseline.cjs')
const peer = (path: string) => join(import.meta.dirname, 'peers', path)
const versions = peers.dependencies

export function contenders(program: string): readonly Contender[] {
  return [
    { name: names.node, args: ['-e', '0'] },
    { name: 'read the files only', args: [baseline] },
    { name: names.load, args: [baseline, 'js-yaml'] },
    { name: 'read + `yaml` parseDocument', args: [baseline, 'yaml'] },
    ours(names.ours, program),
    ...(existsSync(peer('node_modules')) ? installed : []),
  ]
}

const ours = (name: string, program: string): Contender => ({
  name,
  args: [program, 'check', '.', '--format', 'json'],
  broken: (printed) =>
    (JSON.parse(printed) as { sources: { file: string; checked: boolean }[] }).sources
      .filter(({ checked }) => !checked)
      .map(({ file }) => file),
})

/** This tree and another commit, beside what cannot be avoided. */
export function compared(
  program: string,
  { commit, program: other }: { readonly commit: string; readonly program: string },
): readonly Contender[] {
  const [node, , load] = contenders(program)
  const both = [ours(names.ours, program), ours(`dpa-lint check at ${commit}`, other)]
  return [...(node ? [node] : []), ...(load ? [load] : []), ...both]
}

/** The rows that the goals speak of. */
export const names = {
  node: '`node -e 0`',
  ours: '**dpa-lint check**',
  load: 'read + `js-yaml` load',
  eslint: `ESLint ${versions.eslint} with eslint-plugin-yml, 10 rules`,
  spectral: `Spectral ${versions['@stoplight/spectral-cli']}, JSON schema and 10 rules`,
} as const

interface EslintFile {
  readonly filePath: string
  readonly messages: readonly { readonly ruleId: string | null }[]
}

const eslint = (config: string): Omit<Contender, 'name'> => ({
  args: [
    peer('node_modules/eslint/bin/eslint.js'),
    '--config',
    peer(config),
    '--format',
    'json',
    '.',
  ],
  broken: (printed) =>
    (JSON.parse(printed) as EslintFile[])
      .filter(({ messages }) =>
        messages.some(({ ruleId }) => ruleId === null || ruleId.startsWith('json-schema')),
      )
      .map(({ filePath }) => filePath),
})

const installed: readonly Contender[] = [
  {
    name: `ajv-cli ${versions['ajv-cli']}, JSON schema only`,
    // It gives up at the first file that is no YAML, so it is spared them.
    args: [
      peer('node_modules/ajv-cli/dist/index.js'),
      'validate',
      '--spec=draft2020',
      '--strict=false',
      '--all-errors',
      '-s',
      join(root, 'schemas/service.schema.json'),
      '-d',
      'services/**/*.yaml',
    ],
    broken: (printed) => [...printed.matchAll(/^(.*) invalid$/gm)].map(([, file = '']) => file),
  },
  {
    name: names.eslint,
    ...eslint('eslint.config.js'),
  },
  {
    name: `ESLint ${versions.eslint}, the same and the JSON schema`,
    ...eslint('eslint.schema.config.js'),
  },
  {
    name: names.spectral,
    args: [
      peer('node_modules/@stoplight/spectral-cli/dist/index.js'),
      'lint',
      '--ruleset',
      peer('spectral.js'),
      '--format',
      'json',
      '--quiet',
      '**/*.yaml',
    ],
    broken: (printed) =>
      (JSON.parse(printed) as { code: string; source: string }[])
        .filter(({ code }) => code === 'parser' || code === 'service-schema')
        .map(({ source }) => source),
  },
]
