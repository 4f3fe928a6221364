/**
 * What counsel found in twelve public agreements, and what must stay silent, in our own words. Each
 * line is held against the rules that would say it; facts only, and nothing of the texts themselves.
 */
export interface Expected {
  /** How grave counsel thought it: an error, a warning, or at least a word. */
  readonly weight: 'high' | 'medium' | 'low'
  readonly gap: string
  /** Any of these rules says it. */
  readonly rules: readonly string[]
}

export interface Silent {
  readonly fact: string
  readonly rules: readonly string[]
  /** Only below this path of the declaration; else anywhere in it. */
  readonly path?: string
}

export interface AgreementScore {
  readonly expected: readonly Expected[]
  readonly silent: readonly Silent[]
}

const gap =
  (weight: Expected['weight']) =>
  (text: string, ...rules: readonly string[]): Expected => ({ weight, gap: text, rules })
const high = gap('high')
const medium = gap('medium')
const low = gap('low')
const silent = (fact: string, ...rules: readonly string[]): Silent => ({ fact, rules })

/** By the id of the declaration in `agreements/`. */
export const lists: Readonly<Record<string, AgreementScore>> = {
  whereby: {
    expected: [
      high('transfers on a derogation, again and again', 'derogation-for-regular-transfer'),
      medium('keeps meeting content for itself', 'controller-scope-unbounded'),
      medium('clauses without decision or module', 'clauses-unidentified'),
      medium(
        'no day of erasure, and two answers on who chooses',
        'deletion-after-contract-too-late',
        'end-of-contract-without-choice',
        'contradiction',
      ),
      low(
        'objection must be substantial and documented',
        'objection-right-missing',
        'objection-right-hindered',
      ),
      low('no date', 'document-undated'),
    ],
    silent: [
      silent(
        'four weeks of notice',
        'subprocessor-notice-without-period',
        'subprocessor-notice-too-short',
      ),
      silent(
        '24 hours, if possible',
        'breach-notice-without-number',
        'breach-notice-too-late',
        'breach-notice-qualified',
      ),
      silent('answers in full for others', 'subprocessor-liability-missing'),
      silent('full title of the GDPR', 'repealed-law-cited'),
    ],
  },
  'sinch-email': {
    expected: [
      medium(
        '14 days to pass on a request',
        'rights-assistance-too-late',
        'request-forwarding-too-late',
      ),
      medium('backups without an end', 'copies-survive-contract'),
      medium(
        'telecom and support tools without authorisation',
        'subprocessor-authorisation-missing',
        'subprocessor-change-without-notice',
        'objection-right-missing',
        'flow-down-diluted',
      ),
      medium('ends of the group among the purposes', 'processor-with-own-purpose'),
      medium('inspection last, and on our bill', 'audit-right-missing', 'audit-hindered'),
      low('no hours for a notice', 'breach-notice-without-number'),
      low('entity unnamed, text superseded', 'processor-unidentified', 'agreement-missing'),
      low('no assessment of transfers', 'transfer-assessment-missing'),
    ],
    silent: [
      silent('deletion in 90 days', 'retention-missing', 'deletion-after-contract-too-late'),
      silent('measures in an annex', 'measures-missing', 'measures-by-reference-only'),
      silent('officer named', 'dpo-missing'),
    ],
  },
  pdfshift: {
    expected: [
      medium('a list without countries', 'subprocessor-without-country'),
      low('no date', 'document-undated'),
      low('no officer', 'dpo-missing'),
    ],
    silent: [
      silent('instructions', 'instructions-undocumented'),
      silent('confidentiality', 'confidentiality-missing'),
    ],
  },
  callsphere: {
    expected: [
      high('no agreement by default', 'agreement-missing'),
      high('seven American companies and no tool', 'transfer-without-safeguard'),
      high('the list changes without notice', 'subprocessor-change-without-notice'),
      medium('nothing on data', 'data-categories-missing'),
      medium('nothing on storage', 'retention-missing'),
      medium('nothing on breaches', 'breach-notice-missing', 'agreement-missing'),
      medium(
        'voice, a model and nothing said',
        'special-categories-not-addressed',
        'automated-decision-undeclared',
      ),
    ],
    silent: [silent('dated', 'document-undated'), silent('tasks', 'subprocessor-without-task')],
  },
  'cloud-temple': {
    expected: [
      high('no alert on unlawful instructions', 'unlawful-instruction-alert-missing'),
      high(
        'whose data is left to the customer',
        'data-subjects-missing',
        'description-left-to-customer',
        'description-elsewhere',
      ),
      medium(
        'specific consent beside mere notice',
        'contradiction',
        'objection-right-missing',
        'subprocessor-authorisation-missing',
      ),
      medium(
        'a company without the health certificate',
        'certificate-missing',
        'not-a-certificate',
      ),
      medium('48 hours with a reservation', 'breach-notice-qualified', 'contradiction'),
      medium(
        'support from outside, tools as examples',
        'location-unspecified',
        'transfer-without-safeguard',
      ),
      low('no date, no edition', 'document-undated', 'certificate-undated'),
    ],
    silent: [
      silent('instructions', 'instructions-undocumented'),
      silent('answers in full for others', 'subprocessor-liability-missing'),
      silent('officer named', 'dpo-missing'),
    ],
  },
  pentacode: {
    expected: [
      high('no notice of breaches', 'breach-notice-missing'),
      high('no types of data', 'data-categories-missing'),
      high('no data subjects', 'data-subjects-missing'),
      high('no help with requests', 'rights-assistance-missing'),
      high('no help with Articles 32 to 36', 'assistance-missing'),
      high(
        'same obligations and liability missing',
        'flow-down-missing',
        'subprocessor-liability-missing',
      ),
      high('five American companies and no tool', 'transfer-without-safeguard'),
      medium(
        'neither choice nor day at the end',
        'end-of-contract-without-choice',
        'deletion-after-contract-too-late',
      ),
      medium('provider not identified', 'processor-unidentified'),
    ],
    silent: [
      silent('confidentiality', 'confidentiality-missing'),
      silent('alert', 'unlawful-instruction-alert-missing'),
      silent('audits', 'audit-right-missing'),
    ],
  },
  socialo: {
    expected: [
      high(
        'whole kinds of companies without notice',
        'subprocessor-change-without-notice',
        'objection-right-missing',
      ),
      high('American companies and no tool', 'transfer-without-safeguard'),
      high('no liability', 'subprocessor-liability-missing'),
      medium('transfers of its own accord', 'instructions-silent-on-transfers'),
      medium(
        'copy blocked for years',
        'deletion-after-contract-too-late',
        'copies-survive-contract',
      ),
      low('no date', 'document-undated'),
    ],
    silent: [
      silent('48 hours', 'breach-notice-without-number', 'breach-notice-too-late'),
      silent('audits in working hours, paid by who fails', 'audit-hindered', 'audit-right-missing'),
      silent('alert', 'unlawful-instruction-alert-missing'),
      silent('officer named', 'dpo-missing'),
    ],
  },
  berget: {
    expected: [
      medium(
        'a reasonable time, and no return',
        'deletion-after-contract-too-late',
        'end-of-contract-without-choice',
      ),
      medium('only its own breaches', 'breach-notice-qualified', 'breach-content-incomplete'),
      medium('later instructions restricted', 'instructions-undocumented'),
      medium('types of data open', 'data-categories-too-broad'),
      medium('all help is paid', 'assistance-costs', 'help-at-our-cost', 'assistance-missing'),
      medium('similar obligations', 'flow-down-diluted'),
      low('auditor approved, all costs', 'audit-hindered'),
      low('no hours for a notice', 'breach-notice-without-number'),
      low('no date, no officer', 'document-undated'),
    ],
    silent: [
      silent('30 days to object', 'objection-right-missing', 'subprocessor-notice-without-period'),
      silent('in the EEA', 'transfer-without-safeguard'),
      silent('confidentiality', 'confidentiality-missing'),
    ],
  },
  brevo: {
    expected: [
      medium('news without a period', 'subprocessor-notice-without-period'),
      medium(
        'three months at the end',
        'deletion-after-contract-too-late',
        'deletion-after-contract-missing',
      ),
    ],
    silent: [
      silent('confidentiality', 'confidentiality-missing'),
      silent('alert', 'unlawful-instruction-alert-missing'),
    ],
  },
  wire: {
    expected: [
      high('liable to the data subject only', 'subprocessor-liability-missing'),
      medium(
        'the provider may end the contract over an objection',
        'objection-without-effect',
        'objection-right-missing',
      ),
      medium('instructions agreed first, and paid', 'instructions-undocumented'),
      medium('no day of deletion', 'deletion-after-contract-too-late'),
      low('news without a period', 'subprocessor-notice-without-period'),
      low('no hours for a notice', 'breach-notice-without-number'),
      low('entity unnamed', 'processor-unidentified'),
    ],
    silent: [
      silent('a month to object', 'objection-right-missing'),
      silent('EU and Switzerland', 'transfer-without-safeguard'),
      silent('audits', 'audit-hindered', 'audit-right-missing'),
      silent('choice at the end', 'end-of-contract-without-choice'),
    ],
  },
  '8x8-jitsi': {
    expected: [
      medium('no countries', 'location-missing', 'representative-missing'),
      medium('no storage periods', 'retention-missing'),
      low('no legal bases', 'controller-activity-without-legal-basis'),
    ],
    silent: [
      silent(
        'no terms of a processor are due',
        'agreement-missing',
        'instructions-undocumented',
        'audit-right-missing',
        'breach-notice-missing',
        'contract-chain-unclear',
      ),
      silent('officer named', 'dpo-missing'),
    ],
  },
  herodesk: {
    expected: [
      high('no help with requests', 'rights-assistance-missing'),
      high('no alert on unlawful instructions', 'unlawful-instruction-alert-missing'),
      high(
        'deletion only, no return, no day',
        'end-of-contract-without-choice',
        'deletion-after-contract-too-late',
      ),
      high(
        'description by reference',
        'data-categories-missing',
        'data-subjects-missing',
        'purpose-missing',
        'description-elsewhere',
      ),
      medium('documents only', 'audit-hindered', 'audit-right-missing'),
      medium('no tool, countries by a link', 'subprocessor-list-by-link-only', 'location-missing'),
      medium('few measures', 'measure-missing'),
      medium('an objection changes nothing', 'objection-without-effect'),
      low('no hours for a notice', 'breach-notice-without-number'),
      low('no date, terms change alone', 'document-undated', 'terms-changed-unilaterally'),
    ],
    silent: [
      silent(
        '15 business days',
        'subprocessor-notice-without-period',
        'subprocessor-notice-too-short',
      ),
      silent('same obligations, liability', 'flow-down-missing', 'subprocessor-liability-missing'),
      silent('instructions', 'instructions-undocumented'),
      silent('confidentiality', 'confidentiality-missing'),
      silent('reasonable help', 'assistance-missing'),
    ],
  },
}
