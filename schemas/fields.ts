import type { ChangeKind, Direction } from '../src/model/change.ts'

/** Which way a change of a value is better for the customer. */
export type Better =
  /** A promise, better given than not; `prompt-promise` where its time is what is promised. */
  | 'promise'
  | 'prompt-promise'
  /** A promise without a time, of which the fields below say more. */
  | 'statement'
  /** Several promises under one heading, which can be refused as a whole. */
  | 'promises'
  | 'yes'
  | 'no'
  /** That there is one at all, or that there is none. */
  | 'some'
  | 'none'
  | 'shorter'
  | 'longer'
  | 'sooner'
  /** The later day. */
  | 'newer'
  | 'provider-pays'
  /** Nobody can say. */
  | 'neither'
  /** From the worst to the best; several in a list are equally good. */
  | { readonly worstToBest: readonly unknown[] }
  /** The same for what data are exposed to: to learn how bad it is makes nothing better. */
  | { readonly exposure: readonly unknown[] }
  /** A promise whose worth one of its fields says, from the worst to the best. */
  | { readonly gradedBy: string; readonly worstToBest: readonly unknown[] }
  /** A list of words, by what several of them are called, and what one more does. */
  | { readonly list: string; readonly more: Direction }

interface FieldChange {
  readonly kind: ChangeKind
  readonly name: string
  readonly better: Better
}

/** What is to be known of a declared field besides its type, which stands in the schema. */
export interface FieldSpec {
  /** What a comparison says of it: the kind of change, its name in a sentence, and which way is better. */
  readonly change?: FieldChange
  /** What a message calls it that finds two documents at odds over it. */
  readonly fact?: string
  /** The term of the agreement that it states, as a message names it. */
  readonly term?: string
  /** What a message calls it that lists what an agreement must have. */
  readonly mandatory?: string
  /** What the customer pays for where this duty has a price; of help, what it is with. */
  readonly priced?: string
  /** The duty that it states, by the name that `rules/law/statutory-limits.ts` gives it. */
  readonly duty?: string
  /** Of whom a rule of another chapter asks it, so that nobody need ask again when it is unknown. */
  readonly askedOf?: 'processor' | 'everybody'
  /** Articles of the GDPR that a change of it touches, where its kind does not say enough. */
  readonly articles?: readonly (readonly [article: number, ...parts: (number | string)[]])[]
}

