import { memoizeText } from '../../src/model/rule.ts'
import { swissAnnex1, ukSchedule21 } from './cite.ts'
import { isEea } from './countries.ts'
import { type DatedFact, graded, inForce, type LawQuery, stillHolds } from './dated.ts'
import { adequacyList, celex, type Url } from './urls.ts'

/** Under whose law a destination is judged. */
export const regimes = ['EU', 'UK', 'CH'] as const
export type Regime = (typeof regimes)[number]

/** The same, as an organisation declares them. */
export const regimeNames = {
  'eu-gdpr': 'EU',
  'uk-gdpr': 'UK',
  'ch-fadp': 'CH',
} as const satisfies Record<string, Regime>

/** What must be true of a recipient before a decision covers it. */
export interface ScopeCondition {
  readonly id: string
  /** Reads after "only if". */
  readonly title: string
  /** A hosted service in that place meets it by its nature: silence is no finding, only a denial is. */
  readonly presumed: boolean
}

export const conditions = [
  {
    id: 'dpf-active-listing',
    title: 'the importer is active on the Data Privacy Framework List for this data',
    presumed: false,
  },
  {
    id: 'dpf-uk-extension',
    title: 'the importer is on the Data Privacy Framework List and selected the UK Extension',
    presumed: false,
  },
  {
    id: 'dpf-swiss',
    title: 'the importer is certified under the Swiss-US Data Privacy Framework',
    presumed: false,
  },
  { id: 'pipeda', title: 'the recipient is subject to PIPEDA', presumed: false },
  {
    id: 'pipeda-or-provincial',
    title: 'the recipient is subject to PIPEDA or a largely corresponding provincial act',
    presumed: false,
  },
  {
    id: 'appi-business-operator',
    title: 'the recipient is a business operator subject to the APPI',
    presumed: false,
  },
  { id: 'pipa', title: 'the recipient is subject to PIPA', presumed: false },
  { id: 'lgpd', title: 'the processing is within the scope of the LGPD', presumed: false },
  {
    id: 'faroese-act',
    title: 'the recipient is subject to the Faroese data protection act',
    presumed: false,
  },
  {
    id: 'automated-processing',
    title: 'the data are processed by automated means',
    presumed: true,
  },
  {
    id: 'territory',
    title: 'the recipient is in the territory as international law defines it',
    presumed: true,
  },
  {
    id: 'epo-only',
    title: 'the recipient is the European Patent Organisation itself',
    presumed: true,
  },
  {
    id: 'privacy-shield-listing',
    title: 'the importer was certified under the Privacy Shield',
    presumed: false,
  },
  {
    id: 'safe-harbour-listing',
    title: 'the importer was certified under Safe Harbour',
    presumed: false,
  },
] as const satisfies readonly ScopeCondition[]

export type ScopeConditionId = (typeof conditions)[number]['id']

/** The vocabulary for the schema. */
export const scopeConditions: readonly ScopeConditionId[] = conditions.map(({ id }) => id)

/** One recognition of one destination under one regime. */
export interface Adequacy extends DatedFact {
  readonly regime: Regime
  /** ISO code, or `EEA` (every EEA state), or `EPO`. */
  readonly country: string
  readonly name: string
  readonly decision: string
  readonly from: string
  readonly adopted: string | null
  /** All of them must be met. */
  readonly conditions: readonly ScopeCondition[]
  readonly scope: string
  readonly exclusions: string | null
  /** An exclusion that has been lifted, with its last day. */
  readonly formerExclusion?: { readonly until: string; readonly text: string }
  readonly amendments?: readonly {
    readonly decision: string
    readonly adopted: string
    readonly effect: string
  }[]
  /** False for rows that no commercial transfer can ever rest on; kept so that a citation of them is understood. */
  readonly usable: boolean
  /** Its validity is under attack: sound today, unwise as the only tool. */
  readonly contested?: { readonly since: string; readonly why: string; readonly url: Url }
  /** What to hold ready beside a row at risk. */
  readonly fallback?: string
}

