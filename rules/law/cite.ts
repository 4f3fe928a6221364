import type { Citation } from '../../src/model/rule.ts'
import { atArticle, celex, edpbDocuments, eli, type Url } from './urls.ts'

/** A paragraph (number) or a point (letter) under an article, outermost first. */
type Part = number | string

const path = (parts: readonly Part[]) => parts.map((part) => `(${part})`).join('')

/** Citations of one act: `gdpr(28, 3, 'a')` is `GDPR Art. 28(3)(a)`, selected by `gdpr:28(3)(a)`. */
function act(name: string, key: string, url: Url, urlOf: typeof atArticle = atArticle) {
  return (article: Part, ...parts: readonly Part[]): Citation => ({
    provision: `${name} Art. ${article}${path(parts)}`,
    key: `${key}:${article}${path(parts)}`.toLowerCase(),
    force: 'law',
    url: urlOf(url, article),
  })
}

const gdprUrl = eli('reg/2016/679')

export const gdpr = act('GDPR', 'gdpr', gdprUrl)
export const ukGdpr = act(
  'UK GDPR',
  'uk-gdpr',
  'https://www.legislation.gov.uk/eur/2016/679',
  (url, article) => `${url}/article/${article}`,
)
export const fadp = act('FADP', 'fadp', 'https://www.fedlex.admin.ch/eli/cc/2022/491/en')
export const eprivacy = act('Directive 2002/58/EC', 'eprivacy', eli('dir/2002/58'))
export const nis2 = act('Directive (EU) 2022/2555 (NIS2)', 'nis2', eli('dir/2022/2555'))
export const dora = act('Regulation (EU) 2022/2554 (DORA)', 'dora', eli('reg/2022/2554'))
export const doraReporting = act(
  'Delegated Regulation (EU) 2025/301',
  'dora:2025/301',
  eli('reg_del/2025/301'),
)
export const cra = act('Regulation (EU) 2024/2847 (CRA)', 'cra', eli('reg/2024/2847'))
export const reg611 = act('Regulation (EU) 611/2013', 'reg611', eli('reg/2013/611'))

/** A recital explains and does not bind: it ranks with guidance. */
export function recital(number: number): Citation {
  return {
    provision: `GDPR rec. ${number}`,
    key: `gdpr:recital-${number}`,
    force: 'guidance',
    url: `${gdprUrl}#rct_${number}`,
  }
}

/** Schedule 21 to the United Kingdom's Data Protection Act 2018: its list of adequate destinations. */
export const ukSchedule21: Citation = {
  provision: 'Data Protection Act 2018 Sch. 21',
  key: 'uk-act-2018:schedule-21',
  force: 'law',
  url: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/21',
}

/** Section 119A of the same Act, under which the IDTA and the Addendum were issued. */
export const ukSection119A: Citation = {
  provision: 'Data Protection Act 2018 s. 119A',
  key: 'uk-act-2018:119a',
  force: 'law',
  url: 'https://www.legislation.gov.uk/ukpga/2018/12/section/119A',
}

/** Annex 1 to the Swiss Data Protection Ordinance: the Federal Council's binding list of adequate destinations. */
export const swissAnnex1: Citation = {
  provision: 'DPO (SR 235.11) Annex 1',
  key: 'ch-ordinance:annex-1',
  force: 'law',
  url: 'https://www.fedlex.admin.ch/eli/cc/2022/568/en#annex_1',
}

/** The French duty to have health data of care hosted by a certified host; the address of its article was not seen. */
export const frenchHealthCode: Citation = {
  provision: 'Code de la santé publique Art. L.1111-8',
  key: 'fr-csp:l1111-8',
  force: 'law',
  url: 'https://www.legifrance.gouv.fr/',
}

/** Decisions of the Commission, by the number counsel knows them by. */
const decisions = {
  '2021/914': { name: 'Decision (EU) 2021/914', url: celex('32021D0914') },
  '2021/915': { name: 'Decision (EU) 2021/915', url: celex('32021D0915') },
  '2023/1795': { name: 'Decision (EU) 2023/1795', url: celex('32023D1795') },
} as const satisfies Record<string, { name: string; url: Url }>

/** A decision as a whole, or one article of it: `eu('2021/914', 4)`. */
export function eu(
  decision: keyof typeof decisions,
  article?: Part,
  ...parts: readonly Part[]
): Citation {
  const { name, url } = decisions[decision]
  if (article === undefined) return { provision: name, key: `eu:${decision}`, force: 'law', url }
  return {
    provision: `${name} Art. ${article}${path(parts)}`,
    key: `eu:${decision}:${article}${path(parts)}`,
    force: 'law',
    url: atArticle(url, article),
  }
}

