import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { changes, countries, rules } from '../../rules/index.ts'
import { restatedBy } from '../../src/evidence/restated.ts'
import { agreement } from '../evidence/agreement.ts'
import { writers } from '../evidence/formats.ts'
import { gitEnv, repo } from './git-world.ts'
import { folder, run } from './world.ts'

const root = join(import.meta.dirname, '../..')
const example = join(root, 'examples/evidence')
const text = readFileSync(join(example, 'examplepost.yaml'), 'utf8')
const day = ['--as-of', '2026-11-30']

const call = (home: string, ...argv: readonly string[]) =>
  run(home, [...argv, ...day], { env: gitEnv }, rules, { changes, countries })

/** The example with another of its copies. */
const declaring = (file: string, sha256?: string) =>
  text
    .replace('file: agreement.pdf', `file: ${file}`)
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
  const files = readdirSync(example)
    .filter((name) => name.startsWith('agreement'))
    .sort()

  test.each(Object.keys(writers))('%s is what the script makes', async (name) => {
    const bytes = readFileSync(join(example, name))
    expect(Buffer.compare(bytes, Buffer.from(await written(name)))).toBe(0)
  })

  test.each(files)('every source and quote stands in %s', async (file) => {
    const there = folder()
    cpSync(example, there, { recursive: true })
    const hash = createHash('sha256')
      .update(readFileSync(join(example, file)))
      .digest('hex')
    writeFileSync(join(there, 'examplepost.yaml'), declaring(file, hash))
    const { code, stdout, stderr } = await call(there, 'evidence', '.')
    expect({ code, stderr, last: stdout.trimEnd().split('\n').at(-1) }).toEqual({
      code: 0,
      stderr: '',
      last: '31 sources and quotes · 31 found · 0 elsewhere · 0 missing · 0 without a copy',
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

  const told = `- changed         breach/notice: §8.1
  | … the customer of a personal data breach without undue delay{+,+}
  | [-and-]{+where+} [-in-]{+possible+} [-any event-] within [-48-]{+72+} hours
  | after becoming aware of it.
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
      stdout: `examplepost: post.yaml
----------------------

- agreement: agreement.md, read

Against ${against}: 18 facts the same, 1 not.

${told}`,
    })
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
    expect([code, stdout.split('\n')[7]]).toEqual([
      1,
      '- most of agreement is gone: the capture is doubtful',
    ])
  })

  test('moved is not changed', async () => {
    const moved = Buffer.from(await written('agreement.md'))
      .toString()
      .replace(/8\.1/g, '8.3')
    const there = await home(undefined, { 'new/agreement.md': moved })
    const { code, stdout } = await call(there, 'evidence', 'post.yaml', '--against', 'new')
    expect([code, stdout.split('\n')[7]]).toEqual([
      0,
      '- moved           breach/notice: §8.1 → §8.3',
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

describe('a changed copy shows its struck 48 hours', () => {
  const stated = 'without undue delay and in any event within 48 hours after becoming aware of it'
  const changed = async (notice: string | undefined = weaker, edit = (text: string) => text) => {
    const { home: there, git } = repo({
      'post.yaml': declaring('agreement.md'),
      'agreement.md': await written('agreement.md'),
    })
    const copy = Buffer.from(await written('agreement.md', notice)).toString()
    writeFileSync(join(there, 'agreement.md'), edit(copy))
    return { there, git }
  }
  const diff = async (there: string, ...argv: readonly string[]) => {
    const { code, stdout } = await call(there, 'diff', 'HEAD', '--paths', 'post.yaml', ...argv)
    return { code, stdout: stdout.replace(/\([0-9a-f]{7}\)/, '(COMMIT)') }
  }

  test('in diff, as the change that it would be', async () => {
    const { there } = await changed()
    expect(await diff(there, '--fail-on', 'weaker')).toEqual({
      code: 1,
      stdout: `examplepost

weaker  breach notice: 48 hours to 72 hours, as "agreement" §8.1 says now
        at     post.yaml:75
        says   “… the customer of a personal data breach without undue
               delay{+,+} [-and-]{+where+} [-in-]{+possible+} [-any event-]
               within [-48-]{+72+} hours after becoming aware of it.”
        basis  GDPR Art. 33(2)

1 weaker, 0 stronger, 0 neutral in 1 declaration, from HEAD (COMMIT) to the
work tree.

EU GDPR as of 2026-11-30 (tables of 2026-11-21)
`,
    })
    const { stdout } = await diff(there, '--format', 'json')
    const schema = JSON.parse(readFileSync(join(root, 'schemas/diff.schema.json'), 'utf8'))
    const validate = new Ajv2020({ strict: false, formats: { date: true, uri: true } }).compile(
      schema,
    )
    expect([validate(JSON.parse(stdout)), validate.errors]).toEqual([true, null])
    const markdown = await diff(there, '--format', 'markdown')
    expect(markdown.stdout).toContain(
      'breach notice: 48 hours to 72 hours, as "agreement" §8.1 says now<br>“… the customer',
    )
  })

  const messages = async (there: string) => {
    const { stdout } = await diff(there, '--format', 'json')
    return JSON.parse(stdout).changes.map(
      (change: { direction: string; message: string }) => `${change.direction} ${change.message}`,
    )
  }

  test.each([
    [
      'struck',
      'without undue delay after becoming aware of it',
      ['weaker breach notice removed: 48 hours, as "agreement" §8.1 says now'],
    ],
    [
      'shorter',
      'within 24 hours after becoming aware of it',
      ['stronger breach notice: 48 hours to 24 hours, as "agreement" §8.1 says now'],
    ],
    [
      'said otherwise',
      'within 48 hours after having become aware of it',
      ['neutral breach / notice: "agreement" §8.1 says something else now'],
    ],
    [
      'said with more around it',
      'by telephone, within 48 hours after becoming aware of it',
      ['neutral breach / notice: "agreement" §8.1 says more or less around it now'],
    ],
  ])('a notice that is %s', async (_, notice, expected) => {
    expect(await messages((await changed(notice)).there)).toEqual(expected)
  })

  test('and what is gone, moved, or said of a place without a quote', async () => {
    const { there } = await changed(stated, (copy) =>
      copy
        .replace(/.*may use aggregated statistics.*\n/, '')
        .replaceAll('5.2', '5.9')
        .replace('Examplecare Ltd', 'Examplecare Limited'),
    )
    expect(await messages(there)).toEqual([
      'stronger own purpose of the provider removed: statistics, as "agreement" §9.2 no longer says it',
      'neutral subprocessing / notice: "agreement" §5.2 is §5.9 now',
      'neutral subprocessing / objection: "agreement" §5.2 is §5.9 now',
      'neutral subprocessors / examplecare: "agreement" annex 2 Sub-processors row 3 says something else now',
    ])
  })

  test('but not what is declared anew, and not what reads the same', async () => {
    const { there } = await changed()
    const quoted = 'without undue delay, where possible within 72 hours'
    writeFileSync(
      join(there, 'post.yaml'),
      declaring('agreement.md')
        .replace('within: 48 hours', 'within: 72 hours')
        .replace('within 48 hours after becoming aware of it', quoted),
    )
    expect(await messages(there)).toEqual([
      'weaker breach notice: 48 hours to 72 hours',
      `neutral quote on breach / notice: "within 48 hours after becoming aware of it" to "${quoted}"`,
    ])
    const same = await changed(stated, (copy) => `${copy}\n`)
    expect(await messages(same.there)).toEqual([])
  })

  // Each side against its own copies: the struck words are new.
  test('in the gate, as a quote that is new in standing nowhere', async () => {
    const { there } = await changed()
    const { code, stdout } = await call(
      there,
      'check',
      'post.yaml',
      '--base',
      'HEAD',
      '--select',
      'evidence',
    )
    expect({ code, told: stdout.split('\n').slice(0, 13).join('\n') }).toEqual({
      code: 1,
      told: `post.yaml

  75:12  error    quote-not-found
         "within 48 hours after becoming aware of it" stands nowhere in
         "agreement"
          75 │     quote: within 48 hours after becoming aware of it
             │            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
         see   agreement §8.1: "8.1 Examplepost notifies the customer of a
               personal data breach without undue delay, where possible within
               72 hours after becoming aware of it." (agreement.md:51:1)
         basis GDPR Art. 5(2)
         mend  quote the document word for word, or declare what it says now
`,
    })
  })

  test('in the gate, as a passage that changed under a fact that did not', async () => {
    const { there } = await changed(stated, (copy) =>
      copy
        .replace('Examplecare Ltd', 'Examplecare Limited')
        .replace('personal data breach without', 'personal data breach of its own without'),
    )
    const { code, stdout } = await call(
      there,
      ...['check', 'post.yaml', '--base', 'HEAD', '--select', 'evidence', '--format', 'json'],
    )
    const told = JSON.parse(stdout).findings.filter(
      ({ rule }: { rule: string }) => rule === 'passage-changed',
    )
    expect({
      code,
      told: told.map((one: { path: string; message: string }) => [one.path, one.message]),
    }).toEqual({
      code: 0,
      told: [
        [
          'subprocessors/examplecare/source',
          'what agreement annex 2 Examplecare says has changed since HEAD, and what is declared has not: "Examplecare Ltd support by e-mail …" there, "Examplecare Limited support by e-mail …" here',
        ],
        [
          'breach/notice/quote',
          'what stands around "within 48 hours after becoming aware of it" has changed since HEAD, and what is declared has not: "… personal data breach without undue delay …" there, "… personal data breach of its own without undue delay …" here',
        ],
      ],
    })
  })

  test.each(['html', 'markdown'])('in the findings report, as %s', async (format) => {
    const { there } = await changed()
    const { stdout, stderr } = await call(
      there,
      'report',
      'findings',
      'post.yaml',
      '--format',
      format,
      '--select',
      'evidence',
    )
    expect(stderr).toBe('')
    expect(stdout).toMatch(/within 48 hours after becoming aware of it/)
    expect(stdout).toMatch(/where possible within\s+72 hours after becoming aware of it/)
  })
})

test.each([
  ['within 48 hours', 'innerhalb von 72 Stunden', '48 hours', '72 hours'],
  ['binnen 48 Stunden', 'binnen 3 Tagen', '48 hours', '3 days'],
  ['sous 72 heures', 'sous 5 jours ouvrés', '72 hours', '5 business days'],
  ['en 30 días naturales', 'en 2 semanas', '30 days', '2 weeks'],
  ['within forty-eight (48) hours', 'within seventy-two (72) hours', '48 hours', '72 hours'],
  ['within a 48-hour period', 'without undue delay', '48 hours', undefined],
  ['within 148 hours', 'within 72 hours', '48 hours', 'not declared'],
])('"%s" that became "%s" says otherwise than is declared', (from, to, value, now) => {
  const restated = restatedBy(
    { within: value, quote: from },
    { fate: 'changed', from: { address: '', text: from }, to: { address: '', text: to } },
  )
  expect(restated).toEqual(
    now === 'not declared'
      ? undefined
      : { field: 'within', value, ...(now !== undefined && { now }) },
  )
})
