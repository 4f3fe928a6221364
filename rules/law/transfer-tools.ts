import { type Citation, plainText } from '../../src/model/rule.ts'
import { cjeu, edpb, eu, gdpr, ukGdpr, ukSection119A } from './cite.ts'
import { type DatedFact, graded } from './dated.ts'
import { stemmed } from './stemmed.ts'
import { atArticle, eli } from './urls.ts'

/** A ground of Chapter V on which a transfer can stand. */
export interface TransferTool {
  readonly title: string
  readonly basis: Citation
  /** An appropriate safeguard in the sense of Article 46. */
  readonly article46: boolean
  /** Must be weighed against the law of the destination (C-311/18, Recommendations 01/2020). */
  readonly needsAssessment: boolean
  /** Carries transfers only among the members of one group. */
  readonly groupOnly: boolean
  /** Counts only once an authority has approved it: an application is no safeguard. */
  readonly needsApproval: boolean
  /** The id of the one adequacy row it stands for. */
  readonly adequacy?: string
}

const safeguard = {
  article46: true,
  needsAssessment: true,
  groupOnly: false,
  needsApproval: false,
} as const
const recognition = { ...safeguard, article46: false, needsAssessment: false } as const

/** By the ids that declarations use. `link`, `other` and `unknown` are missing: they name no tool. */
export const transferTools = {
  adequacy: { ...recognition, title: 'adequacy decision', basis: gdpr(45, 1) },
  dpf: {
    ...recognition,
    title: 'Data Privacy Framework',
    basis: eu('2023/1795'),
    adequacy: 'eu-us-dpf',
  },
  'privacy-shield': {
    ...recognition,
    title: 'Privacy Shield',
    basis: cjeu('C-311/18'),
    adequacy: 'eu-us-privacy-shield',
  },
  'safe-harbour': {
    ...recognition,
    title: 'Safe Harbour',
    basis: cjeu('C-362/14'),
    adequacy: 'eu-us-safe-harbour',
  },
  'public-instrument': {
    ...safeguard,
    title: 'instrument between public authorities',
    basis: gdpr(46, 2, 'a'),
  },
  bcr: {
    ...safeguard,
    title: 'binding corporate rules',
    basis: gdpr(46, 2, 'b'),
    groupOnly: true,
    needsApproval: true,
  },
  scc: { ...safeguard, title: 'standard clauses of the Commission', basis: gdpr(46, 2, 'c') },
  'authority-clauses': {
    ...safeguard,
    title: 'standard clauses of an authority',
    basis: gdpr(46, 2, 'd'),
  },
  'code-of-conduct': { ...safeguard, title: 'approved code of conduct', basis: gdpr(46, 2, 'e') },
  certification: { ...safeguard, title: 'approved certification', basis: gdpr(46, 2, 'f') },
  'ad-hoc-clauses': {
    ...safeguard,
    title: 'ad hoc clauses',
    basis: gdpr(46, 3, 'a'),
    needsApproval: true,
  },
  'uk-idta': {
    ...safeguard,
    title: 'UK International Data Transfer Agreement',
    basis: ukSection119A,
  },
  'uk-addendum': {
    ...safeguard,
    title: 'UK Addendum to the EU standard clauses',
    basis: ukSection119A,
  },
  'swiss-addendum': {
    ...safeguard,
    title: 'EU standard clauses with the Swiss adaptations',
    basis: eu('2021/914'),
  },
  derogation: { ...recognition, title: 'derogation for a specific situation', basis: gdpr(49, 1) },
} as const satisfies Record<string, TransferTool>

export type TransferToolId = keyof typeof transferTools
/** The tool of that id; undefined: not one that the law knows. */
export function transferTool(id: string): TransferTool | undefined {
  return Object.hasOwn(transferTools, id) ? transferTools[id as TransferToolId] : undefined
}

/** Why an Article 46 tool needs an assessment of its own. */
export const assessmentBasis = [gdpr(46, 1), cjeu('C-311/18'), edpb('01/2020')] as const

