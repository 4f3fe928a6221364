import { type DatedFact, type Evidence, graded } from './dated.ts'
import type { Url } from './urls.ts'

/** One edition of a scheme. `until` is the last day on which a certificate of it counts. */
export interface Edition extends DatedFact {
  readonly scheme: SchemeId
  readonly edition: string
  /** The edition that replaced it, while certificates of the old one may still run. */
  readonly supersededBy?: string
}

export interface Scheme {
  readonly name: string
  /** How documents write it, in small letters and digits only; the longest that fits wins. */
  readonly spellings: readonly string[]
  /** How long a certificate runs; null: no formal validity, or none that we know. */
  readonly months: number | null
  /** `not-adopted`: nobody can hold it; `not-a-certificate`: a transfer tool under a wrong name. */
  readonly kind:
    | 'certificate'
    | 'attestation'
    | 'self-assessment'
    | 'not-adopted'
    | 'not-a-certificate'
  /** What it is evidence of. */
  readonly proves: string
  /** Editions that documents name and that never existed. */
  readonly never?: readonly string[]
}

export const schemes = {
  'iso-27001': {
    name: 'ISO/IEC 27001',
    spellings: ['iso27001', 'isoiec27001'],
    months: 36,
    kind: 'certificate',
    proves: 'an information security management system in the stated scope',
  },
  'iso-27701': {
    name: 'ISO/IEC 27701',
    spellings: ['iso27701', 'isoiec27701'],
    months: 36,
    kind: 'certificate',
    proves: 'a privacy information management system, as controller or processor',
  },
  'iso-27017': {
    name: 'ISO/IEC 27017',
    spellings: ['iso27017', 'isoiec27017'],
    months: null,
    kind: 'certificate',
    proves: 'controls for cloud services, beside ISO/IEC 27001',
  },
  'iso-27018': {
    name: 'ISO/IEC 27018',
    spellings: ['iso27018', 'isoiec27018'],
    months: null,
    kind: 'certificate',
    proves: 'controls for personal data in public clouds, beside ISO/IEC 27001',
  },
  'soc-2': {
    name: 'SOC 2',
    spellings: ['soc2', 'soc2type1', 'soc2type2', 'soc2typei', 'soc2typeii'],
    months: 12,
    kind: 'attestation',
    proves: 'tested controls for the chosen criteria, on a day (Type 1) or over a period (Type 2)',
  },
  'bsi-c5': {
    name: 'BSI C5',
    spellings: ['c5', 'bsic5'],
    months: null,
    kind: 'attestation',
    proves: 'audited controls of a cloud service over the period of the report',
  },
  ens: {
    name: 'ENS',
    spellings: ['ens', 'esquemanacionaldeseguridad'],
    months: 24,
    kind: 'certificate',
    proves: 'the systems in scope of the named entity',
  },
  hds: {
    name: 'HDS',
    spellings: ['hds', 'hebergeurdedonneesdesante'],
    months: 36,
    kind: 'certificate',
    proves: 'hosting of health data, for the listed activities',
  },
  secnumcloud: {
    name: 'SecNumCloud',
    spellings: ['secnumcloud'],
    months: 36,
    kind: 'certificate',
    proves: 'the qualified offer, not the vendor’s other offers',
  },
  eucs: {
    name: 'EUCS',
    spellings: ['eucs'],
    months: null,
    kind: 'not-adopted',
    proves: 'nothing: the scheme is not adopted',
  },
  'cyber-essentials': {
    name: 'Cyber Essentials',
    spellings: ['cyberessentials', 'cyberessentialsplus'],
    months: 12,
    kind: 'self-assessment',
    proves: 'five basic controls; audited only under Cyber Essentials Plus',
  },
  'pci-dss': {
    name: 'PCI DSS',
    spellings: ['pcidss', 'pci'],
    months: 12,
    kind: 'attestation',
    proves: 'the card environment, not other personal data',
  },
  'gdpr-42': {
    name: 'certification under GDPR Art. 42',
    spellings: ['europrivacy', 'gdprcarpa', 'europrise'],
    months: 36,
    kind: 'certificate',
    proves: 'one element of proof for the certified processing',
  },
  'iso-9001': {
    name: 'ISO 9001',
    spellings: ['iso9001', 'isoiec9001'],
    months: 36,
    kind: 'certificate',
    proves: 'quality management',
    never: ['2018'],
  },
  'iso-14001': {
    name: 'ISO 14001',
    spellings: ['iso14001', 'isoiec14001'],
    months: 36,
    kind: 'certificate',
    proves: 'environmental management',
  },
  'iso-22301': {
    name: 'ISO 22301',
    spellings: ['iso22301', 'isoiec22301'],
    months: 36,
    kind: 'certificate',
    proves: 'business continuity management',
  },
  'iso-20000-1': {
    name: 'ISO/IEC 20000-1',
    spellings: ['iso20000', 'isoiec20000', 'iso200001', 'isoiec200001'],
    months: 36,
    kind: 'certificate',
    proves: 'service management',
  },
  bcr: {
    name: 'binding corporate rules',
    spellings: ['bcr', 'bcrc', 'bcrp', 'bindingcorporaterules'],
    months: null,
    kind: 'not-a-certificate',
    proves: 'nothing here: a transfer tool',
  },
  dpf: {
    name: 'Data Privacy Framework',
    spellings: [
      'dpf',
      'euusdpf',
      'dataprivacyframework',
      'euusdataprivacyframework',
      'privacyshield',
      'euusprivacyshield',
    ],
    months: null,
    kind: 'not-a-certificate',
    proves: 'nothing here: a transfer tool',
  },
  scc: {
    name: 'standard contractual clauses',
    spellings: ['scc', 'sccs', 'standardcontractualclauses'],
    months: null,
    kind: 'not-a-certificate',
    proves: 'nothing here: a transfer tool',
  },
  gdpr: {
    name: '“GDPR certified”',
    spellings: ['gdpr', 'gdprcertified', 'gdprcompliant', 'eugdpr', 'rgpd', 'dsgvo'],
    months: null,
    kind: 'not-a-certificate',
    proves: 'nothing: no scheme of Article 42 is named',
  },
} as const satisfies Record<string, Scheme>

