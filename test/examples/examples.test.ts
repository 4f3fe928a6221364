import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { lawDate, rules } from '../../rules/index.ts'
import organisationSchema from '../../schemas/organisation.schema.json' with { type: 'json' }
import serviceSchema from '../../schemas/service.schema.json' with { type: 'json' }
import { lint } from '../../src/lint.ts'
import type { Document, Service } from '../../src/model/declaration.ts'
import type { Report } from '../../src/model/report.ts'
import type { Source } from '../../src/model/source-location.ts'

const root = join(import.meta.dirname, '../../examples')

const workspace = (folder: string): readonly Source[] =>
  readdirSync(join(root, folder))
    .sort()
    .map((name) => ({
      file: `examples/${folder}/${name}`,
      text: readFileSync(join(root, folder, name), 'utf8'),
    }))

const real = workspace('real')
const clean = workspace('clean')
const check = (sources: readonly Source[], asOf: string, only = rules): Promise<Report> =>
  lint(sources, only, { asOf, lawDate })

/** Every object and list of a declaration, with its JSON pointer. */
function* nodes(node: unknown, pointer = ''): Generator<readonly [string, object]> {
  if (typeof node !== 'object' || node === null) return
  yield [pointer, node]
  for (const [key, value] of Object.entries(node)) yield* nodes(value, `${pointer}/${key}`)
}

const words = (text: string) => text.trim().split(/\s+/).length

describe.each([...real, ...clean])('$file', ({ text }) => {
  const declaration = parse(String(text)) as Service
  const all = [...nodes(declaration)]

  test('begins with its schema and one line on what it declares, and fits the screen', () => {
    const lines = String(text).split('\n')
    const kind = declaration.kind.toLowerCase()
    expect(lines[0]).toBe(`# yaml-language-server: $schema=../../schemas/${kind}.schema.json`)
    expect(lines[1]).toMatch(/^# \S/)
    expect(lines[2]).toBe('apiVersion: dpa-lint/v1')
    expect(lines.filter((line) => line.length > 110)).toEqual([])
    expect(lines.filter((line) => /\s$/.test(line))).toEqual([])
  })

  test('quotes no more than eight words, enough to find the place', () => {
    const quotes = all.flatMap(([, node]) =>
      'quote' in node ? [String((node as { quote: unknown }).quote)] : [],
    )
    expect(quotes.filter((quote) => words(quote) > 8)).toEqual([])
  })

  test('names no source that it does not declare', () => {
    const sources = all.flatMap(([, node]) =>
      'source' in node ? [(node as { source: string | string[] }).source].flat() : [],
    )
    const strange = sources.filter(
      (source) => !Object.hasOwn(declaration.documents ?? {}, source.split(' ', 1)[0] ?? ''),
    )
    expect(strange).toEqual([])
  })

  test('writes its keys in the order of the schema', () => {
    const unordered = all
      .filter(
        ([pointer, node]) => !Array.isArray(node) && !/\/(documents|operations)$/.test(pointer),
      )
      .filter(([, node]) => !orders.some((order) => follows(order, Object.keys(node))))
    expect(unordered.map(([pointer]) => pointer)).toEqual([])
  })
})

/** The properties of every object that the schemas describe, in their order. */
const orders: readonly (readonly string[])[] = [serviceSchema, organisationSchema].flatMap(
  (schema) =>
    [...nodes(schema)].flatMap(([pointer, node]) =>
      pointer.endsWith('/properties') ? [Object.keys(node)] : [],
    ),
)

function follows(order: readonly string[], keys: readonly string[]): boolean {
  const places = keys.map((key) => order.indexOf(key))
  return places.every((place, index) => place > (places[index - 1] ?? -1))
}

test('every example is read without a fault, and every reference is found', async () => {
  for (const sources of [real, clean]) {
    const { findings, summary } = await check(sources, lawDate, [])
    expect(findings).toEqual([])
    expect(summary.unchecked).toBe(0)
  }
})

/** The one document of each real service, as it names and dates itself. */
const documents: Readonly<Record<string, Document>> = {
  'colt-caas': {
    type: 'data-protection-sheet',
    title:
      'Colt Cloud Contact Centre as a Service (CaaS) - GENESYS CLOUD partnership Data Protection Sheet',
    publisher: 'Colt',
    date: '2024-11',
    language: 'en',
  },
  'genesys-cloud': {
    type: 'privacy-policy',
    title: 'Genesys Cloud Privacy Policy',
    publisher: 'Genesys',
    date: '2021-11',
    language: 'en',
  },
  'genesys-multicloud-cx': {
    type: 'help-article',
    title: 'General Data Protection Regulation (GDPR)',
    publisher: 'Genesys',
    legalEffect: false,
    language: 'en',
    quote: 'cannot be used for legal purposes',
    note: 'calls the online content authoritative',
  },
  kavkom: {
    type: 'agreement',
    title: 'Personal data outsourcing agreement',
    publisher: 'Kavkom',
    language: 'en',
  },
  'orange-flexible-web-platform': {
    type: 'annex',
    title:
      'Description of Processing of Personal Data by Orange Business Services as Processor for Customer – Article 28 of GDPR',
    publisher: 'Orange Business Services',
    language: 'en',
  },
}

test('the five real services are declared from their documents', () => {
  const services = real
    .map(({ text }) => parse(String(text)) as Service)
    .filter(({ kind }) => kind === 'Service')
  const first = services.map(({ id, documents = {} }) => [id, Object.values(documents)[0]])
  expect(Object.fromEntries(first)).toEqual(documents)
})

const [, until = ''] =
  /in which nothing is found until (\d{4}-\d{2}-\d{2})/.exec(
    readFileSync(join(root, '../README.md'), 'utf8'),
  ) ?? []

test('the README says until when the model to copy has no finding', async () => {
  const next = new Date(Date.parse(until) + 86_400_000).toISOString().slice(0, 10)
  const { findings } = await check(clean, next)
  expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
    ['document-old', '"notice" is of 2026-10-01, more than 12 months ago'],
  ])
})

test.each([lawDate, until])('the model to copy has no finding on %s', async (asOf) => {
  const { findings, crashes, summary } = await check(clean, asOf)
  expect(findings).toEqual([])
  expect(crashes).toEqual([])
  expect(summary.unknownFacts).toBe(0)
})