type Entry = Omit<
  Adequacy,
  | 'id'
  | 'title'
  | 'verified'
  | 'regime'
  | 'conditions'
  | 'usable'
  | 'url'
  | 'exclusions'
  | 'from'
  | 'until'
  | 'adopted'
> & {
  readonly id?: string
  readonly from?: string
  readonly until?: string
  readonly adopted?: string
  readonly conditions?: readonly ScopeConditionId[]
  readonly exclusions?: string
  readonly usable?: boolean
  readonly url?: Url
}

const wholeCountry = 'whole country'
const wholeTerritory = 'whole territory'
const reviewed = 'review report of 2024-01-15: continues'

/** A decision of the Commission takes effect on notification; the day of adoption stands for it unless a row says otherwise. */
const european = [
  {
    country: 'CH',
    name: 'Switzerland',
    decision: '2000/518/EC',
    url: celex('32000D0518'),
    adopted: '2000-07-26',
    scope: wholeCountry,
    evidence: 'several-sources',
    note: reviewed,
  },
  {
    country: 'CA',
    name: 'Canada',
    decision: '2002/2/EC',
    url: celex('32002D0002'),
    adopted: '2001-12-20',
    conditions: ['pipeda'],
    scope: 'recipients subject to PIPEDA (commercial organisations)',
    exclusions:
      'public bodies, non-commercial processing, employee data outside federally regulated undertakings',
    evidence: 'several-sources',
    note: reviewed,
  },
  {
    country: 'AR',
    name: 'Argentina',
    decision: '2003/490/EC',
    url: celex('32003D0490'),
    adopted: '2003-06-30',
    scope: wholeCountry,
    evidence: 'several-sources',
    note: reviewed,
  },
  {
    country: 'GG',
    name: 'Guernsey',
    decision: '2003/821/EC',
    url: celex('32003D0821'),
    adopted: '2003-11-21',
    scope: 'Bailiwick of Guernsey',
    evidence: 'several-sources',
    note: reviewed,
  },
  {
    country: 'IM',
    name: 'Isle of Man',
    decision: '2004/411/EC',
    url: celex('32004D0411'),
    adopted: '2004-04-28',
    scope: wholeTerritory,
    evidence: 'several-sources',
    note: reviewed,
  },
  {
    country: 'JE',
    name: 'Jersey',
    decision: '2008/393/EC',
    url: celex('32008D0393'),
    adopted: '2008-05-08',
    scope: wholeTerritory,
    evidence: 'several-sources',
    note: reviewed,
  },
  {
    country: 'FO',
    name: 'Faroe Islands',
    decision: '2010/146/EU',
    url: celex('32010D0146'),
    adopted: '2010-03-05',
    conditions: ['faroese-act'],
    scope: 'recipients subject to the Faroese data protection act',
    exclusions: 'Danish state authorities in the islands',
    evidence: 'several-sources',
    note: reviewed,
  },
  {
    country: 'AD',
    name: 'Andorra',
    decision: '2010/625/EU',
    url: celex('32010D0625'),
    adopted: '2010-10-19',
    scope: wholeCountry,
    evidence: 'several-sources',
    note: reviewed,
  },
  {
    country: 'IL',
    name: 'Israel',
    decision: '2011/61/EU',
    url: celex('32011D0061'),
    adopted: '2011-01-31',
    conditions: ['automated-processing', 'territory'],
    scope:
      'automated transfers, or other transfers followed by automated processing in Israel; territory as international law defines it',
    exclusions: 'a recipient outside that territory receives an onward transfer',
    evidence: 'official-text',
    note: `amended by (EU) 2016/2295; ${reviewed}`,
  },
  {
    country: 'UY',
    name: 'Uruguay',
    decision: '2012/484/EU',
    url: celex('32012D0484'),
    adopted: '2012-08-21',
    scope: wholeCountry,
    evidence: 'several-sources',
    note: reviewed,
  },
  {
    country: 'NZ',
    name: 'New Zealand',
    decision: '2013/65/EU',
    url: celex('32013D0065'),
    adopted: '2012-12-19',
    scope: wholeCountry,
    evidence: 'several-sources',
    note: reviewed,
  },
  {
    country: 'JP',
    name: 'Japan',
    decision: '(EU) 2019/419',
    url: celex('32019D0419'),
    adopted: '2019-01-23',
    conditions: ['appi-business-operator'],
    scope: 'business operators subject to the APPI with the Supplementary Rules',
    exclusions:
      'press and broadcasters for journalism, professional writers, academic bodies for study, religious and political bodies; public sector',
    evidence: 'several-sources',
    note: 'an extension to academia or the public sector is not verified',
  },
  {
    country: 'GB',
    name: 'United Kingdom',
    decision: '(EU) 2021/1772',
    url: celex('32021D1772'),
    adopted: '2021-06-28',
    until: '2031-12-27',
    scope: `${wholeCountry}, transfers under the GDPR`,
    formerExclusion: {
      until: '2025-12-18',
      text: 'data transferred for UK immigration control or otherwise within the UK immigration exemption',
    },
    amendments: [
      {
        decision: '(EU) 2025/1226',
        adopted: '2025-06-24',
        effect: 'end moved from 2025-06-27 to 2025-12-27',
      },
      {
        decision: '(EU) 2025/2574',
        adopted: '2025-12-19',
        effect: 'end moved to 2031-12-27; immigration carve-out removed',
      },
    ],
    evidence: 'several-sources',
    note: 'one chain without a gap: the extensions are amendments of this row, not rows of their own',
  },
  {
    country: 'KR',
    name: 'Republic of Korea',
    decision: '(EU) 2022/254',
    url: celex('32022D0254'),
    adopted: '2021-12-17',
    conditions: ['pipa'],
    scope: 'controllers subject to PIPA',
    exclusions:
      'religious organisations for missionary activity, political parties for candidate nomination, credit information held under the Financial Services Commission',
    evidence: 'several-sources',
    note: 'first review closed 2026-07-23: continues (one source)',
  },
  {
    id: 'eu-us-dpf',
    country: 'US',
    name: 'United States (EU-US Data Privacy Framework)',
    decision: '(EU) 2023/1795',
    url: celex('32023D1795'),
    adopted: '2023-07-10',
    conditions: ['dpf-active-listing'],
    scope:
      'importers that are active on the Data Privacy Framework List on the day of the transfer',
    exclusions:
      'staff data, unless the certification covers them; organisations that neither the FTC nor the DoT supervises',
    evidence: 'official-text',
    contested: {
      since: '2025-10-31',
      why: 'appeal C-703/25 P is pending, and Trump v. Slaughter (2026-06-29) took away the independence of the FTC on which the decision relies',
      url: 'https://eur-lex.europa.eu/eli/C/2025/6610/oj',
    },
    fallback: 'SCC 2021/914 and a transfer impact assessment',
    note: 'General Court T-553/23 dismissed the first action on 2025-09-03; no repeal, suspension or annulment found up to October 2026',
  },
  {
    id: 'eu-epo',
    country: 'EPO',
    name: 'European Patent Organisation',
    decision: '(EU) 2025/1382',
    url: celex('32025D1382'),
    adopted: '2025-07-15',
    from: '2025-07-18',
    conditions: ['epo-only'],
    scope: 'the international organisation itself',
    exclusions: 'its contracting states',
    evidence: 'official-text',
    note: 'from: the date of effect shown by the metadata of the Official Journal',
  },
  {
    country: 'BR',
    name: 'Brazil',
    decision: '(EU) 2026/179',
    url: celex('32026D0179'),
    adopted: '2026-01-26',
    conditions: ['lgpd'],
    scope: 'controllers and processors within the scope of the LGPD',
    exclusions:
      'processing only for public security, national defence, state security or criminal investigation',
    evidence: 'official-text',
    note: 'incorporation into the EEA Agreement was pending in May 2026',
  },
  {
    id: 'eu-gb-bridge',
    country: 'GB',
    name: 'United Kingdom (bridge of the Trade and Cooperation Agreement)',
    decision: 'EU-UK Trade and Cooperation Agreement, Art. 782',
    url: celex('22021A0430(01)'),
    from: '2021-01-01',
    until: '2021-06-27',
    scope: wholeCountry,
    evidence: 'official-text',
    note: 'not a decision: transfers were treated as before until the decision was adopted',
  },
  {
    id: 'eu-gb-law-enforcement',
    country: 'GB',
    name: 'United Kingdom (law enforcement)',
    decision: '(EU) 2021/1773',
    url: celex('32021D1773'),
    adopted: '2021-06-28',
    until: '2031-12-27',
    scope: 'transfers between competent authorities under Directive (EU) 2016/680 only',
    exclusions: 'every transfer under the GDPR',
    usable: false,
    evidence: 'official-text',
    amendments: [
      { decision: '(EU) 2025/1225', adopted: '2025-06-24', effect: 'extended' },
      { decision: '(EU) 2025/2571', adopted: '2025-12-19', effect: 'renewed' },
    ],
  },
  {
    id: 'eu-us-safe-harbour',
    country: 'US',
    name: 'United States (Safe Harbour)',
    decision: '2000/520/EC',
    url: celex('32000D0520'),
    adopted: '2000-07-26',
    until: '2015-10-05',
    ended: { on: '2015-10-06', by: 'C-362/14' },
    conditions: ['safe-harbour-listing'],
    scope: 'certified organisations',
    evidence: 'several-sources',
    note: 'invalidated with immediate effect',
  },
  {
    id: 'eu-us-privacy-shield',
    country: 'US',
    name: 'United States (EU-US Privacy Shield)',
    decision: '(EU) 2016/1250',
    url: celex('32016D1250'),
    adopted: '2016-07-12',
    until: '2020-07-15',
    ended: { on: '2020-07-16', by: 'C-311/18' },
    conditions: ['privacy-shield-listing'],
    scope: 'certified organisations',
    evidence: 'several-sources',
    note: 'invalidated with immediate effect and no grace period',
  },
  {
    country: 'HU',
    name: 'Hungary',
    decision: '2000/519/EC',
    url: celex('32000D0519'),
    adopted: '2000-07-26',
    until: '2004-04-30',
    scope: wholeCountry,
    usable: false,
    evidence: 'several-sources',
    note: 'never repealed; no third country since 2004-05-01',
  },
] as const satisfies readonly Entry[]