/** UK law asks since 2026-02-05 whether protection is "not materially lower". */
export const ukTransferTest: DatedFact & { readonly basis: Citation } = {
  ...graded({
    id: 'uk-transfer-test',
    title: 'UK test for transfers: protection not materially lower',
    url: ukGdpr('45B').url,
    from: '2026-02-05',
    until: null,
    evidence: 'one-source',
    note: 'Data (Use and Access) Act 2025 s. 85 and Sch. 7',
  }),
  basis: ukGdpr('45B'),
}

/** The two kinds of binding corporate rules, and what each can carry. */
export const bindingRules = {
  controller: {
    title: 'binding corporate rules for controllers (BCR-C)',
    covers: 'transfers inside the group of data that the group itself controls',
    guidance: [edpb('1/2022')],
  },
  processor: {
    title: 'binding corporate rules for processors (BCR-P)',
    covers: 'data of other controllers, handled inside the group as processor or sub-processor',
    guidance: [edpb('WP257'), edpb('WP265')],
  },
} as const satisfies Record<
  string,
  { title: string; covers: string; guidance: readonly Citation[] }
>

export interface Derogation {
  readonly title: string
  readonly basis: Citation
  /** Our sources say that it is for occasional transfers. */
  readonly occasional: boolean
}

/** Article 49(1), by the ids that declarations use: narrow, never the ground of a systematic flow to a vendor. */
export const derogations = {
  'explicit-consent': {
    title: 'explicit consent, after information on the risks',
    basis: gdpr(49, 1, 'a'),
    occasional: false,
  },
  'contract-with-subject': {
    title: 'contract with the data subject',
    basis: gdpr(49, 1, 'b'),
    occasional: true,
  },
  'contract-for-subject': {
    title: 'contract in the interest of the data subject',
    basis: gdpr(49, 1, 'c'),
    occasional: true,
  },
  'public-interest': {
    title: 'important reasons of public interest',
    basis: gdpr(49, 1, 'd'),
    occasional: false,
  },
  'legal-claims': { title: 'legal claims', basis: gdpr(49, 1, 'e'), occasional: true },
  'vital-interests': { title: 'vital interests', basis: gdpr(49, 1, 'f'), occasional: false },
  'public-register': { title: 'public register', basis: gdpr(49, 1, 'g'), occasional: false },
  'compelling-interests': {
    title: 'compelling legitimate interests, with notice to the authority and a record',
    basis: gdpr(49, 1),
    occasional: true,
  },
} as const satisfies Record<string, Derogation>

/** The fact that every finding on a derogation rests on; the wording of the letters is not held against the text. */
export const derogationsAreNarrow: DatedFact = graded({
  id: 'derogations-narrow',
  title: 'GDPR Art. 49 and EDPB Guidelines 2/2018: derogations are narrow and occasional',
  url: atArticle(eli('reg/2016/679'), 49),
  from: '2018-05-25',
  until: null,
  evidence: 'official-text',
})

/**
 * Words by which a document lets something else stand in the place of the tool that it names.
 * English, French, German, Spanish.
 */
