import { describe, expect, test } from 'vitest'
import type { DocumentInput } from '../../src/documents/document.ts'
import { type CellState, type Matrix, matrixOf } from '../../src/documents/matrix/matrix.ts'
import { withImplied } from '../../src/model/found.ts'
import type { Finding, Report } from '../../src/model/report.ts'
import type { Look } from '../../src/report/style.ts'
import { exampleOf, inEnglish, subjectOf } from './findings/world.ts'
import { made } from './made.ts'

/** The same whatever version makes it. */
const unversioned = (subject: DocumentInput): DocumentInput => ({
  ...subject,
  report: { ...subject.report, tool: { ...subject.report.tool, version: '0.0.0' } },
})

describe.each(['real', 'chain'])('examples/%s', (name) => {
  const formats = {
    txt: 'text',
    csv: 'csv',
    md: 'markdown',
  } as const
  test.each(Object.entries(formats))('as %s', async (end, format) => {
    const text = await made('coverage', format, unversioned(await exampleOf(name)), inEnglish)
    await expect(text).toMatchFileSnapshot(`../golden/documents/coverage-${name}.${end}`)
  })
})

const states = (matrix: Matrix, id: string) => {
  const row = matrix.rows.find(({ service }) => service.id === id)
  return (column: string): CellState | undefined => row?.cells.get(column)?.state
}

const rulesAt = (matrix: Matrix, id: string, column: string) =>
  matrix.rows
    .find(({ service }) => service.id === id)
    ?.cells.get(column)
    ?.findings.map(({ rule }) => rule)

/** A service of which nothing but its head and a few lines are declared. */
const service = (id: string, ...lines: readonly string[]) =>
  ['apiVersion: dpa-lint/v1', 'kind: Service', `id: ${id}`, `name: ${id}`, ...lines, ''].join('\n')

const agreement = [
  'documents:',
  '  agreement: { type: agreement, date: 2026-01-01, status: signed }',
  'source: agreement',
]
const processing = [
  'activities:',
  '  - id: calls',
  '    role: processor',
  '    purposes: [answering calls]',
  '    data: [contact]',
  '    subjects: [customers]',
]

const only = async (...lines: readonly string[]) => {
  const subject = await subjectOf({ 'a.yaml': service('a', ...lines) })
  const matrix = matrixOf(subject)
  return { subject, matrix, state: states(matrix, 'a') }
}

test('a service declared in full has nothing against it', async () => {
  const { rows, columns } = matrixOf(await exampleOf('clean'))
  expect(rows.map(({ cells }) => columns.map(({ id }) => cells.get(id)?.state))).toEqual([
    columns.map(() => 'declared'),
  ])
})

test('what nothing declares is missing', async () => {
  const { state } = await only()
  expect(
    (['28(3)', '28(3)(b)', '28(4)', '32', '33', '44-49', 'rights'] as const).map(state),
  ).toEqual(Array(7).fill('missing'))
})

test('an unknown fact is unknown, and no rule that asks for it makes it missing', async () => {
  const { state, subject } = await only(
    ...agreement,
    ...processing,
    '    retention: unknown',
    'obligations: { confidentiality: unknown, endOfContract: unknown }',
    'transfers: unknown',
    'locations: unknown',
  )
  expect(subject.report.findings.map(({ rule }) => rule)).toContain('confidentiality-missing')
  expect([state('28(3)(b)'), state('44-49'), state('retention')]).toEqual(Array(3).fill('unknown'))
})

test('a refusal is missing, and a reservation qualified', async () => {
  const { state } = await only(
    ...agreement,
    'obligations:',
    '  confidentiality: { qualified: if reasonable }',
    '  assistance: false',
  )
  expect([state('28(3)(b)'), state('28(3)(e)')]).toEqual(['qualified', 'missing'])
})

test('the reservation that the law itself makes is none', async () => {
  const { state, matrix } = await only(
    ...agreement,
    ...processing,
    'obligations: { assistance: { rights: { qualified: insofar as possible, forwarding: 1 day } } }',
  )
  expect(rulesAt(matrix, 'a', '28(3)(e)')).toEqual([])
  expect(state('28(3)(e)')).toBe('declared')
})

test('an error at a written term leaves the term standing', async () => {
  const { state, matrix } = await only(
    ...agreement,
    ...processing,
    'breach: { notice: { within: 30 days, after: awareness, to: customer, by: [email] } }',
  )
  expect(rulesAt(matrix, 'a', '33')).toContain('breach-notice-too-late')
  expect(state('33')).toBe('qualified')
})

