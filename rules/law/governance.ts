import {
  type Feature,
  type Instrument,
  type LawFact,
  type Provider,
  plainText,
} from '../../src/model/rule.ts'
import { atArticle, eli } from './urls.ts'

/** Our own thresholds: practice, not law, and the defaults of options. */
export const governanceThresholds = {
  /** A document older than this is worth a question. */
  documentMonthsAtMost: 12,
  /** A document older than this has outlived what it describes more often than not. */
  documentMonthsGrave: 24,
  /** A declaration that nobody compared with its documents for longer than this may be wrong. */
  reviewMonthsAtMost: 12,
} as const

/** What Article 37(1)(b) calls regular and systematic monitoring, as features name it; our own reading. */
export const monitoringFeatures: readonly Feature['type'][] = [
  'call-recording',
  'screen-recording',
  'monitoring',
  'profiling',
  'scoring',
  'voice-biometrics',
  'location-tracking',
  'online-tracking',
]

/** The words of the article: it names no branch, and each provider's core activities decide. */
export const officerForMonitoring: LawFact = {
  id: 'officer-likely',
  title:
    'GDPR Art. 37(1)(b): an officer is due where core activities need regular and systematic monitoring on a large scale',
  url: atArticle(eli('reg/2016/679'), 37),
  verified: true,
}

export const officerForSpecial: LawFact = {
  id: 'officer-for-special-categories',
  title:
    'GDPR Art. 37(1)(c): an officer is due where core activities are large-scale processing of special categories',
  url: atArticle(eli('reg/2016/679'), 37),
  verified: true,
}

/** The article says when; a processor of a controller in the Union is not for that reason alone under Article 3(2). */
export const representativeUncertain: LawFact = {
  id: 'representative-uncertain',
  title: 'GDPR Art. 27 binds only controllers and processors under Art. 3(2), which facts decide',
  url: atArticle(eli('reg/2016/679'), 27),
  verified: true,
}

/** An address, a number, a form: some way to write or to call. English, French, German, Spanish. */
const way =
  /[@\d]|https?:|www\.|e-?mail|\bmail\b|phone|\bforms?\b|address|\bpost\b|courriel|formulaire|adresse|telefon|formular|anschrift|correo|teléfono|formulario|dirección/

/** Whether a data protection officer can be reached by what is declared: that one is appointed is no contact. */
export function isReachable(dpo: Provider['dpo']): boolean {
  const contact = typeof dpo === 'object' ? dpo.contact : dpo
  return typeof contact === 'string' && contact !== 'unknown' && way.test(plainText(contact))
}

/** Laws on personal data of other countries, under which a notice may stand. */
export const otherDataLaws: readonly Instrument['instrument'][] = ['uk-gdpr', 'fadp', 'ccpa']

/** The authorities of the United Kingdom and of Switzerland by their names; those of the Union are not meant. */
const abroad = /information commissioner|\bico\b|\bedöb\b|\bfdpic\b|\bpfpdt\b|\bifpdt\b/

export const isAuthorityAbroad = (name: string): boolean => abroad.test(plainText(name))
