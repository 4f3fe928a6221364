import type { LawFact } from '../../src/model/rule.ts'
import { type Evidence, graded } from './dated.ts'

/** What national criminal law asks of whoever records a call that it takes part in. */
export interface RecordingLaw extends LawFact {
  readonly evidence: Evidence
  readonly provision: string
  /** `all`: nobody is recorded without agreeing; `parties`: whoever takes part may record, and strangers may not. */
  readonly consent: 'all' | 'parties'
  readonly note?: string
}

/** By the country of whoever records; of other countries our sources say nothing. */
const recordingLaws = {
  DE: graded({
    id: 'recording-de',
    title: 'StGB § 201(1): words not spoken in public are not recorded without authority',
    url: 'https://www.gesetze-im-internet.de/stgb/__201.html',
    provision: 'StGB § 201(1)',
    consent: 'all',
    evidence: 'several-sources',
  }),
  ES: graded({
    id: 'recording-es',
    title: 'Constitución Art. 18(3), STC 114/1984: whoever takes part in a call may record it',
    url: 'https://hj.tribunalconstitucional.es/',
    provision: 'Constitución Art. 18(3)',
    consent: 'parties',
    evidence: 'several-sources',
    note: 'Código Penal Art. 197(1) punishes recordings by anybody else; GDPR Art. 13 stays',
  }),
  FR: graded({
    id: 'recording-fr',
    title: 'Code pénal Art. 226-1: private words are not recorded without consent',
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000049312755',
    provision: 'Code pénal Art. 226-1',
    consent: 'all',
    evidence: 'several-sources',
    note: 'consent is presumed where it is done openly and nobody objects who could have',
  }),
} as const satisfies Record<string, RecordingLaw>

export const recordingFacts: readonly RecordingLaw[] = Object.values(recordingLaws)

/** The law of that country; undefined where our sources do not name it. */
export function recordingLaw(country: string | undefined): RecordingLaw | undefined {
  const laws: Readonly<Record<string, RecordingLaw>> = recordingLaws
  return country !== undefined && Object.hasOwn(laws, country) ? laws[country] : undefined
}