test('an error where no valid ground carries a transfer is missing, whatever is written there', async () => {
  const { state, matrix } = await only(
    ...agreement,
    ...processing,
    'transfers: [{ to: US, recipient: provider, safeguard: { type: privacy-shield } }]',
  )
  expect(rulesAt(matrix, 'a', '44-49')?.length).toBeGreaterThan(0)
  expect(state('44-49')).toBe('missing')
})

test('a term that only a policy states does not count as agreed', async () => {
  const { state, matrix } = await only(
    'documents: { policy: { type: privacy-policy, date: 2026-01-01 } }',
    ...processing,
    'obligations: { confidentiality: { source: policy 1 } }',
  )
  expect(rulesAt(matrix, 'a', '28(3)(b)')).toEqual(['agreement-missing'])
  expect([state('28(3)'), state('28(3)(b)'), state('28(3)(c)')]).toEqual([
    'missing',
    'qualified',
    'missing',
  ])
})

test('Article 28 does not apply where the provider is controller only', async () => {
  const { state, matrix } = await only(
    'activities: [{ id: contacts, role: controller, customerRole: controller }]',
    'locations: [{ use: storage, countries: unspecified }]',
  )
  const ofProcessors = ['28(3)(a)', '28(3)(h)', '28(2)', '28(4)', '33'] as const
  expect(ofProcessors.map(state)).toEqual(ofProcessors.map(() => 'not-applicable'))
  // Its rule cites Article 28(3)(a) too, and the finding stands where it concerns the provider.
  expect(rulesAt(matrix, 'a', '28(3)(a)')).toEqual([])
  expect(rulesAt(matrix, 'a', '44-49')).toContain('location-unspecified')
})

test('where there is no sub-processor nothing is asked, and that nothing is transferred is declared', async () => {
  const { state } = await only(
    ...agreement,
    ...processing,
    'subprocessors: false',
    'transfers: false',
    'locations: [{ use: storage, countries: [FR] }, { use: access, countries: [FR] }]',
  )
  expect([state('28(3)(d)'), state('28(2)'), state('28(4)')]).toEqual(
    Array(3).fill('not-applicable'),
  )
  expect(state('44-49')).toBe('declared')
})

const waiver = {
  origin: 'file',
  rule: '',
  owner: 'a@example.com',
  reason: 'accepted',
  expires: '2027-01-31',
} as const

/** The same report with the findings of some rules under a waiver. */
function excused(report: Report, ...rules: readonly string[]): Report {
  const covered = ({ rule }: Finding) => rules.includes(rule)
  return {
    ...report,
    findings: report.findings.filter((one) => !covered(one)),
    waived: report.findings
      .filter(covered)
      .map((one) => ({ ...one, waiver: { ...waiver, rule: one.rule, location: one.location } })),
  }
}

describe('waivers', () => {
  const bad = [...agreement, ...processing, 'obligations: { confidentiality: false }']

  test('cover a cell whose every finding they cover', async () => {
    const { subject } = await only(...bad)
    const report = excused(subject.report, 'confidentiality-missing')
    const matrix = matrixOf({ ...subject, report })
    expect(states(matrix, 'a')('28(3)(b)')).toBe('waived')
    expect(rulesAt(matrix, 'a', '28(3)(b)')).toEqual([])
    expect(matrix.rows[0]?.cells.get('28(3)(b)')?.waived.map(({ rule }) => rule)).toEqual([
      'confidentiality-missing',
    ])
  })

  test('cover no more than their finding: another one keeps the cell as it is', async () => {
    const { subject } = await only(...bad)
    const report = excused(subject.report, 'retention-missing')
    const matrix = matrixOf({ ...subject, report })
    expect(rulesAt(matrix, 'a', 'retention')).toEqual(['deletion-after-contract-missing'])
    expect(states(matrix, 'a')('retention')).toBe('missing')
  })

  test('of all that stands against a cell leave it waived, of some of it as grave as the rest', async () => {
    const { subject } = await only(...bad)
    const all = subject.report.findings.map(({ rule }) => rule)
    const of = (...rules: readonly string[]) =>
      states(matrixOf({ ...subject, report: excused(subject.report, ...rules) }), 'a')
    expect(of(...all)('retention')).toBe('waived')
    expect(of('deletion-after-contract-missing')('retention')).toBe('missing')
  })
})

