import { describe, expect, test } from 'vitest'
import type { DocumentInput, DocumentOptions } from '../../../src/documents/document.ts'
import { takenApart } from '../../../src/model/found.ts'
import type { Finding } from '../../../src/model/report.ts'
import { subjectOf } from '../findings/world.ts'
import { organisation, service } from '../registers/world.ts'
import { pictureIn, told } from './told.ts'

/** What the picture of some declarations shows, without the findings of boxes. */
async function drawn(
  files: readonly string[],
  options?: Partial<Pick<DocumentOptions, 'language' | 'service'>>,
): Promise<readonly string[]> {
  const picture = pictureIn(await workspaceOf(files), options)
  const facts = ['name', 'plain', 'quiet']
  const boxes = (all: typeof picture.outside) =>
    all.map((box) => ({ ...box, lines: box.lines.filter(({ style }) => facts.includes(style)) }))
  return told({
    ...picture,
    outside: boxes(picture.outside),
    clusters: picture.clusters.map((cluster) => ({ ...cluster, boxes: boxes(cluster.boxes) })),
  }).map((line) => line.replace(/ \(\w+, \w+\)$/, ''))
}

async function workspaceOf(files: readonly string[]): Promise<DocumentInput> {
  const subject = await subjectOf(
    Object.fromEntries(files.map((text, index) => [`${index}.yaml`, text])),
  )
  const faults = subject.report.sources.filter(({ checked }) => !checked)
  expect(faults).toEqual([])
  return subject
}

const us = organisation('country: FR')
const home = 'provider: { country: FR }'

