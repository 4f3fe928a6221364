/**
 * Packs the package and writes its hash, and the digest of the image, into what installs it: the
 * action and the template of GitLab run nothing that is not named by both.
 *
 *     npm run release -- --image node:22-bookworm@sha256:...
 *     npm run release -- --dry-run      shows what would be written
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pkg from '../package.json' with { type: 'json' }

const root = join(import.meta.dirname, '..')

export interface Pins {
  readonly version: string
  /** As npm writes it into a lock file. */
  readonly integrity: string
  /** With its digest; left as it is where none is given. */
  readonly image?: string
}

/** Where the pins stand. Each place is one line, and there are no others. */
const places = [
  { file: 'action.yml', pin: 'version', line: /(\n {2}version:\n(?: {4}.*\n)*? {4}default: ).*/ },
  {
    file: 'action.yml',
    pin: 'integrity',
    line: /(\n {2}integrity:\n(?: {4}.*\n)*? {4}default: ).*/,
  },
  { file: 'templates/gitlab-ci.yml', pin: 'version', line: /( DPA_LINT_VERSION: ).*/ },
  { file: 'templates/gitlab-ci.yml', pin: 'integrity', line: /( DPA_LINT_INTEGRITY: ).*/ },
  { file: 'templates/gitlab-ci.yml', pin: 'image', line: /( DPA_LINT_IMAGE: ).*/ },
] as const satisfies readonly { file: string; pin: keyof Pins; line: RegExp }[]

/** A file with the pins in their places. */
export function pinned(file: string, text: string, pins: Pins): string {
  return places
    .filter((place) => place.file === file)
    .reduce((before, { pin, line }) => {
      if (!line.test(before)) throw new Error(`${file} has no place for ${pin}`)
      const value = pins[pin]
      return value === undefined ? before : before.replace(line, (_, lead) => `${lead}${value}`)
    }, text)
}

export const pinnedFiles: readonly string[] = [...new Set(places.map(({ file }) => file))]

/** The hash of the package as it would be published. */
function integrityOf(): string {
  const call = ['pack', '--dry-run', '--json', '--ignore-scripts']
  const { status, stdout, stderr } = spawnSync('npm', call, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return (JSON.parse(stdout) as readonly [{ readonly integrity: string }])[0].integrity
}

if (import.meta.filename === process.argv[1]) {
  const dryRun = process.argv.includes('--dry-run')
  const at = process.argv.indexOf('--image')
  const image = at < 0 ? undefined : process.argv[at + 1]
  if (!dryRun && !/^[^@]+@sha256:[0-9a-f]{64}$/.test(image ?? ''))
    throw new Error('--image takes an image by its digest, as in node:22-bookworm@sha256:...')
  const pins = { version: pkg.version, integrity: integrityOf(), ...(image && { image }) }
  for (const file of pinnedFiles) {
    const path = join(root, file)
    const text = readFileSync(path, 'utf8')
    const next = pinned(file, text, pins)
    if (!dryRun) writeFileSync(path, next)
    const lines = next.split('\n').filter((line) => !text.split('\n').includes(line))
    console.log(`${file}${dryRun ? ' would say' : ''}\n${lines.join('\n')}`)
  }
}