test('a finding that a baseline knows stands like any other', async () => {
  const { subject } = await only(...agreement, ...processing)
  const report: Report = { ...subject.report, findings: [], known: subject.report.findings }
  const known = matrixOf({ ...subject, report })
  expect(known).toEqual(matrixOf(subject))
  expect(rulesAt(known, 'a', '33')).toEqual(['breach-notice-missing'])
})

test('every finding on a service stands in a cell or beside them', async () => {
  const subject = await exampleOf('real')
  const { rows } = matrixOf(subject)
  const placed = rows.flatMap(({ cells, others }) => [
    ...[...cells.values()].flatMap(({ findings }) => findings),
    ...others,
  ])
  expect(new Set(placed)).toEqual(new Set(withImplied(subject.report.findings)))
})

test('a declared cell hides no open error', async () => {
  for (const name of ['real', 'chain', 'clean']) {
    const { rows } = matrixOf(await exampleOf(name))
    const hidden = rows.flatMap(({ cells }) =>
      [...cells.values()].filter(({ state, findings }) => {
        const quiet = state === 'declared' || state === 'waived' || state === 'not-applicable'
        return quiet && findings.some(({ severity }) => severity !== 'info')
      }),
    )
    expect(hidden).toEqual([])
  }
})

test('where no rule ran nothing was checked, however much is declared', async () => {
  const lines = [...agreement, ...processing, 'obligations: { confidentiality: true }']
  const files = { 'a.yaml': service('a', ...lines) }
  const off = { rules: { 'confidentiality-missing': { severity: 'off' as const } } }
  for (const options of [off, { select: ['breach'] }]) {
    const state = states(matrixOf(await subjectOf(files, options)), 'a')
    expect([state('28(3)(b)'), state('33')]).toEqual(['not-checked', 'missing'])
  }
  const subject = await subjectOf(files)
  expect(states(matrixOf(subject), 'a')('28(3)(b)')).toBe('declared')
  // A rule that threw has looked at nothing.
  const ran: DocumentInput['ran'] = (rule, one) =>
    rule !== 'confidentiality-missing' && subject.ran(rule, one)
  expect(states(matrixOf({ ...subject, ran }), 'a')('28(3)(b)')).toBe('not-checked')
})

test('nobody asks a controller for the measures of Article 32, so that none are called declared', async () => {
  const { state } = await only(
    'activities: [{ id: contacts, role: controller, customerRole: controller }]',
  )
  expect([state('32'), state('33')]).toEqual(['not-checked', 'not-applicable'])
})

test('what stands in the place of a term is no term with a flaw', async () => {
  const { state } = await only(
    ...agreement,
    ...processing,
    'breach: { notice: { cooperation: true } }',
  )
  expect(state('33')).toBe('missing')
})

test('two services that bear one id keep their own findings', async () => {
  const matrix = matrixOf(
    await subjectOf({
      'one.yaml': service('a', ...agreement, ...processing),
      'two.yaml': service('a', 'activities: [{ id: contacts, role: controller }]'),
    }),
  )
  expect(
    matrix.rows.map(({ cells }) => cells.get('33')?.findings.map(({ location }) => location.file)),
  ).toEqual([['one.yaml'], []])
})

test('a file that could not be read is named', async () => {
  const subject = await subjectOf({ 'a.yaml': service('a'), 'b.yaml': 'kind: Service\nid: [' })
  expect(matrixOf(subject).unread).toEqual(['b.yaml'])
  expect(await made('coverage', 'text', subject, inEnglish)).toContain(
    'may be missing here: b.yaml',
  )
})

test('one service alone', async () => {
  const subject = unversioned(await exampleOf('chain'))
  const text = await made('coverage', 'csv', subject, { ...inEnglish, service: 'examplemodel' })
  expect(text.split('\r\n').map((line) => line.split(',', 1)[0])).toEqual([
    '\ufeffService',
    'Examplemodel',
    '',
  ])
})

test('the terminal shows names as wide as it is, and links every rule', async () => {
  const linked: string[] = []
  const look: Look = {
    width: 70,
    paint: (_, text) => text,
    linkRule: (rule, text) => {
      linked.push(rule)
      return text
    },
  }
  const text = await made('coverage', 'text', unversioned(await exampleOf('chain')), {
    ...inEnglish,
    look,
  })
  expect(text.split('\n').filter((line) => line.length > 70)).toEqual([])
  expect(new Set(linked)).toEqual(
    new Set((await exampleOf('chain')).report.findings.map(({ rule }) => rule)),
  )
})
