import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { agreement } from '../evidence/agreement.ts'
import { writers } from '../evidence/formats.ts'
import { gitEnv, repo } from './git-world.ts'
import { folder, run } from './world.ts'

const root = join(import.meta.dirname, '../..')
const example = join(root, 'examples/evidence')
const text = readFileSync(join(example, 'examplepost.yaml'), 'utf8')
const day = ['--as-of', '2026-11-30']

const call = (home: string, ...argv: readonly string[]) =>
  run(home, [...argv, ...day], { env: gitEnv }, rules)

/** The example with another of its copies. */
const declaring = (file: string, sha256?: string) =>
  text
    .replace('sources/agreement.pdf', file)
    .replace(/sha256: \w+/, sha256 === undefined ? 'x-no: hash' : `sha256: ${sha256}`)

function written(name: string, notice?: string): Promise<Uint8Array> | Uint8Array {
  const write = writers[name]
  if (!write) throw new Error(name)
  return write(agreement(notice === undefined ? {} : { notice }))
}

const weaker = 'without undue delay, where possible within 72 hours after becoming aware of it'
const home = async (notice?: string, files: Readonly<Record<string, string | Uint8Array>> = {}) =>
  folder({
    'post.yaml': declaring('agreement.md'),
    'agreement.md': await written('agreement.md', notice),
    ...files,
  })

const found = async (where: string, ...argv: readonly string[]) => {
  const { stdout } = await call(where, 'check', '--format', 'json', '--select', 'evidence', ...argv)
  return JSON.parse(stdout).findings.map(
    ({
      rule,
      message,
      related,
    }: {
      rule: string
      message: string
      related: readonly { message: string }[]
    }) => ({
      rule,
      message,
      related: related.map((one) => one.message),
    }),
  )
}

describe('examples/evidence', () => {
  const files = readdirSync(join(example, 'sources')).sort()

  test.each(Object.keys(writers))('sources/%s is what the script makes', async (name) => {
    const bytes = readFileSync(join(example, 'sources', name))
    expect(Buffer.compare(bytes, Buffer.from(await written(name)))).toBe(0)
  })

  test.each(files)('every source and quote stands in sources/%s', async (file) => {
    const there = folder()
    cpSync(example, there, { recursive: true })
    const hash = createHash('sha256')
      .update(readFileSync(join(example, 'sources', file)))
      .digest('hex')
    writeFileSync(join(there, 'examplepost.yaml'), declaring(`sources/${file}`, hash))
    const { code, stdout, stderr } = await call(there, 'evidence', '.')
    expect({ code, stderr, last: stdout.trimEnd().split('\n').at(-1) }).toEqual({
      code: 0,
      stderr: '',
      last: '31 sources and quotes   31 found   0 elsewhere   0 missing   0 without a copy',
    })
    expect(await found(there, '.')).toEqual([])
  })
})

