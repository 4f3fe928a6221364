import { describe, expect, it } from 'vitest'
import {
  adequacy,
  adequacyHistory,
  adequacyRows,
  conditions,
  exclusionsOn,
  isThirdCountry,
  type Regime,
  scopeConditions,
} from '../../../rules/law/adequacy.ts'
import { isCountry } from '../../../rules/law/countries.ts'

/** Copied by hand from the fact base: regime and destination, decision, days, conditions, whether looked up. */
const factBase = [
  'EU CH | 2000/518/EC | 2000-07-26 | open | unconditional | verified',
  'EU CA | 2002/2/EC | 2001-12-20 | open | pipeda | verified',
  'EU AR | 2003/490/EC | 2003-06-30 | open | unconditional | verified',
  'EU GG | 2003/821/EC | 2003-11-21 | open | unconditional | verified',
  'EU IM | 2004/411/EC | 2004-04-28 | open | unconditional | verified',
  'EU JE | 2008/393/EC | 2008-05-08 | open | unconditional | verified',
  'EU FO | 2010/146/EU | 2010-03-05 | open | faroese-act | verified',
  'EU AD | 2010/625/EU | 2010-10-19 | open | unconditional | verified',
  'EU IL | 2011/61/EU | 2011-01-31 | open | automated-processing, territory | verified',
  'EU UY | 2012/484/EU | 2012-08-21 | open | unconditional | verified',
  'EU NZ | 2013/65/EU | 2012-12-19 | open | unconditional | verified',
  'EU JP | (EU) 2019/419 | 2019-01-23 | open | appi-business-operator | verified',
  'EU GB | (EU) 2021/1772 | 2021-06-28 | 2031-12-27 | unconditional | verified',
  'EU KR | (EU) 2022/254 | 2021-12-17 | open | pipa | verified',
  'EU US | (EU) 2023/1795 | 2023-07-10 | open | dpf-active-listing | verified',
  'EU EPO | (EU) 2025/1382 | 2025-07-18 | open | epo-only | verified',
  'EU BR | (EU) 2026/179 | 2026-01-26 | open | lgpd | verified',
  'EU GB | (EU) 2021/1773 | 2021-06-28 | 2031-12-27 | unconditional | verified',
  'EU US | 2000/520/EC | 2000-07-26 | 2015-10-06 without it | safe-harbour-listing | verified',
  'EU US | (EU) 2016/1250 | 2016-07-12 | 2020-07-16 without it | privacy-shield-listing | verified',
  'EU HU | 2000/519/EC | 2000-07-26 | 2004-04-30 | unconditional | verified',
  'UK GI | Sch. 21 | 2021-01-01 | open | unconditional | verified',
  'UK CH | Sch. 21 | 2021-01-01 | open | unconditional | verified',
  'UK CA | Sch. 21 | 2021-01-01 | open | pipeda | verified',
  'UK AR | Sch. 21 | 2021-01-01 | open | unconditional | verified',
  'UK GG | Sch. 21 | 2021-01-01 | open | unconditional | verified',
  'UK IM | Sch. 21 | 2021-01-01 | open | unconditional | verified',
  'UK JE | Sch. 21 | 2021-01-01 | open | unconditional | verified',
  'UK AD | Sch. 21 | 2021-01-01 | open | unconditional | verified',
  'UK IL | Sch. 21 | 2021-01-01 | open | automated-processing, territory | verified',
  'UK UY | Sch. 21 | 2021-01-01 | open | unconditional | verified',
  'UK NZ | Sch. 21 | 2021-01-01 | open | unconditional | verified',
  'UK JP | Sch. 21 | 2021-01-01 | open | appi-business-operator | verified',
  'UK FO | Sch. 21 | 2021-01-01 | open | faroese-act | verified',
  'UK EEA | Sch. 21 | 2021-01-01 | open | unconditional | verified',
  'UK KR | SI 2022/1213 | 2022-12-19 | open | pipa | verified',
  'UK US | SI 2023/1028 | 2023-10-12 | open | dpf-uk-extension | verified',
  'CH EEA | Annex 1 | 2023-09-01 | open | unconditional | verified',
  'CH GB | Annex 1 | 2023-09-01 | open | unconditional | verified',
  'CH GI | Annex 1 | 2023-09-01 | open | unconditional | verified',
  'CH AD | Annex 1 | 2023-09-01 | open | unconditional | verified',
  'CH AR | Annex 1 | 2023-09-01 | open | unconditional | verified',
  'CH CA | Annex 1 | 2023-09-01 | open | pipeda-or-provincial | verified',
  'CH FO | Annex 1 | 2023-09-01 | open | unconditional | verified',
  'CH GG | Annex 1 | 2023-09-01 | open | unconditional | verified',
  'CH IM | Annex 1 | 2023-09-01 | open | unconditional | verified',
  'CH JE | Annex 1 | 2023-09-01 | open | unconditional | verified',
  'CH IL | Annex 1 | 2023-09-01 | open | unconditional | verified',
  'CH MC | Annex 1 | 2023-09-01 | open | unconditional | verified',
  'CH NZ | Annex 1 | 2023-09-01 | open | unconditional | verified',
  'CH UY | Annex 1 | 2023-09-01 | open | unconditional | verified',
  'CH US | Annex 1 | 2024-09-15 | open | dpf-swiss | verified',
  // Known from memory only: transfers to the United Kingdom between its departure and the decision.
  'EU GB | Art. 782 | 2021-01-01 | 2021-06-27 | unconditional | verified',
]