const openEnd = stemmed(
  'equivalent similar comparable other another any alternative équivalent similaire autre gleichwertig vergleichbar ähnlich andere cualquier otro otra such example instance e.g. one exemple tel un notamment z. beispiel etwa insbesondere sonstig ejemplo tales algun limit',
  /\b(?:or|and\/or)\b.{0,40}\b(?:equivalent|similar|comparable|alternative|(?:other|another|any)(?: \S+){0,3} (?:mechanism|safeguard|tool|measure|means|solution|basis|instrument)s?)\b|\bsuch (?:other|alternative)\b|\b(?:alternative|other) (?:transfer|appropriate|adequate|lawful|suitable|valid) |\bou\b.{0,30}(?:équivalent|similaire|comparable|tout autre|autres? (?:mécanisme|garantie|instrument|outil))|\boder\b.{0,30}(?:gleichwertig|vergleichbar|ähnlich|andere[nrs]? )|\bo\b.{0,30}(?:equivalente|similar|comparable|cualquier otr|otr[oa]s? (?:mecanismo|garantía|instrumento))|\b(?:not limited to|any (?:lawful|appropriate|valid|suitable|adequate) (?:transfer )?(?:mechanism|safeguard|tool|means|instrument)s?|sans s['’]y limiter|such as|for (?:example|instance)|e\.g\.|one (?:or more )?of the (?:mechanisms?|safeguards?|tools?|instruments?|measures?))|\bpar exemple|\btel(?:le)?s? que|\bl['’]une? des (?:mécanismes|garanties|instruments|outils)|\bnotamment\b|\bz\. ?b\.|zum beispiel|beispielsweise|\betwa\b|\binsbesondere\b|\bsonstige[nrs]? (?:instrument|garantie|mechanism|rechtsgrund)|\bu otr[oa]|\bpor ejemplo|\btales como|\balgun[oa] de l[oa]s/,
)

/** A later version of the same tool, as whoever makes the law makes it, opens nothing. */
const successor =
  /successor|replac(?:e|ing|ement)|supersed|as (?:amended|updated)|(?:amended|updated) from time|updated version|new version|remplaç|succèd|ou leur version|nachfolge|ersetz|jeweils (?:gültig|geltend|aktuell)|sustitu|sucesor|versión (?:vigente|actualizada)/

/** Whether the words leave it open which tool will be used in the end. */
export const leavesToolOpen = (qualified: string): boolean => openEnd(plainText(qualified))

export const namesSuccessor = (qualified: string): boolean =>
  !leavesToolOpen(qualified) && successor.test(plainText(qualified))

/** Words by which a tool is not there yet: somebody is still to sign, to choose or to write it. Four languages. */
const tobe = stemmed(
  'pending yet outstanding tbd tbc tba determin confirm progress stehen benennen schließen négocier pendientes soon later due negotiat preparation planned drafted signed concluded incorporated agreed defined completed executed attached chosen attente encore signer conclure définir compléter négociation cours préparation ausstehend steht noch vorbereitung verhandl abzuschließen unterzeichnen ergänz pendiente aún todavía trámite preparación firmar definir celebrar negociación',
  /\b(?:pending|outstanding|tb[dca]|not (?:been )?yet|under negotiation|in (?:preparation|progress)|(?:still |yet )?to be (?:signed|concluded|incorporated|agreed|defined|completed|executed|attached|chosen|determined|confirmed)|(?:will|shall) be (?:signed|concluded|agreed|defined) (?:later|soon|in due course))\b|\ben (?:attente|cours) (?:de|d['’])|\bpas encore\b|(?:^|\s)à (?:signer|conclure|définir|compléter|négocier)\b|\b(?:steht|stehen) (?:noch )?aus\b|\bausstehend|\bnoch (?:nicht|abzuschließen|zu (?:unterzeichnen|ergänzen|benennen|schließen))|\bin (?:vorbereitung|verhandlung)\b|\bpendientes?\b|\b(?:aún|todavía) no\b|\ben (?:trámite|preparación|negociación)\b|\bpor (?:firmar|definir|celebrar|determinar)\b/,
)

/** "Pending an adequacy decision": what is still to come is the decision, and other tools hold until then. */
const untilAdequate =
  /\badequa(?:cy|te (?:level|protection|countr))|\bas adequate\b|adéqua|angemessenheit|\bals angemessen\b|angemessenes (?:schutz|daten)|adecuaci|como adecuad|nivel adecuad/

/** Whether the words say that the tool is still to come; a recognition waits for its decision too. */
export const isStillToCome = (qualified: string, isRecognition = false): boolean => {
  const text = plainText(qualified)
  return tobe(text) && (isRecognition || !untilAdequate.test(text))
}