/** A clause of a set of standard clauses: `clause('2021/914', 9, 'a')`, `clause('2021/915', '7.7')`. */
export function clause(
  set: '2021/914' | '2021/915',
  number: Part,
  ...parts: readonly Part[]
): Citation {
  const { name, url } = decisions[set]
  const place = `${number}${path(parts)}`
  return {
    provision: `${name}, Clause ${place}`,
    key: `eu:${set}:clause-${place}`.toLowerCase(),
    force: 'law',
    url,
  }
}

/** A document of the authorities, with what a reader needs to find it. */
export interface Guidance extends Citation {
  readonly title: string
  readonly note?: string
}

const draft = 'consultation version: not final at the last evidence found'
const listed = 'the address is the EDPB’s list of documents'

/** Documents of the EDPB and, before it, of the Article 29 Working Party (WP), which it endorsed. */
const guidance = {
  '07/2020': {
    kind: 'Guidelines',
    title:
      'Guidelines 07/2020 on the concepts of controller and processor in the GDPR, version 2.1',
    url: 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-072020-concepts-controller-and-processor-gdpr_en',
  },
  '9/2022': {
    kind: 'Guidelines',
    title: 'Guidelines 9/2022 on personal data breach notification under GDPR, version 2.0',
    url: 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-92022-personal-data-breach-notification-under_en',
  },
  '05/2021': {
    kind: 'Guidelines',
    title:
      'Guidelines 05/2021 on the interplay between Article 3 and Chapter V of the GDPR, version 2.0',
    url: edpbDocuments,
    note: listed,
  },
  '2/2018': {
    kind: 'Guidelines',
    title: 'Guidelines 2/2018 on derogations of Article 49 under Regulation 2016/679',
    url: edpbDocuments,
    note: listed,
  },
  '2/2019': {
    kind: 'Guidelines',
    title: 'Guidelines 2/2019 on processing under Article 6(1)(b) GDPR',
    url: edpbDocuments,
    note: listed,
  },
  '04/2021': {
    kind: 'Guidelines',
    title: 'Guidelines 04/2021 on codes of conduct as tools for transfers, version 2.0',
    url: edpbDocuments,
    note: listed,
  },
  '07/2022': {
    kind: 'Guidelines',
    title: 'Guidelines 07/2022 on certification as a tool for transfers, version 2.0',
    url: edpbDocuments,
    note: listed,
  },
  '02/2024': {
    kind: 'Guidelines',
    title: 'Guidelines 02/2024 on Article 48 GDPR, version 2.1',
    url: edpbDocuments,
    note: listed,
  },
  '1/2024': {
    kind: 'Guidelines',
    title: 'Guidelines 1/2024 on processing based on Article 6(1)(f) GDPR',
    url: edpbDocuments,
    note: `${draft}; ${listed}`,
  },
  '01/2020': {
    kind: 'Recommendations',
    title: 'Recommendations 01/2020 on measures that supplement transfer tools, version 2.0',
    url: edpbDocuments,
    note: listed,
  },
  '02/2020': {
    kind: 'Recommendations',
    title: 'Recommendations 02/2020 on the European Essential Guarantees for surveillance measures',
    url: edpbDocuments,
    note: listed,
  },
  '1/2022': {
    kind: 'Recommendations',
    title: 'Recommendations 1/2022 on Controller Binding Corporate Rules (Article 47 GDPR)',
    url: edpbDocuments,
    note: listed,
  },
  '1/2026': {
    kind: 'Recommendations',
    title: 'Recommendations 1/2026 on Processor Binding Corporate Rules',
    url: edpbDocuments,
    note: `${draft}; ${listed}`,
  },
  '14/2019': {
    kind: 'Opinion',
    title: 'Opinion 14/2019 on the Danish authority’s standard clauses (Article 28(8) GDPR)',
    url: edpbDocuments,
    note: listed,
  },
  '22/2024': {
    kind: 'Opinion',
    title:
      'Opinion 22/2024 on obligations that follow from reliance on processors and sub-processors',
    url: 'https://www.edpb.europa.eu/system/files/2024-10/edpb_opinion_202422_relianceonprocessors-sub-processors_en.pdf',
  },
  '28/2022': {
    kind: 'Opinion',
    title: 'Opinion 28/2022 on the Europrivacy criteria as a European data protection seal',
    url: edpbDocuments,
    note: listed,
  },
  WP248: {
    kind: 'Guidelines',
    title: 'Guidelines on data protection impact assessment (WP248 rev.01)',
    url: edpbDocuments,
    note: listed,
  },
  WP257: {
    kind: 'Working document',
    title: 'Elements and principles of Processor Binding Corporate Rules (WP257 rev.01)',
    url: edpbDocuments,
    note: listed,
  },
  WP260: {
    kind: 'Guidelines',
    title: 'Guidelines on transparency under Regulation 2016/679 (WP260 rev.01)',
    url: edpbDocuments,
    note: listed,
  },
  WP265: {
    kind: 'Recommendation',
    title: 'Application form for approval of Processor Binding Corporate Rules (WP265)',
    url: edpbDocuments,
    note: listed,
  },
} as const satisfies Record<string, { kind: string; title: string; url: Url; note?: string }>