describe('who stands where', () => {
  test('in every frame, with what carries the data there', async () => {
    const files = [
      us,
      service(
        'a',
        'provider: { name: A SAS, country: FR }',
        'activities: [{ id: x, role: processor }]',
        'subprocessors:',
        '  - { id: cloud, name: Cloud Inc., task: hosting, locations: [US, IN, DE] }',
        '  - { id: nowhere, name: Nowhere Ltd }',
        '  - { id: open, description: an SMS provider, locations: unspecified, group: true }',
        'locations:',
        '  - { use: access, countries: [US], by: cloud }',
        '  - { use: support, countries: [PH], by: provider, staff: true }',
        '  - { use: storage, countries: [FR] }',
        'transfers:',
        '  - { to: US, recipient: cloud, safeguard: [{ type: scc, decision: 2021/914, modules: [3, 2] }, { type: dpf }] }',
        '  - { to: PH, recipient: provider, safeguard: { type: bcr, for: processor, status: pending } }',
        '  - { to: JP }',
      ),
    ]
    expect(await drawn(files)).toEqual([
      'European Economic Area: Us SA | organisation | FR France',
      'European Economic Area: a | A SAS | service · processor | FR France',
      'European Economic Area: Cloud Inc. | sub-processor | DE Germany',
      'Countries recognised as adequate: recipient not named | recipient | JP Japan',
      'Other third countries: a | A SAS | same provider, elsewhere | PH Philippines',
      'Other third countries: Cloud Inc. | sub-processor | IN India',
      'Other third countries: Cloud Inc. | sub-processor | US United States',
      'Country not known: Nowhere Ltd | sub-processor | country not declared',
      'Country not known: an SMS provider | sub-processor · not named · | same group of companies | country left open',
      'Us SA → a (plain)',
      'a → recipient not named (warning): adequacy decision | warning: Adequacy decision whose condition is not shown to be met',
      'a → Cloud Inc. (error): hosting | no safeguard declared | error: Transfer to a third country without a safeguard',
      'a → Cloud Inc. (warning): hosting | SCC, 2021/914, modules 2, 3 | Data Privacy Framework | warning: Transfer tool without a transfer impact assessment',
      'a → Cloud Inc. (plain): hosting',
      'a → Nowhere Ltd (error): error: Sub-processor without a country | warning: Sub-processor without a task',
      'a → a (error): support | BCR, for processors, approval pending | error: Transfer on binding corporate rules that are not approved',
      'a → an SMS provider (error): error: Place of processing left open | error: Sub-processor without a name',
    ])
  })

  test('a provider whose country nobody declares stands with all whose country is not known, and we beside it', async () => {
    const files = [us, service('a', 'subprocessors: [{ id: s, name: S, locations: [FR] }]')]
    expect(await drawn(files)).toEqual([
      'in no frame: Us SA | organisation | FR France',
      'European Economic Area: S | sub-processor | FR France',
      'Country not known: a | service | country not declared',
      'Us SA → a (plain)',
      'a → S (warning): warning: Sub-processor without a task',
    ])
  })

  test('what is stored abroad by the provider itself is said on the way to it', async () => {
    const files = [
      us,
      service(
        'a',
        'provider: { country: US }',
        'locations: [{ use: storage, countries: [US] }]',
        'transfers: [{ to: US, recipient: provider, safeguard: { type: derogation, ground: legal-claims } }]',
      ),
    ]
    expect(await drawn(files)).toEqual([
      'in no frame: Us SA | organisation | FR France',
      'Other third countries: a | service | US United States',
      'Us SA → a (error): derogation, legal claims, Article 49(1)(e) | error: Derogation as the ground of a regular transfer',
    ])
  })

  test('regions stand where they say, and open where they do not', async () => {
    const regions = (region: string) =>
      `{ id: ${region.slice(0, 2).toLowerCase()}, name: In ${region}, task: t, regions: [${region}] }`
    const named = ['EEA', 'UK', 'Europe', 'North America'].map(regions)
    const files = [us, service('a', home, `subprocessors: [${named.join(', ')}]`)]
    const boxes = (await drawn(files)).filter((line) => line.includes(': In '))
    expect(boxes).toEqual([
      'European Economic Area: In EEA | sub-processor | EEA',
      'Countries recognised as adequate: In UK | sub-processor | GB United Kingdom',
      'Country not known: In Europe | sub-processor | Europe',
      'Country not known: In North America | sub-processor | North America',
    ])
  })

  test('under UK law the frames are those of UK law', async () => {
    const files = [
      organisation('country: GB', 'regimes: [uk-gdpr]'),
      service(
        'a',
        'provider: { country: GB }',
        'subprocessors: [{ id: f, name: F, task: t, locations: [FR] }, { id: b, name: B, task: t, locations: [BR] }]',
      ),
    ]
    expect((await drawn(files)).filter((line) => !line.includes('→'))).toEqual([
      'United Kingdom: Us SA | organisation | GB United Kingdom',
      'United Kingdom: a | service | GB United Kingdom',
      'Countries recognised as adequate: F | sub-processor | FR France',
      'Other third countries: B | sub-processor | BR Brazil',
    ])
  })

  test('a decision that is taken for invalid recognises nobody', async () => {
    const files = {
      'a.yaml': service('a', home, 'subprocessors: [{ id: j, name: J, task: t, locations: [JP] }]'),
    }
    expect(told(pictureIn(await subjectOf(files)))[2]).toMatch(
      /^Countries recognised as adequate: J /,
    )
    const fact = { id: 'eu-jp', title: '', url: 'https://example.com', verified: true } as const
    const subject = await subjectOf(files, { assumeInvalid: [fact] })
    const picture = pictureIn(subject)
    expect(told(picture)[2]).toMatch(/^Other third countries: J /)
    expect(picture.notes).toContain('Not the law as it is: eu-jp taken for invalid.')
  })

  test('without a declaration of our own we are a controller within the territory', async () => {
    expect(await drawn([service('a', home)])).toEqual([
      'European Economic Area: our organisation | organisation | country not declared',
      'European Economic Area: a | service | FR France',
      'our organisation → a (plain)',
    ])
  })
})

describe('who is one and the same', () => {
  test('one company in one country, however it is spelled; in two countries it is two boxes', async () => {
    const sub = (name: string, country: string) =>
      `subprocessors: [{ id: s, name: "${name}", task: t, locations: [${country}] }]`
    const files = [
      us,
      service('a', home, sub('Exampleice B.V.', 'US')),
      service('b', home, sub('exampleice bv', 'US')),
      service('c', home, sub('Exampleice BV', 'IN')),
    ]
    expect((await drawn(files)).filter((line) => line.startsWith('Other'))).toEqual([
      'Other third countries: Exampleice BV | sub-processor | IN India',
      'Other third countries: Exampleice B.V. | sub-processor | US United States',
    ])
  })

  test('two providers that nobody names are two', async () => {
    const sub = 'subprocessors: [{ id: s, description: an SMS provider, task: t, locations: [FR] }]'
    const files = [us, service('a', home, sub), service('b', home, sub)]
    const boxes = (await drawn(files)).filter((line) => line.includes(': an SMS provider'))
    expect(boxes).toHaveLength(2)
  })

  test('a place and a transfer name a sub-processor by id or by name, and the provider by its name', async () => {
    const files = [
      us,
      service(
        'a',
        'provider: { name: A SAS, country: FR }',
        'subprocessors: [{ id: s, name: Sub Ltd, task: t, locations: [US] }]',
        'locations: [{ use: access, countries: [IN], by: a sas }]',
        'transfers: [{ to: US, recipient: SUB LTD, safeguard: { type: scc } }, { to: IN, recipient: A SAS, safeguard: unknown }]',
      ),
    ]
    expect((await drawn(files)).filter((line) => line.startsWith('a →'))).toEqual([
      expect.stringMatching(/^a → Sub Ltd \(error\): t \| SCC \|/),
      expect.stringMatching(/^a → a \(warning\): access \| safeguard unknown \|/),
    ])
  })

  test('a transfer to nobody in particular carries whatever goes to its country', async () => {
    const files = [
      us,
      service(
        'a',
        home,
        'subprocessors: [{ id: s, name: S, task: t, locations: [US, IN] }]',
        'transfers: [{ to: US, safeguard: { type: scc } }]',
      ),
    ]
    expect((await drawn(files)).filter((line) => line.startsWith('a →'))).toEqual([
      'a → S (error): t | no safeguard declared | error: Transfer to a third country without a safeguard',
      'a → S (error): t | SCC | error: Clauses named without what identifies them | warning: Transfer tool without a transfer impact assessment',
    ])
  })
})