/** Each field by its path from the service; lists and ids leave no step. */
const own: Record<string, FieldSpec> = {
  'provider.representatives.eu': { askedOf: 'everybody' },
  'activities.features.default': {
    change: {
      kind: 'feature',
      name: 'default',
      better: { exposure: ['always', 'on', ['off', 'optional']] },
    },
  },
  'activities.features.subjectsTold': {
    change: {
      kind: 'feature',
      name: 'notice to persons',
      better: { worstToBest: [false, 'customer-duty', true] },
    },
  },
  'activities.features.legalEffect': {
    change: { kind: 'feature', name: 'legal effect', better: 'no' },
    askedOf: 'everybody',
  },
  'activities.features.humanReview': {
    change: { kind: 'feature', name: 'review by a person', better: 'yes' },
  },
  'activities.features.trains': {
    change: { kind: 'feature', name: 'models that learn from the data', better: 'no' },
  },
  'activities.features.detail': { change: { kind: 'feature', name: 'detail', better: 'neither' } },
  'activities.name': { change: { kind: 'activity', name: 'name', better: 'neither' } },
  'activities.customerRole': { change: { kind: 'activity', name: 'our role', better: 'neither' } },
  'activities.role': {
    change: {
      kind: 'role',
      name: 'role of the provider',
      better: {
        worstToBest: [
          ['controller', 'joint-controller'],
          ['processor', 'sub-processor'],
        ],
      },
    },
    askedOf: 'everybody',
  },
  'activities.obtainedFrom': {
    change: { kind: 'data', name: 'origin of the data', better: 'neither' },
  },
  'activities.arrangement': {
    change: {
      kind: 'joint-control',
      name: 'arrangement between joint controllers',
      better: 'promise',
    },
    askedOf: 'everybody',
  },
  'activities.arrangement.duties': {
    change: {
      kind: 'joint-control',
      name: 'duties that the arrangement hands out',
      better: { list: 'duties', more: 'stronger' },
    },
    askedOf: 'everybody',
  },
  'activities.arrangement.essence': {
    change: { kind: 'joint-control', name: 'essence for data subjects', better: 'yes' },
    askedOf: 'everybody',
  },
  'activities.arrangement.contactPoint': {
    change: { kind: 'joint-control', name: 'contact point', better: 'some' },
  },
  'activities.data.visible': {
    change: { kind: 'data', name: 'visibility to the provider', better: 'no' },
  },
  'activities.data.necessity': {
    change: { kind: 'data', name: 'necessity', better: 'some' },
    askedOf: 'everybody',
  },
  'activities.data.obtainedFrom': { change: { kind: 'data', name: 'origin', better: 'neither' } },
  'activities.subjects.detail': {
    change: { kind: 'subjects', name: 'description', better: 'neither' },
  },
  'activities.purposes': { askedOf: 'everybody' },
  'activities.purposes.legalBasis': { askedOf: 'everybody' },
  'activities.purposes.balancing': { askedOf: 'everybody' },
  'activities.purposes.law': { askedOf: 'everybody' },
  'activities.purposes.interest': { askedOf: 'everybody' },
  'activities.operations': { askedOf: 'everybody' },
  'activities.data': { askedOf: 'everybody' },
  'activities.subjects': { askedOf: 'everybody' },
  'activities.specialCategories': { askedOf: 'everybody' },
  'activities.specialCategories.state': { askedOf: 'everybody' },
  'activities.specialCategories.exception': { askedOf: 'everybody' },
  'activities.retention': { askedOf: 'everybody' },
  'activities.retention.backups': { askedOf: 'everybody' },
  'activities.retention.unknown': { askedOf: 'everybody' },
  'activities.notice': { askedOf: 'everybody' },
  'activities.notice.rights': { askedOf: 'everybody' },
  'activities.notice.contact': { askedOf: 'everybody' },
  'activities.notice.complaint': { askedOf: 'everybody' },
  'activities.notice.sourceOfData': { askedOf: 'everybody' },
  'obligations.instructions.documented': {
    priced: 'following instructions',
    mandatory: 'documented instructions',
    change: {
      kind: 'instructions',
      name: 'processing on documented instructions only',
      better: 'promise',
    },
    fact: 'documented instructions',
    term: 'instructions',
    askedOf: 'processor',
    duty: 'instructions',
  },
  'obligations.instructions.transfers': {
    change: { kind: 'instructions', name: 'instructions on transfers', better: 'promise' },
    fact: 'instructions on transfers',
    term: 'instructions',
    askedOf: 'processor',
    duty: 'instructions',
  },
  'obligations.instructions.legalException': {
    mandatory: 'what law may depart from instructions',
    change: {
      kind: 'instructions',
      name: 'law that may depart from the instructions',
      better: { worstToBest: [['any-law'], [false, 'union-law', 'with-consent']] },
    },
    term: 'instructions',
    askedOf: 'processor',
  },
  'obligations.instructions.exceptionNotice': {
    mandatory: 'notice of a law that departs from instructions',
    change: {
      kind: 'instructions',
      name: 'notice of the law that departs from the instructions',
      better: 'promise',
    },
    fact: 'notice of a legal requirement',
    term: 'instructions',
    askedOf: 'processor',
    duty: 'legalNotice',
  },
  'obligations.instructions.unlawfulAlert': {
    priced: 'the alert on unlawful instructions',
    mandatory: 'an alert on unlawful instructions',
    change: {
      kind: 'instructions',
      name: 'alert on an unlawful instruction',
      better: 'prompt-promise',
    },
    fact: 'the alert on unlawful instructions',
    term: 'unlawful instructions',
    askedOf: 'processor',
    articles: [[28, 3]],
    duty: 'alert',
  },
  'obligations.instructions.suspendsUnlawful': {
    change: {
      kind: 'instructions',
      name: 'suspension of an unlawful instruction',
      better: 'promise',
    },
    fact: 'suspension of unlawful instructions',
    term: 'unlawful instructions',
  },
  'obligations.staffInstructions': {
    change: { kind: 'instructions', name: 'staff on instructions only', better: 'promise' },
    fact: 'instructions to staff',
    term: 'instructions to staff',
    askedOf: 'processor',
    articles: [[29], [32, 4]],
    duty: 'staffInstructions',
  },
  'obligations.confidentiality': {
    priced: 'confidentiality',
    change: { kind: 'confidentiality', name: 'confidentiality', better: 'promise' },
    fact: 'confidentiality',
    term: 'confidentiality',
    askedOf: 'processor',
    duty: 'confidentiality',
  },
  'obligations.noOtherUse': {
    change: { kind: 'own-use', name: 'no use for own ends', better: 'promise' },
    fact: 'limits of use',
    term: 'limits of use',
  },
  'obligations.noDisclosure': {
    change: { kind: 'own-use', name: 'no disclosure to others', better: 'promise' },
    fact: 'limits of disclosure',
    term: 'limits of disclosure',
  },
  'obligations.security': {
    priced: 'security',
    change: { kind: 'security-duty', name: 'measures of Article 32', better: 'promise' },
    fact: 'the security obligation',
    term: 'security',
    askedOf: 'processor',
    duty: 'security',
  },
  'obligations.riskBased': {
    change: { kind: 'security-duty', name: 'measures chosen by risk', better: 'promise' },
    fact: 'measures by risk',
    term: 'security',
    askedOf: 'processor',
    articles: [[32, 2]],
    duty: 'security',
  },
  'obligations.assistance.rights': {
    priced: 'requests',
    fact: 'assistance with requests',
    term: 'help with requests',
    askedOf: 'processor',
    duty: 'rightsHelp',
  },
  'obligations.assistance.security': {
    priced: 'security',
    change: {
      kind: 'assistance',
      name: "help with the customer's own security",
      better: 'promise',
    },
    fact: 'assistance with security',
    term: 'help with security',
    askedOf: 'processor',
    articles: [[28, 3, 'f'], [32]],
    duty: 'assistance',
  },
  'obligations.assistance.breachAuthority': {
    priced: 'telling the authority of a breach',
    change: {
      kind: 'assistance',
      name: 'help with telling the authority of a breach',
      better: 'promise',
    },
    fact: 'assistance with notices to the authority',
    term: 'help with breaches',
    askedOf: 'processor',
    articles: [[28, 3, 'f'], [33]],
    duty: 'assistance',
  },
  'obligations.assistance.breachSubjects': {
    priced: 'telling data subjects of a breach',
    change: {
      kind: 'assistance',
      name: 'help with telling data subjects of a breach',
      better: 'promise',
    },
    fact: 'assistance with telling data subjects',
    term: 'help with breaches',
    askedOf: 'processor',
    articles: [[28, 3, 'f'], [34]],
    duty: 'assistance',
  },
  'obligations.assistance.dpia': {
    priced: 'impact assessments',
    change: { kind: 'assistance', name: 'help with impact assessments', better: 'promise' },
    fact: 'assistance with impact assessments',
    term: 'help with impact assessments',
    askedOf: 'processor',
    articles: [[28, 3, 'f'], [35]],
    duty: 'assistance',
  },
  'obligations.assistance.priorConsultation': {
    priced: 'prior consultation',
    change: { kind: 'assistance', name: 'help with prior consultation', better: 'promise' },
    fact: 'assistance with prior consultation',
    term: 'help with prior consultation',
    askedOf: 'processor',
    articles: [[28, 3, 'f'], [36]],
    duty: 'assistance',
  },
  'obligations.endOfContract': {
    priced: 'deletion or return after the contract',
    fact: 'the end of the contract',
    term: 'the end of the contract',
    askedOf: 'processor',
    duty: 'ending',
  },
  'obligations.export': {
    change: { kind: 'customer-control', name: 'export by the customer', better: 'promise' },
    fact: 'export at any time',
  },
  'obligations.selfDeletion': {
    change: { kind: 'customer-control', name: 'deletion by the customer', better: 'promise' },
    fact: 'erasure at any time',
  },
  'obligations.audit': { fact: 'the audit right', askedOf: 'processor', duty: 'audits' },
  'obligations.amendments': { fact: 'changes of the terms', askedOf: 'processor' },
  'obligations.suspension': {
    change: { kind: 'customer-control', name: 'right to suspend', better: 'promise' },
    fact: 'the right to suspend',
    askedOf: 'processor',
  },
  'obligations.termination': {
    change: { kind: 'customer-control', name: 'right to terminate', better: 'promise' },
    fact: 'the right to terminate',
    askedOf: 'processor',
  },
  'obligations.audit.information': {
    change: { kind: 'audit', name: 'information that proves compliance', better: 'promise' },
    term: 'proof of compliance',
    askedOf: 'processor',
  },
  'obligations.audit.audits': {
    change: {
      kind: 'audit',
      name: 'audits',
      better: { worstToBest: [false, 'own-audits-only', 'reports-only', true] },
    },
    term: 'audits',
    askedOf: 'processor',
  },
  'obligations.endOfContract.choice': {
    change: {
      kind: 'end-of-contract',
      name: 'choice between erasure and return',
      better: { worstToBest: [false, 'provider', 'customer'] },
    },
    askedOf: 'processor',
  },
  'obligations.endOfContract.within': {
    change: { kind: 'end-of-contract', name: 'deletion after the contract', better: 'sooner' },
    askedOf: 'processor',
  },
  'obligations.endOfContract.copies': {
    change: { kind: 'end-of-contract', name: 'erasure of copies', better: 'promise' },
    askedOf: 'processor',
  },
  'obligations.endOfContract.backups': {
    change: { kind: 'end-of-contract', name: 'backups after the contract', better: 'shorter' },
    askedOf: 'processor',
  },
  'obligations.endOfContract.subprocessorCopies': {
    change: {
      kind: 'end-of-contract',
      name: 'erasure of copies at sub-processors',
      better: 'promise',
    },
    askedOf: 'processor',
  },
  'obligations.endOfContract.proof': {
    change: { kind: 'end-of-contract', name: 'proof of erasure', better: 'promise' },
    askedOf: 'processor',
  },
  'obligations.endOfContract.legalRetention': {
    change: {
      kind: 'end-of-contract',
      name: 'law under which something is kept longer',
      better: 'none',
    },
  },
  'obligations.endOfContract.cost': {
    change: {
      kind: 'end-of-contract',
      name: 'deletion or return after the contract, cost',
      better: 'provider-pays',
    },
  },
  'obligations.audit.frequency': {
    change: { kind: 'audit', name: 'audits, frequency', better: 'none' },
  },
  'obligations.audit.scope': { change: { kind: 'audit', name: 'audits, limit', better: 'none' } },
  'obligations.audit.cost': {
    change: { kind: 'audit', name: 'audits, cost', better: 'provider-pays' },
  },
  'obligations.audit.afterBreach': {
    change: { kind: 'audit', name: 'audit after a breach', better: 'promise' },
  },
  'obligations.compliance': {
    priced: 'help with compliance',
    change: {
      kind: 'customer-control',
      name: "help with the customer's compliance",
      better: 'promise',
    },
  },
  'obligations.complaints': {
    change: { kind: 'customer-control', name: 'handling of complaints', better: 'promise' },
  },
  'obligations.instructions': { askedOf: 'processor' },
  'obligations.assistance': { askedOf: 'processor' },
  'obligations.assistance.rights.forwarding': { askedOf: 'processor' },
  'obligations.amendments.by': { askedOf: 'processor' },
  'obligations.endOfContract.stages': {
    change: { kind: 'end-of-contract', name: 'steps of the deletion', better: 'neither' },
  },
  'obligations.endOfContract.target': {
    change: {
      kind: 'end-of-contract',
      name: 'deletion after the contract, aimed at',
      better: 'neither',
    },
  },
  'obligations.audit.freeWhere': {
    change: { kind: 'audit', name: 'audits, when the provider pays', better: 'some' },
  },
  'obligations.records': {
    priced: 'the record of processing',
    change: {
      kind: 'customer-control',
      name: 'record of processing of the provider',
      better: 'promise',
    },
  },
  'breach.notice': {
    priced: 'notice of a breach',
    fact: 'the notice of a breach',
    term: 'breaches',
    askedOf: 'processor',
  },
  'breach.phases': { fact: 'information in phases' },
  'breach.subprocessors': { fact: 'breach notice by sub-processors' },
  'breach.content': { term: 'breaches', askedOf: 'processor' },
  'breach.notice.within': { askedOf: 'processor' },
  'breach.notice.after': { askedOf: 'processor' },
  'breach.notice.by': { askedOf: 'processor' },
  'subprocessing.authorisation': {
    fact: 'the authorisation of sub-processors',
    term: 'authorisation of sub-processors',
    askedOf: 'processor',
  },
  'subprocessing.notice': {
    fact: 'notice of new sub-processors',
    priced: 'notice of new sub-processors',
    term: 'new sub-processors',
    askedOf: 'processor',
  },
  'subprocessing.objection': {
    fact: 'objection to sub-processors',
    term: 'new sub-processors',
    askedOf: 'processor',
  },
  'subprocessing.flowDown': {
    fact: 'the obligations of sub-processors',
    term: 'obligations of sub-processors',
    askedOf: 'processor',
    duty: 'flowDown',
  },
  'subprocessing.liability': { term: 'liability for sub-processors', askedOf: 'processor' },
  'subprocessing.authorisation.type': { askedOf: 'processor' },
  'subprocessing.objection.effect': { askedOf: 'processor' },
  'subprocessing.flowDown.terms': { askedOf: 'processor' },
  'subprocessing.liability.extent': { askedOf: 'processor' },
  'subprocessing.list': { askedOf: 'processor' },
  'subprocessors.id': { change: { kind: 'subprocessor', name: 'id', better: 'neither' } },
  'subprocessors.group': {
    change: { kind: 'subprocessor', name: 'being of the group', better: 'neither' },
  },
  'subprocessors.since': {
    change: { kind: 'subprocessor', name: 'first day of use', better: 'neither' },
  },
  'subprocessors.notified': {
    change: { kind: 'subprocessor', name: 'day of the announcement', better: 'neither' },
  },
  'subprocessors.when': {
    change: { kind: 'subprocessor', name: 'condition of use', better: 'neither' },
  },
  'subprocessors.url': { change: { kind: 'subprocessor', name: 'page', better: 'neither' } },
  'subprocessors.description': {
    change: { kind: 'subprocessor', name: 'description', better: 'some' },
  },
  'subprocessors.task': { change: { kind: 'subprocessor', name: 'task', better: 'some' } },
  'subprocessors.address': { change: { kind: 'subprocessor', name: 'address', better: 'some' } },
  'subprocessors.contact': { change: { kind: 'subprocessor', name: 'contact', better: 'some' } },
  'subprocessors.listed': {
    change: { kind: 'subprocessor', name: 'place in the list', better: 'yes' },
  },
  'subprocessors.approvedInAgreement': {
    change: { kind: 'subprocessor', name: 'approval in the agreement', better: 'yes' },
  },
  'subprocessors.access': {
    change: {
      kind: 'subprocessor',
      name: 'access to personal data',
      better: { exposure: [true, 'possible', false] },
    },
  },
  'subprocessors.optional': {
    change: { kind: 'subprocessor', name: 'whether we can do without', better: 'yes' },
  },
  'subprocessors.inUse': { change: { kind: 'subprocessor', name: 'use for us', better: 'no' } },
  'subprocessors.agreement': {
    change: { kind: 'flow-down', name: 'contract with the provider', better: 'promise' },
  },
  'subprocessors.instructions': {
    change: { kind: 'flow-down', name: 'instructions', better: 'promise' },
  },
  'subprocessors.breachNotice': {
    change: { kind: 'breach-notice', name: 'breach notice to the provider', better: 'sooner' },
  },
  'subprocessors.retention': {
    change: { kind: 'retention', name: 'retention', better: 'shorter' },
  },
  subprocessors: { askedOf: 'processor' },
  'subprocessors.flowDown': { askedOf: 'processor' },
  'subprocessors.flowDown.terms': { askedOf: 'processor' },
  'embeds.service': {
    change: { kind: 'embedded-service', name: 'declaration', better: 'neither' },
  },
  'embeds.name': { change: { kind: 'embedded-service', name: 'name', better: 'neither' } },
  'embeds.provider': { change: { kind: 'embedded-service', name: 'provider', better: 'neither' } },
  'embeds.role': {
    change: { kind: 'embedded-service', name: 'role', better: 'neither' },
    askedOf: 'everybody',
  },
  'embeds.contract': {
    change: { kind: 'embedded-service', name: 'contract', better: 'neither' },
    askedOf: 'everybody',
  },
  'embeds.providerRole': {
    change: { kind: 'embedded-service', name: "provider's role", better: 'neither' },
    askedOf: 'everybody',
  },
  'embeds.task': { change: { kind: 'embedded-service', name: 'task', better: 'some' } },
  'embeds.optional': {
    change: { kind: 'embedded-service', name: 'whether we can do without', better: 'yes' },
  },
  'embeds.agreement': {
    change: {
      kind: 'embedded-service',
      name: 'agreement',
      better: { worstToBest: ['none', ['linked', 'to-be-executed'], 'in-force'] },
    },
    askedOf: 'everybody',
  },
  locations: { askedOf: 'everybody' },
  transfers: { askedOf: 'everybody' },
  'transfers.safeguard': { askedOf: 'everybody' },
  'transfers.safeguard.type': { askedOf: 'everybody' },
  'transfers.safeguard.status': { askedOf: 'everybody' },
  'transfers.assessment': { askedOf: 'everybody' },
  'transfers.assessment.done': { askedOf: 'everybody' },
  'security.measures': { askedOf: 'processor' },
  'rights.access': { askedOf: 'everybody', articles: [[15]] },
  'rights.rectification': { askedOf: 'everybody', articles: [[16]] },
  'rights.erasure': { askedOf: 'everybody', articles: [[17]] },
  'rights.restriction': { askedOf: 'everybody', articles: [[18]] },
  'rights.portability': { askedOf: 'everybody', articles: [[20]] },
  'rights.objection': { askedOf: 'everybody', articles: [[21]] },
  'rights.automatedDecisions': { askedOf: 'everybody', articles: [[22]] },
  'rights.information': { articles: [[13], [14]] },
  'rights.consentWithdrawal': { articles: [[7, 3]] },
  ownPurposes: { askedOf: 'everybody' },
  'ownPurposes.anonymised': { askedOf: 'everybody' },
  'ownPurposes.legalBasis': { askedOf: 'everybody' },
  'safeguards.type': { askedOf: 'everybody' },
  // Between the parties it is theirs to agree: no law asks for the answer.
  'liability.limited': { askedOf: 'everybody' },
}