export type GuidanceNumber = keyof typeof guidance
export const guidanceNumbers = Object.keys(guidance) as readonly GuidanceNumber[]

/** Guidance by its official number, with its paragraphs where we know them: `edpb('07/2020', 128, 152)`. */
export function edpb(number: GuidanceNumber, ...paragraphs: readonly number[]): Guidance {
  const { kind, ...document } = guidance[number]
  const name = number.startsWith('WP') ? number : `EDPB ${kind} ${number}`
  const [first, ...others] = paragraphs
  const where = first && `${others.length > 0 ? 'paras' : 'para.'} ${paragraphs.join(' and ')}`
  return {
    ...document,
    provision: [name, where].filter(Boolean).join(', '),
    key: `edpb:${number}${paragraphs.map((one) => `(${one})`).join('')}`.toLowerCase(),
    force: 'guidance',
  }
}

/** Judgments of the Court of Justice; the address follows from the case number. */
const cases = {
  'C-362/14': 'Schrems I',
  'C-311/18': 'Schrems II',
  'C-154/21': 'recipients on request',
  'C-77/21': 'Digi',
  'C-26/22': 'SCHUFA, discharge of debts',
  'C-634/21': 'SCHUFA, scoring',
  'C-203/22': 'explanation of a score',
  'C-446/21': 'Schrems v Meta',
  'C-184/20': 'inferred special categories',
  'C-210/16': 'joint control',
  'C-25/17': 'joint control',
  'C-40/17': 'joint control',
  'C-683/21': 'controller',
  'C-604/22': 'joint control',
  'C-293/12': 'retention of traffic data',
  'C-203/15': 'retention of traffic data',
  'C-511/18': 'retention of traffic data',
  'C-793/19': 'retention of traffic data',
  'C-470/21': 'retention of traffic data',
} as const satisfies Record<`C-${number}/${number}`, string>

export type CaseNumber = keyof typeof cases
export const caseNumbers = Object.keys(cases) as readonly CaseNumber[]

/** A judgment: `cjeu('C-311/18')`. */
export function cjeu(number: CaseNumber): Citation {
  const [serial = '', year = ''] = number.slice(2).split('/')
  return {
    provision: `CJEU ${number} (${cases[number]})`,
    key: `cjeu:${number}`,
    force: 'law',
    url: celex(`620${year}CJ${serial.padStart(4, '0')}`),
  }
}

/**
 * Our own grading, where neither law nor guidance gives a number. The address is the nearest public
 * text that asks for one: the number itself is ours, which is why it is always an option.
 */
const practices = {
  'breach-notice': {
    name: 'market practice on breach notice by processors',
    url: edpb('07/2020').url,
  },
  'subprocessor-notice': {
    name: 'market practice on sub-processor notice',
    url: edpb('22/2024').url,
  },
  'document-age': { name: 'good practice on the age of documents', url: edpb('22/2024').url },
  concentration: {
    name: 'good practice on dependence on one provider',
    url: eli('reg/2022/2554'),
  },
  deletion: {
    name: 'market practice on deletion after the contract',
    url: decisions['2021/915'].url,
  },
  retention: { name: 'good practice on retention wording', url: edpb('WP260').url },
  recordings: { name: 'good practice on call recordings', url: 'https://www.cnil.fr/' },
  certificates: { name: 'good practice on certificates', url: edpb('22/2024').url },
  'framework-fallback': {
    name: 'good practice on a second transfer tool',
    url: decisions['2023/1795'].url,
  },
} as const satisfies Record<string, { name: string; url: Url }>

export type PracticeId = keyof typeof practices
export const practiceIds = Object.keys(practices) as readonly PracticeId[]

export function practice(id: PracticeId): Citation {
  const { name, url } = practices[id]
  return { provision: name, key: `practice:${id}`, force: 'practice', url }
}
