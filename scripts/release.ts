/**
 * Packs the package and writes its hash, and the digest of the image, into what installs it: the
 * action and the template of GitLab run nothing that is not named by both.
 *
 *     npm run release -- --image node:22-bookworm@sha256:...
 *     npm run release -- --dry-run      shows what would be written
 *
 * It leaves release/: the tarball, which is what has to be published (the package holds the action,
 * so one that is packed again has another hash), what it is made of (CycloneDX), the licences of
 * that, and what has changed.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import pkg from '../package.json' with { type: 'json' }
import { bundle, types } from './build.ts'
import { billOfMaterials } from './release/bill-of-materials.ts'

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

/** What a release consists of, beside the pins. */
export interface Release {
  readonly tarball: string
  readonly integrity: string
  readonly bom: string
  readonly licences: readonly string[]
  readonly notes: string
}

/** Builds and packs as it would be published, and says what is in it. */
export async function made(folder: string): Promise<Release> {
  const packages = await bundle()
  await types()
  const call = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const { status, stdout, stderr } = spawnSync('npm', call, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const [{ filename, integrity }] = JSON.parse(stdout) as readonly [
    { readonly filename: string; readonly integrity: string },
  ]
  return {
    tarball: join(folder, filename),
    integrity,
    bom: billOfMaterials(packages, integrity),
    licences: packages.map(({ name, version, license }) => `${name} ${version}: ${license}`),
    notes: changelogSection(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), pkg.version),
  }
}

/** The section of a version; of one that has none yet, what is unreleased. */
export function changelogSection(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1)
  const named = (title: string) => sections.find((section) => section.startsWith(title))
  const section = named(version) ?? named(`[${version}]`) ?? named('Unreleased')
  if (section === undefined) throw new Error(`CHANGELOG.md says nothing of ${version}`)
  return section.replace(/^.*\n/, '').trim()
}

if (import.meta.filename === process.argv[1]) {
  const dryRun = process.argv.includes('--dry-run')
  const at = process.argv.indexOf('--image')
  const image = at < 0 ? undefined : process.argv[at + 1]
  if (!dryRun && !/^[^@]+@sha256:[0-9a-f]{64}$/.test(image ?? ''))
    throw new Error('--image takes an image by its digest, as in node:22-bookworm@sha256:...')
  if (!dryRun && pkg.repository.url.includes('/OWNER/'))
    throw new Error('package.json must say where the project lives: OWNER is a placeholder')

  // `npm pack` writes the tarball as the registry will have it; a dry run leaves nothing behind.
  const folder = dryRun ? mkdtempSync(join(tmpdir(), 'dpa-lint-release-')) : join(root, 'release')
  mkdirSync(folder, { recursive: true })
  const { tarball, integrity, bom, licences, notes } = await made(folder)
  const files = {
    'bom.cdx.json': bom,
    'licences.txt': `${licences.join('\n')}\n`,
    'notes.md': notes,
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)

  const said = (name: string, text: string) => console.log(`== ${name}\n${text}\n`)
  said(basename(tarball), `${statSync(tarball).size} bytes\n${integrity}`)
  const pins = { version: pkg.version, integrity, ...(image && { image }) }
  for (const file of pinnedFiles) {
    const path = join(root, file)
    const text = readFileSync(path, 'utf8')
    const next = pinned(file, text, pins)
    if (!dryRun) writeFileSync(path, next)
    const lines = next.split('\n').filter((line) => !text.split('\n').includes(line))
    said(`${file}${dryRun ? ' would say' : ''}`, lines.join('\n'))
  }
  said('bom.cdx.json', bom)
  said('licences.txt', licences.join('\n'))
  said('notes.md', notes)
  if (dryRun) rmSync(folder, { recursive: true })
}
