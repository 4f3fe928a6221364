import { describe, expect, it } from 'vitest'
import {
  breachClock,
  breachClocks,
  breachGrading,
  clocksInForce,
  dutyClock,
} from '../../../rules/law/breach-clocks.ts'
import { editionStatus, editions, schemeOf, schemes } from '../../../rules/law/certificates.ts'
import { consentAge, consentAges } from '../../../rules/law/consent-age.ts'
import {
  countriesOf,
  countryName,
  countryTable,
  isCountry,
  isEea,
} from '../../../rules/law/countries.ts'
import type { DatedFact } from '../../../rules/law/dated.ts'
import { repealedInstrument, repealedInstruments } from '../../../rules/law/instruments.ts'
import { subprocessorThresholds } from '../../../rules/law/subprocessor-practice.ts'
import { lawDate, lawFact, lawTables } from '../../../rules/law/table.ts'
import { derogations, transferTool, transferTools } from '../../../rules/law/transfer-tools.ts'

const asOf = lawDate

describe('all the tables', () => {
  it('name each fact once, with an https source', () => {
    const ids = lawTables.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(ids.filter((id) => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(id))).toEqual([])
    expect(lawTables.filter(({ url }) => !/^https:\/\/[a-z]/.test(url))).toEqual([])
    expect(lawFact('eu-us-dpf')?.verified).toBe(true)
    expect(lawFact('eu-mars')).toBeUndefined()
  })

  it('end after they begin, and an end by judgment or repeal is the day after the last', () => {
    for (const fact of lawTables as readonly Partial<DatedFact>[]) {
      for (const day of [fact.from, fact.until, fact.ended?.on].filter((one) => one != null))
        expect(day, fact.id).toMatch(/^\d{4}-\d\d-\d\d$/)
      if (fact.from && fact.until) expect(fact.from <= fact.until, fact.id).toBe(true)
      if (fact.ended) {
        const next = new Date(Date.parse(fact.until ?? '') + 86_400_000)
        expect(fact.ended.on, fact.id).toBe(next.toISOString().slice(0, 10))
      }
    }
  })

  it('call nothing verified that rests on memory or on our own reading', () => {
    const claimed = (lawTables as readonly Partial<DatedFact>[]).filter(
      ({ evidence, verified }) => verified && (evidence === 'memory' || evidence === 'analysis'),
    )
    expect(claimed).toEqual([])
  })
})

describe('repealed instruments', () => {
  it.each([
    ['directive-95-46', '2018-05-25', 'Regulation (EU) 2016/679', true],
    ['safe-harbour', '2015-10-06', 'C-362/14', true],
    ['privacy-shield', '2020-07-16', 'C-311/18', true],
    ['swiss-us-privacy-shield', '2020-09-08', 'the FDPIC', true],
    ['scc-2001-497', '2022-12-28', '(EU) 2021/914', true],
    ['scc-2002-16', '2022-12-28', '(EU) 2021/914', false],
    ['scc-2004-915', '2022-12-28', '(EU) 2021/914', true],
    ['scc-2010-87', '2022-12-28', '(EU) 2021/914', true],
  ] as const)('%s is gone from %s by %s', (id, on, by, verified) => {
    const { ended, fact } = repealedInstrument(id)
    expect(ended).toEqual({ on, by })
    expect(fact.verified).toBe(verified)
    expect(lawFact(fact.id)).toBe(fact)
  })

  it('are eight, and the law in force is none of them', () => {
    expect(repealedInstruments).toHaveLength(8)
    expect(repealedInstrument('gdpr')).toBeUndefined()
  })
})

describe('breach clocks', () => {
  it('keep 72 hours while 96 are only proposed', () => {
    expect(breachClock('breach-gdpr-authority').hours).toBe(72)
    expect(clocksInForce(asOf).filter(({ hours }) => hours === 96)).toEqual([])
    expect(
      breachClocks.filter(({ status }) => status === 'proposed').map(({ hours }) => hours),
    ).toEqual([96])
  })

  it.each([
    ['telecom', asOf, 24],
    ['nis2', '2024-10-16', undefined],
    ['nis2', '2024-10-18', 24],
    ['dora', '2025-01-16', undefined],
    ['dora', '2025-03-12', 24],
  ] as const)('%s on %s: %s hours', (duty, day, hours) => {
    expect(dutyClock(duty, day)?.hours).toBe(hours)
  })

  it('grade a promise at 72 and 48 hours, and at 24 under a duty', () => {
    expect(breachGrading).toEqual({ errorOver: 72, warningOver: 48, dutyWarningOver: 24 })
  })
})