describe('a copy that says something else', () => {
  test('takes the proof from a fact', async () => {
    expect(await found(await home(weaker), '.')).toEqual([
      {
        rule: 'quote-not-found',
        message: '"within 48 hours after becoming aware of it" stands nowhere in "agreement"',
        related: [
          'agreement §8.1: "8.1 Examplepost notifies the customer of a personal data breach without undue delay, where possible within 72 hours after becoming aware of it."',
        ],
      },
    ])
  })

  const told = `  changed         breach/notice  §8.1
      … the customer of a personal data breach without undue delay{+,+}
      [-and-]{+where+} [-in-]{+possible+} [-any event-] within [-48-]{+72+}
      hours after becoming aware of it.
      within: 48 hours is declared, and 72 hours is written now, which is longer
`

  test.each([
    ['an older copy in a folder', 'old'],
    ['an older file', 'old/agreement.md'],
    ['a branch', 'HEAD'],
  ])('is held against %s', async (_, against) => {
    const { home: there } = repo({
      'post.yaml': declaring('agreement.md'),
      'agreement.md': await written('agreement.md'),
      'old/agreement.md': await written('agreement.md'),
    })
    writeFileSync(join(there, 'agreement.md'), await written('agreement.md', weaker))
    const { code, stdout } = await call(there, 'evidence', 'post.yaml', '--against', against)
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: `examplepost  post.yaml
  agreement  agreement.md  read

  against ${against}: 18 facts the same, 1 not
${told}`,
    })
    // The gate holds each side against its own copies: the struck words are new.
    const gate = await call(
      there,
      'check',
      'post.yaml',
      '--base',
      'HEAD',
      '--select',
      'evidence',
      '--format',
      'json',
    )
    expect(JSON.parse(gate.stdout).findings.map(({ rule }: { rule: string }) => rule)).toEqual([
      'quote-not-found',
    ])
  })

  test('or the newer copy lies elsewhere', async () => {
    const there = await home(undefined, {
      'new/agreement.md': await written('agreement.md', weaker),
    })
    const { stdout } = await call(there, 'evidence', 'post.yaml', '--against', 'new')
    expect(stdout).toContain(told)
  })

  test('is doubted where most of it is gone', async () => {
    const there = await home(undefined, {
      'new/agreement.md': '# Agreement\n\nPlease enable JavaScript.\n',
    })
    const { code, stdout } = await call(there, 'evidence', 'post.yaml', '--against', 'new')
    expect([code, stdout.split('\n')[4]]).toEqual([
      1,
      '  most of agreement is gone: the capture is doubtful',
    ])
  })

  test('moved is not changed', async () => {
    const moved = Buffer.from(await written('agreement.md'))
      .toString()
      .replace(/8\.1/g, '8.3')
    const there = await home(undefined, { 'new/agreement.md': moved })
    const { code, stdout } = await call(there, 'evidence', 'post.yaml', '--against', 'new')
    expect([code, stdout.split('\n')[4]]).toEqual([
      0,
      '  moved           breach/notice  §8.1 → §8.3',
    ])
  })
})

describe('what nobody cites', () => {
  test('is listed, and first what binds', async () => {
    const { stdout } = await call(await home(), 'evidence', '.', '--unused', '--format', 'json')
    const listing = JSON.parse(stdout)
    const schema = JSON.parse(readFileSync(join(root, 'schemas/evidence.schema.json'), 'utf8'))
    const validate = new Ajv2020({ strict: false }).compile(schema)
    expect([validate(listing), validate.errors]).toEqual([true, null])
    expect(listing.services[0].unused).toEqual([
      {
        document: 'agreement',
        parts: [
          { address: '§1', heading: 'Subject matter and duration' },
          { address: '§6', heading: 'Assistance' },
          { address: '§7', heading: 'Audits' },
          { address: 'annex 3 §1', heading: 'Technical and organisational measures' },
          { address: 'annex 3 §2', heading: 'Technical and organisational measures' },
          { address: 'annex 3 §3', heading: 'Technical and organisational measures' },
        ],
        sentences: [
          {
            address: '§6.1',
            text: '6.1 Examplepost assists the customer by appropriate technical and organisational measures in responding to requests of data subjects, and forwards a request within 5 working days.',
            why: ['number'],
          },
        ],
      },
    ])
  })
})

describe('a copy that is not there to be read', () => {
  test.each([
    ['nowhere.md', 'document-absent'],
    ['../secret.md', 'document-unreadable'],
    ['/etc/passwd', 'document-unreadable'],
    ['.git/config', 'document-unreadable'],
    ['broken.pdf', 'document-unreadable'],
  ])('%s is %s, and nothing is missing from it', async (file, rule) => {
    const there = folder({
      'post.yaml': declaring(file),
      'broken.pdf': '%PDF-1.7',
      '.git/config': 'password',
    })
    expect((await found(there, 'post.yaml')).map((one: { rule: string }) => one.rule)).toEqual([
      rule,
    ])
  })

  test('of dated copies in a folder the last one counts', async () => {
    const there = folder({
      'post.yaml': declaring('copies'),
      'copies/2026-06-02.md': await written('agreement.md'),
      'copies/2026-11-02.md': await written('agreement.md', weaker),
    })
    expect((await found(there, '.')).map((one: { rule: string }) => one.rule)).toEqual([
      'quote-not-found',
    ])
  })
})