const consent = { worstToBest: ['none', 'prior', 'prior-written'] }
const sameObligations = {
  gradedBy: 'terms',
  worstToBest: [
    false,
    'adequate-assurances',
    'sufficient-guarantees',
    'equivalent-guarantees',
    'similar-obligations',
    'same-obligations',
  ],
}
const amended = { gradedBy: 'by', worstToBest: ['unilateral', 'mutual'] }

/** What a change means of fields of one kind that are better in the same way, by their names in a sentence. */
const alike: readonly (readonly [ChangeKind, Better, Readonly<Record<string, string>>])[] = [
  [
    'service',
    'neither',
    { name: 'name of the service', description: 'description of the service' },
  ],
  [
    'review',
    'neither',
    { reviewed: 'last comparison with the documents', review: 'state of the review' },
  ],
  [
    'provider',
    'neither',
    {
      'provider.name': 'name',
      'provider.group': 'group',
      'provider.authority': 'competent authority',
      'provider.telecom': 'public electronic communications',
    },
  ],
  [
    'document',
    'neither',
    {
      'precedence.order': 'order of the documents',
      'documents.title': 'title',
      'documents.publisher': 'publisher',
      'documents.date': 'date',
      'documents.version': 'version',
      'documents.language': 'language',
      'documents.url': 'address',
      'documents.file': 'copy',
      'documents.sha256': 'hash of the copy',
      'documents.retrieved': 'day of the copy',
      'documents.read': 'having been read',
      'definitions.meaning': 'meaning',
      'definitions.categories': 'special categories named',
    },
  ],
  [
    'document',
    {
      worstToBest: [
        'superseded',
        ['draft', 'to-be-executed', 'linked'],
        'published',
        ['in-force', 'signed'],
      ],
    },
    { 'documents.status': 'status' },
  ],
  [
    'activity',
    'neither',
    {
      'activities.duration.period': 'duration of the processing',
      'activities.duration.until': 'end of the processing',
      'activities.duration.criterion': 'duration of the processing, in words',
    },
  ],
  ['purpose', 'neither', { 'activities.purposes.purpose': 'wording' }],
  [
    'purpose',
    'some',
    {
      'activities.purposes.withdrawal': 'withdrawal of consent',
      'activities.purposes.objection': 'objection',
    },
  ],
  [
    'legal-basis',
    'some',
    {
      'activities.purposes.legalBasis': 'legal basis',
      'activities.purposes.interest': 'legitimate interest',
      'activities.purposes.law': 'statute',
      'ownPurposes.legalBasis': 'legal basis',
    },
  ],
  ['legal-basis', 'yes', { 'activities.purposes.balancing': 'balancing test' }],
  ['notice', 'statement', { 'activities.notice': 'notice to data subjects' }],
  [
    'notice',
    'some',
    {
      'activities.notice.url': 'notice to data subjects, address',
      'activities.notice.contact': 'notice to data subjects, contact',
    },
  ],
  [
    'notice',
    'yes',
    {
      'activities.notice.rights': 'notice to data subjects, their rights',
      'activities.notice.complaint': 'notice to data subjects, complaint to an authority',
      'activities.notice.sourceOfData': 'notice to data subjects, origin of the data',
    },
  ],
  [
    'instructions',
    'promises',
    {
      'obligations.instructions': 'instructions',
      'obligations.foreignOrders': 'orders of authorities of third countries',
    },
  ],
  [
    'instructions',
    'promise',
    {
      'obligations.foreignOrders.notice': 'notice of orders of authorities of third countries',
      'obligations.foreignOrders.challenge':
        'challenge of orders of authorities of third countries',
      'obligations.foreignOrders.minimum': 'limit of what such authorities are given',
    },
  ],
  ['assistance', 'promises', { 'obligations.assistance': 'assistance' }],
  [
    'rights-assistance',
    'promise',
    { 'obligations.assistance.rights': 'help with requests of data subjects' },
  ],
  [
    'rights-assistance',
    'sooner',
    { 'obligations.assistance.rights.forwarding': 'forwarding of requests' },
  ],
  [
    'rights-assistance',
    'neither',
    {
      'obligations.assistance.rights.by': 'forwarding of requests, channels',
      'obligations.assistance.rights.to': 'forwarding of requests, address',
    },
  ],
  [
    'amendment',
    amended,
    {
      'obligations.amendments': 'amendments',
      'obligations.assignment': 'passing on of the contract',
    },
  ],
  [
    'amendment',
    'longer',
    {
      'obligations.amendments.notice': 'amendments, notice',
      'obligations.assignment.notice': 'passing on of the contract, notice',
    },
  ],
  [
    'amendment',
    'neither',
    {
      'obligations.amendments.channels': 'amendments, channels',
      'obligations.assignment.to': 'passing on of the contract, to whom',
    },
  ],
  ['audit', { list: 'auditors', more: 'stronger' }, { 'obligations.audit.auditors': 'auditor' }],
  ['audit', { list: 'reports', more: 'stronger' }, { 'obligations.audit.reports': 'report' }],
  [
    'breach-notice',
    'promise',
    {
      'breach.notice': 'breach notice',
      'breach.subprocessors': 'breach notice by sub-processors',
    },
  ],
  [
    'breach-notice',
    'sooner',
    {
      'breach.notice.within': 'breach notice',
      'breach.subprocessors.within': 'breach notice by sub-processors',
    },
  ],
  [
    'breach-notice',
    // The sooner it starts, the sooner we know.
    {
      worstToBest: [
        'end-of-investigation',
        'confirmation',
        ['awareness', 'detection'],
        'occurrence',
      ],
    },
    { 'breach.notice.after': 'breach notice, start of the clock' },
  ],
  [
    'breach-notice',
    {
      worstToBest: [
        ['authority', 'data-subjects'],
        ['customer', 'contact-of-customer'],
      ],
    },
    { 'breach.notice.to': 'breach notice, recipient' },
  ],
  [
    'breach-notice',
    'none',
    { 'breach.notice.cooperation': 'cooperation in place of a breach notice' },
  ],
  ['breach-content', 'promise', { 'breach.phases': 'breach information in phases' }],
  [
    'authorisation',
    { gradedBy: 'type', worstToBest: [false, 'general', 'specific', 'none'] },
    { 'subprocessing.authorisation': 'authorisation of sub-processors' },
  ],
  [
    'subprocessor-notice',
    'longer',
    { 'subprocessing.notice.period': 'notice of new sub-processors' },
  ],
  [
    'subprocessor-notice',
    'yes',
    { 'subprocessing.notice.written': 'written notice of new sub-processors' },
  ],
  ['objection', 'longer', { 'subprocessing.objection.period': 'time to object to sub-processors' }],
  [
    'objection',
    { worstToBest: ['data-protection', 'reasonable', 'any'] },
    { 'subprocessing.objection.grounds': 'grounds for objecting to sub-processors' },
  ],
  ['objection', 'yes', { 'subprocessing.objection.refund': 'fees returned after an objection' }],
  [
    'objection',
    { worstToBest: ['provider', 'mutual'] },
    { 'subprocessing.objection.assessedBy': 'judge of the grounds for objecting' },
  ],
  [
    'objection',
    { worstToBest: ['approval', 'refusal'] },
    { 'subprocessing.objection.silence': 'silence after the notice of a sub-processor' },
  ],
  ['subprocessor-list', 'statement', { 'subprocessing.list': 'list of sub-processors' }],
  [
    'subprocessor-list',
    'neither',
    {
      'subprocessing.list.url': 'list of sub-processors, address',
      'subprocessing.list.document': 'list of sub-processors, document',
      'subprocessing.list.section': 'list of sub-processors, section',
      'subprocessing.list.updated': 'list of sub-processors, last update',
      'subprocessing.list.read': 'list of sub-processors, read',
    },
  ],
  [
    'subprocessor-list',
    'no',
    { 'subprocessing.list.onRequest': 'list of sub-processors, on request' },
  ],
  [
    'subprocessor-list',
    'yes',
    { 'subprocessing.list.complete': 'completeness of the list of sub-processors' },
  ],
  [
    'flow-down',
    sameObligations,
    {
      'subprocessing.flowDown': 'obligations of sub-processors',
      'subprocessors.flowDown': 'obligations',
    },
  ],
  [
    'flow-down',
    'yes',
    {
      'subprocessing.flowDown.byContract': 'obligations of sub-processors, by contract',
      'subprocessors.flowDown.byContract': 'obligations, by contract',
    },
  ],
  [
    'liability',
    { gradedBy: 'extent', worstToBest: [false, 'limited', 'full'] },
    { 'subprocessing.liability': 'liability for sub-processors' },
  ],
  [
    'liability',
    'neither',
    {
      'subprocessing.liability.towards': 'liability for sub-processors, towards whom',
      'liability.cap': 'cap of liability',
      'liability.indemnityFor': 'claims of the indemnity',
    },
  ],
  ['liability', 'no', { 'liability.limited': 'limit of liability' }],
  [
    'liability',
    { list: 'exclusions of liability', more: 'weaker' },
    { 'liability.excluded': 'exclusion of liability' },
  ],
  [
    'liability',
    { worstToBest: ['customer', ['none', 'mutual'], 'provider'] },
    { 'liability.indemnity': 'indemnity' },
  ],
  ['location', 'some', { 'subprocessing.permittedRegions': 'regions permitted to sub-processors' }],
  ['location', 'no', { 'subprocessing.outsideEea': 'sub-processors outside the EEA' }],
  ['location', consent, { 'locations.consent': 'approval before data go there' }],
  [
    'location',
    { worstToBest: ['provider', 'customer'] },
    { 'locations.chosenBy': 'choice of the country' },
  ],
  [
    'location',
    { worstToBest: ['provider', 'with-notice', 'with-consent'] },
    { 'locations.change': 'change of the place' },
  ],
  [
    'location',
    'neither',
    {
      'locations.place': 'place',
      'locations.by': 'who is there',
      'locations.staff': 'being staff of the provider',
      'locations.group': 'being of the group',
      'locations.activity': 'activity',
      'locations.when': 'condition',
    },
  ],
  [
    'transfer',
    { list: 'places that data come from', more: 'neutral' },
    { 'transfers.from': 'place that data come from' },
  ],
  ['document', { list: 'blanks', more: 'weaker' }, { 'documents.blanks': 'blank' }],
  ['transfer', consent, { 'transfers.consent': 'approval before data go there' }],
  ['transfer', { exposure: ['regular', 'occasional'] }, { 'transfers.frequency': 'frequency' }],
  [
    'transfer',
    'neither',
    {
      'transfers.id': 'id',
      'transfers.recipient': 'recipient',
      'transfers.group': 'being of the group',
      'transfers.exporterRole': 'role of the sender',
      'transfers.recipientRole': 'role of the recipient',
      'transfers.activity': 'activity',
      'transfers.when': 'condition',
    },
  ],
  [
    'transfer-assessment',
    'statement',
    {
      'transfers.assessment': 'transfer assessment',
      'safeguards.assessment': 'transfer assessment',
    },
  ],
  [
    'transfer-assessment',
    'newer',
    {
      'transfers.assessment.date': 'date of the transfer assessment',
      'safeguards.assessment.date': 'date of the transfer assessment',
    },
  ],
  [
    'transfer-assessment',
    'neither',
    {
      'transfers.assessment.by': 'author of the transfer assessment',
      'safeguards.assessment.by': 'author of the transfer assessment',
      'safeguards.assessment.reference': 'reference of the transfer assessment',
      'transfers.assessment.reference': 'reference of the transfer assessment',
    },
  ],
  [
    'transfer-assessment',
    { worstToBest: ['no', 'on-request', 'public'] },
    {
      'transfers.assessment.available': 'availability of the transfer assessment',
      'safeguards.assessment.available': 'availability of the transfer assessment',
    },
  ],
  [
    'safeguard',
    'neither',
    {
      'safeguards.for': 'kind of binding corporate rules',
      'safeguards.url': 'address',
      'safeguards.ground': 'derogation',
      'safeguards.clauses.docking': 'docking clause',
      'safeguards.clauses.subprocessors': 'option for sub-processors (clause 9)',
      'safeguards.clauses.subprocessorNotice': 'notice of sub-processors (clause 9)',
      'safeguards.clauses.redress': 'redress body (clause 11)',
      'safeguards.clauses.authority': 'competent authority (clause 13)',
      'safeguards.clauses.law': 'governing law (clause 17)',
      'safeguards.clauses.courts': 'courts (clause 18)',
    },
  ],
  [
    'safeguard',
    'some',
    { 'safeguards.authority': 'authority', 'safeguards.reference': 'reference' },
  ],
  ['safeguard', 'none', { 'safeguards.qualified': 'reservation' }],
  [
    'safeguard',
    { worstToBest: ['provider-choice', 'equivalent', 'successor'] },
    { 'safeguards.alternative': 'what may replace it' },
  ],
  ['safeguard', 'no', { 'safeguards.fallback': 'being a fallback' }],
  ['safeguard', 'yes', { 'safeguards.onward': 'onward transfers' }],
  [
    'safeguard',
    { list: 'clause modules', more: 'stronger' },
    { 'safeguards.modules': 'clause module' },
  ],
  [
    'safeguard',
    { list: 'countries covered', more: 'neutral' },
    { 'safeguards.covers': 'country covered' },
  ],
  [
    'safeguard',
    { list: 'annexes filled in', more: 'stronger' },
    { 'safeguards.clauses.annexes': 'annex filled in' },
  ],
  ['measure', 'sooner', { 'security.measures.within': 'time' }],
  ['measure', 'none', { 'security.measures.qualified': 'reservation' }],
  [
    'measure',
    'neither',
    {
      'security.measures.by': 'whose measure',
      'security.measures.frequency': 'frequency',
      'security.measures.detail': 'detail',
      'security.byReference': 'reference for the security measures',
    },
  ],
  [
    'certificate',
    'neither',
    {
      'security.certifications.issued': 'day of issue',
      'security.certifications.title': 'title',
      'security.certifications.holder': 'holder',
      'security.certifications.scope': 'scope',
      'security.certifications.level': 'level',
      'security.certifications.number': 'number',
      'security.certifications.url': 'address',
      'security.certifications.proves': 'what it is said to prove',
    },
  ],
  ['certificate', 'yes', { 'security.certifications.held': 'being held' }],
  ['certificate', 'some', { 'security.certifications.body': 'certifying body' }],
  [
    'own-purpose',
    { exposure: [false, 'pseudonymised', true] },
    { 'ownPurposes.anonymised': 'anonymisation' },
  ],
  ['own-purpose', 'none', { 'ownPurposes.qualified': 'reservation' }],
  [
    'own-purpose',
    'neither',
    { 'ownPurposes.activity': 'activity', 'ownPurposes.detail': 'detail' },
  ],
  ['instrument', 'neither', { 'instruments.use': 'use' }],
  [
    'governing-law',
    'neither',
    { 'governingLaw.law': 'governing law', 'governingLaw.courts': 'courts' },
  ],
]