describe('countries', () => {
  it('are all the assigned codes', () => {
    expect(Object.keys(countryTable)).toHaveLength(249)
    expect(countryName('IL')).toBe('Israel')
    expect(countryName('EPO')).toBe('European Patent Organisation')
    expect(countryName('toString')).toBe('toString')
    expect(isCountry('UK')).toBe(false)
    expect(isCountry('GB')).toBe(true)
  })

  it('tell what a region means, where it means something', () => {
    expect(countriesOf('EEA')).toHaveLength(30)
    expect(countriesOf('EU')).toHaveLength(27)
    expect(countriesOf('UK')).toEqual(['GB'])
    expect(countriesOf('Europe')).toBeUndefined()
    expect(countriesOf('worldwide')).toBeUndefined()
    expect(countriesOf('EEA')?.every(isEea)).toBe(true)
  })
})

describe('transfer tools', () => {
  it('ask an assessment for every safeguard of Article 46, and for nothing else', () => {
    for (const [id, tool] of Object.entries(transferTools))
      expect(tool.needsAssessment, id).toBe(tool.article46)
    expect(
      Object.entries(transferTools)
        .filter(([, tool]) => !tool.article46)
        .map(([id]) => id),
    ).toEqual(['adequacy', 'dpf', 'privacy-shield', 'safe-harbour', 'derogation'])
  })

  it('know no tool in a link', () => {
    for (const none of ['link', 'other', 'unknown', 'constructor'])
      expect(transferTool(none)).toBeUndefined()
  })

  it('point at rows that exist', () => {
    const rows = Object.values(transferTools).flatMap((tool) =>
      'adequacy' in tool ? [tool.adequacy] : [],
    )
    expect(rows.map((id) => lawFact(id)?.id)).toEqual(rows)
  })

  it('list the derogations by letter', () => {
    expect(Object.values(derogations).map(({ basis }) => basis.key)).toEqual([
      ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => `gdpr:49(1)(${letter})`),
      'gdpr:49(1)',
    ])
  })
})

describe('certificates', () => {
  it.each([
    ['ISO/IEC 27001', 'iso-27001'],
    ['ISO 27001', 'iso-27001'],
    ['SOC 2 Type II', 'soc-2'],
    ['BSI C5', 'bsi-c5'],
    ['Hébergeur de données de santé', 'hds'],
    ['EUCS', 'eucs'],
    ['BCR', 'bcr'],
    ['Europrivacy', 'gdpr-42'],
    ['ISO 99999', undefined],
  ])('%s is %s', (name, id) => {
    expect(schemeOf(name)).toBe(id)
  })

  it.each([
    ['iso-27001', 2013, '2025-10-31', 'superseded'],
    ['iso-27001', 2013, '2025-11-01', 'ended'],
    ['iso-27001', 2022, asOf, 'current'],
    ['iso-27701', '2019', '2025-10-13', 'current'],
    ['iso-27701', '2019', asOf, 'superseded'],
    ['iso-9001', 2018, asOf, 'never-existed'],
    ['iso-9001', 2015, asOf, 'superseded'],
    ['bsi-c5', '2020', asOf, 'superseded'],
    ['ens', 'RD 3/2010', '2024-05-06', 'ended'],
    ['ens', '311/2022', asOf, 'current'],
    ['hds', 'v1', '2026-05-17', 'ended'],
    ['hds', 'version 2', asOf, 'current'],
    ['pci-dss', '4.0', asOf, 'ended'],
    ['pci-dss', '4.0.1', asOf, 'current'],
    ['cyber-essentials', '3.2', asOf, 'unknown'],
    ['iso-27001', 2031, asOf, 'unknown'],
  ] as const)('%s %s on %s: %s', (scheme, edition, day, status) => {
    expect(editionStatus(scheme, edition, day)).toBe(status)
  })

  it('are replaced by editions that exist, and are spelled in one way only', () => {
    for (const { scheme, supersededBy } of editions)
      if (supersededBy !== undefined)
        expect(editions.some((row) => row.scheme === scheme && row.edition === supersededBy)).toBe(
          true,
        )
    const spellings = Object.values(schemes).flatMap((scheme) => [...scheme.spellings])
    expect(new Set(spellings).size).toBe(spellings.length)
  })
})

describe('ages of consent', () => {
  it('lie between 13 and 16, for states of the EEA', () => {
    for (const [country, age] of Object.entries(consentAges))
      expect(isEea(country) && age >= 13 && age <= 16, country).toBe(true)
    expect(consentAge('FR', asOf)).toBe(15)
    expect(consentAge('IS', asOf)).toBeUndefined()
    expect(['2023-12-31', '2024-01-01'].map((day) => consentAge('DK', day))).toEqual([13, 15])
  })
})

describe('our own thresholds', () => {
  it('are ten days of notice, a week to object and a year of age', () => {
    expect(subprocessorThresholds).toEqual({
      noticeDaysAtLeast: 10,
      noticeDaysComfortable: 30,
      objectionDaysAtLeast: 7,
      listAgeMonthsAtMost: 12,
    })
  })
})