export type SchemeId = keyof typeof schemes
const schemeIds = Object.keys(schemes) as readonly SchemeId[]

/** The scheme that a document means; undefined: not one that we know. */
export function schemeOf(name: string): SchemeId | undefined {
  const key = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
  return schemeIds.find((id) => (schemes[id].spellings as readonly string[]).includes(key))
}

const iso: Url = 'https://www.iso.org/'

interface Row {
  readonly scheme: SchemeId
  readonly edition: string
  readonly from?: string
  readonly until?: string
  readonly supersededBy?: string
  readonly url: Url
  readonly evidence: Evidence
  readonly note?: string
}

const rows: readonly Row[] = [
  {
    scheme: 'iso-27001',
    edition: '2013',
    until: '2025-10-31',
    supersededBy: '2022',
    url: 'https://iaf.nu/',
    evidence: 'one-source',
    note: 'IAF MD 26',
  },
  {
    scheme: 'iso-27001',
    edition: '2022',
    url: iso,
    evidence: 'one-source',
    note: 'with Amendment 1:2024',
  },
  {
    scheme: 'iso-27701',
    edition: '2019',
    supersededBy: '2025',
    url: iso,
    evidence: 'one-source',
    note: 'the end of its transition is not established: October 2028 in one source',
  },
  {
    scheme: 'iso-27701',
    edition: '2025',
    from: '2025-10-14',
    url: iso,
    evidence: 'several-sources',
  },
  {
    scheme: 'iso-27017',
    edition: '2015',
    supersededBy: '2026',
    url: 'https://www.iso.org/standard/82878.html',
    evidence: 'several-sources',
  },
  {
    scheme: 'iso-27017',
    edition: '2026',
    url: 'https://www.iso.org/standard/82878.html',
    evidence: 'several-sources',
    note: 'published between May and August 2026; the day was not found',
  },
  {
    scheme: 'iso-27018',
    edition: '2019',
    supersededBy: '2025',
    url: iso,
    evidence: 'several-sources',
  },
  {
    scheme: 'iso-27018',
    edition: '2025',
    from: '2025-08-25',
    url: iso,
    evidence: 'several-sources',
  },
  {
    scheme: 'bsi-c5',
    edition: '2020',
    supersededBy: '2026',
    url: 'https://www.bsi.bund.de/',
    evidence: 'one-source',
    note: 'the day of transition is not verified',
  },
  {
    scheme: 'bsi-c5',
    edition: '2026',
    from: '2026-04-07',
    url: 'https://www.bsi.bund.de/',
    evidence: 'one-source',
  },
  {
    scheme: 'ens',
    edition: 'RD 3/2010',
    until: '2024-05-05',
    supersededBy: 'RD 311/2022',
    url: 'https://ens.ccn.cni.es/en/what-is-the-ens/faq',
    evidence: 'official-text',
  },
  {
    scheme: 'ens',
    edition: 'RD 311/2022',
    url: 'https://ens.ccn.cni.es/en/what-is-the-ens/faq',
    evidence: 'official-text',
  },
  {
    scheme: 'hds',
    edition: '1',
    until: '2026-05-16',
    supersededBy: '2',
    url: 'https://esante.gouv.fr/',
    evidence: 'one-source',
  },
  {
    scheme: 'hds',
    edition: '2',
    from: '2024-05-16',
    url: 'https://esante.gouv.fr/',
    evidence: 'one-source',
  },
  {
    scheme: 'secnumcloud',
    edition: '3.2',
    from: '2022-03-08',
    url: 'https://cyber.gouv.fr/',
    evidence: 'several-sources',
  },
  {
    scheme: 'cyber-essentials',
    edition: '3.3',
    from: '2026-04-27',
    url: 'https://www.ncsc.gov.uk/',
    evidence: 'one-source',
  },
  {
    scheme: 'pci-dss',
    edition: '4.0',
    from: '2022-03-31',
    until: '2024-12-31',
    supersededBy: '4.0.1',
    url: 'https://www.pcisecuritystandards.org/',
    evidence: 'several-sources',
  },
  {
    scheme: 'pci-dss',
    edition: '4.0.1',
    from: '2024-06-11',
    url: 'https://www.pcisecuritystandards.org/',
    evidence: 'several-sources',
  },
  {
    scheme: 'iso-9001',
    edition: '2015',
    supersededBy: '2026',
    url: 'https://www.iso.org/standard/88464.html',
    evidence: 'several-sources',
    note: 'transition to 2029-09-30',
  },
  {
    scheme: 'iso-9001',
    edition: '2026',
    from: '2026-09-16',
    url: 'https://www.iso.org/standard/88464.html',
    evidence: 'several-sources',
  },
  {
    scheme: 'iso-14001',
    edition: '2015',
    supersededBy: '2026',
    url: iso,
    evidence: 'one-source',
    note: 'transition to about April or May 2029',
  },
  {
    scheme: 'iso-14001',
    edition: '2026',
    from: '2026-04-01',
    url: iso,
    evidence: 'one-source',
    note: 'published in April 2026; from: the first day of that month',
  },
  { scheme: 'iso-22301', edition: '2019', url: iso, evidence: 'several-sources' },
  { scheme: 'iso-20000-1', edition: '2018', url: iso, evidence: 'several-sources' },
]