describe('chains', () => {
  const hop = (id: string, next: string, more = '') =>
    service(id, home, `subprocessors: [{ id: next, service: ${next}, task: ${next}${more} }]`)

  test('we are joined to those that no other engages, and of a loop to its first', async () => {
    const files = [us, hop('a', 'b'), hop('b', 'c'), hop('c', 'b'), hop('y', 'x'), hop('x', 'y')]
    const ways = (await drawn(files)).filter((line) => line.includes('→'))
    expect(ways.map((line) => line.replace(/ \(.*/, ''))).toEqual([
      'Us SA → a',
      'Us SA → x',
      'a → b',
      'x → y',
      'b → c',
      'y → x',
      'c → b',
    ])
  })

  test('what is built in under a contract of our own is ours as well', async () => {
    const files = [
      us,
      service('a', home, 'embeds: [{ service: b, contract: direct, task: search }]'),
      service('b', home),
      service('c', home, 'embeds: [{ service: d, contract: through-provider }]'),
      service('d', home),
    ]
    expect((await drawn(files)).filter((line) => line.includes('→'))).toEqual([
      'Us SA → a (plain)',
      'Us SA → b (plain)',
      'Us SA → c (plain)',
      'a → b (plain): built in, search',
      'c → d (warning): built in | warning: Embedded service of which no paper says what happens to the data',
    ])
  })

  test('of one service its chain, and nothing that only leads to it', async () => {
    const files = [us, hop('a', 'b'), hop('b', 'c'), service('c', home), hop('d', 'c')]
    const ways = (await drawn(files, { service: 'b' })).filter((line) => line.includes('→'))
    expect(ways.map((line) => line.replace(/ \(.*/, ''))).toEqual(['Us SA → b', 'b → c'])
  })

  test('where a service is said to be elsewhere than its own declaration says, both are drawn', async () => {
    const files = [
      us,
      hop('a', 'b', ', locations: [IN]'),
      service('b', 'provider: { country: DE }'),
    ]
    expect(await drawn(files)).toEqual([
      'European Economic Area: Us SA | organisation | FR France',
      'European Economic Area: a | service | FR France',
      'European Economic Area: b | service | DE Germany',
      'Other third countries: b | same provider, elsewhere | IN India',
      'Us SA → a (plain)',
      'a → b (error): b | no safeguard declared | error: Obligations that do not reach the end of the chain | error: Transfer to a third country without a safeguard',
      'a → b (plain)',
    ])
  })

  test('an id that two declarations bear names neither', async () => {
    const files = [us, hop('a', 'b'), service('b', home), service('b', 'provider: { country: US }')]
    const subject = await subjectOf(
      Object.fromEntries(files.map((text, index) => [`${index}.yaml`, text])),
    )
    expect(told(pictureIn(subject)).filter((line) => line.includes('→'))).toEqual([
      'Us SA → a (plain)',
      'Us SA → b (plain)',
      'Us SA → b (plain)',
      expect.stringMatching(/^a → next \(/),
    ])
  })

  test('who is not in use or reaches no data is not drawn, and counted', async () => {
    const files = [
      us,
      service(
        'a',
        home,
        'subprocessors: [{ id: x, name: X, inUse: false, locations: [US] }, { id: y, name: Y, access: false }]',
        'transfers: [{ to: US, recipient: x, safeguard: false }]',
      ),
    ]
    expect((await drawn(files)).filter((line) => line.includes('→'))).toEqual(['Us SA → a (plain)'])
    expect(pictureIn(await workspaceOf(files)).notes).toContain(
      '2 sub-processors without access or not in use for us not drawn.',
    )
  })
})

describe('gaps', () => {
  const files = [
    us,
    service('a', home, 'subprocessors: [{ id: s, name: S, task: t, locations: [US, IN] }]'),
  ]
  const isOf = (country: string) => (finding: Finding) =>
    finding.rule === 'transfer-without-safeguard' && finding.value === country
  const waiver = {
    origin: 'file',
    rule: 'transfer-without-safeguard',
    owner: 'o',
    reason: 'r',
    expires: '2027-01-31',
    location: {
      file: 'w',
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 2,
      pointer: '',
      lineText: '',
    },
  } as const

  /** The arrows to the sub-processor, IN before US. */
  async function arrowsWith(
    change: (report: DocumentInput['report']) => Partial<DocumentInput['report']>,
  ) {
    const subject = await workspaceOf(files)
    const { report: all } = subject
    const report = { ...all, ...change({ ...all, findings: takenApart(all.findings) }) }
    const picture = pictureIn({ ...subject, report })
    return {
      arrows: told(picture).filter((line) => line.startsWith('a → S')),
      legend: picture.legend.map(({ mark }) => mark),
    }
  }

  test('lie on the country of which they speak', async () => {
    const { arrows } = await arrowsWith(({ findings }) => ({
      findings: findings.filter(isOf('US')),
    }))
    expect(arrows).toEqual([
      'a → S (plain): t | no safeguard declared',
      'a → S (error): t | no safeguard declared | error: Transfer to a third country without a safeguard',
    ])
  })

  test('a waived one is marked as waived, with its last day', async () => {
    const { arrows, legend } = await arrowsWith(({ findings }) => ({
      findings: [],
      waived: findings.filter(isOf('IN')).map((finding) => ({ ...finding, waiver })),
    }))
    expect(arrows).toEqual([
      'a → S (waived): t | no safeguard declared | waived until 2027-01-31: Transfer to a third country without a safeguard',
      'a → S (plain): t | no safeguard declared',
    ])
    expect(legend).toEqual(['plain', 'waived'])
  })

  test('one that is known or the same on the base is still a gap', async () => {
    const { arrows } = await arrowsWith(({ findings }) => ({
      findings: [],
      known: findings.filter(isOf('IN')),
      unchanged: findings.filter(isOf('US')),
    }))
    expect(arrows).toEqual([
      'a → S (error): t | no safeguard declared | error (known): Transfer to a third country without a safeguard',
      'a → S (error): t | no safeguard declared | error: Transfer to a third country without a safeguard',
    ])
  })

  test('one that is fixed is none', async () => {
    const { arrows } = await arrowsWith(({ findings }) => ({ findings: [], fixed: findings }))
    expect(arrows.map((line) => line.slice(0, 13))).toEqual(['a → S (plain)', 'a → S (plain)'])
  })

  test('of a house policy only what speaks of a flow is drawn', async () => {
    const policy = {
      id: 'no-india',
      chapter: 'policy',
      title: 'No India',
      severity: 'error',
      basis: [],
      remedy: '',
    } as const
    const subject = await workspaceOf(files)
    const one = takenApart(subject.report.findings).find(isOf('IN'))
    const elsewhere = subject.report.findings.find(({ location }) => location.pointer === '')
    const findings = [one, elsewhere].flatMap((finding) =>
      finding ? [{ ...finding, rule: 'no-india' }] : [],
    )
    expect(findings).toHaveLength(2)
    const report = { ...subject.report, findings, rules: [...subject.report.rules, policy] }
    const lines = told(pictureIn({ ...subject, report })).filter((line) => /No India/.test(line))
    expect(lines).toEqual(['a → S (error): t | no safeguard declared | error: No India'])
  })

  test('what may be missing or is not the law as it is stands under the picture', async () => {
    const subject = await workspaceOf(files)
    const { report } = subject
    const crash = { rule: 'r', file: 'f', declaration: 'd', message: 'm', stack: 's' }
    const picture = pictureIn({
      ...subject,
      unread: ['b.yaml: no such file'],
      report: {
        ...report,
        findings: [],
        crashes: [crash],
        selection: ['transfers', 'gdpr:28'],
        lawStale: true,
        lawDate: '2024-01-01',
        summary: { ...report.summary, unchecked: 1 },
      },
    })
    expect(picture.notes).toEqual([
      '2 files could not be read in full: flows may be missing.',
      '1 check failed by a mistake of the tool: findings may be missing.',
      'Only what transfers, gdpr:28 selects was checked.',
      'The tables of law, of 2024-01-01, are over a year older than the day asked.',
      `dpa-lint ${report.tool.version} · 21 November 2026`,
    ])
  })
})