const schedule = {
  decision: 'DPA 2018 Sch. 21 Pt 3 (as inserted by SI 2019/419)',
  url: ukSchedule21.url,
  from: '2021-01-01',
} as const

const british = [
  { ...schedule, country: 'GI', name: 'Gibraltar', scope: wholeTerritory, evidence: 'one-source' },
  { ...schedule, country: 'CH', name: 'Switzerland', scope: wholeCountry, evidence: 'one-source' },
  {
    ...schedule,
    country: 'CA',
    name: 'Canada',
    scope: 'recipients subject to PIPEDA',
    conditions: ['pipeda'],
    evidence: 'one-source',
  },
  { ...schedule, country: 'AR', name: 'Argentina', scope: wholeCountry, evidence: 'one-source' },
  { ...schedule, country: 'GG', name: 'Guernsey', scope: wholeTerritory, evidence: 'one-source' },
  {
    ...schedule,
    country: 'IM',
    name: 'Isle of Man',
    scope: wholeTerritory,
    evidence: 'one-source',
  },
  { ...schedule, country: 'JE', name: 'Jersey', scope: wholeTerritory, evidence: 'one-source' },
  { ...schedule, country: 'AD', name: 'Andorra', scope: wholeCountry, evidence: 'one-source' },
  {
    ...schedule,
    country: 'IL',
    name: 'Israel',
    scope: 'as the EU decision',
    conditions: ['automated-processing', 'territory'],
    evidence: 'one-source',
  },
  { ...schedule, country: 'UY', name: 'Uruguay', scope: wholeCountry, evidence: 'one-source' },
  { ...schedule, country: 'NZ', name: 'New Zealand', scope: wholeCountry, evidence: 'one-source' },
  {
    ...schedule,
    country: 'JP',
    name: 'Japan',
    scope: 'recipients subject to the APPI (private sector)',
    conditions: ['appi-business-operator'],
    evidence: 'one-source',
  },
  {
    ...schedule,
    country: 'FO',
    name: 'Faroe Islands',
    scope: 'as the EU decision',
    conditions: ['faroese-act'],
    evidence: 'official-text',
  },
  {
    ...schedule,
    country: 'EEA',
    name: 'EEA states, Union and EEA institutions',
    scope: 'all 30 EEA states and EU and EEA bodies',
    evidence: 'one-source',
  },
  {
    country: 'KR',
    name: 'Republic of Korea',
    decision: 'SI 2022/1213',
    url: 'https://www.legislation.gov.uk/uksi/2022/1213',
    adopted: '2022-11-21',
    from: '2022-12-19',
    conditions: ['pipa'],
    scope:
      'persons subject to PIPA (wider than the EU decision: the Financial Services Commission is named as a supervisor)',
    evidence: 'official-text',
  },
  {
    country: 'US',
    name: 'United States (UK Extension to the EU-US Data Privacy Framework)',
    decision: 'SI 2023/1028',
    url: 'https://www.legislation.gov.uk/uksi/2023/1028',
    adopted: '2023-09-21',
    from: '2023-10-12',
    conditions: ['dpf-uk-extension'],
    scope: 'importers on the Data Privacy Framework List that also selected the UK Extension',
    evidence: 'several-sources',
    contested: {
      since: '2025-10-31',
      why: 'it extends the EU-US Data Privacy Framework, whose validity is contested',
      url: 'https://eur-lex.europa.eu/eli/C/2025/6610/oj',
    },
    fallback: 'IDTA, or SCC 2021/914 with the UK Addendum',
  },
] as const satisfies readonly Entry[]

