import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import schema from '../../../schemas/pack.schema.json' with { type: 'json' }
import type { DocumentInput, DocumentOptions } from '../../../src/documents/document.ts'
import { renderers } from '../../../src/documents/renderers.ts'
import { dayOf } from '../../../src/documents/stamp.ts'
import { exampleOf, inEnglish, subjectOf } from '../findings/world.ts'
import { service } from '../registers/world.ts'

async function packed(
  subject: DocumentInput,
  options: DocumentOptions = inEnglish,
): Promise<Uint8Array> {
  const make = await renderers.pack.zip()
  return (await make(subject, options)) as Uint8Array
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

interface Manifest {
  readonly inputs: readonly {
    readonly file: string
    readonly sha256: string
    readonly checked: boolean
  }[]
  readonly entries: readonly {
    readonly name: string
    readonly sha256: string
    readonly bytes: number
  }[]
}

/** The entries in their order, and the manifest. */
function opened(zip: Uint8Array) {
  const files = unzipSync(zip)
  const manifest: Manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()))
  return { names: Object.keys(files), files, manifest }
}

describe('the pack of a real folder', () => {
  const real = exampleOf('real')

  test('lists what it holds in its manifest, which comes first', async () => {
    const { names, files, manifest } = opened(await packed(await real))
    expect(names).toEqual(['manifest.json', ...manifest.entries.map(({ name }) => name)])
    for (const { name, sha256: hash, bytes } of manifest.entries) {
      const entry = files[name] ?? new Uint8Array()
      expect([name, sha256(entry), entry.length]).toEqual([name, hash, bytes])
      expect(entry.length, name).toBeGreaterThan(0)
    }
    expect(names.toSorted()).toEqual(
      ['manifest.json', ...schema.properties.entries.items.properties.name.enum].toSorted(),
    )
  })

  test('names every file that was read, with its hash', async () => {
    const subject = await real
    const { inputs } = opened(await packed(subject)).manifest
    expect(new Map(inputs.map(({ file, sha256: hash }) => [file, hash]))).toEqual(
      new Map(subject.hashes),
    )
    expect(inputs.map(({ file }) => file)).toEqual([...subject.hashes.keys()].toSorted())
  })

  test('says what the published schema says', async () => {
    const validate = new Ajv2020({ strict: true }).compile(schema)
    for (const options of [
      inEnglish,
      { ...inEnglish, language: 'de', service: 'kavkom' } as const,
    ]) {
      const { manifest } = opened(await packed(await real, options))
      expect(validate(manifest), JSON.stringify(validate.errors)).toBe(true)
    }
  })

  test('holds the report itself, whole', async () => {
    const { report } = await real
    const { files } = opened(await packed(await real))
    expect(JSON.parse(strFromU8(files['report.json'] ?? new Uint8Array()))).toEqual(
      JSON.parse(JSON.stringify(report)),
    )
  })

  test('holds the very documents that the other kinds make', async () => {
    const subject = await real
    const { files } = opened(await packed(subject))
    const text = (name: string) => Buffer.from(files[name] ?? []).toString()
    expect(text('findings.html')).toBe(await (await renderers.findings.html())(subject, inEnglish))
    expect(text('findings.md')).toBe(
      await (await renderers.findings.markdown())(subject, inEnglish),
    )
    expect(text('coverage.csv')).toBe(await (await renderers.coverage.csv())(subject, inEnglish))
    for (const kind of ['ropa', 'subprocessors', 'transfers', 'retention'] as const) {
      expect(text(`registers/${kind}.csv`)).toBe(
        await (await renderers[kind].csv())(subject, inEnglish),
      )
      expect(files[`registers/${kind}.xlsx`]).toEqual(
        await (await renderers[kind].xlsx())(subject, inEnglish),
      )
    }
  })

  test('is the same bytes for the same input, whenever and wherever it is made', async () => {
    const first = sha256(await packed(await real))
    const { TZ } = process.env
    try {
      for (const zone of ['Asia/Tokyo', 'America/Lima']) {
        process.env['TZ'] = zone
        expect(sha256(await packed(await exampleOf('real'))), zone).toBe(first)
      }
    } finally {
      process.env['TZ'] = TZ ?? 'UTC'
    }
    const { hashes, ...subject } = await real
    const turned = new Map([...hashes].toReversed())
    expect(sha256(await packed({ ...subject, hashes: turned }))).toBe(first)
  })

  test('another day or another character makes other bytes', async () => {
    const first = sha256(await packed(await real))
    expect(sha256(await packed(await exampleOf('real', { asOf: '2026-11-22' })))).not.toBe(first)
    const { hashes, ...subject } = await real
    const [file = ''] = hashes.keys()
    const changed = new Map([...hashes, [file, '0'.repeat(64)]])
    expect(sha256(await packed({ ...subject, hashes: changed }))).not.toBe(first)
  })

  test('tells its day in its bytes, so that a committed copy can be held against it', async () => {
    const zip = await packed(await exampleOf('real', { asOf: '2026-03-04' }))
    expect(dayOf(Buffer.from(zip).toString())).toBe('2026-03-04')
  })

  test('is whole for the programs of the system', async () => {
    const home = mkdtempSync(join(tmpdir(), 'dpa-lint-pack-'))
    try {
      const file = join(home, 'pack.zip')
      writeFileSync(file, await packed(await real))
      const testers = [
        ['unzip', ['-t', file], /No errors detected/],
        [
          'python3',
          ['-c', 'import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).testzip())', file],
          /^None\n$/,
        ],
      ] as const
      const said = testers.flatMap(([program, args, expected]) => {
        try {
          return [[execFileSync(program, args, { encoding: 'utf8' }), expected] as const]
        } catch (error) {
          if ((error as { code?: string }).code === 'ENOENT') return []
          throw error
        }
      })
      for (const [output, expected] of said) expect(output).toMatch(expected)
    } finally {
      rmSync(home, { recursive: true, force: true })
    }
  })
})

test('no name of the input stands among the names of a pack', async () => {
  const subject = await subjectOf({
    '../../etc/passwd': service('evil'),
    '/root/x.yaml': 'kind: [',
  })
  const { names, manifest } = opened(await packed({ ...subject, unread: ['no.yaml: gone'] }))
  expect(names).toEqual(opened(await packed(await exampleOf('real'))).names)
  expect(manifest).toMatchObject({
    inputs: [
      { file: '../../etc/passwd', checked: true },
      { file: '/root/x.yaml', checked: false },
    ],
    unread: ['no.yaml: gone'],
  })
})

test('what is waived stands in a file of its own', async () => {
  const waivers = [
    'apiVersion: dpa-lint/v1',
    'kind: Waivers',
    'waivers:',
    '  - { rule: breach-notice-too-late, service: a, path: breach/notice/within, owner: a@us.example, approver: b@us.example, reason: agreed, expires: 2027-01-01 }',
  ].join('\n')
  const subject = await subjectOf(
    { 'a.yaml': service('a', 'breach: { notice: { within: 96 hours } }') },
    { excuses: { waivers: [{ file: 'waivers.yaml', text: waivers }] } },
  )
  const { files } = opened(await packed(subject))
  expect(JSON.parse(strFromU8(files['waivers.json'] ?? new Uint8Array()))).toMatchObject({
    version: 1,
    waivers: [{ rule: 'breach-notice-too-late', state: 'in-force', approver: 'b@us.example' }],
    waived: [{ rule: 'breach-notice-too-late', declaration: 'a' }],
  })
})
