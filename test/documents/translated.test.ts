import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lawDate, rules } from '../../rules/index.ts'
import { translated } from '../../src/documents/translated.ts'
import { translator } from '../../src/documents/words/in-language.ts'
import { schemaWord, schemaWords } from '../../src/documents/words/vocabulary.ts'
import { loadWords } from '../../src/documents/words/words.ts'
import { examine } from '../../src/lint.ts'
import { languages } from '../../src/model/language.ts'
import { enumerated, t, term } from '../../src/model/message.ts'

const root = join(import.meta.dirname, '../..')

/** The services of a folder of examples, weighed. */
async function weighed(folder: string) {
  const files = (await readdir(join(root, folder))).filter((file) => file.endsWith('.yaml'))
  const sources = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(join(root, folder, file), 'utf8') })),
  )
  return examine(sources, rules, { asOf: '2026-11-30', lawDate })
}

const { report, said } = await weighed('examples/real')

describe.each(languages.slice(1))('in %s', async (language) => {
  await loadWords(language)

  test('no finding over the real examples is said in English', () => {
    const translate = translator(language, said)
    const texts = report.findings.flatMap(({ message, remedy }) => [message, remedy])
    expect(texts.filter((text) => translate(text) === undefined)).toEqual([])
    // Titles of laws are those of the official journal, in the language in which we have them.
    const titles = report.findings.flatMap(({ law }) => (law ? [law.title] : []))
    const { english = new Set<string>() } = translated({ report }, language, said)
    expect([...english].filter((text) => !titles.includes(text))).toEqual([])
  })

  test('every word of the schema has its own word', () => {
    const words = [...schemaWords()]
    expect(words.length).toBeGreaterThan(300)
    expect(words.filter((word) => schemaWord(word, language) === undefined)).toEqual([])
  })

  test('what was never said is English still, and the document says so', () => {
    const [first] = report.findings
    const odd = { ...report, findings: first ? [{ ...first, message: 'never said' }] : [] }
    expect(translated({ report: odd }, language, said)).toMatchObject({
      english: new Set(['never said']),
      report: { findings: [{ message: 'never said' }] },
    })
  })
})

test('values are written as the language writes them', async () => {
  await loadWords('de')
  const of = (message: ReturnType<typeof t>) => translator('de', new Map([[message.text, message]]))
  const notice = t`notice of a breach is promised ${term('without-undue-delay')}, without a number of hours`
  expect(of(notice)(notice.text)).toBe(
    'die Meldung einer Verletzung ist zugesagt (unverzüglich), ohne Stundenzahl',
  )
  const prevails = t`${'"Terms"'} prevails over ${'"DSA"'}, and can take back what that promises on personal data`
  expect(of(prevails)(prevails.text)).toContain('„Terms“ geht „DSA“ vor')
  const ended = t`our approval of ${enumerated(['"a"', '"b"'])} ended on ${'2026-03-01'}`
  expect(of(ended)(ended.text)).toBe('unsere Genehmigung für „a“ und „b“ endete am 1. März 2026')
})

test('a word of the schema is said in the language, unless something is called so', async () => {
  await loadWords('de')
  const said = (message: ReturnType<typeof t>, ids?: ReadonlySet<string>) =>
    translator('de', new Map([[message.text, message]]), undefined, ids)(message.text)
  const left = t`leave out ${'storage'}`
  expect(said(left)).toBe('lassen Speicherung aus')
  expect(said(left, new Set(['storage']))).toBe('lassen storage aus')
  const list = t`the list stays open under ${enumerated(['"contact"', '"end-users"', '"x-own"'])}`
  expect(said(list)).toBe('die Liste bleibt offen unter „Kontaktdaten“, „Endnutzer“ und „x-own“')
  // A right has the name of a place of access, and is no such place.
  expect(said(t`the place of ${'access'} is`)).toBe('Ort (Zugriff):')
})

test('a letter calls things by their names, and not by our ids', async () => {
  await loadWords('de')
  const names = {
    things: new Map([['aws', 'Amazon Web Services']]),
    documents: new Map([['agreement', 'Data processing terms']]),
  }
  const said = (message: ReturnType<typeof t>, language: 'en' | 'de' = 'en') =>
    translator(language, new Map([[message.text, message]]), names)(message.text)
  const undated = t`${'"agreement"'} bears no date, so nothing shows which text holds and since when`
  expect(said(undated, 'de')).toBe(
    '„Data processing terms“ trägt kein Datum, sodass nichts zeigt, welcher Text gilt und seit wann',
  )
  expect(said(undated)).toBe(
    '"Data processing terms" bears no date, so nothing shows which text holds and since when',
  )
  expect(said(t`${'aws'} for ${'agreement §4'}`)).toBe(
    'Amazon Web Services for Data processing terms §4',
  )
  // A word that is no id here, or begins a text of the declaration's own, stays.
  expect(said(t`a ${'agreement'} on ${'aws hosting'} with ${2} parties`)).toBe(
    'a agreement on aws hosting with 2 parties',
  )
})