const annex = { decision: swissAnnex1.provision, url: swissAnnex1.url, from: '2023-09-01' } as const

const swiss = [
  {
    ...annex,
    country: 'EEA',
    name: 'EU member states, Iceland, Liechtenstein, Norway',
    scope: wholeCountry,
    evidence: 'one-source',
  },
  {
    ...annex,
    country: 'GB',
    name: 'United Kingdom',
    scope: wholeCountry,
    evidence: 'several-sources',
  },
  { ...annex, country: 'GI', name: 'Gibraltar', scope: wholeTerritory, evidence: 'one-source' },
  { ...annex, country: 'AD', name: 'Andorra', scope: wholeCountry, evidence: 'one-source' },
  { ...annex, country: 'AR', name: 'Argentina', scope: wholeCountry, evidence: 'one-source' },
  {
    ...annex,
    country: 'CA',
    name: 'Canada',
    scope: 'PIPEDA or a largely corresponding provincial act',
    conditions: ['pipeda-or-provincial'],
    evidence: 'one-source',
  },
  { ...annex, country: 'FO', name: 'Faroe Islands', scope: wholeTerritory, evidence: 'one-source' },
  { ...annex, country: 'GG', name: 'Guernsey', scope: wholeTerritory, evidence: 'one-source' },
  { ...annex, country: 'IM', name: 'Isle of Man', scope: wholeTerritory, evidence: 'one-source' },
  { ...annex, country: 'JE', name: 'Jersey', scope: wholeTerritory, evidence: 'one-source' },
  { ...annex, country: 'IL', name: 'Israel', scope: wholeCountry, evidence: 'one-source' },
  { ...annex, country: 'MC', name: 'Monaco', scope: wholeCountry, evidence: 'several-sources' },
  {
    ...annex,
    country: 'NZ',
    name: 'New Zealand',
    scope: wholeCountry,
    evidence: 'several-sources',
  },
  { ...annex, country: 'UY', name: 'Uruguay', scope: wholeCountry, evidence: 'several-sources' },
  {
    ...annex,
    country: 'US',
    name: 'United States (Swiss-US Data Privacy Framework)',
    from: '2024-09-15',
    conditions: ['dpf-swiss'],
    scope: 'organisations certified under the Swiss-US Data Privacy Framework',
    evidence: 'several-sources',
    note: 'decided by the Federal Council on 2024-08-14',
  },
] as const satisfies readonly Entry[]