const shown = (decision: string) =>
  decision
    .replace(/^DPA 2018 (Sch\. 21).*/, '$1')
    .replace(/^DPO .* (Annex 1)$/, '$1')
    .replace(/^.*(Art\. 782)/, '$1')

const days = function* (first: string, last: string) {
  for (let day = Date.parse(first); day <= Date.parse(last); day += 86_400_000)
    yield new Date(day).toISOString().slice(0, 10)
}

const assumed = (...instruments: readonly string[]) => new Set(instruments)
const adequacyOn = (country: string, regime: Regime, asOf: string) =>
  adequacy(country, regime, { asOf, assumedInvalid: assumed() })

const ids = (country: string, regime: Regime, asOf: string) =>
  adequacyOn(country, regime, asOf).map(({ id }) => id)

describe('the table', () => {
  it('holds every row of the fact base and no other', () => {
    const rows = adequacyRows.map((row) =>
      [
        `${row.regime} ${row.country}`,
        shown(row.decision),
        row.from,
        row.ended === undefined ? (row.until ?? 'open') : `${row.ended.on} without it`,
        row.conditions.map(({ id }) => id).join(', ') || 'unconditional',
        row.verified ? 'verified' : 'unverified',
      ].join(' | '),
    )
    expect(rows.toSorted()).toEqual(factBase.toSorted())
  })

  it('says of every row who, when, by what and where to read it', () => {
    for (const row of adequacyRows) {
      expect(row.from, row.id).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(row.until ?? '9999-12-31' >= row.from, row.id).toBeTruthy()
      expect(row.url, row.id).toMatch(/^https:\/\//)
      expect(row.title, row.id).toContain(row.decision)
      expect(row.country === 'EEA' || row.country === 'EPO' || isCountry(row.country), row.id).toBe(
        true,
      )
    }
  })

  it('ends an invalidated decision on the day before the judgment', () => {
    const ended = adequacyRows.flatMap(({ id, until, ended }) =>
      ended ? [{ id, until, ...ended }] : [],
    )
    expect(ended).toEqual([
      { id: 'eu-us-safe-harbour', until: '2015-10-05', on: '2015-10-06', by: 'C-362/14' },
      { id: 'eu-us-privacy-shield', until: '2020-07-15', on: '2020-07-16', by: 'C-311/18' },
    ])
  })

  it('knows none of the wrong numbers that circulate', () => {
    const text = JSON.stringify(adequacyRows)
    for (const wrong of ['2021/1289', '2021/2216', '2022/2291', '2003/79/EC', '2028'])
      expect(text).not.toContain(wrong)
    expect(adequacyOn('NZ', 'EU', '2026-11-21').map(({ decision }) => decision)).toEqual([
      '2013/65/EU',
    ])
    expect(adequacyOn('KR', 'EU', '2026-11-21').map(({ decision }) => decision)).toEqual([
      '(EU) 2022/254',
    ])
    expect(adequacyOn('GG', 'EU', '2026-11-21').map(({ decision }) => decision)).toEqual([
      '2003/821/EC',
    ])
    expect(adequacyOn('GB', 'EU', '2026-11-21').map(({ until }) => until)).toEqual(['2031-12-27'])
  })

  it('offers each condition once, and presumes only what a hosted service meets by its nature', () => {
    expect(scopeConditions).toEqual([
      'dpf-active-listing',
      'dpf-uk-extension',
      'dpf-swiss',
      'pipeda',
      'pipeda-or-provincial',
      'appi-business-operator',
      'pipa',
      'lgpd',
      'faroese-act',
      'automated-processing',
      'territory',
      'epo-only',
      'privacy-shield-listing',
      'safe-harbour-listing',
    ])
    expect(conditions.filter(({ presumed }) => presumed).map(({ id }) => id)).toEqual([
      'automated-processing',
      'territory',
      'epo-only',
    ])
  })
})

describe('the United States under EU law', () => {
  it.each([
    ['2015-10-05', ['eu-us-safe-harbour']],
    ['2015-10-06', []],
    ['2016-07-12', ['eu-us-privacy-shield']],
    ['2020-07-15', ['eu-us-privacy-shield']],
    ['2020-07-16', []],
    ['2023-07-09', []],
    ['2023-07-10', ['eu-us-dpf']],
    ['2026-11-21', ['eu-us-dpf']],
  ])('on %s: %j', (asOf, expected) => {
    expect(ids('US', 'EU', asOf)).toEqual(expected)
  })

  it('has no adequacy on any day between Schrems II and the Data Privacy Framework', () => {
    for (const day of days('2020-07-16', '2023-07-09'))
      expect(ids('US', 'EU', day), day).toEqual([])
  })

  it('keeps the whole history', () => {
    expect(adequacyHistory('US', 'EU').map(({ id }) => id)).toEqual([
      'eu-us-dpf',
      'eu-us-safe-harbour',
      'eu-us-privacy-shield',
    ])
  })
})

describe('the United Kingdom under EU law', () => {
  it('is covered by the one decision on every day since 2021-06-28', () => {
    for (const day of days('2021-06-28', '2031-12-27'))
      expect(ids('GB', 'EU', day), day).toEqual(['eu-gb'])
    expect(ids('GB', 'EU', '2031-12-28')).toEqual([])
  })

  it('is covered by the bridge before, and was no third country before that', () => {
    expect(ids('GB', 'EU', '2021-06-27')).toEqual(['eu-gb-bridge'])
    expect(ids('GB', 'EU', '2021-01-01')).toEqual(['eu-gb-bridge'])
    expect(isThirdCountry('GB', 'EU', '2020-12-31')).toBe(false)
    expect(isThirdCountry('GB', 'EU', '2021-01-01')).toBe(true)
    expect(isThirdCountry('GB', 'EU')).toBe(true)
  })

  it('left immigration data out until the renewal', () => {
    const [row] = adequacyOn('GB', 'EU', '2025-12-18')
    expect(row && exclusionsOn(row, '2025-12-18')).toEqual([
      'data transferred for UK immigration control or otherwise within the UK immigration exemption',
    ])
    expect(row && exclusionsOn(row, '2025-12-19')).toEqual([])
  })

  it('can never rest on the decision on law enforcement', () => {
    expect(adequacyRows.filter(({ usable }) => !usable).map(({ id }) => id)).toEqual([
      'eu-gb-law-enforcement',
      'eu-hu',
    ])
  })
})

describe('first days', () => {
  it.each([
    ['BR', 'EU', '2026-01-25', '2026-01-26'],
    ['EPO', 'EU', '2025-07-17', '2025-07-18'],
    ['KR', 'EU', '2021-12-16', '2021-12-17'],
    ['IL', 'EU', '2011-01-30', '2011-01-31'],
    ['KR', 'UK', '2022-12-18', '2022-12-19'],
    ['US', 'UK', '2023-10-11', '2023-10-12'],
    ['US', 'CH', '2024-09-14', '2024-09-15'],
    ['DE', 'UK', '2020-12-31', '2021-01-01'],
    ['DE', 'CH', '2023-08-31', '2023-09-01'],
  ] as const)('%s under %s: not on %s, from %s on', (country, regime, before, first) => {
    expect(adequacyOn(country, regime, before)).toEqual([])
    expect(adequacyOn(country, regime, first)).toHaveLength(1)
  })
})

describe('destinations that are not adequate', () => {
  it.each([
    'IN',
    'CN',
    'SG',
    'HK',
    'AU',
    'ZA',
    'MX',
    'PH',
    'MA',
    'TN',
    'TR',
    'AE',
    'GL',
    'GI',
    'MC',
  ])('%s under EU law', (country) => {
    expect(adequacyHistory(country, 'EU')).toEqual([])
    expect(isThirdCountry(country, 'EU')).toBe(true)
  })

  it('Japan, Korea and Brazil under Swiss law', () => {
    for (const country of ['JP', 'KR', 'BR']) expect(adequacyHistory(country, 'CH')).toEqual([])
  })

  it('Brazil under UK law', () => {
    expect(adequacyHistory('BR', 'UK')).toEqual([])
  })
})

describe('third countries', () => {
  it('lie outside the EEA under EU law', () => {
    for (const inside of [
      'FR',
      'IS',
      'LI',
      'NO',
      'HR',
      'GP',
      'MQ',
      'GF',
      'RE',
      'YT',
      'MF',
      'AX',
      'EEA',
      'EU',
    ])
      expect(isThirdCountry(inside, 'EU'), inside).toBe(false)
    for (const outside of ['CH', 'US', 'PF', 'NC', 'WF', 'BL', 'PM', 'GL', 'FO', 'JE', 'EPO'])
      expect(isThirdCountry(outside, 'EU'), outside).toBe(true)
  })

  it('are all but one’s own under UK and Swiss law, and the EEA is adequate for both', () => {
    expect(isThirdCountry('GB', 'UK')).toBe(false)
    expect(isThirdCountry('FR', 'UK')).toBe(true)
    expect(isThirdCountry('CH', 'CH')).toBe(false)
    expect(isThirdCountry('LI', 'CH')).toBe(true)
    expect(ids('FR', 'UK', '2026-11-21')).toEqual(['uk-eea'])
    expect(ids('GP', 'UK', '2026-11-21')).toEqual(['uk-eea'])
    expect(ids('LI', 'CH', '2026-11-21')).toEqual(['ch-eea'])
  })
})
