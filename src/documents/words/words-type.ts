/** Generated from locales/en.json by npm run generate: do not edit. */

export interface Words {
  readonly letter: {
    readonly blanks: {
      readonly sender: string
      readonly address: string
      readonly signature: string
      readonly name: string
    }
    readonly attention: (values: { readonly contact: string | number }) => string
    readonly placeAndDate: (values: { readonly date: string | number }) => string
    readonly subject: (values: { readonly service: string | number }) => string
    readonly salutation: string
    readonly opening: (values: { readonly service: string | number }) => string
    readonly documents: string
    readonly unreadDocuments: string
    readonly noDocuments: string
    readonly version: (values: { readonly version: string | number }) => string
    readonly dated: (values: { readonly date: string | number }) => string
    readonly datedInPart: (values: { readonly date: string | number }) => string
    readonly undated: string
    readonly points: (values: { readonly asOf: string | number; readonly points: number }) => string
    readonly nothing: (values: { readonly asOf: string | number }) => string
    readonly reply: (values: { readonly deadline: string | number }) => string
    readonly quoted: string
    readonly labels: {
      readonly basis: string
      readonly found: string
      readonly ask: string
      readonly clause: string
    }
    readonly priorities: {
      readonly error: string
      readonly warning: string
      readonly info: string
    }
    readonly quote: (values: { readonly text: string | number }) => string
    readonly topics: {
      readonly policy: string
      readonly subprocessors: string
    }
    readonly policy: (values: { readonly remedy: string | number }) => string
    readonly closing: readonly string[]
    readonly signOff: string
    readonly forSender: string
    readonly sheet: {
      readonly title: (values: { readonly service: string | number }) => string
      readonly how: readonly string[]
      readonly howInRows: (values: {
        readonly struck: string | number
        readonly unknown: string | number
      }) => string
      readonly today: string
      readonly example: string
      readonly oneOf: string
      readonly newEntry: string
      readonly newEntries: string
      readonly several: string
      readonly inWords: string
      readonly columns: {
        readonly question: string
        readonly now: string
        readonly how: string
        readonly answer: string
        readonly place: string
        readonly choices: string
      }
      readonly nothing: string
    }
  }
  readonly findings: {
    readonly skip: string
    readonly contents: string
    readonly headline: string
    readonly introduction: (values: { readonly rules: number }) => string
    readonly english: string
    readonly law: (values: {
      readonly asOf: string | number
      readonly lawDate: string | number
      readonly regimes: string | number
    }) => string
    readonly regimes: {
      readonly 'eu-gdpr': string
      readonly 'uk-gdpr': string
      readonly 'ch-fadp': string
    }
    readonly and: string
    readonly colon: string
    readonly unread: {
      readonly title: string
      readonly text: string
      readonly unweighed: string
    }
    readonly count: {
      readonly services: (values: { readonly n: number }) => string
      readonly findings: (values: { readonly n: number }) => string
      readonly unknown: (values: { readonly n: number }) => string
      readonly waived: (values: { readonly n: number }) => string
    }
    readonly severities: {
      readonly error: {
        readonly name: string
        readonly many: (values: { readonly n: number }) => string
        readonly meaning: string
      }
      readonly warning: {
        readonly name: string
        readonly many: (values: { readonly n: number }) => string
        readonly meaning: string
      }
      readonly info: {
        readonly name: string
        readonly many: (values: { readonly n: number }) => string
        readonly meaning: string
      }
    }
    readonly chapters: {
      readonly declaration: string
      readonly documents: string
      readonly evidence: string
      readonly roles: string
      readonly lawfulness: string
      readonly data: string
      readonly transfers: string
      readonly retention: string
      readonly breach: string
      readonly subprocessors: string
      readonly obligations: string
      readonly security: string
      readonly rights: string
      readonly chain: string
      readonly policy: string
      readonly gate: string
    }
    readonly summary: {
      readonly title: string
      readonly services: (values: { readonly n: number }) => string
      readonly unknown: (values: { readonly n: number }) => string
      readonly waived: (values: { readonly n: number }) => string
      readonly worst: string
      readonly worstOrder: string
      readonly nothing: string
      readonly more: (values: { readonly n: string | number }) => string
      readonly byService: string
      readonly open: string
      readonly noUnknown: string
      readonly noWaived: string
      readonly waivedUntil: (values: {
        readonly first: string | number
        readonly n: number
      }) => string
      readonly limits: string
      readonly vendors: (values: { readonly errors: number; readonly n: number }) => string
      readonly ours: (values: { readonly n: number }) => string
      readonly overdue: (values: { readonly first: string | number; readonly n: number }) => string
    }
    readonly matrix: {
      readonly title: string
      readonly text: string
      readonly service: string
      readonly states: string
      readonly obligations: string
      readonly against: (values: { readonly n: number }) => string
    }
    readonly map: {
      readonly title: string
      readonly text: string
      readonly number: string
      readonly from: string
      readonly to: string
      readonly carries: string
      readonly found: string
    }
    readonly findings: {
      readonly title: string
      readonly plain: string
      readonly filter: string
      readonly service: string
      readonly severity: string
      readonly chapter: string
      readonly all: string
      readonly reset: string
      readonly meanings: string
      readonly none: string
      readonly others: string
      readonly othersText: string
      readonly says: string
      readonly asks: string
      readonly why: string
      readonly ask: string
      readonly wording: string
      readonly known: string
      readonly before: (values: { readonly message: string | number }) => string
      readonly expired: (values: {
        readonly day: string | number
        readonly owner: string | number
      }) => string
      readonly also: string
      readonly see: string
      readonly line: (values: { readonly n: string | number }) => string
      readonly fact: string
      readonly unverified: string
      readonly force: {
        readonly law: string
        readonly guidance: string
        readonly practice: string
        readonly policy: string
      }
      readonly declaredAt: string
      readonly noSource: string
      readonly shown: (values: {
        readonly all: string | number
        readonly shown: string | number
      }) => string
      readonly search: string
      readonly fold: string
      readonly unfold: string
      readonly declaredOn: (values: { readonly n: string | number }) => string
    }
    readonly service: {
      readonly reviewed: (values: { readonly day: string | number }) => string
      readonly notReviewed: string
      readonly unreadable: string
      readonly twice: string
      readonly parties: string
      readonly role: string
      readonly name: string
      readonly details: string
      readonly provider: string
      readonly customer: string
      readonly noName: string
      readonly country: string
      readonly address: string
      readonly contact: string
      readonly dpo: string
      readonly noDpo: string
      readonly representative: (values: { readonly where: string | number }) => string
      readonly group: string
      readonly activities: string
      readonly activity: string
      readonly providerRole: string
      readonly customerRole: string
      readonly roles: {
        readonly processor: string
        readonly 'sub-processor': string
        readonly controller: string
        readonly 'joint-controller': string
        readonly either: string
        readonly unknown: string
      }
      readonly noActivities: string
      readonly documents: string
      readonly document: string
      readonly type: string
      readonly date: string
      readonly age: string
      readonly status: string
      readonly types: {
        readonly agreement: string
        readonly annex: string
        readonly 'terms-of-service': string
        readonly 'data-protection-sheet': string
        readonly 'privacy-policy': string
        readonly 'security-policy': string
        readonly 'sub-processor-list': string
        readonly certificate: string
        readonly assessment: string
        readonly 'audit-report': string
        readonly 'help-article': string
        readonly 'web-page': string
        readonly letter: string
        readonly other: string
      }
      readonly statuses: {
        readonly 'in-force': string
        readonly signed: string
        readonly published: string
        readonly linked: string
        readonly 'to-be-executed': string
        readonly draft: string
        readonly superseded: string
        readonly unknown: string
      }
      readonly noEffect: string
      readonly undated: string
      readonly unknownDate: string
      readonly noDocuments: string
      readonly subprocessors: string
      readonly subprocessor: string
      readonly task: string
      readonly established: string
      readonly locations: string
      readonly unnamed: string
      readonly embedded: string
      readonly noSubprocessors: string
      readonly deniedSubprocessors: string
      readonly unknownSubprocessors: string
      readonly obligations: string
      readonly obligation: string
      readonly state: string
      readonly unknown: string
      readonly unknownText: string
      readonly open: string
      readonly ages: {
        readonly 'new': string
        readonly months: (values: { readonly n: number }) => string
        readonly years: (values: { readonly n: number }) => string
      }
    }
    readonly waived: {
      readonly title: string
      readonly text: string
      readonly none: string
      readonly finding: string
      readonly owner: string
      readonly approver: string
      readonly noApprover: string
      readonly reason: string
      readonly until: string
    }
    readonly rules: {
      readonly title: string
      readonly text: string
    }
    readonly sources: {
      readonly title: string
      readonly text: string
      readonly address: string
      readonly internal: string
      readonly source: string
    }
    readonly inputs: {
      readonly title: string
      readonly text: string
      readonly file: string
      readonly holds: string
      readonly nothing: string
      readonly organisation: string
      readonly tool: (values: { readonly version: string | number }) => string
    }
    readonly limits: {
      readonly title: string
      readonly points: readonly string[]
    }
    readonly sign: {
      readonly title: string
      readonly text: string
      readonly name: string
      readonly day: string
      readonly signature: string
      readonly remarks: string
    }
    readonly of: (values: { readonly services: number }) => string
    readonly ofOrganisation: (values: {
      readonly organisation: string | number
      readonly services: number
    }) => string
    readonly caveats: {
      readonly selection: (values: {
        readonly all: number
        readonly count: number
        readonly names: string | number
        readonly rules: string | number
      }) => string
      readonly invalid: (values: { readonly names: string | number }) => string
      readonly stale: (values: { readonly lawDate: string | number }) => string
      readonly unverified: (values: { readonly facts: string | number }) => string
      readonly part: (values: {
        readonly index: string | number
        readonly of: string | number
      }) => string
    }
  }
  readonly matrix: {
    readonly obligations: {
      readonly '32': string
      readonly '33': string
      readonly '28(3)': string
      readonly '28(3)(a)': string
      readonly '28(3)(b)': string
      readonly '28(3)(c)': string
      readonly '28(3)(d)': string
      readonly '28(3)(e)': string
      readonly '28(3)(f)': string
      readonly '28(3)(g)': string
      readonly '28(3)(h)': string
      readonly '28(2)': string
      readonly '28(4)': string
      readonly '44-49': string
      readonly retention: string
      readonly rights: string
    }
    readonly states: {
      readonly missing: string
      readonly unknown: string
      readonly qualified: string
      readonly waived: string
      readonly declared: string
      readonly 'not-checked': string
      readonly 'not-applicable': string
    }
    readonly meanings: {
      readonly missing: string
      readonly unknown: string
      readonly qualified: string
      readonly waived: string
      readonly declared: string
      readonly 'not-checked': string
      readonly 'not-applicable': string
    }
  }
  readonly coverage: {
    readonly title: string
    readonly introduction: string
    readonly service: string
    readonly obligation: string
    readonly state: string
    readonly findings: string
    readonly waived: string
    readonly others: string
    readonly declaredIn: string
    readonly made: string
    readonly legend: string
    readonly nothing: string
    readonly noService: string
    readonly asOf: (values: {
      readonly day: string | number
      readonly law: string | number
    }) => string
    readonly unread: (values: { readonly files: string | number }) => string
  }
  readonly management: {
    readonly title: string
    readonly stand: string
    readonly standing: (values: {
      readonly errors: number
      readonly services: number
      readonly unknowns: number
      readonly warnings: number
    }) => string
    readonly columns: {
      readonly service: string
      readonly provider: string
      readonly next: string
    }
    readonly gravest: string
    readonly changed: {
      readonly commit: (values: { readonly since: string | number }) => string
      readonly day: (values: { readonly day: string | number }) => string
    }
    readonly changes: (values: {
      readonly fixed: number
      readonly fresh: number
      readonly same: number
    }) => string
    readonly fresh: string
    readonly fixed: string
    readonly same: string
    readonly more: (values: { readonly n: string | number }) => string
    readonly notCompared: string
    readonly due: string
    readonly nothingDue: (values: { readonly until: string | number }) => string
    readonly when: string
    readonly what: string
    readonly who: string
    readonly decide: string
    readonly decisions: {
      readonly mend: (values: { readonly n: number }) => string
      readonly waivers: (values: { readonly n: number; readonly until: string | number }) => string
      readonly overdue: (values: { readonly n: number }) => string
      readonly unknown: (values: { readonly n: number }) => string
      readonly nothing: string
    }
    readonly oldest: (values: { readonly day: string | number }) => string
  }
  readonly vendors: {
    readonly title: string
    readonly sheet: string
    readonly introduction: string
    readonly columns: {
      readonly name: string
      readonly provider: string
      readonly country: string
      readonly roles: string
      readonly agreement: string
      readonly agreementDate: string
      readonly age: string
      readonly worst: string
      readonly open: string
      readonly nextDate: string
      readonly next: string
      readonly owner: string
    }
    readonly groups: {
      readonly service: string
      readonly provider: string
      readonly agreement: string
      readonly findings: string
      readonly next: string
    }
  }
  readonly due: {
    readonly title: (values: {
      readonly asOf: string | number
      readonly days: number
      readonly until: string | number
    }) => string
    readonly overdue: string
    readonly nothing: string
    readonly what: {
      readonly objection: (values: { readonly name: string | number }) => string
      readonly start: (values: { readonly name: string | number }) => string
      readonly approval: (values: { readonly name: string | number }) => string
      readonly waiver: (values: { readonly name: string | number }) => string
      readonly adequacy: (values: { readonly name: string | number }) => string
      readonly certificate: (values: { readonly name: string | number }) => string
      readonly 'transfer-assessment': (values: { readonly name: string | number }) => string
      readonly 'impact-assessment': string
      readonly review: string
      readonly list: string
      readonly document: (values: { readonly name: string | number }) => string
      readonly edition: (values: { readonly name: string | number }) => string
    }
    readonly counted: (values: {
      readonly months: number
      readonly since: string | number
    }) => string
    readonly asReviews: (values: {
      readonly months: number
      readonly since: string | number
    }) => string
    readonly since: (values: { readonly since: string | number }) => string
    readonly who: {
      readonly us: string
      readonly vendor: string
    }
    readonly ours: string
    readonly unread: (values: { readonly files: string | number }) => string
    readonly nextEdition: (values: {
      readonly successor: string | number
      readonly what: string | number
    }) => string
    readonly today: string
    readonly ago: (values: { readonly days: number }) => string
    readonly ahead: (values: { readonly days: number }) => string
  }
  readonly map: {
    readonly colon: string
    readonly title: (values: { readonly whose: string | number }) => string
    readonly titleOfOne: (values: {
      readonly service: string | number
      readonly whose: string | number
    }) => string
    readonly ourOrganisation: string
    readonly zones: {
      readonly inside: {
        readonly 'eu-gdpr': string
        readonly 'uk-gdpr': string
        readonly 'ch-fadp': string
      }
      readonly adequate: string
      readonly third: string
      readonly open: string
    }
    readonly kinds: {
      readonly organisation: string
      readonly service: string
      readonly 'sub-processor': string
      readonly embedded: string
      readonly recipient: string
    }
    readonly many: {
      readonly service: (values: { readonly count: number }) => string
      readonly 'sub-processor': (values: { readonly count: number }) => string
      readonly embedded: (values: { readonly count: number }) => string
      readonly recipient: (values: { readonly count: number }) => string
    }
    readonly flows: (values: { readonly count: number }) => string
    readonly ofGroup: string
    readonly elsewhere: string
    readonly unnamed: string
    readonly nobody: string
    readonly places: {
      readonly undeclared: string
      readonly unspecified: string
      readonly unknown: string
    }
    readonly regions: {
      readonly EEA: string
      readonly EU: string
      readonly Europe: string
      readonly UK: string
      readonly Switzerland: string
      readonly 'North America': string
      readonly 'South America': string
      readonly 'Asia-Pacific': string
      readonly 'Middle East': string
      readonly Africa: string
      readonly worldwide: string
    }
    readonly uses: {
      readonly storage: string
      readonly access: string
      readonly processing: string
      readonly backup: string
      readonly support: string
      readonly development: string
      readonly transit: string
      readonly embedded: string
    }
    readonly short: {
      readonly dpf: string
      readonly scc: string
      readonly bcr: string
      readonly 'uk-idta': string
      readonly 'uk-addendum': string
      readonly 'swiss-addendum': string
    }
    readonly rulesFor: {
      readonly controller: string
      readonly processor: string
      readonly both: string
    }
    readonly qualified: string
    readonly none: string
    readonly refused: string
    readonly unknownSafeguard: string
    readonly spare: string
    readonly severities: {
      readonly error: string
      readonly warning: string
      readonly info: string
    }
    readonly known: string
    readonly waivedUntil: (values: { readonly day: string | number }) => string
    readonly waived: string
    readonly way: string
    readonly more: (values: { readonly count: string | number }) => string
    readonly legend: {
      readonly flow: string
      readonly error: string
      readonly warning: string
      readonly way: string
      readonly waived: string
    }
    readonly notes: {
      readonly alike: (values: { readonly parties: number }) => string
      readonly within: (values: { readonly count: number }) => string
      readonly disengaged: (values: { readonly count: number }) => string
      readonly unread: (values: { readonly count: number }) => string
      readonly invalid: (values: { readonly ids: string | number }) => string
      readonly stale: (values: { readonly day: string | number }) => string
      readonly selection: (values: { readonly selected: string | number }) => string
      readonly crashes: (values: { readonly count: number }) => string
      readonly grouped: (values: { readonly what: string | number }) => string
    }
    readonly description: (values: {
      readonly gaps: number
      readonly parties: number
      readonly services: number
    }) => string
    readonly otherRecipients: (values: { readonly parties: number }) => string
    readonly and: string
  }
  readonly register: {
    readonly dayFormat: string
    readonly gaps: {
      readonly 'not-declared': string
      readonly unknown: string
      readonly refused: string
      readonly denied: string
      readonly open: string
      readonly none: string
      readonly 'not-applicable': string
    }
    readonly yes: string
    readonly no: string
    readonly tail: {
      readonly source: string
      readonly findings: string
      readonly waived: string
      readonly waivedUntil: string
      readonly place: string
      readonly whole: string
    }
    readonly evidence: string
    readonly made: string
    readonly about: string
    readonly skip: string
    readonly empty: string
    readonly until: string
    readonly excluded: string
    readonly mayOccur: string
    readonly openList: string
    readonly legend: string
    readonly asOf: (values: {
      readonly day: string | number
      readonly law: string | number
    }) => string
    readonly oneService: (values: { readonly service: string | number }) => string
    readonly unread: (values: { readonly files: string | number }) => string
    readonly excused: (values: {
      readonly day: string | number
      readonly title: string | number
    }) => string
    readonly silent: (values: { readonly columns: string | number }) => string
  }
  readonly ropa: {
    readonly title: string
    readonly sheet: string
    readonly introduction: string
    readonly basisNote: string
    readonly sections: {
      readonly controller: string
      readonly processor: string
      readonly provider: string
    }
    readonly columns: {
      readonly record: string
      readonly service: string
      readonly activity: string
      readonly providerRole: string
      readonly ourRole: string
      readonly controller: string
      readonly controllerContact: string
      readonly jointController: string
      readonly jointContact: string
      readonly representative: string
      readonly officer: string
      readonly processor: string
      readonly processorContact: string
      readonly processorRepresentative: string
      readonly processorOfficer: string
      readonly purposes: string
      readonly legalBasis: string
      readonly processing: string
      readonly subjects: string
      readonly data: string
      readonly special: string
      readonly recipients: string
      readonly transfers: string
      readonly lastResort: string
      readonly erasure: string
      readonly security: string
    }
    readonly groups: {
      readonly record: string
      readonly parties: string
      readonly purposes: string
      readonly basis: string
      readonly processing: string
      readonly categories: string
      readonly recipients: string
      readonly transfers: string
      readonly erasure: string
      readonly security: string
    }
    readonly bases: {
      readonly consent: string
      readonly contract: string
      readonly 'legal-obligation': string
      readonly 'vital-interests': string
      readonly 'public-task': string
      readonly 'legitimate-interests': string
      readonly unknown: string
    }
    readonly point: (values: {
      readonly letter: string | number
      readonly paragraph: string | number
    }) => string
    readonly through: (values: { readonly name: string | number }) => string
    readonly elsewhere: (values: { readonly place: string | number }) => string
    readonly behind: (values: { readonly names: string | number }) => string
    readonly inside: (values: { readonly places: string | number }) => string
    readonly allData: string
    readonly inLayout: (values: {
      readonly authority: string | number
      readonly title: string | number
    }) => string
    readonly sheets: {
      readonly controller: string
      readonly processor: string
    }
    readonly extras: {
      readonly function: string
      readonly updated: string
      readonly contract: string
    }
  }
  readonly subprocessors: {
    readonly title: string
    readonly sheet: string
    readonly introduction: string
    readonly columns: {
      readonly service: string
      readonly name: string
      readonly country: string
      readonly locations: string
      readonly contact: string
      readonly task: string
      readonly data: string
      readonly access: string
      readonly depth: string
      readonly chain: string
      readonly declaration: string
      readonly safeguard: string
      readonly approved: string
      readonly approvedBy: string
      readonly approvedOn: string
      readonly approvedUntil: string
      readonly conditions: string
      readonly reference: string
      readonly inAgreement: string
      readonly inUse: string
      readonly since: string
      readonly notified: string
      readonly objection: string
    }
    readonly groups: {
      readonly service: string
      readonly who: string
      readonly what: string
      readonly chain: string
      readonly safeguard: string
      readonly approval: string
      readonly dates: string
    }
    readonly possible: string
    readonly unnamed: (values: { readonly description: string | number }) => string
  }
  readonly transfers: {
    readonly title: string
    readonly sheet: string
    readonly introduction: string
    readonly columns: {
      readonly service: string
      readonly from: string
      readonly to: string
      readonly standing: string
      readonly recipient: string
      readonly group: string
      readonly basis: string
      readonly exporterRole: string
      readonly recipientRole: string
      readonly activity: string
      readonly data: string
      readonly frequency: string
      readonly instrument: string
      readonly measures: string
      readonly assessed: string
      readonly assessedOn: string
      readonly assessedBy: string
      readonly onward: string
      readonly spare: string
    }
    readonly groups: {
      readonly service: string
      readonly route: string
      readonly recipient: string
      readonly data: string
      readonly instrument: string
      readonly assessment: string
    }
    readonly classes: {
      readonly inside: string
      readonly adequate: string
      readonly third: string
    }
    readonly basis: {
      readonly transfer: string
      readonly flow: string
      readonly inside: string
    }
    readonly customer: string
    readonly frequencies: {
      readonly regular: string
      readonly occasional: string
    }
  }
  readonly retention: {
    readonly title: string
    readonly sheet: string
    readonly introduction: string
    readonly columns: {
      readonly service: string
      readonly activity: string
      readonly role: string
      readonly category: string
      readonly items: string
      readonly case: string
      readonly period: string
      readonly days: string
      readonly from: string
      readonly law: string
      readonly vague: string
      readonly reservation: string
      readonly fate: string
      readonly backups: string
      readonly afterContract: string
      readonly limit: string
      readonly limitDays: string
    }
    readonly groups: {
      readonly activity: string
      readonly data: string
      readonly period: string
      readonly end: string
      readonly limit: string
    }
    readonly all: string
    readonly byLaw: string
    readonly byCustomer: string
    readonly until: (values: { readonly event: string | number }) => string
    readonly atMost: (values: { readonly period: string | number }) => string
    readonly unlessSet: (values: { readonly period: string | number }) => string
    readonly after: (values: {
      readonly event: string | number
      readonly period: string | number
    }) => string
    readonly backups: (values: { readonly period: string | number }) => string
    readonly same: string
    readonly agreement: string
    readonly choice: (values: { readonly who: string | number }) => string
    readonly customer: string
    readonly provider: string
  }
  readonly legal: {
    readonly roles: {
      readonly processor: string
      readonly 'sub-processor': string
      readonly controller: string
      readonly 'joint-controller': string
      readonly either: string
      readonly unknown: string
    }
    readonly tools: {
      readonly adequacy: string
      readonly dpf: string
      readonly scc: string
      readonly bcr: string
      readonly 'uk-idta': string
      readonly 'uk-addendum': string
      readonly 'swiss-addendum': string
      readonly 'authority-clauses': string
      readonly 'ad-hoc-clauses': string
      readonly 'code-of-conduct': string
      readonly certification: string
      readonly 'public-instrument': string
      readonly derogation: string
      readonly 'privacy-shield': string
      readonly 'safe-harbour': string
      readonly link: string
      readonly other: string
      readonly unknown: string
    }
    readonly states: {
      readonly approved: string
      readonly 'in-force': string
      readonly pending: string
      readonly expired: string
      readonly withdrawn: string
      readonly unknown: string
    }
    readonly grounds: {
      readonly 'explicit-consent': string
      readonly 'contract-with-subject': string
      readonly 'contract-for-subject': string
      readonly 'public-interest': string
      readonly 'legal-claims': string
      readonly 'vital-interests': string
      readonly 'public-register': string
      readonly 'compelling-interests': string
      readonly unknown: string
    }
    readonly events: {
      readonly collection: string
      readonly recording: string
      readonly 'last-use': string
      readonly 'interaction-end': string
      readonly 'transmission-end': string
      readonly invoice: string
      readonly 'contract-end': string
      readonly 'service-end': string
      readonly 'account-deletion': string
      readonly request: string
      readonly notice: string
      readonly awareness: string
      readonly backup: string
      readonly other: string
    }
    readonly ends: {
      readonly erasure: string
      readonly return: string
      readonly anonymisation: string
      readonly pseudonymisation: string
      readonly archive: string
      readonly unknown: string
    }
    readonly module: string
    readonly modules: string
    readonly covering: string
  }
  readonly vocabulary: {
    readonly data: {
      readonly identification: string
      readonly contact: string
      readonly professional: string
      readonly account: string
      readonly credentials: string
      readonly 'identity-number': string
      readonly financial: string
      readonly billing: string
      readonly payment: string
      readonly traffic: string
      readonly location: string
      readonly 'call-recordings': string
      readonly voicemail: string
      readonly 'screen-recordings': string
      readonly transcripts: string
      readonly messages: string
      readonly attachments: string
      readonly content: string
      readonly metadata: string
      readonly usage: string
      readonly device: string
      readonly cookies: string
      readonly crm: string
      readonly 'support-tickets': string
      readonly signature: string
      readonly images: string
      readonly voice: string
      readonly employment: string
      readonly preferences: string
      readonly business: string
      readonly metrics: string
      readonly 'racial-or-ethnic-origin': string
      readonly 'political-opinions': string
      readonly 'religious-or-philosophical-beliefs': string
      readonly 'trade-union-membership': string
      readonly genetic: string
      readonly biometric: string
      readonly health: string
      readonly 'sex-life': string
      readonly 'sexual-orientation': string
      readonly 'criminal-convictions': string
      readonly any: string
    }
    readonly subjects: {
      readonly customers: string
      readonly prospects: string
      readonly employees: string
      readonly 'customer-staff': string
      readonly 'provider-staff': string
      readonly signatories: string
      readonly 'end-users': string
      readonly callers: string
      readonly suppliers: string
      readonly 'business-partners': string
      readonly contractors: string
      readonly applicants: string
      readonly visitors: string
      readonly patients: string
      readonly pupils: string
      readonly children: string
      readonly members: string
      readonly public: string
      readonly any: string
    }
    readonly operations: {
      readonly collection: string
      readonly recording: string
      readonly organisation: string
      readonly structuring: string
      readonly storage: string
      readonly adaptation: string
      readonly alteration: string
      readonly retrieval: string
      readonly consultation: string
      readonly use: string
      readonly transmission: string
      readonly disclosure: string
      readonly dissemination: string
      readonly alignment: string
      readonly combination: string
      readonly restriction: string
      readonly erasure: string
      readonly destruction: string
      readonly anonymisation: string
      readonly pseudonymisation: string
      readonly hosting: string
      readonly other: string
    }
    readonly measures: {
      readonly 'encryption-at-rest': string
      readonly 'encryption-in-transit': string
      readonly encryption: string
      readonly pseudonymisation: string
      readonly 'access-control': string
      readonly authentication: string
      readonly logging: string
      readonly resilience: string
      readonly availability: string
      readonly confidentiality: string
      readonly integrity: string
      readonly backup: string
      readonly restoration: string
      readonly testing: string
      readonly 'penetration-testing': string
      readonly 'vulnerability-scanning': string
      readonly 'code-review': string
      readonly 'change-management': string
      readonly 'incident-response': string
      readonly 'malware-protection': string
      readonly 'threat-detection': string
      readonly 'device-management': string
      readonly 'network-security': string
      readonly 'physical-security': string
      readonly 'staff-training': string
      readonly 'staff-awareness': string
      readonly 'staff-authorisation': string
      readonly 'privacy-by-design': string
      readonly 'data-minimisation': string
      readonly separation: string
      readonly other: string
    }
    readonly features: {
      readonly 'call-recording': string
      readonly 'screen-recording': string
      readonly transcription: string
      readonly monitoring: string
      readonly 'artificial-intelligence': string
      readonly scoring: string
      readonly profiling: string
      readonly routing: string
      readonly 'automated-decision': string
      readonly 'voice-biometrics': string
      readonly 'location-tracking': string
      readonly 'online-tracking': string
      readonly 'training-of-models': string
    }
    readonly channels: {
      readonly email: string
      readonly telephone: string
      readonly letter: string
      readonly portal: string
      readonly 'in-service': string
      readonly subscription: string
      readonly 'web-page': string
      readonly 'any-means': string
    }
  }
  readonly durations: {
    readonly vague: {
      readonly immediately: string
      readonly 'without-undue-delay': string
      readonly promptly: string
      readonly 'reasonable-period': string
    }
    readonly within: (values: { readonly period: string | number }) => string
    readonly units: {
      readonly minute: {
        readonly one: string
        readonly several: string
      }
      readonly hour: {
        readonly one: string
        readonly several: string
      }
      readonly day: {
        readonly one: string
        readonly several: string
      }
      readonly 'calendar day': {
        readonly one: string
        readonly several: string
      }
      readonly 'business day': {
        readonly one: string
        readonly several: string
      }
      readonly 'working day': {
        readonly one: string
        readonly several: string
      }
      readonly week: {
        readonly one: string
        readonly several: string
      }
      readonly month: {
        readonly one: string
        readonly several: string
      }
      readonly year: {
        readonly one: string
        readonly several: string
      }
    }
  }
  readonly date: {
    readonly monthNames: readonly string[]
    readonly ofDay: (values: {
      readonly day: string | number
      readonly month: string | number
      readonly year: string | number
    }) => string
    readonly ofMonth: (values: {
      readonly month: string | number
      readonly year: string | number
    }) => string
  }
  readonly citations: {
    readonly sources: {
      readonly gdpr: string
      readonly 'uk-gdpr': string
      readonly fadp: string
      readonly eprivacy: string
      readonly nis2: string
      readonly dora: string
      readonly reg611: string
    }
    readonly acts: {
      readonly gdpr: string
      readonly 'uk-gdpr': string
      readonly fadp: string
      readonly eprivacy: string
      readonly nis2: string
      readonly dora: string
      readonly reg611: string
    }
    readonly guidance: {
      readonly Guidelines: (values: { readonly number: string | number }) => string
      readonly Recommendations: (values: { readonly number: string | number }) => string
      readonly Opinion: (values: { readonly number: string | number }) => string
    }
    readonly decision: (values: { readonly number: string | number }) => string
    readonly court: (values: { readonly number: string | number }) => string
    readonly article: (values: {
      readonly number: string | number
      readonly parts: string | number
    }) => string
    readonly clause: (values: {
      readonly number: string | number
      readonly parts: string | number
    }) => string
    readonly paragraph: (values: { readonly part: string | number }) => string
    readonly letter: (values: { readonly part: string | number }) => string
    readonly ofAct: (values: {
      readonly act: string | number
      readonly place: string | number
    }) => string
    readonly partOfAct: (values: {
      readonly act: string | number
      readonly place: string | number
    }) => string
    readonly ofAnnex: (values: {
      readonly act: string | number
      readonly place: string | number
    }) => string
    readonly partOfAnnex: (values: {
      readonly act: string | number
      readonly place: string | number
    }) => string
    readonly marginal: (values: { readonly number: string | number }) => string
  }
  readonly requests: {
    readonly 'document-edition': {
      readonly title: string
      readonly ask: string
      readonly clause: (values: { readonly documentMonths: number }) => string
    }
    readonly contradiction: {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'open-facts': {
      readonly title: string
      readonly ask: string
    }
    readonly 'data-protection-officer': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly representative: {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'role-of-each-activity': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'joint-arrangement': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'own-purposes': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'embedded-service': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'embedded-service-papers': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly identity: {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly purposes: {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'legal-basis': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'consent-withdrawal': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'special-category-exception': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'special-categories': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly children: {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'direct-marketing': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'automated-decisions': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'impact-assessment': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'recording-notice': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly description: {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'need-for-the-data': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'communications-data': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'origin-of-the-data': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'transfer-safeguard': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'places-of-processing': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'law-no-longer-in-force': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'scope-of-adequacy': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'framework-fallback': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'standard-clauses': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'binding-corporate-rules': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'transfer-assessment': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'onward-transfers': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'uk-and-swiss-law': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'instrument-without-transfer': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'storage-periods': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'period-that-we-set': {
      readonly title: string
      readonly ask: string
      readonly clause: (values: { readonly recordingDays: number }) => string
    }
    readonly 'traffic-data': {
      readonly title: string
      readonly ask: string
      readonly clause: (values: { readonly trafficMonths: number }) => string
    }
    readonly 'end-of-the-services': {
      readonly title: string
      readonly ask: (values: { readonly deletionDays: number }) => string
      readonly clause: (values: { readonly deletionDays: number }) => string
    }
    readonly 'choice-at-the-end': {
      readonly title: string
      readonly ask: string
      readonly clause: (values: { readonly deletionDays: number }) => string
    }
    readonly 'existing-copies': {
      readonly title: string
      readonly ask: string
      readonly clause: (values: { readonly backupDays: number }) => string
    }
    readonly 'proof-of-deletion': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'true-erasure': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'breach-notification': {
      readonly title: string
      readonly ask: (values: { readonly breachHours: number }) => string
      readonly clause: (values: { readonly breachHours: number }) => string
    }
    readonly 'breach-notification-for-our-duty': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'breach-content': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'breach-channel': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'breach-in-the-chain': {
      readonly title: string
      readonly ask: string
      readonly clause: (values: { readonly chainHours: number }) => string
    }
    readonly 'authorisation-of-sub-processors': {
      readonly title: string
      readonly ask: string
      readonly clause: (values: { readonly noticeDays: number }) => string
    }
    readonly 'our-approval': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'notice-of-changes': {
      readonly title: string
      readonly ask: (values: { readonly noticeDays: number }) => string
      readonly clause: (values: { readonly noticeDays: number }) => string
    }
    readonly objection: {
      readonly title: string
      readonly ask: string
      readonly clause: (values: { readonly objectionDays: number }) => string
    }
    readonly 'same-obligations': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'liability-for-sub-processors': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'list-of-sub-processors': {
      readonly title: string
      readonly ask: string
      readonly clause: (values: { readonly listMonths: number }) => string
    }
    readonly 'details-of-sub-processors': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'companies-outside-the-list': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'start-before-the-end-of-notice': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly contract: {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'binding-documents': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly instructions: {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'unlawful-instructions': {
      readonly title: string
      readonly ask: string
      readonly clause: (values: { readonly alertHours: number }) => string
    }
    readonly confidentiality: {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'persons-with-access': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'duty-of-security': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'help-with-our-duties': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'cost-of-duties': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'refused-undertakings': {
      readonly title: string
      readonly ask: string
    }
    readonly 'information-on-request': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly audits: {
      readonly title: string
      readonly ask: string
      readonly clause: (values: { readonly auditNoticeDays: number }) => string
    }
    readonly 'changes-of-the-terms': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'suspension-and-termination': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'security-measures': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'measures-of-your-own': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly certificates: {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'what-is-no-certificate': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'help-with-requests': {
      readonly title: string
      readonly ask: string
      readonly clause: (values: { readonly helpDays: number }) => string
    }
    readonly 'functions-for-rights': {
      readonly title: string
      readonly ask: (values: { readonly rightDays: number }) => string
      readonly clause: string
    }
    readonly 'requests-that-reach-you': {
      readonly title: string
      readonly ask: (values: { readonly forwardingDays: number }) => string
      readonly clause: (values: { readonly forwardingDays: number }) => string
    }
    readonly 'privacy-notice': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'restriction-of-processing': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'transfers-in-the-chain': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'obligations-in-the-chain': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'order-of-the-chain': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly liability: {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'governing-law-outside-union': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
  }
}