const laws = { EU: 'EU law', UK: 'UK law', CH: 'Swiss law' } as const satisfies Record<
  Regime,
  string
>

/** What every row of a regime has in common is said here once, so that the tables above show only what differs. */
function rows(regime: Regime, entries: readonly Entry[]): readonly Adequacy[] {
  return entries.map((entry) => {
    const { id, conditions: ids = [], ...own } = entry
    return graded({
      ...own,
      id: id ?? `${regime}-${entry.country}`.toLowerCase(),
      title: `${entry.name}: adequate under ${laws[regime]} by ${entry.decision}${entry.until === undefined ? '' : `, until ${entry.until}`}`,
      regime,
      url: entry.url ?? adequacyList,
      from: entry.from ?? entry.adopted ?? '',
      until: entry.until ?? null,
      adopted: entry.adopted ?? null,
      conditions: conditions.filter((condition) => ids.includes(condition.id)),
      exclusions: entry.exclusions ?? null,
      usable: entry.usable ?? true,
    })
  })
}

export const adequacyRows: readonly Adequacy[] = [
  ...rows('EU', european),
  ...rows('UK', british),
  ...rows('CH', swiss),
]

/** The first day of each regime in these tables: before it, silence here says nothing about the law. */
export const regimeSince = {
  EU: '2000-07-26',
  UK: '2021-01-01',
  CH: '2023-09-01',
} as const satisfies Record<Regime, string>

