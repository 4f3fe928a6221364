import { segments } from '../../../src/model/path.ts'

const clauses = { type: 'scc', decision: '2021/914', modules: [3], dated: '2023-02-01' }
const measure = { type: 'other', detail: 'described in the annex' }

/** Answers that a vendor would give, by the place that is asked for; `#` is any entry of a list. */
const usual: Readonly<Record<string, unknown>> = {
  'documents/#/date': '2026-05-01',
  'documents/#/version': '3.1',
  'documents/#/status': 'signed',
  'documents/#/legalEffect': true,
  'documents/agreement': { type: 'agreement', date: '2026-05-01', status: 'signed' },
  documents: { agreement: { type: 'agreement', date: '2026-05-01', status: 'signed' } },
  'provider/name': 'Exampletel SA',
  'provider/country': 'FR',
  'provider/address': '1 rue Exemple, Paris',
  'provider/contact': 'privacy@exampletel.example',
  'provider/dpo': 'dpo@exampletel.example',
  'provider/representatives/eu': 'Examplerep GmbH, Berlin',

  'governingLaw/law': 'FR',

  'activities/#/role': 'processor',
  'activities/#/subjectMatter': 'hosting of a contact centre',
  'activities/#/duration': { until: 'contract-end' },
  'activities/#/arrangement': { duties: ['rights', 'information'], essence: true },
  'activities/#/purposes': ['telephone campaigns'],
  'activities/#/purposes/#': 'recording of calls to train our agents',
  'activities/#/purposes/#/legalBasis': 'legitimate-interests',
  'activities/#/purposes/#/interest': 'running the contract with the customer',
  'activities/#/purposes/#/balancing': true,
  'activities/#/purposes/#/law': 'FR Code de commerce art. L123-22',
  'activities/#/purposes/#/withdrawal': 'by mail to privacy@exampletel.example',
  'activities/#/purposes/#/objection': 'a link in every message',
  'activities/#/data': ['contact', 'call-recordings'],
  'activities/#/subjects': ['employees', 'callers'],
  'activities/#/operations': ['collection', 'recording', 'storage', 'transmission', 'erasure'],
  'activities/#/obtainedFrom': 'the customer',
  'activities/#/specialCategories': 'may-occur',
  'activities/#/notice': {
    url: 'https://exampletel.example/privacy',
    rights: true,
    complaint: true,
    contact: 'privacy@exampletel.example',
    sourceOfData: true,
  },
  'activities/#/retention/#/backups': '30 days',
  'activities/#/features/#/subjectsTold': true,
  ownPurposes: false,

  'transfers/#/safeguard': clauses,
  'transfers/#/safeguard/#': clauses,
  'transfers/#/safeguard/modules': [3],
  'transfers/#/assessment': { date: '2026-02-01' },
  'transfers/#/to': 'IL',
  'locations/#/countries': ['FR'],
  'instruments/#/use': 'history',

  'obligations/endOfContract': {
    choice: 'customer',
    options: ['erasure', 'return'],
    within: '30 days',
    copies: true,
    proof: true,
  },
  'obligations/endOfContract/choice': 'customer',
  'obligations/endOfContract/options': ['erasure', 'return'],
  'obligations/endOfContract/within': '30 days',
  'obligations/endOfContract/backups': '30 days',
  'obligations/endOfContract/copies': true,
  'obligations/endOfContract/subprocessorCopies': true,
  'obligations/endOfContract/proof': true,
  'obligations/audit': {
    information: true,
    audits: true,
    afterBreach: true,
    cost: 'shared',
    notice: '14 days',
  },
  'obligations/audit/audits': true,
  'obligations/audit/information': true,
  'obligations/audit/auditors': ['customer', 'mandated-auditor'],
  'obligations/amendments': 'mutual',
  'obligations/assignment': 'mutual',
  'obligations/confidentiality': true,
  'obligations/confidentiality/#': { commitment: true, source: 'agreement §4' },
  'obligations/security': true,
  'obligations/riskBased': true,
  'obligations/staffInstructions': true,
  'obligations/suspension': true,
  'obligations/termination': true,
  'obligations/instructions/documented': true,
  'obligations/instructions/transfers': true,
  'obligations/instructions/exceptionNotice': true,
  'obligations/assistance/security': true,
  'obligations/assistance/breachAuthority': true,
  'obligations/assistance/breachSubjects': true,
  'obligations/assistance/dpia': true,
  'obligations/assistance/priorConsultation': true,
  'rights/access': 'self-service',
  'rights/rectification': 'self-service',
  'rights/erasure': 'self-service',
  'rights/restriction': 'self-service',
  'rights/portability': 'self-service',
  'rights/objection': 'self-service',
  'rights/automatedDecisions': 'self-service',
  'rights/consent': 'self-service',
  'embeds/#/agreement': 'in-force',
  'embeds/#/contract': 'direct',
  'obligations/instructions': {
    documented: true,
    transfers: true,
    legalException: 'union-law',
    exceptionNotice: true,
    unlawfulAlert: 'immediately',
  },
  'obligations/instructions/legalException': 'union-law',
  'obligations/instructions/unlawfulAlert': 'immediately',
  'obligations/assistance/rights': { within: '5 days', forwarding: '2 days' },
  'obligations/assistance/rights/within': '5 days',
  'obligations/assistance/rights/forwarding': '2 days',
  'obligations/assistance': {
    rights: { forwarding: '2 days' },
    security: true,
    breachAuthority: true,
    breachSubjects: true,
    dpia: true,
    priorConsultation: true,
  },

  'breach/notice': { within: '24 hours', after: 'awareness', by: ['email'] },
  'breach/notice/within': '12 hours',
  'breach/notice/after': 'awareness',
  'breach/notice/by': ['email'],
  'breach/content': ['nature', 'categories-and-numbers', 'contact', 'consequences', 'measures'],
  'breach/subprocessors': '12 hours',

  'subprocessing/authorisation': 'general',
  'subprocessing/notice': { period: '30 days', by: ['email'] },
  'subprocessing/notice/period': '30 days',
  'subprocessing/objection': { period: '30 days', effect: 'not-engaged' },
  'subprocessing/objection/effect': 'not-engaged',
  'subprocessing/flowDown': { terms: 'same-obligations', byContract: true },
  'subprocessing/liability': 'full',
  'subprocessing/list': {
    url: 'https://exampletel.example/list',
    updated: '2026-06-01',
    complete: true,
  },
  'subprocessing/list/updated': '2026-06-01',
  'subprocessing/list/complete': true,
  subprocessors: [{ id: 'examplehost', name: 'Examplehost SAS', country: 'FR', task: 'hosting' }],
  'subprocessors/-': { id: 'examplehost', name: 'Examplehost SAS', country: 'FR', task: 'hosting' },
  'subprocessors/#/name': 'Examplesend SAS',
  'subprocessors/#/country': 'FR',
  'subprocessors/#/locations': ['FR'],
  'subprocessors/#/task': 'second-level support',
  'subprocessors/#/address': '2 rue Exemple, Paris',
  'subprocessors/#/contact': 'privacy@examplesend.example',
  'subprocessors/#/access': true,
  'subprocessors/#/listed': true,
  'subprocessors/#/approvedInAgreement': true,
  'subprocessors/#/inUse': false,
  'subprocessors/#/since': '2026-12-31',
  'subprocessors/#/flowDown': 'same-obligations',
  'subprocessors/#/breachNotice': '2 hours',
  'subprocessors/#/retention': '30 days',
  'subprocessors/#/data': ['contact'],

  'security/measures': [
    { type: 'encryption-at-rest' },
    { type: 'resilience' },
    { type: 'restoration', within: '8 hours' },
    { type: 'testing', frequency: 'every year' },
    { type: 'confidentiality' },
  ],
  'security/measures/-': [
    { type: 'encryption-at-rest' },
    { type: 'resilience' },
    { type: 'restoration' },
    { type: 'testing' },
  ],
  'security/measures/#': measure,
  'security/certifications/#/issued': '2026-01-01',
  'security/certifications/#/expires': '2028-12-31',
  'security/certifications/#/edition': 2022,
  'security/certifications/#/holder': 'Exampletel SA',
  'security/certifications/#/scheme': 'ISO/IEC 27001',
}