/** Each field by its path from the service, with all that is said of it here. */
export const fields: Readonly<Record<string, FieldSpec>> = withAlike(own)

/** The same table: copying one of three hundred keys takes half a millisecond of a start. */
function withAlike(all: Record<string, FieldSpec>): Readonly<Record<string, FieldSpec>> {
  for (const [kind, better, names] of alike)
    for (const [path, name] of Object.entries(names))
      all[path] = { ...all[path], change: { kind, name, better } }
  return all
}

/** One thing that is said of fields, laid out as they are: what is below a path is below its steps. */
export interface FieldTree {
  readonly [step: string]: string | FieldTree
}

export function fieldTree(pick: (spec: FieldSpec) => string | undefined): FieldTree {
  const tree: { [step: string]: string | FieldTree } = {}
  for (const [path, spec] of Object.entries(fields)) {
    const said = pick(spec)
    if (said === undefined) continue
    const steps = path.split('.')
    const last = steps.pop() ?? ''
    let node = tree
    for (const step of steps) {
      node[step] ??= {}
      node = node[step] as typeof tree
    }
    node[last] = said
  }
  return tree
}

/** What stands directly below a path, by its last step: `exceptionNotice` below `obligations.instructions`. */
export const fieldsBelow = (path: string): readonly (readonly [string, FieldSpec])[] =>
  stepsBelow(path).flatMap((step) => {
    const spec = fields[path === '' ? step : `${path}.${step}`]
    return spec ? [[step, spec] as const] : []
  })

/** The steps below a path, whether something is said of the field itself or only of what is in it. */
export const stepsBelow = (path: string): readonly string[] => {
  const above = path === '' ? '' : `${path}.`
  const paths = Object.keys(fields).filter((one) => one.startsWith(above))
  return [...new Set(paths.flatMap((one) => one.slice(above.length).split('.')[0] ?? []))]
}