/** Until the end of 2020 the United Kingdom was no third country: the bridge began the next day. */
export const unitedKingdomInside: DatedFact = graded({
  id: 'eu-gb-inside',
  title:
    'Withdrawal Agreement Art. 126 and 127: the United Kingdom was no third country before 2021-01-01',
  url: celex('12020W/TXT'),
  from: null,
  until: '2020-12-31',
  evidence: 'several-sources',
})

/** Every row that ever named the destination under the regime, past, unusable and present. */
export const adequacyHistory = (country: string, regime: Regime): readonly Adequacy[] =>
  histories[regime](country)

const historyUnder = (regime: Regime) =>
  memoizeText((country) =>
    adequacyRows.filter(
      (row) =>
        row.regime === regime &&
        (row.country === country || (row.country === 'EEA' && isEea(country))),
    ),
  )

const histories = {
  EU: historyUnder('EU'),
  UK: historyUnder('UK'),
  CH: historyUnder('CH'),
} as const satisfies Record<Regime, unknown>

/** The rows on which a transfer to the destination can rest. Their conditions are the caller's to check. */
export function adequacy(country: string, regime: Regime, asked: LawQuery): readonly Adequacy[] {
  return adequacyHistory(country, regime).filter((row) => row.usable && stillHolds(row, asked))
}

/** What the row leaves out on that day. */
export function exclusionsOn(row: Adequacy, asOf: string): readonly string[] {
  const former = row.formerExclusion
  return [
    ...(row.exclusions === null ? [] : [row.exclusions]),
    ...(former !== undefined && asOf <= former.until ? [former.text] : []),
  ]
}

/** Whether sending data there is a transfer under the regime. Without a day: as the tables stand. */
export function isThirdCountry(country: string, regime: Regime, asOf?: string): boolean {
  if (regime === 'UK') return country !== 'GB'
  if (regime === 'CH') return country !== 'CH'
  if (country === 'GB' && asOf !== undefined) return !inForce(unitedKingdomInside, asOf)
  return !isEea(country)
}