/** Where a rule wants another answer than the others do. */
const special: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  contradiction: {
    'obligations/export/#': { commitment: true, source: 'agreement §8' },
    'breach/notice/#': { within: '24 hours', after: 'awareness', source: 'agreement §6' },
  },
  'unknown-fact': {
    'obligations/noOtherUse': true,
    'obligations/audit/cost': 'provider',
    'obligations/audit/afterBreach': true,
    'breach/notice/to': 'customer',
    'breach/phases': true,
  },
  'processor-with-own-purpose': { 'ownPurposes/#': { purpose: 'statistics', anonymised: true } },
  'controller-scope-unbounded': { 'activities/#/data/#': { category: 'content', included: false } },
  'controller-purpose-in-processor-activity': {
    'activities/#/purposes/#': { purpose: 'invoicing', included: false },
  },
  'controller-activity-without-legal-basis': {
    'activities/#/purposes/#': { purpose: 'contract administration', legalBasis: 'contract' },
  },
  'special-category-without-exception': {
    'activities/#/specialCategories': {
      state: 'present',
      categories: ['health', 'biometric'],
      exception: 'explicit-consent',
    },
  },
  'special-category-list-incomplete': {
    'activities/#/specialCategories/excluded': [
      'racial-or-ethnic-origin',
      'political-opinions',
      'religious-or-philosophical-beliefs',
      'trade-union-membership',
      'genetic',
      'biometric',
      'health',
      'sex-life',
      'sexual-orientation',
      'criminal-convictions',
    ],
  },
  'criminal-data-without-authority': {
    'activities/#/data/#': { category: 'criminal-convictions', included: false },
  },
  'child-age-below-law': { 'activities/#/children/minimumAge': 16 },
  'purpose-too-generic': { 'activities/#/purposes/#/purpose': 'setting up telephone calls' },
  'purpose-without-matching-data': { 'activities/#/purposes/#': 'telephone campaigns' },
  'automated-decision-undeclared': {
    'activities/#/features/#/legalEffect': false,
    'activities/#/features/#/humanReview': true,
    'embeds/#/features/#/legalEffect': false,
  },
  'data-categories-too-broad': { 'activities/#/data/#': 'contact' },
  'data-subjects-too-broad': { 'activities/#/subjects/#': 'employees' },
  'identity-number-without-necessity': {
    'activities/#/data/#/necessity': 'the law on qualified signatures asks for it',
  },
  'location-data-without-purpose': {
    'activities/#/data/#/necessity': 'rescuers must find the person',
  },
  'tracking-without-purpose': {
    'activities/#/data/#': { category: 'cookies', necessity: 'the basket cannot work without' },
  },
  'telecom-data-undeclared': {
    'activities/-': {
      id: 'carriage',
      role: 'controller',
      data: ['traffic', 'location', 'billing'],
    },
  },
  'transfer-without-safeguard': { transfers: [{ to: 'US', recipient: 'aws', safeguard: clauses }] },
  'location-missing': {
    locations: [
      { use: 'storage', countries: ['FR'] },
      { use: 'access', countries: ['FR'] },
    ],
    'locations/-': { use: 'access', countries: ['FR'] },
  },
  'adequacy-out-of-scope': {
    'transfers/#/safeguard/conditions': { 'dpf-active-listing': true, pipeda: true, lgpd: true },
  },
  'framework-as-only-tool': {
    'transfers/#/safeguard': [
      { type: 'dpf', conditions: { 'dpf-active-listing': true } },
      { type: 'scc', decision: '2021/914', modules: [3], dated: '2024-05-01' },
    ],
  },
  'regime-not-covered': {
    'transfers/#/safeguard': [clauses, { type: 'uk-addendum' }, { type: 'swiss-addendum' }],
  },
  'retention-missing': {
    'activities/#/retention': [{ data: 'all', period: '30 days', from: 'contract-end' }],
    'activities/#/retention/-': { data: 'all', period: '30 days', from: 'contract-end' },
    'activities/#/retention/#': { data: 'all', period: '30 days', from: 'contract-end' },
  },
  'retention-too-vague': {
    'activities/#/retention/#': { data: 'all', period: '30 days', from: 'contract-end' },
  },
  'retention-law-unnamed': {
    'activities/#/retention/#': { data: 'all', statute: 'DE AO § 147', period: '8 years' },
  },
  'retention-left-to-customer': { 'activities/#/retention/#/default': '90 days' },
  'retention-beyond-limit': { 'activities/#/retention/#/period': '30 days' },
  'traffic-data-kept-too-long': { 'activities/#/retention/#/period': '3 months' },
  'deletion-after-contract-too-late': { 'activities/#/retention/#/period': '30 days' },
  'anonymisation-as-erasure': {
    'activities/#/retention/#/then': 'erasure',
    'rights/erasure/by': ['erasure'],
  },
  'pseudonymisation-as-erasure': {
    'activities/#/retention/#/then': 'erasure',
    'rights/erasure/by': ['erasure'],
  },
  'right-limited': { 'rights/qualified': 'as far as possible' },
  'restriction-as-access-control': { 'rights/restriction/limit': 'data are marked and blocked' },
  'chain-transfer-uncovered': {
    transfers: [
      { to: 'US', recipient: 'speech', safeguard: { ...clauses, covers: ['US', 'IN'] } },
      { to: 'IN', recipient: 'exampledesk', safeguard: { ...clauses, covers: ['US', 'IN'] } },
    ],
  },
  'assessment-missing': { 'obligations/assistance/dpia': true },
}

/** The answer for what a rule asks; undefined where these tables have none. */
export function goodAnswer(rule: string, pointer: string): unknown {
  const path = segments(pointer)
  const generic = path
    .map((segment, index) =>
      /^\d+$/.test(segment) || (path[0] === 'documents' && index === 1 && path.length > 2)
        ? '#'
        : segment,
    )
    .join('/')
  // One of several statements is answered as the only one would be, where that has details.
  const single = generic.replace(/\/#(?=\/|$)/, '')
  const asOnly = /^(?:obligations|subprocessing|breach)\//.test(generic)
    ? (special[rule]?.[single] ?? usual[single])
    : undefined
  return (
    special[rule]?.[generic] ??
    usual[generic] ??
    (generic.endsWith('#') && typeof asOnly !== 'object' ? undefined : asOnly)
  )
}