const slug = (text: string) => text.toLowerCase().replace(/[^a-z0-9.]+/g, '-')

export const editions: readonly Edition[] = rows.map((row) =>
  graded({
    ...row,
    id: `${row.scheme}-${slug(row.edition)}`,
    title: `${schemes[row.scheme].name}, edition ${row.edition}`,
    from: row.from ?? null,
    until: row.until ?? null,
  }),
)

/** An edition as documents write it: `:2022`, `v2`, `version 3.2`, `2022 + Amd 1`. */
const editionKey = (text: string) =>
  /(?:rd\s*)?\d+(?:[./]\d+)*/i.exec(text)?.[0].toLowerCase().replace(/\s+/g, '') ?? ''

/** The row of that edition; undefined: our table does not hold it. */
export function editionOf(scheme: SchemeId, edition: string | number): Edition | undefined {
  const key = editionKey(String(edition)).replace(/^rd/, '')
  return editions.find(
    (row) => row.scheme === scheme && editionKey(row.edition).replace(/^rd/, '') === key,
  )
}

export type EditionStatus =
  | 'current'
  | 'superseded'
  | 'ended'
  | 'not-yet'
  | 'never-existed'
  | 'unknown'

/**
 * What a certificate of that edition is worth on that day. `superseded`: replaced, and still counting;
 * `unknown`: our table does not hold it, which does not mean that it never existed.
 */
export function editionStatus(
  scheme: SchemeId,
  edition: string | number,
  asOf: string,
): EditionStatus {
  const { never = [] } = schemes[scheme] as Scheme
  if (never.includes(editionKey(String(edition)))) return 'never-existed'
  const row = editionOf(scheme, edition)
  if (row === undefined) return 'unknown'
  if (row.from !== null && asOf < row.from) return 'not-yet'
  if (row.until !== null && row.until < asOf) return 'ended'
  const next = row.supersededBy === undefined ? undefined : editionOf(scheme, row.supersededBy)
  return next !== undefined && (next.from === null || next.from <= asOf) ? 'superseded' : 'current'
}
