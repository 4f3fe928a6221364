// Generated from schemas/ by npm run generate; do not edit.

/** One YAML file. */
export type Declaration = Service | Organisation

/** What the documents of one vendor service say about personal data. */
export interface Service {
  /** The version of this format. */
  readonly apiVersion: 'dpa-lint/v1'
  /** What this document declares. */
  readonly kind: 'Service'
  /** The service's id, unique among all declarations. */
  readonly id: Id
  /** The service's name. */
  readonly name: Text
  /** What the service does, in a sentence. */
  readonly description?: Text
  /** When this declaration was last compared with the documents. */
  readonly reviewed?: Day
  /**
   * State of this declaration: `draft` while nobody has decided what is missing here. What is
   * `unknown` or not declared is undecided then, and no gap of the provider. Take it out when
   * somebody has read the documents.
   */
  readonly review?: 'draft'
  /** The company that provides the service. */
  readonly provider?: Provider
  /** The documents of the service, each under an id that `source` names. */
  readonly documents?: { readonly [key: string]: Document }
  /**
   * Which document prevails where two disagree, as the documents say it; without it the order
   * of the types holds.
   */
  readonly precedence?: {
    /** The ids of documents, the one that prevails first. */
    readonly order: readonly Id[]
    /**
     * Where the documents say it: a document of this service and a place in it. Inherited by
     * everything below.
     */
    readonly source?: SourceReference
    /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
    readonly quote?: Quote
    /** A remark of whoever declared the fact; rules do not read it. */
    readonly note?: Text
  }
  /** The processing activities, each with the provider's role in it. */
  readonly activities?: readonly Activity[]
  /** What the provider commits to as a processor. */
  readonly obligations?: Obligations
  /** Personal data breaches. */
  readonly breach?: Breach
  /** The terms on sub-processors. */
  readonly subprocessing?: Subprocessing
  /** The sub-processors, named or not; false where the documents say that there are none. */
  readonly subprocessors?: false | 'unknown' | readonly Subprocessor[]
  /** Services of others that are resold or built in. */
  readonly embeds?: readonly Embedded[]
  /** Where personal data are stored, and from where they are reached. */
  readonly locations?: 'unknown' | readonly Location[]
  /** Transfers to third countries; false where the documents say that there are none. */
  readonly transfers?: false | 'unknown' | readonly Transfer[]
  /** Transfer tools that the documents name for no particular transfer. */
  readonly safeguards?: readonly Safeguard[]
  /** Security of processing. */
  readonly security?: Security
  /** How the service serves the rights of data subjects. */
  readonly rights?: Rights
  /** Uses of customer data for the provider's own ends; false where the documents exclude them. */
  readonly ownPurposes?: false | 'unknown' | readonly OwnPurpose[]
  /** Legal instruments that the documents cite. */
  readonly instruments?: readonly Instrument[]
  /**
   * What the documents mean by a term of their own, where that is not what the law means by
   * it. A definition says nothing on what is processed.
   */
  readonly definitions?: readonly Definition[]
  /** Governing law and courts. */
  readonly governingLaw?: {
    /** Governing law. */
    readonly law?: Country
    /** Courts. */
    readonly courts?: Text
    /**
     * Where the documents say it: a document of this service and a place in it. Inherited by
     * everything below.
     */
    readonly source?: SourceReference
    /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
    readonly quote?: Quote
    /** A remark of whoever declared the fact; rules do not read it. */
    readonly note?: Text
  }
  /** Liability between the parties. */
  readonly liability?: {
    /** Whether liability towards the customer is limited. */
    readonly limited?: Answer
    /** The limit. */
    readonly cap?: Text
    /** What the limit leaves out. */
    readonly except?: readonly (
      | 'sub-processors'
      | 'data-protection'
      | 'data-subjects'
      | 'intent-and-gross-negligence'
    )[]
    /**
     * For what the provider is said not to answer at all: claims of data subjects, fines of an
     * authority, any processing of personal data.
     */
    readonly excluded?: readonly ('data-subjects' | 'fines' | 'data-protection')[]
    /** Who has to hold the other harmless of claims about personal data. */
    readonly indemnity?: 'customer' | 'provider' | 'mutual' | 'none' | 'unknown'
    /** Of which claims, in the words of the document. */
    readonly indemnityFor?: Text
    /**
     * Where the documents say it: a document of this service and a place in it. Inherited by
     * everything below.
     */
    readonly source?: SourceReference
    /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
    readonly quote?: Quote
    /** A remark of whoever declared the fact; rules do not read it. */
    readonly note?: Text
  }
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** A text of your own words, in one line. */
export type Text = string

/** A short phrase of the document, to find the place again; a few words, never a paragraph. */
export type Quote = string

/** Yes, no, or unknown: nobody has looked, or the text is unclear. */
export type Answer = true | false | 'unknown'

/**
 * A name for machines: lower-case letters, digits and hyphens. It stays for ever; reports
 * and waivers use it.
 */
export type Id = string

/**
 * A country as two capital letters of ISO 3166-1 (the United Kingdom is GB, Greece is GR),
 * or EPO for the European Patent Organisation.
 */
export type Country =
  | 'AD'
  | 'AE'
  | 'AF'
  | 'AG'
  | 'AI'
  | 'AL'
  | 'AM'
  | 'AO'
  | 'AQ'
  | 'AR'
  | 'AS'
  | 'AT'
  | 'AU'
  | 'AW'
  | 'AX'
  | 'AZ'
  | 'BA'
  | 'BB'
  | 'BD'
  | 'BE'
  | 'BF'
  | 'BG'
  | 'BH'
  | 'BI'
  | 'BJ'
  | 'BL'
  | 'BM'
  | 'BN'
  | 'BO'
  | 'BQ'
  | 'BR'
  | 'BS'
  | 'BT'
  | 'BV'
  | 'BW'
  | 'BY'
  | 'BZ'
  | 'CA'
  | 'CC'
  | 'CD'
  | 'CF'
  | 'CG'
  | 'CH'
  | 'CI'
  | 'CK'
  | 'CL'
  | 'CM'
  | 'CN'
  | 'CO'
  | 'CR'
  | 'CU'
  | 'CV'
  | 'CW'
  | 'CX'
  | 'CY'
  | 'CZ'
  | 'DE'
  | 'DJ'
  | 'DK'
  | 'DM'
  | 'DO'
  | 'DZ'
  | 'EC'
  | 'EE'
  | 'EG'
  | 'EH'
  | 'ER'
  | 'ES'
  | 'ET'
  | 'FI'
  | 'FJ'
  | 'FK'
  | 'FM'
  | 'FO'
  | 'FR'
  | 'GA'
  | 'GB'
  | 'GD'
  | 'GE'
  | 'GF'
  | 'GG'
  | 'GH'
  | 'GI'
  | 'GL'
  | 'GM'
  | 'GN'
  | 'GP'
  | 'GQ'
  | 'GR'
  | 'GS'
  | 'GT'
  | 'GU'
  | 'GW'
  | 'GY'
  | 'HK'
  | 'HM'
  | 'HN'
  | 'HR'
  | 'HT'
  | 'HU'
  | 'ID'
  | 'IE'
  | 'IL'
  | 'IM'
  | 'IN'
  | 'IO'
  | 'IQ'
  | 'IR'
  | 'IS'
  | 'IT'
  | 'JE'
  | 'JM'
  | 'JO'
  | 'JP'
  | 'KE'
  | 'KG'
  | 'KH'
  | 'KI'
  | 'KM'
  | 'KN'
  | 'KP'
  | 'KR'
  | 'KW'
  | 'KY'
  | 'KZ'
  | 'LA'
  | 'LB'
  | 'LC'
  | 'LI'
  | 'LK'
  | 'LR'
  | 'LS'
  | 'LT'
  | 'LU'
  | 'LV'
  | 'LY'
  | 'MA'
  | 'MC'
  | 'MD'
  | 'ME'
  | 'MF'
  | 'MG'
  | 'MH'
  | 'MK'
  | 'ML'
  | 'MM'
  | 'MN'
  | 'MO'
  | 'MP'
  | 'MQ'
  | 'MR'
  | 'MS'
  | 'MT'
  | 'MU'
  | 'MV'
  | 'MW'
  | 'MX'
  | 'MY'
  | 'MZ'
  | 'NA'
  | 'NC'
  | 'NE'
  | 'NF'
  | 'NG'
  | 'NI'
  | 'NL'
  | 'NO'
  | 'NP'
  | 'NR'
  | 'NU'
  | 'NZ'
  | 'OM'
  | 'PA'
  | 'PE'
  | 'PF'
  | 'PG'
  | 'PH'
  | 'PK'
  | 'PL'
  | 'PM'
  | 'PN'
  | 'PR'
  | 'PS'
  | 'PT'
  | 'PW'
  | 'PY'
  | 'QA'
  | 'RE'
  | 'RO'
  | 'RS'
  | 'RU'
  | 'RW'
  | 'SA'
  | 'SB'
  | 'SC'
  | 'SD'
  | 'SE'
  | 'SG'
  | 'SH'
  | 'SI'
  | 'SJ'
  | 'SK'
  | 'SL'
  | 'SM'
  | 'SN'
  | 'SO'
  | 'SR'
  | 'SS'
  | 'ST'
  | 'SV'
  | 'SX'
  | 'SY'
  | 'SZ'
  | 'TC'
  | 'TD'
  | 'TF'
  | 'TG'
  | 'TH'
  | 'TJ'
  | 'TK'
  | 'TL'
  | 'TM'
  | 'TN'
  | 'TO'
  | 'TR'
  | 'TT'
  | 'TV'
  | 'TW'
  | 'TZ'
  | 'UA'
  | 'UG'
  | 'UM'
  | 'US'
  | 'UY'
  | 'UZ'
  | 'VA'
  | 'VC'
  | 'VE'
  | 'VG'
  | 'VI'
  | 'VN'
  | 'VU'
  | 'WF'
  | 'WS'
  | 'YE'
  | 'YT'
  | 'ZA'
  | 'ZM'
  | 'ZW'
  | 'EPO'

/**
 * The countries by name; `unspecified` where the document itself leaves them open ("several
 * countries globally"); `unknown` where nobody has looked.
 */
export type Countries = readonly Country[] | 'unspecified' | 'unknown'

/** A region where the document names no country. Europe is wider than the EEA. */
export type Region =
  | 'EEA'
  | 'EU'
  | 'Europe'
  | 'UK'
  | 'Switzerland'
  | 'North America'
  | 'South America'
  | 'Asia-Pacific'
  | 'Middle East'
  | 'Africa'
  | 'worldwide'

/** A day, written YYYY-MM-DD. */
export type Day = string

/**
 * A day, month or year as the document gives it: YYYY-MM-DD, YYYY-MM or "YYYY" (quoted);
 * `unknown` where nobody has looked.
 */
export type DocumentDate = string

/**
 * A length of time as the document writes it: a number and minutes, hours, days, business
 * days, weeks, months or years, together or short (`1 year and 6 months`, `1y6m`, `72h`,
 * `14d`); or ISO 8601.
 */
export type Duration = string

/** How fast: a length of time, or the document's own vague words as what they are. */
export type Promptness =
  | Duration
  | 'immediately'
  | 'without-undue-delay'
  | 'promptly'
  | 'reasonable-period'
  | 'unknown'

/**
 * What starts or ends a period. `contract-end` is the end of the whole contract,
 * `service-end` the end of one ordered service.
 */
export type Event =
  | 'collection'
  | 'recording'
  | 'last-use'
  | 'interaction-end'
  | 'transmission-end'
  | 'invoice'
  | 'contract-end'
  | 'service-end'
  | 'account-deletion'
  | 'request'
  | 'notice'
  | 'awareness'
  | 'backup'
  | 'other'

/**
 * The id of a document of this service and, after a blank, the place in it. Several where
 * several say the same.
 */
export type SourceReference = string | readonly string[]

/**
 * How a message reaches the customer. `web-page` is a page that the customer must go and
 * watch; `subscription` needs the customer to subscribe first.
 */
export type Channel =
  | 'email'
  | 'telephone'
  | 'letter'
  | 'portal'
  | 'in-service'
  | 'subscription'
  | 'web-page'
  | 'any-means'
  | 'unknown'

/** The channels, every one that the document names. */
export type Channels = readonly Channel[]

/** When something applies only to some customers. */
export interface Condition {
  /** Only when one of these features is used. */
  readonly features?: readonly Text[]
  /** Only in these plans. */
  readonly plans?: readonly Text[]
  /** Only in these deployments or hosting regions. */
  readonly deployments?: readonly Text[]
}

/**
 * A category of personal data. `any` is a document's own "any category". A category of your
 * own begins with x-.
 */
export type DataCategory =
  | 'identification'
  | 'contact'
  | 'professional'
  | 'account'
  | 'credentials'
  | 'identity-number'
  | 'financial'
  | 'billing'
  | 'payment'
  | 'traffic'
  | 'location'
  | 'call-recordings'
  | 'voicemail'
  | 'screen-recordings'
  | 'transcripts'
  | 'messages'
  | 'attachments'
  | 'content'
  | 'metadata'
  | 'usage'
  | 'device'
  | 'cookies'
  | 'crm'
  | 'support-tickets'
  | 'signature'
  | 'images'
  | 'voice'
  | 'employment'
  | 'preferences'
  | 'business'
  | 'metrics'
  | 'racial-or-ethnic-origin'
  | 'political-opinions'
  | 'religious-or-philosophical-beliefs'
  | 'trade-union-membership'
  | 'genetic'
  | 'biometric'
  | 'health'
  | 'sex-life'
  | 'sexual-orientation'
  | 'criminal-convictions'
  | 'any'
  | string

/**
 * A category of data subjects, seen from the customer: `customers` are the customer's own
 * customers, `customer-staff` the people who work for the customer. A category of your own
 * begins with x-.
 */
export type SubjectCategory =
  | 'customers'
  | 'prospects'
  | 'employees'
  | 'customer-staff'
  | 'provider-staff'
  | 'signatories'
  | 'end-users'
  | 'callers'
  | 'suppliers'
  | 'business-partners'
  | 'contractors'
  | 'applicants'
  | 'visitors'
  | 'patients'
  | 'pupils'
  | 'children'
  | 'members'
  | 'public'
  | 'any'
  | string

/** A category of personal data, alone or with what the document says of it. */
export type DataItem =
  | DataCategory
  | {
      /** The category. */
      readonly category: DataCategory
      /** The particular data that the document names in it. */
      readonly items?: readonly Text[]
      /**
       * Whether the document includes (true) or excludes (false) the category; `may-occur` where
       * it can come in by accident; left out means included.
       */
      readonly included?: Answer | 'may-occur'
      /** The document leaves the list open here ("etc.", "such as", "any"). */
      readonly openEnded?: true
      /** False for content that the provider carries or hosts but cannot see. */
      readonly visible?: Answer
      /** Why the category is needed; `unknown` where the document does not say and it should. */
      readonly necessity?: Text
      /** From whom the provider obtains the data, where not from the person. */
      readonly obtainedFrom?: Text
      /**
       * Where the documents say it: a document of this service and a place in it. Inherited by
       * everything below.
       */
      readonly source?: SourceReference
      /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
      readonly quote?: Quote
      /** A remark of whoever declared the fact; rules do not read it. */
      readonly note?: Text
    }

/**
 * Types of personal data that the documents leave to the customer, or set out in another
 * paper.
 */
export interface DataElsewhere {
  /** Whoever decides it, where the documents leave it open. */
  readonly setBy?: 'customer'
  /** The paper that sets it out: a document of this service and a place in it. */
  readonly byReference?: SourceReference
  /** Whether it is set out there; false where the paper has no such place, or nothing in it. */
  readonly found?: Answer
  /**
   * The types of personal data that the text itself names, before it leaves the rest to the
   * customer or to another paper.
   */
  readonly named?: readonly DataItem[]
  /** What we ourselves have decided or described. */
  readonly selected?: readonly DataItem[]
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** A category of data subjects, alone or with what the document says of it. */
export type SubjectItem =
  | SubjectCategory
  | {
      /** The category of persons. */
      readonly category: SubjectCategory
      /**
       * Whether the document includes (true) or excludes (false) these persons; left out means
       * included.
       */
      readonly included?: Answer
      /** The document leaves the list open here ("etc.", "such as", "any"). */
      readonly openEnded?: true
      /** The document's own closer description, in your words. */
      readonly detail?: Text
      /**
       * Where the documents say it: a document of this service and a place in it. Inherited by
       * everything below.
       */
      readonly source?: SourceReference
      /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
      readonly quote?: Quote
      /** A remark of whoever declared the fact; rules do not read it. */
      readonly note?: Text
    }

/**
 * Categories of data subjects that the documents leave to the customer, or set out in
 * another paper.
 */
export interface SubjectsElsewhere {
  /** Whoever decides it, where the documents leave it open. */
  readonly setBy?: 'customer'
  /** The paper that sets it out: a document of this service and a place in it. */
  readonly byReference?: SourceReference
  /** Whether it is set out there; false where the paper has no such place, or nothing in it. */
  readonly found?: Answer
  /**
   * The categories of data subjects that the text itself names, before it leaves the rest to
   * the customer or to another paper.
   */
  readonly named?: readonly SubjectItem[]
  /** What we ourselves have decided or described. */
  readonly selected?: readonly SubjectItem[]
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** A special category of Article 9(1), or the criminal data of Article 10. */
export type SpecialCategory =
  | 'racial-or-ethnic-origin'
  | 'political-opinions'
  | 'religious-or-philosophical-beliefs'
  | 'trade-union-membership'
  | 'genetic'
  | 'biometric'
  | 'health'
  | 'sex-life'
  | 'sexual-orientation'
  | 'criminal-convictions'

/** Special categories of personal data. */
export type SpecialCategories =
  | 'none'
  | 'if-agreed'
  | 'may-occur'
  | 'unknown'
  | readonly SpecialCategory[]
  | {
      /**
       * Whether the service handles special categories: excluded, excluded unless the agreement
       * names them, possible in content, or part of the service.
       */
      readonly state: 'none' | 'if-agreed' | 'may-occur' | 'present' | 'unknown'
      /** Which of them occur or may occur. */
      readonly categories?: readonly SpecialCategory[]
      /** Which of them the document names as excluded. */
      readonly excluded?: readonly SpecialCategory[]
      /** The exception of Article 9(2) relied upon. */
      readonly exception?:
        | 'explicit-consent'
        | 'employment-law'
        | 'vital-interests'
        | 'non-profit-body'
        | 'made-public'
        | 'legal-claims'
        | 'public-interest'
        | 'health-care'
        | 'public-health'
        | 'archiving-research'
        | 'unknown'
      /**
       * Where the documents say it: a document of this service and a place in it. Inherited by
       * everything below.
       */
      readonly source?: SourceReference
      /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
      readonly quote?: Quote
      /** A remark of whoever declared the fact; rules do not read it. */
      readonly note?: Text
    }

/** An operation on personal data, in the words of Article 4(2). */
export type Operation =
  | 'collection'
  | 'recording'
  | 'organisation'
  | 'structuring'
  | 'storage'
  | 'adaptation'
  | 'alteration'
  | 'retrieval'
  | 'consultation'
  | 'use'
  | 'transmission'
  | 'disclosure'
  | 'dissemination'
  | 'alignment'
  | 'combination'
  | 'restriction'
  | 'erasure'
  | 'destruction'
  | 'anonymisation'
  | 'pseudonymisation'
  | 'hosting'
  | 'other'

/** What the document says of one operation. */
export interface OperationDetail {
  /**
   * Whether the document includes (true) or excludes (false) the operation; left out means
   * included.
   */
  readonly included?: Answer
  /** What the document understands by it, in your words. */
  readonly detail?: Text
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** The nature of the processing: a list, or a grid of explicit yes and no. */
export type Operations = readonly Operation[] | { readonly [key: string]: Answer | OperationDetail }

/** Operations that the documents leave to the customer, or set out in another paper. */
export interface OperationsElsewhere {
  /** Whoever decides it, where the documents leave it open. */
  readonly setBy?: 'customer'
  /** The paper that sets it out: a document of this service and a place in it. */
  readonly byReference?: SourceReference
  /** Whether it is set out there; false where the paper has no such place, or nothing in it. */
  readonly found?: Answer
  /**
   * The operations that the text itself names, before it leaves the rest to the customer or to
   * another paper.
   */
  readonly named?: readonly Operation[]
  /** What we ourselves have decided or described. */
  readonly selected?: readonly Operation[]
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** One subject-matter of a grid. */
export interface SubjectMatterItem {
  /** What the processing is about. */
  readonly matter: Text
  /**
   * Whether the document includes (true) or excludes (false) the matter; left out means
   * included.
   */
  readonly included?: Answer
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** A purpose, alone or with its legal basis. */
export type PurposeItem =
  | Text
  | {
      /** What the data are used for. */
      readonly purpose: Text
      /**
       * Whether the document includes (true) or excludes (false) the purpose; left out means
       * included.
       */
      readonly included?: Answer
      /** The ground of Article 6(1), asked of controller activities. */
      readonly legalBasis?:
        | 'consent'
        | 'contract'
        | 'legal-obligation'
        | 'vital-interests'
        | 'public-task'
        | 'legitimate-interests'
        | 'unknown'
      /** The legitimate interest pursued. */
      readonly interest?: Text
      /** Whether a balancing test is documented. */
      readonly balancing?: Answer
      /** The statute behind a legal obligation. */
      readonly law?: Text
      /** How consent is withdrawn. */
      readonly withdrawal?: Text
      /** How to object to direct marketing. */
      readonly objection?: Text
      /** The categories used for this purpose. */
      readonly data?: readonly DataCategory[]
      /**
       * Where the documents say it: a document of this service and a place in it. Inherited by
       * everything below.
       */
      readonly source?: SourceReference
      /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
      readonly quote?: Quote
      /** A remark of whoever declared the fact; rules do not read it. */
      readonly note?: Text
    }

/** Purposes that the documents leave to the customer, or set out in another paper. */
export interface PurposesElsewhere {
  /** Whoever decides it, where the documents leave it open. */
  readonly setBy?: 'customer'
  /** The paper that sets it out: a document of this service and a place in it. */
  readonly byReference?: SourceReference
  /** Whether it is set out there; false where the paper has no such place, or nothing in it. */
  readonly found?: Answer
  /**
   * The purposes that the text itself names, before it leaves the rest to the customer or to
   * another paper.
   */
  readonly named?: readonly PurposeItem[]
  /** What we ourselves have decided or described. */
  readonly selected?: readonly PurposeItem[]
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/**
 * How long some personal data are kept. Say one of: period, until, setBy, statute,
 * criterion, unknown.
 */
export interface RetentionItem {
  /** What is kept: `all`, a category or several; left out means all. */
  readonly data?: 'all' | DataCategory | readonly DataCategory[]
  /** The purpose, record or case that the document sets the period for. */
  readonly for?: Text
  /** How long, as a number and unit. */
  readonly period?: Duration
  /** What starts the period. */
  readonly from?: Event
  /**
   * The determinable event that ends it, where the document gives an event instead of a
   * number.
   */
  readonly until?: Event
  /** Who sets the period instead of the document: the law, or the customer in the service. */
  readonly setBy?: 'law' | 'customer'
  /** The law that sets the period, by name. */
  readonly statute?: Text
  /** The limit that applies until the customer sets one. */
  readonly default?: Duration
  /** The longest period that the customer can set. */
  readonly maximum?: Duration
  /**
   * The shortest time for which they are kept, where the document gives that and no longest
   * one.
   */
  readonly minimum?: Duration
  /**
   * The criterion in a few words, where it is neither a number nor an event; a necessity
   * formula belongs here.
   */
  readonly criterion?: Text
  /** What happens at the end of the period; a list where the documents know several outcomes. */
  readonly then?:
    | 'erasure'
    | 'return'
    | 'anonymisation'
    | 'pseudonymisation'
    | 'archive'
    | 'unknown'
    | readonly (
        | 'erasure'
        | 'return'
        | 'anonymisation'
        | 'pseudonymisation'
        | 'archive'
        | 'unknown'
      )[]
  /** How long copies in backups outlive the data; `same` where they end together. */
  readonly backups?: Duration | 'same' | 'unknown'
  /** Nobody has found out how long these data are kept. */
  readonly unknown?: true
  /**
   * The words that soften the commitment; a qualified commitment counts neither as met nor as
   * refused.
   */
  readonly qualified?: Text
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/**
 * A commitment: true, false (refused), unknown, or in detail; a list where several places of
 * the documents speak to it.
 */
export type Commitment = boolean | 'unknown' | CommitmentDetail | readonly CommitmentDetail[]

/** What the documents say of one commitment. */
export interface CommitmentDetail {
  /**
   * Whether the provider commits to it: true, false (refused) or unknown. An object without
   * this key states a commitment.
   */
  readonly commitment?: Answer
  /**
   * The words that soften the commitment; a qualified commitment counts neither as met nor as
   * refused.
   */
  readonly qualified?: Text
  /** The case to which this statement is limited, where the documents distinguish several. */
  readonly for?: Text
  /** Who pays for it. */
  readonly cost?: 'customer' | 'provider' | 'shared' | 'unknown'
  /** How fast. */
  readonly within?: Promptness
  /** Through which channels. */
  readonly by?: Channels
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/**
 * The arrangement between joint controllers: true, false (refused), unknown, or in detail; a
 * list where several places of the documents speak of it.
 */
export type Arrangement = boolean | 'unknown' | ArrangementDetail | readonly ArrangementDetail[]

/** What the documents say of the arrangement between joint controllers. */
export interface ArrangementDetail {
  /**
   * Whether there is one: true, false (refused) or unknown. An object without this key states
   * one.
   */
  readonly commitment?: Answer
  /**
   * The words that soften the commitment; a qualified commitment counts neither as met nor as
   * refused.
   */
  readonly qualified?: Text
  /** The case to which this statement is limited, where the documents distinguish several. */
  readonly for?: Text
  /** Which duties the arrangement hands out, whoever of the parties answers for each. */
  readonly duties?: readonly (
    | 'information'
    | 'rights'
    | 'breach-notification'
    | 'security'
    | 'processors'
    | 'impact-assessment'
    | 'transfers'
    | 'erasure'
    | 'other'
  )[]
  /** Whether the essence of the arrangement is made available to data subjects. */
  readonly essence?: Answer
  /** The contact point for data subjects that the arrangement names. */
  readonly contactPoint?: Text
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** The company that provides the service. */
export interface Provider {
  /** Registered name. */
  readonly name?: Text
  /** Country of establishment. */
  readonly country?: Country
  /** Postal address. */
  readonly address?: Text
  /** Where to reach it on data protection. */
  readonly contact?: Text
  /**
   * Data protection officer: contact; false where the provider says it has none; `unknown`
   * where nobody has looked; in detail where one is appointed and not named, or cannot be
   * reached.
   */
  readonly dpo?:
    | false
    | Text
    | {
        /** Whether one is appointed. */
        readonly appointed?: Answer
        /** The name. */
        readonly name?: Text
        /** How to reach the officer; false where the documents do not say. */
        readonly contact?: false | Text
        /**
         * Where the documents say it: a document of this service and a place in it. Inherited by
         * everything below.
         */
        readonly source?: SourceReference
        /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
        readonly quote?: Quote
        /** A remark of whoever declared the fact; rules do not read it. */
        readonly note?: Text
      }
  /** Representatives of a provider established elsewhere. */
  readonly representatives?: {
    /** Representative in the Union. */
    readonly eu?: Text
    /** Representative in the United Kingdom. */
    readonly uk?: Text
    /** Representative in Switzerland. */
    readonly ch?: Text
  }
  /**
   * The supervisory authority that the documents name as competent for it; for registers only,
   * because no rule asks for it.
   */
  readonly authority?: Text
  /** The group of companies it belongs to. */
  readonly group?: Text
  /** Whether it provides public electronic communications services. */
  readonly telecom?: boolean
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** A document of the service: who says it is part of the fact. */
export interface Document {
  /**
   * What kind of document it is; where documents disagree, an agreement prevails over an
   * annex, a sheet, a policy and an article, in this order.
   */
  readonly type:
    | 'agreement'
    | 'annex'
    | 'terms-of-service'
    | 'data-protection-sheet'
    | 'privacy-policy'
    | 'security-policy'
    | 'sub-processor-list'
    | 'certificate'
    | 'assessment'
    | 'audit-report'
    | 'help-article'
    | 'web-page'
    | 'letter'
    | 'other'
  /** Its title. */
  readonly title?: Text
  /** Who wrote it. */
  readonly publisher?: Text
  /** Its date; leave it out when the document bears none. */
  readonly date?: DocumentDate
  /** Its version, quoted. */
  readonly version?: string
  /**
   * Whether it binds: `linked` where it is only pointed at, `to-be-executed` where it is only
   * announced.
   */
  readonly status?:
    | 'in-force'
    | 'signed'
    | 'published'
    | 'linked'
    | 'to-be-executed'
    | 'draft'
    | 'superseded'
    | 'unknown'
  /**
   * What the text leaves to be filled in, and nobody has: placeholders, empty fields, days
   * without a number.
   */
  readonly blanks?: readonly Text[]
  /**
   * False where nobody of ours has opened it: what it may say is not held against the vendor,
   * and one finding says that it has not been read.
   */
  readonly read?: boolean
  /** False where the document itself says that it is no contract or has no legal effect. */
  readonly legalEffect?: Answer
  /** Language, two letters. */
  readonly language?: string
  /** Where it is published. */
  readonly url?: string
  /** A copy in this workspace. */
  readonly file?: Text
  /**
   * The day on which the copy was fetched, where the document was read on the web. It shows
   * what was read, and is no date of the document itself.
   */
  readonly retrieved?: Day
  /** Hash of that copy. */
  readonly sha256?: string
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** One processing activity of the service, with the provider's role in it. */
export interface Activity {
  /** The activity's id. */
  readonly id: Id
  /** Its name for people. */
  readonly name?: Text
  /** The provider's role in this activity. */
  readonly role?: 'processor' | 'sub-processor' | 'controller' | 'joint-controller' | 'unknown'
  /** Our role in it: `processor` where we act for somebody else. */
  readonly customerRole?: 'controller' | 'processor' | 'either' | 'unknown'
  /** Subject-matter of the processing: a text, or a grid of explicit yes and no. */
  readonly subjectMatter?: Text | readonly SubjectMatterItem[]
  /** How long the processing lasts. */
  readonly duration?: {
    /** As a number and unit. */
    readonly period?: Duration
    /** The event that ends it. */
    readonly until?: Event
    /** In a few words. */
    readonly criterion?: Text
    /**
     * Where the documents say it: a document of this service and a place in it. Inherited by
     * everything below.
     */
    readonly source?: SourceReference
    /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
    readonly quote?: Quote
    /** A remark of whoever declared the fact; rules do not read it. */
    readonly note?: Text
  }
  /**
   * What the data are used for; one that two documents put on different grounds stands twice,
   * each time with its source.
   */
  readonly purposes?: 'unknown' | readonly PurposeItem[] | PurposesElsewhere
  /** Nature of the processing. */
  readonly operations?: 'unknown' | Operations | OperationsElsewhere
  /** Types of personal data. */
  readonly data?: 'unknown' | readonly DataItem[] | DataElsewhere
  /** Categories of data subjects. */
  readonly subjects?: 'unknown' | readonly SubjectItem[] | SubjectsElsewhere
  /** Special categories of personal data. */
  readonly specialCategories?: SpecialCategories
  /** Children. */
  readonly children?:
    | 'excluded'
    | 'included'
    | 'may-occur'
    | 'unknown'
    | {
        /** Whether children's data are meant to be processed. */
        readonly state: 'excluded' | 'included' | 'may-occur' | 'unknown'
        /** The age in years under which nobody is served. */
        readonly minimumAge?: number
        /**
         * Where the documents say it: a document of this service and a place in it. Inherited by
         * everything below.
         */
        readonly source?: SourceReference
        /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
        readonly quote?: Quote
        /** A remark of whoever declared the fact; rules do not read it. */
        readonly note?: Text
      }
  /** How long the data are kept, per category. */
  readonly retention?: 'unknown' | readonly RetentionItem[]
  /** From whom the data are obtained, where not from the person. */
  readonly obtainedFrom?: Text
  /** Categories of recipients that the document names. */
  readonly recipients?: readonly Text[]
  /** Recording, monitoring, artificial intelligence, automated decisions. */
  readonly features?: readonly Feature[]
  /** The notice to data subjects, where the provider is a controller. */
  readonly notice?:
    | false
    | 'unknown'
    | {
        /** Where the notice to data subjects is. */
        readonly url?: Text
        /** Whether it tells people their rights. */
        readonly rights?: Answer
        /** Whether it mentions the complaint to an authority. */
        readonly complaint?: Answer
        /** The contact it gives. */
        readonly contact?: Text
        /** Whether it names the source of data not obtained from the person. */
        readonly sourceOfData?: Answer
        /**
         * Where the documents say it: a document of this service and a place in it. Inherited by
         * everything below.
         */
        readonly source?: SourceReference
        /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
        readonly quote?: Quote
        /** A remark of whoever declared the fact; rules do not read it. */
        readonly note?: Text
      }
  /**
   * The arrangement between joint controllers: which duties it hands out, and whether its
   * essence is made available to data subjects.
   */
  readonly arrangement?: Arrangement
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** A feature of the service that data-protection law singles out. */
export interface Feature {
  /** What it does. */
  readonly type:
    | 'call-recording'
    | 'screen-recording'
    | 'transcription'
    | 'monitoring'
    | 'artificial-intelligence'
    | 'scoring'
    | 'profiling'
    | 'routing'
    | 'automated-decision'
    | 'voice-biometrics'
    | 'location-tracking'
    | 'online-tracking'
    | 'training-of-models'
  /** Whether it runs unless the customer decides otherwise. */
  readonly default?: 'always' | 'on' | 'off' | 'optional' | 'unknown'
  /**
   * Whether the persons are told; `customer-duty` where the document puts that on the
   * customer.
   */
  readonly subjectsTold?: boolean | 'customer-duty' | 'unknown'
  /** Whether it decides with legal or similarly significant effect. */
  readonly legalEffect?: Answer
  /** Whether a person can intervene. */
  readonly humanReview?: Answer
  /** Whether models learn from the data; false where the documents exclude it. */
  readonly trains?: Answer
  /** What the document says of it, in your words. */
  readonly detail?: Text
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** What the provider commits to as a processor. */
export interface Obligations {
  /** Instructions. */
  readonly instructions?:
    | false
    | 'unknown'
    | {
        /** Processing only on documented instructions. */
        readonly documented?: Commitment
        /** That the instructions govern transfers to third countries too. */
        readonly transfers?: Commitment
        /**
         * Processing without instruction only where Union or Member State law requires it; `any-law`
         * where the document admits other law; `with-consent` where the customer must agree to it
         * first.
         */
        readonly legalException?: false | 'union-law' | 'any-law' | 'with-consent' | 'unknown'
        /** Telling the customer of that legal requirement beforehand. */
        readonly exceptionNotice?: Commitment
        /** Alert where an instruction infringes the law. */
        readonly unlawfulAlert?: Promptness | Commitment
        /**
         * An instruction that infringes the law is not carried out until the customer confirms or
         * changes it.
         */
        readonly suspendsUnlawful?: Commitment
        /**
         * Where the documents say it: a document of this service and a place in it. Inherited by
         * everything below.
         */
        readonly source?: SourceReference
        /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
        readonly quote?: Quote
        /** A remark of whoever declared the fact; rules do not read it. */
        readonly note?: Text
      }
  /** Persons with access act on instructions only. */
  readonly staffInstructions?: Commitment
  /**
   * Persons with access are bound to confidentiality. Awareness and training are measures, not
   * this.
   */
  readonly confidentiality?: Commitment
  /** No use of the data for the provider's own ends. */
  readonly noOtherUse?: Commitment
  /** No disclosure to others than the document admits. */
  readonly noDisclosure?: Commitment
  /**
   * What the provider does where an authority or court of a third country demands the data;
   * false where it follows such orders as a matter of course.
   */
  readonly foreignOrders?: false | 'unknown' | ForeignOrders
  /** Taking the measures of Article 32. */
  readonly security?: Commitment
  /**
   * Choosing the measures by the risks of destruction, loss, alteration, disclosure and
   * access.
   */
  readonly riskBased?: Commitment
  /** Assistance to the customer. */
  readonly assistance?:
    | false
    | 'unknown'
    | {
        /** Help with requests of data subjects. */
        readonly rights?: boolean | 'unknown' | RightsAssistance | readonly RightsAssistance[]
        /** Help with the customer's own security. */
        readonly security?: Commitment
        /** Help with notifying the authority of a breach. */
        readonly breachAuthority?: Commitment
        /** Help with telling data subjects of a breach. */
        readonly breachSubjects?: Commitment
        /** Help with impact assessments. */
        readonly dpia?: Commitment
        /** Help with prior consultation of the authority. */
        readonly priorConsultation?: Commitment
        /**
         * Where the documents say it: a document of this service and a place in it. Inherited by
         * everything below.
         */
        readonly source?: SourceReference
        /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
        readonly quote?: Quote
        /** A remark of whoever declared the fact; rules do not read it. */
        readonly note?: Text
      }
  /** What happens to the data at the end of the services. */
  readonly endOfContract?: false | 'unknown' | EndOfContract | readonly EndOfContract[]
  /** The customer can export the data at any time. */
  readonly export?: Commitment
  /** The customer can delete the data in the service at any time. */
  readonly selfDeletion?: Commitment
  /** Information and audits. */
  readonly audit?: false | 'unknown' | Audit | readonly Audit[]
  /** How the terms change. */
  readonly amendments?: 'mutual' | 'unilateral' | 'unknown' | Amendment | readonly Amendment[]
  /**
   * Who may pass the contract on to another company: with the agreement of both sides, or by
   * the provider alone.
   */
  readonly assignment?: 'mutual' | 'unilateral' | 'unknown' | Assignment
  /** A general undertaking to enable the customer's compliance. */
  readonly compliance?: Commitment
  /** Handling of complaints about the processing. */
  readonly complaints?: Commitment
  /** The record of processing that the provider keeps as a processor. */
  readonly records?: boolean | 'unknown' | RecordKeeping
  /** What the document puts on the customer, each duty in a few words. */
  readonly customer?: readonly Text[]
  /** The customer can suspend the processing. */
  readonly suspension?: Commitment
  /** The customer can terminate for a breach of data-protection terms. */
  readonly termination?: Commitment
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** How the terms change, in detail. */
export interface Amendment {
  /** Who can change the terms. */
  readonly by: 'mutual' | 'unilateral' | 'unknown'
  /** The case to which this statement is limited, where the documents distinguish several. */
  readonly for?: Text
  /** How long before. */
  readonly notice?: Promptness
  /** How the change is announced. */
  readonly channels?: Channels
  /**
   * The words that soften the commitment; a qualified commitment counts neither as met nor as
   * refused.
   */
  readonly qualified?: Text
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** Who may pass the contract on to another company. */
export interface Assignment {
  /** Who may pass it on. */
  readonly by: 'mutual' | 'unilateral' | 'unknown'
  /** To whom, where the documents limit it. */
  readonly to?: Text
  /** With which notice. */
  readonly notice?: Promptness
  /** The words that soften or condition it. */
  readonly qualified?: Text
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** Help with requests of data subjects, in detail. */
export interface RightsAssistance {
  /**
   * Whether the provider commits to it: true, false (refused) or unknown. An object without
   * this key states a commitment.
   */
  readonly commitment?: Answer
  /**
   * The words that soften the commitment; a qualified commitment counts neither as met nor as
   * refused.
   */
  readonly qualified?: Text
  /** The case to which this statement is limited, where the documents distinguish several. */
  readonly for?: Text
  /** Who pays for it. */
  readonly cost?: 'customer' | 'provider' | 'shared' | 'unknown'
  /** How fast the provider helps. */
  readonly within?: Promptness
  /**
   * A time that is aimed at and not promised; a reservation on the number belongs here, and
   * the duty stays firm.
   */
  readonly target?: Target
  /**
   * Passing on requests that reach the provider: how fast, true where no time is given, false
   * where refused.
   */
  readonly forwarding?: boolean | Promptness
  /** Through which channels. */
  readonly by?: Channels
  /** To whom requests are passed on. */
  readonly to?: Text
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** What happens to the data at the end of the services, in detail. */
export interface EndOfContract {
  /**
   * Whether the provider commits to it: true, false (refused) or unknown. An object without
   * this key states a commitment.
   */
  readonly commitment?: Answer
  /**
   * The words that soften the commitment; a qualified commitment counts neither as met nor as
   * refused.
   */
  readonly qualified?: Text
  /** The case to which this statement is limited, where the documents distinguish several. */
  readonly for?: Text
  /** Who chooses between erasure and return; false where there is no choice. */
  readonly choice?: false | 'customer' | 'provider' | 'unknown'
  /** What can happen to the data. */
  readonly options?: readonly ('erasure' | 'return' | 'anonymisation' | 'pseudonymisation')[]
  /** How soon after the end. */
  readonly within?: Promptness
  /**
   * A time that is aimed at and not promised; a reservation on the number belongs here, and
   * the duty stays firm.
   */
  readonly target?: Target
  /** The steps of a deletion that takes several; what counts is when the data are erased. */
  readonly stages?: readonly DeletionStage[]
  /** Existing copies are erased too. */
  readonly copies?: Commitment
  /** How long backups outlive the data. */
  readonly backups?: Duration | 'same' | 'unknown'
  /** Copies of sub-processors are erased too. */
  readonly subprocessorCopies?: Commitment
  /** The provider proves the erasure. */
  readonly proof?: Commitment
  /** The law under which something is kept longer. */
  readonly legalRetention?: Text
  /** Who pays for it. */
  readonly cost?: 'customer' | 'provider' | 'shared' | 'unknown'
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** What the provider does where an authority or court of a third country demands the data. */
export interface ForeignOrders {
  /** It tells us before it discloses anything. */
  readonly notice?: Commitment
  /** It challenges orders that rest on no international agreement. */
  readonly challenge?: Commitment
  /** It discloses no more than it must. */
  readonly minimum?: Commitment
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** Information and audits, in detail. */
export interface Audit {
  /** The case to which this statement is limited, where the documents distinguish several. */
  readonly for?: Text
  /** Information that proves compliance with Article 28. */
  readonly information?: Commitment
  /** Audits and inspections by the customer or its auditor. */
  readonly audits?: boolean | 'reports-only' | 'own-audits-only' | 'unknown'
  /** Who may audit. */
  readonly auditors?: readonly (
    | 'customer'
    | 'mandated-auditor'
    | 'independent-auditor'
    | 'authority'
  )[]
  /** Whose approval the auditor needs; `mutual` where both sides agree on one. */
  readonly approval?: 'provider' | 'mutual' | 'none' | 'unknown'
  /** Reports offered. */
  readonly reports?: readonly Text[]
  /** How often at most, in a few words. */
  readonly frequency?: Text
  /** How long before an audit is announced; true where notice is required and no time given. */
  readonly notice?: boolean | Promptness
  /**
   * On what terms an audit takes place: confidentiality, business hours, no undue disruption,
   * the rules of the site, a written request or a plan, no competitor as auditor, qualified
   * auditors, only the data of the customer, remote first, reports first (and an audit where
   * they do not suffice); or only with a cause (a breach or a suspicion), and only where the
   * provider agrees; or by nobody but the customer itself.
   */
  readonly conditions?: readonly (
    | 'confidentiality'
    | 'business-hours'
    | 'no-disruption'
    | 'site-rules'
    | 'written-request'
    | 'audit-plan'
    | 'no-competitor'
    | 'qualified-auditor'
    | 'own-data-only'
    | 'remote-first'
    | 'reports-first'
    | 'cause-only'
    | 'provider-agrees'
    | 'no-third-party'
  )[]
  /** Who pays for it. */
  readonly cost?: 'customer' | 'provider' | 'shared' | 'unknown'
  /** When the provider pays, where the customer pays otherwise. */
  readonly freeWhere?: Text
  /** A limit of what may be audited. When and how an audit takes place belongs to `conditions`. */
  readonly scope?: Text
  /** An extra audit after a breach. */
  readonly afterBreach?: Commitment
  /**
   * The words that soften the commitment; a qualified commitment counts neither as met nor as
   * refused.
   */
  readonly qualified?: Text
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** Personal data breaches. */
export interface Breach {
  /** Notice of a personal data breach to the customer. */
  readonly notice?: boolean | 'unknown' | BreachNotice | readonly BreachNotice[]
  /** What the notice contains. */
  readonly content?:
    | false
    | 'unknown'
    | readonly BreachContentItem[]
    | {
        /** What the notice contains. */
        readonly items?: readonly BreachContentItem[]
        /**
         * The words that soften the commitment; a qualified commitment counts neither as met nor as
         * refused.
         */
        readonly qualified?: Text
        /** The document's own words, where they name no item. */
        readonly wording?: Text
        /**
         * Where the documents say it: a document of this service and a place in it. Inherited by
         * everything below.
         */
        readonly source?: SourceReference
        /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
        readonly quote?: Quote
        /** A remark of whoever declared the fact; rules do not read it. */
        readonly note?: Text
      }
  /** Information in phases, as it becomes known. */
  readonly phases?: Commitment
  /** Within which time sub-processors must report breaches to the provider. */
  readonly subprocessors?: Promptness | Commitment
  /** The documentation of breaches that the provider keeps. */
  readonly register?: boolean | 'unknown' | RecordKeeping
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/**
 * An item of Article 33(3): the nature of the breach, categories and approximate numbers,
 * contact point, likely consequences, measures.
 */
export type BreachContentItem =
  | 'nature'
  | 'categories-and-numbers'
  | 'contact'
  | 'consequences'
  | 'measures'

/** Notice of a personal data breach, in detail. */
export interface BreachNotice {
  /**
   * Whether the provider commits to it: true, false (refused) or unknown. An object without
   * this key states a commitment.
   */
  readonly commitment?: Answer
  /**
   * The words that soften the commitment; a qualified commitment counts neither as met nor as
   * refused.
   */
  readonly qualified?: Text
  /** The case to which this statement is limited, where the documents distinguish several. */
  readonly for?: Text
  /** Who pays for it. */
  readonly cost?: 'customer' | 'provider' | 'shared' | 'unknown'
  /** How soon. */
  readonly within?: Promptness
  /**
   * A time that is aimed at and not promised; a reservation on the number belongs here, and
   * the duty stays firm.
   */
  readonly target?: Target
  /** What starts the clock. */
  readonly after?:
    | 'awareness'
    | 'detection'
    | 'confirmation'
    | 'end-of-investigation'
    | 'occurrence'
    | 'unknown'
  /** Who is told. */
  readonly to?: 'customer' | 'contact-of-customer' | 'authority' | 'data-subjects' | 'unknown'
  /** Through which channels. */
  readonly by?: Channels
  /** The document promises cooperation in a breach and no notice. */
  readonly cooperation?: true
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** The terms on sub-processors. */
export interface Subprocessing {
  /**
   * How the customer authorises sub-processors; `none` where the documents say that there are
   * none; false where they are engaged without authorisation.
   */
  readonly authorisation?:
    | false
    | 'general'
    | 'specific'
    | 'none'
    | 'unknown'
    | Authorisation
    | readonly Authorisation[]
  /** Advance information on new or replaced sub-processors. */
  readonly notice?: boolean | 'unknown' | SubprocessorNotice | readonly SubprocessorNotice[]
  /** The customer's right to object. */
  readonly objection?: boolean | 'unknown' | Objection | readonly Objection[]
  /** Which obligations sub-processors are put under. */
  readonly flowDown?: false | FlowDownTerms | FlowDown | readonly FlowDown[]
  /** The provider's liability for its sub-processors. */
  readonly liability?:
    | false
    | 'full'
    | 'limited'
    | 'unknown'
    | {
        /** Liability for sub-processors. */
        readonly extent: false | 'full' | 'limited' | 'unknown'
        /** Towards whom; left out where the document does not say. */
        readonly towards?: readonly ('customer' | 'data-subjects')[]
        /**
         * The words that soften the commitment; a qualified commitment counts neither as met nor as
         * refused.
         */
        readonly qualified?: Text
        /**
         * Where the documents say it: a document of this service and a place in it. Inherited by
         * everything below.
         */
        readonly source?: SourceReference
        /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
        readonly quote?: Quote
        /** A remark of whoever declared the fact; rules do not read it. */
        readonly note?: Text
      }
  /**
   * The right of the customer against the sub-processor itself, where the provider is gone or
   * insolvent.
   */
  readonly thirdPartyBeneficiary?: Commitment
  /** The list of sub-processors; several where the documents hold several. */
  readonly list?: false | 'unknown' | SubprocessorList | readonly SubprocessorList[]
  /**
   * Whether the documents say that sub-processors stand outside the European Economic Area;
   * false where they say that none does.
   */
  readonly outsideEea?: Answer
  /** The only regions and countries in which the documents allow sub-processors. */
  readonly permittedRegions?: readonly (Region | Country)[]
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** Authorisation of sub-processors, in detail. */
export interface Authorisation {
  /**
   * The kind of authorisation. With `for`, false is what the documents take out of the terms
   * on sub-processors (ancillary services, what the customer connects); `none` says that
   * nobody is engaged there.
   */
  readonly type: false | 'general' | 'specific' | 'none' | 'unknown'
  /** The case to which this statement is limited, where the documents distinguish several. */
  readonly for?: Text
  /**
   * The words that soften the commitment; a qualified commitment counts neither as met nor as
   * refused.
   */
  readonly qualified?: Text
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** Advance information on sub-processors, in detail. */
export interface SubprocessorNotice {
  /**
   * Whether the provider commits to it: true, false (refused) or unknown. An object without
   * this key states a commitment.
   */
  readonly commitment?: Answer
  /**
   * The words that soften the commitment; a qualified commitment counts neither as met nor as
   * refused.
   */
  readonly qualified?: Text
  /** The case to which this statement is limited, where the documents distinguish several. */
  readonly for?: Text
  /** Who pays for it. */
  readonly cost?: 'customer' | 'provider' | 'shared' | 'unknown'
  /** How long before the change. */
  readonly period?: Duration
  /** Through which channels; `web-page` alone puts the duty on the customer. */
  readonly by?: Channels
  /** Whether it is given in writing. */
  readonly written?: boolean
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** The right to object, in detail. */
export interface Objection {
  /**
   * Whether the provider commits to it: true, false (refused) or unknown. An object without
   * this key states a commitment.
   */
  readonly commitment?: Answer
  /**
   * The words that soften the commitment; a qualified commitment counts neither as met nor as
   * refused.
   */
  readonly qualified?: Text
  /** The case to which this statement is limited, where the documents distinguish several. */
  readonly for?: Text
  /** How long the customer has, from the notice. */
  readonly period?: Duration
  /** On which grounds. */
  readonly grounds?: 'any' | 'reasonable' | 'data-protection' | 'unknown'
  /**
   * What an objection brings about, `not-engaged` being a veto; a list where one step follows
   * another, the last step last.
   */
  readonly effect?:
    | 'not-engaged'
    | 'termination'
    | 'workaround'
    | 'discussion'
    | 'none'
    | 'unknown'
    | readonly ('not-engaged' | 'termination' | 'workaround' | 'discussion' | 'none' | 'unknown')[]
  /** Who may terminate where an objection leads to that. */
  readonly terminatedBy?: 'customer' | 'provider' | 'either' | 'unknown'
  /** Who decides whether the grounds of an objection count, where the documents say so. */
  readonly assessedBy?: 'provider' | 'mutual' | 'unknown'
  /** What it counts as where the customer says nothing in time. */
  readonly silence?: 'approval' | 'refusal' | 'unknown'
  /** Whether fees paid in advance come back where the customer leaves after an objection. */
  readonly refund?: Answer
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** A list of sub-processors: where it stands, from when, and how one gets it. */
export interface SubprocessorList {
  /** Where the list is published. */
  readonly url?: Text
  /** The document of this service that holds the list. */
  readonly document?: Id
  /**
   * Whether it was read when this was declared; false where it stands elsewhere and nobody has
   * opened it, even if the text names a sub-processor or two.
   */
  readonly read?: boolean
  /** The part of that page or document which is the list. */
  readonly section?: Text
  /** Whether it is given on request only. */
  readonly onRequest?: boolean
  /** When it was last brought up to date. */
  readonly updated?: DocumentDate
  /** Whether it claims to name every sub-processor. */
  readonly complete?: Answer
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/**
 * Article 28(4) asks for the same obligations; the others are what documents promise
 * instead. Obligations that are in substance those of this agreement (no less protective,
 * equivalent to those here) are the same; `similar-obligations` is for obligations that are
 * only like them, `equivalent-guarantees` for a level of protection in their place.
 */
export type FlowDownTerms =
  | 'same-obligations'
  | 'similar-obligations'
  | 'equivalent-guarantees'
  | 'sufficient-guarantees'
  | 'adequate-assurances'
  | 'unknown'

/** The obligations of sub-processors, in detail. */
export interface FlowDown {
  /** What sub-processors are put under. */
  readonly terms: false | FlowDownTerms
  /** Whether by a contract or other legal act. */
  readonly byContract?: Answer
  /**
   * The words that soften the commitment; a qualified commitment counts neither as met nor as
   * refused.
   */
  readonly qualified?: Text
  /** The case to which this statement is limited, where the documents distinguish several. */
  readonly for?: Text
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** A company that processes personal data for the provider. */
export interface Subprocessor {
  /** Its id in this declaration. */
  readonly id: Id
  /** Registered name; leave it out when the document does not name it. */
  readonly name?: Text
  /** What the document calls it, where it names no company. */
  readonly description?: Text
  /** Another declaration that says what this sub-processor promises. */
  readonly service?: Id
  /** Country of establishment. */
  readonly country?: Country
  /** Postal address. */
  readonly address?: Text
  /** Contact person or address. */
  readonly contact?: Text
  /** What it does. */
  readonly task?: Text
  /** The categories it receives. */
  readonly data?: readonly DataCategory[]
  /** Where it processes the data. */
  readonly locations?: Countries
  /** Regions, where no country is named. */
  readonly regions?: readonly Region[]
  /** Whether it belongs to the provider's own group. */
  readonly group?: boolean
  /**
   * Whether it stands in the provider's list of sub-processors; false where it is named
   * elsewhere only.
   */
  readonly listed?: boolean
  /** Whether the documents state the customer's approval of it. */
  readonly approvedInAgreement?: boolean
  /** Whether it can reach personal data. */
  readonly access?: boolean | 'possible' | 'unknown'
  /** Whether the customer can do without it. */
  readonly optional?: boolean
  /** Features, plans or deployments for which it is used. */
  readonly when?: Condition
  /** Whether it is used for us. */
  readonly inUse?: Answer
  /** First day of its use. */
  readonly since?: Day
  /** The day on which it was announced to us. */
  readonly notified?: Day
  /** A contract between the provider and it. */
  readonly agreement?: Commitment
  /** The obligations it is under, where they differ from the general terms. */
  readonly flowDown?: false | FlowDownTerms | FlowDown
  /** It acts on the provider's instructions only. */
  readonly instructions?: Commitment
  /** Within which time it reports breaches to the provider. */
  readonly breachNotice?: Promptness
  /** How long it keeps the data. */
  readonly retention?: Duration
  /** Its page on data protection. */
  readonly url?: Text
  /** Certificates of its own, also those of which the documents say that it does not hold them. */
  readonly certifications?: readonly Certification[]
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** A service of somebody else that is resold or built into this one. */
export interface Embedded {
  /** The declaration of the embedded service. */
  readonly service?: Id
  /** Its name, where there is no declaration. */
  readonly name?: Text
  /** Who provides it. */
  readonly provider?: Text
  /** What it does in this service. */
  readonly task?: Text
  /** Whether the customer can do without it. */
  readonly optional?: boolean
  /** Its features that data-protection law singles out. */
  readonly features?: readonly Feature[]
  /** The role that the documents give to its provider. */
  readonly role?: 'processor' | 'sub-processor' | 'controller' | 'unknown'
  /** With whom the customer contracts for it. */
  readonly contract?: 'direct' | 'through-provider' | 'unknown'
  /** Whether an agreement under Article 28 covers it. */
  readonly agreement?: 'in-force' | 'to-be-executed' | 'linked' | 'none' | 'unknown'
  /** What this service's own provider is for the embedded service. */
  readonly providerRole?: 'reseller' | 'processor' | 'controller' | 'none' | 'unknown'
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** Where personal data are stored, or from where they are reached. */
export interface Location {
  /** What happens there. Reading from afar is access. */
  readonly use:
    | 'storage'
    | 'access'
    | 'processing'
    | 'backup'
    | 'support'
    | 'development'
    | 'transit'
  /** The countries. */
  readonly countries?: Countries
  /** Regions, where no country is named. */
  readonly regions?: readonly Region[]
  /** City or data centre. */
  readonly place?: Text
  /** Who is there: the id of a sub-processor, `provider`, or a name. */
  readonly by?: Text
  /** Whether it is the provider's own staff, in the same legal entity. */
  readonly staff?: Answer
  /** Whether it is another company of the provider's group. */
  readonly group?: boolean
  /** Who chooses among the countries. */
  readonly chosenBy?: 'customer' | 'provider' | 'unknown'
  /** The countries that we chose, where the choice is ours. */
  readonly selected?: readonly Country[]
  /** The categories there, where not all. */
  readonly data?: readonly DataCategory[]
  /** The activity for which this place counts, where not for all. */
  readonly activity?: Id
  /** Features, plans or deployments for which this place counts. */
  readonly when?: Condition
  /**
   * The approval of ours without which no data go there: `prior-written`, `prior`, or `none`
   * where the documents say that none is needed.
   */
  readonly consent?: 'prior-written' | 'prior' | 'none' | 'unknown'
  /**
   * How the place may change: `with-consent` of ours, `with-notice` to us, or as the
   * `provider` likes.
   */
  readonly change?: 'with-consent' | 'with-notice' | 'provider' | 'unknown'
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** A tool of Chapter V for a transfer. */
export interface Safeguard {
  /**
   * The tool of Chapter V. `dpf` is adequacy through the EU-US Data Privacy Framework; `link`
   * where the document gives an address instead of a tool.
   */
  readonly type:
    | 'adequacy'
    | 'dpf'
    | 'scc'
    | 'bcr'
    | 'uk-idta'
    | 'uk-addendum'
    | 'swiss-addendum'
    | 'authority-clauses'
    | 'ad-hoc-clauses'
    | 'code-of-conduct'
    | 'certification'
    | 'public-instrument'
    | 'derogation'
    | 'privacy-shield'
    | 'safe-harbour'
    | 'link'
    | 'other'
    | 'unknown'
  /** The decision behind it, by number. */
  readonly decision?: Text
  /**
   * Modules of 2021/914: 1 controller to controller, 2 controller to processor, 3 processor to
   * processor, 4 processor to controller.
   */
  readonly modules?: readonly number[]
  /** When the tool was concluded or approved. */
  readonly dated?: DocumentDate
  /**
   * Binding corporate rules: for data of the group itself (`controller`), of customers
   * (`processor`), or both.
   */
  readonly for?: 'controller' | 'processor' | 'both' | 'unknown'
  /** Whether it is in force; `pending` where an approval has only been applied for. */
  readonly status?: 'approved' | 'in-force' | 'pending' | 'expired' | 'withdrawn' | 'unknown'
  /** True where the documents name it only for the case that the tools before it do not hold. */
  readonly fallback?: boolean
  /** The authority that approved it. */
  readonly authority?: Text
  /** Number of the approval, listing or contract. */
  readonly reference?: Text
  /** Where it can be read or checked. */
  readonly url?: Text
  /** Conditions of an adequacy decision, by their id, and whether the recipient meets them. */
  readonly conditions?: { readonly [key: string]: Answer }
  /** The countries that the tool covers, where it names them. */
  readonly covers?: readonly Country[]
  /** Whether it covers onward transfers. */
  readonly onward?: Answer
  /**
   * The transfer impact assessment that the documents state once for all transfers on this
   * tool.
   */
  readonly assessment?: Assessment
  /** The derogation of Article 49(1). */
  readonly ground?:
    | 'explicit-consent'
    | 'contract-with-subject'
    | 'contract-for-subject'
    | 'public-interest'
    | 'legal-claims'
    | 'vital-interests'
    | 'public-register'
    | 'compelling-interests'
    | 'unknown'
  /** What was chosen in the clauses. */
  readonly clauses?: {
    /** Clause 7, docking clause. */
    readonly docking?: boolean
    /** Clause 9(a), the option chosen. */
    readonly subprocessors?: 'specific' | 'general' | 'unknown'
    /** Clause 9(a), the time filled in. */
    readonly subprocessorNotice?: Duration
    /** Clause 11, the optional redress body. */
    readonly redress?: boolean
    /** Clause 13 and Annex I.C, the competent authority. */
    readonly authority?: Text
    /** Clause 17, governing law. */
    readonly law?: Country
    /** Clause 18, courts. */
    readonly courts?: Country
    /** The annexes filled in. */
    readonly annexes?: readonly ('I.A' | 'I.B' | 'I.C' | 'II' | 'III')[]
  }
  /**
   * The words that soften the commitment; a qualified commitment counts neither as met nor as
   * refused.
   */
  readonly qualified?: Text
  /**
   * What may stand in the place of this tool, in the words of the document: its successor as
   * the law makes it, something called equivalent, or whatever the provider chooses.
   */
  readonly alternative?: 'successor' | 'equivalent' | 'provider-choice' | 'unknown'
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** A transfer impact assessment. */
export type Assessment =
  | boolean
  | 'unknown'
  | {
      /** Whether it has been made; left out means it has. */
      readonly done?: Answer
      /** When. */
      readonly date?: DocumentDate
      /** By whom. */
      readonly by?: Text
      /** Whether the customer can read it. */
      readonly available?: 'public' | 'on-request' | 'no' | 'unknown'
      /** Where it is. */
      readonly reference?: Text
      /**
       * Where the documents say it: a document of this service and a place in it. Inherited by
       * everything below.
       */
      readonly source?: SourceReference
      /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
      readonly quote?: Quote
      /** A remark of whoever declared the fact; rules do not read it. */
      readonly note?: Text
    }

/** A transfer of personal data to a third country. */
export interface Transfer {
  /** An id, where there are several to one country. */
  readonly id?: Id
  /** The third country; `unspecified` where the document leaves it open. */
  readonly to: Country | 'unspecified' | 'unknown'
  /** From which countries or regions the data are transferred, where the documents name them. */
  readonly from?: readonly (Country | Region)[]
  /** Who receives the data: the id of a sub-processor, `provider`, or a name. */
  readonly recipient?: Text
  /** Whether the recipient belongs to the provider's group. */
  readonly group?: boolean
  /** The role of whoever sends the data. */
  readonly exporterRole?: 'controller' | 'processor' | 'unknown'
  /** The role of the recipient. */
  readonly recipientRole?: 'controller' | 'processor' | 'unknown'
  /** The activity it belongs to, where not all. */
  readonly activity?: Id
  /** Features, plans or deployments for which data go there. */
  readonly when?: Condition
  /**
   * The approval of ours without which no data go there: `prior-written`, `prior`, or `none`
   * where the documents say that none is needed.
   */
  readonly consent?: 'prior-written' | 'prior' | 'none' | 'unknown'
  /** The categories transferred, where not all. */
  readonly data?: readonly DataCategory[]
  /** Whether it is part of the running service. */
  readonly frequency?: 'regular' | 'occasional' | 'unknown'
  /** The tool, or every tool where there are several legs. */
  readonly safeguard?: false | 'unknown' | Safeguard | readonly Safeguard[]
  /** The transfer impact assessment. */
  readonly assessment?: Assessment
  /** Supplementary measures. */
  readonly measures?: readonly Text[]
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** A security measure. */
export interface Measure {
  /** The kind of measure. */
  readonly type:
    | 'encryption-at-rest'
    | 'encryption-in-transit'
    | 'encryption'
    | 'pseudonymisation'
    | 'access-control'
    | 'authentication'
    | 'logging'
    | 'resilience'
    | 'availability'
    | 'confidentiality'
    | 'integrity'
    | 'backup'
    | 'restoration'
    | 'testing'
    | 'penetration-testing'
    | 'vulnerability-scanning'
    | 'code-review'
    | 'change-management'
    | 'incident-response'
    | 'malware-protection'
    | 'threat-detection'
    | 'device-management'
    | 'network-security'
    | 'physical-security'
    | 'staff-training'
    | 'staff-awareness'
    | 'staff-authorisation'
    | 'privacy-by-design'
    | 'data-minimisation'
    | 'separation'
    | 'other'
    | string
  /**
   * Whose measure it is: `provider`, the id of a sub-processor, or a name; left out means the
   * provider.
   */
  readonly by?: Text
  /** How fast, for restoration. */
  readonly within?: Promptness
  /** How often, for tests. */
  readonly frequency?: Text
  /** What exactly, in your words. */
  readonly detail?: Text
  /**
   * The words that soften the commitment; a qualified commitment counts neither as met nor as
   * refused.
   */
  readonly qualified?: Text
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** A certificate, attestation or label, as the document presents it. */
export interface Certification {
  /** The standard or scheme, as the document names it, without its edition. */
  readonly scheme: Text
  /** Its edition. */
  readonly edition?: number | string
  /** What the document calls it besides. */
  readonly title?: Text
  /** The legal entity that holds it. */
  readonly holder?: Text
  /** False where the documents say that it is not held. */
  readonly held?: Answer
  /** What the document says that it proves, in your words. */
  readonly proves?: Text
  /** What it covers. */
  readonly scope?: Text
  /** Its level or category. */
  readonly level?: Text
  /** Who certified. */
  readonly body?: Text
  /** Number of the certificate. */
  readonly number?: Text
  /** When it was issued. */
  readonly issued?: DocumentDate
  /** When it ends. */
  readonly expires?: DocumentDate
  /** Where it can be checked. */
  readonly url?: Text
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** Security of processing. */
export interface Security {
  /** The measures that the documents describe. */
  readonly measures?: false | 'unknown' | readonly Measure[]
  /** Where the documents only point at a description elsewhere. */
  readonly byReference?: Text
  /** Certificates, attestations and labels. */
  readonly certifications?: false | 'unknown' | readonly Certification[]
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** Support for one right. */
export type Right =
  | boolean
  | 'self-service'
  | 'supported'
  | 'limited'
  | 'refused'
  | 'unknown'
  | {
      /** Whether and how the right is served. */
      readonly support: boolean | 'self-service' | 'supported' | 'limited' | 'refused' | 'unknown'
      /** What limits it, in a few words. */
      readonly limit?: Text
      /** Only data older than this are reached. */
      readonly onlyDataOlderThan?: Duration
      /** How fast. */
      readonly within?: Promptness
      /** Whether it costs something. */
      readonly fee?: Answer
      /** By what means. */
      readonly by?: readonly (
        | 'erasure'
        | 'redaction'
        | 'anonymisation'
        | 'pseudonymisation'
        | 'export'
        | 'display'
      )[]
      /**
       * The words that soften the commitment; a qualified commitment counts neither as met nor as
       * refused.
       */
      readonly qualified?: Text
      /**
       * Where the documents say it: a document of this service and a place in it. Inherited by
       * everything below.
       */
      readonly source?: SourceReference
      /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
      readonly quote?: Quote
      /** A remark of whoever declared the fact; rules do not read it. */
      readonly note?: Text
    }

/** How the service serves the rights of data subjects. */
export interface Rights {
  /**
   * The words that soften the commitment; a qualified commitment counts neither as met nor as
   * refused.
   */
  readonly qualified?: Text
  /** Support for the right of Article 13-14. */
  readonly information?: Right
  /** Support for the right of Article 15. */
  readonly access?: Right
  /** Support for the right of Article 16. */
  readonly rectification?: Right
  /** Support for the right of Article 17. */
  readonly erasure?: Right
  /** Support for the right of Article 18. */
  readonly restriction?: Right
  /** Support for the right of Article 20. */
  readonly portability?: Right
  /** Support for the right of Article 21. */
  readonly objection?: Right
  /** Support for the right of Article 22. */
  readonly automatedDecisions?: Right
  /** Support for the right of Article 7. */
  readonly consent?: Right
  /** Support for the right of Article 7(3). */
  readonly consentWithdrawal?: Right
  /** Support for the right of Article 77. */
  readonly complaint?: Right
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** A use of customer data for the provider's own ends. */
export interface OwnPurpose {
  /** The provider's own end. */
  readonly purpose:
    | 'product-improvement'
    | 'statistics'
    | 'benchmarking'
    | 'research-and-development'
    | 'training-of-models'
    | 'marketing-contact'
    | 'security-research'
    | 'other'
  /** The categories used. */
  readonly data?: readonly DataCategory[]
  /** Whether the data are made anonymous first; `pseudonymised` where only that. */
  readonly anonymised?: boolean | 'pseudonymised' | 'unknown'
  /** The controller activity that covers it. */
  readonly activity?: Id
  /** The provider's own legal basis. */
  readonly legalBasis?:
    | 'consent'
    | 'contract'
    | 'legal-obligation'
    | 'vital-interests'
    | 'public-task'
    | 'legitimate-interests'
    | 'unknown'
  /** What the document says, in your words. */
  readonly detail?: Text
  /**
   * The words that soften the commitment; a qualified commitment counts neither as met nor as
   * refused.
   */
  readonly qualified?: Text
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** A legal instrument that the documents cite. */
export interface Instrument {
  /** The instrument cited. */
  readonly instrument:
    | 'directive-95-46'
    | 'safe-harbour'
    | 'privacy-shield'
    | 'swiss-us-privacy-shield'
    | 'scc-2001-497'
    | 'scc-2002-16'
    | 'scc-2004-915'
    | 'scc-2010-87'
    | 'gdpr'
    | 'uk-gdpr'
    | 'fadp'
    | 'eprivacy'
    | 'ccpa'
    | string
  /** Whether the document relies on it, mentions it as the past, or merely mentions it. */
  readonly use: 'relied-on' | 'history' | 'mentioned'
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** A term that a document defines. */
export interface Definition {
  /** The term, in the words of the document. */
  readonly term: Text
  /**
   * What it is said to mean, in your words; for registers only, because no rule reads free
   * text.
   */
  readonly meaning?: Text
  /** The special categories that it names, where it defines those. */
  readonly categories?: readonly SpecialCategory[]
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** A time that the documents aim at and do not promise, beside a duty that is promised. */
export interface Target {
  /** The time aimed at. */
  readonly within: Promptness
  /** The words that make it an aim; they soften the time, and not the duty. */
  readonly qualified?: Text
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** One step of a deletion at the end of the services. */
export interface DeletionStage {
  /** What happens in the step. */
  readonly what: 'locked' | 'returned' | 'erased' | 'backups-erased' | 'certified'
  /** How soon after the end of the services. */
  readonly within?: Promptness
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** A record that the provider keeps. */
export interface RecordKeeping {
  /**
   * Whether the provider commits to it: true, false (refused) or unknown. An object without
   * this key states a commitment.
   */
  readonly commitment?: Answer
  /** Who gets to see it. */
  readonly available?: 'on-request' | 'authority-only' | 'unknown'
  /**
   * The words that soften the commitment; a qualified commitment counts neither as met nor as
   * refused.
   */
  readonly qualified?: Text
  /**
   * Where the documents say it: a document of this service and a place in it. Inherited by
   * everything below.
   */
  readonly source?: SourceReference
  /** A short phrase of the document, to find the place again; a few words, never a paragraph. */
  readonly quote?: Quote
  /** A remark of whoever declared the fact; rules do not read it. */
  readonly note?: Text
}

/** Our own side: who the customer is, under which law it stands, and what it has approved. */
export interface Organisation {
  /** The version of this format. */
  readonly apiVersion: 'dpa-lint/v1'
  /** What this document declares. */
  readonly kind: 'Organisation'
  /** The organisation's id. */
  readonly id: Id
  /** Its registered name. */
  readonly name: Text
  /** Country of establishment. */
  readonly country?: Country
  /** Postal address. */
  readonly address?: Text
  /** Contact on data protection. */
  readonly contact?: Text
  /** Data protection officer. */
  readonly dpo?: Text
  /** Representatives. */
  readonly representatives?: {
    /** Representative in the Union. */
    readonly eu?: Text
    /** Representative in the United Kingdom. */
    readonly uk?: Text
    /** Representative in Switzerland. */
    readonly ch?: Text
  }
  /** The data-protection laws it stands under; left out means the EU GDPR. */
  readonly regimes?: readonly ('eu-gdpr' | 'uk-gdpr' | 'ch-fadp')[]
  /** Duties from other laws that tighten what a vendor must promise. */
  readonly duties?: {
    /**
     * It provides public electronic communications services, and reports breaches within 24
     * hours.
     */
    readonly telecom?: Answer
    /** It is an essential or important entity. */
    readonly nis2?: boolean | 'essential' | 'important' | 'unknown'
    /** It is a financial entity. */
    readonly dora?: Answer
  }
  /** Our own limits of retention. */
  readonly limits?: readonly {
    /** The category. */
    readonly data: DataCategory
    /** The longest time that we accept. */
    readonly period: Duration
    /** Why. */
    readonly reason?: Text
  }[]
  /** Sub-processors that we approved. */
  readonly approvals?: readonly {
    /** The service. */
    readonly service: Id
    /** The sub-processor's id in that service's declaration. */
    readonly subprocessor: Id
    /**
     * The company that was approved, as the declaration names it: another one under the same id
     * is not.
     */
    readonly company?: Text
    /** False where we refused; left out means approved. */
    readonly approved?: Answer
    /** Who decided. */
    readonly by?: Text
    /** When. */
    readonly date?: Day
    /** Last day of the approval. */
    readonly until?: Day
    /** Where it is recorded. */
    readonly reference?: Text
    /** Conditions of the approval. */
    readonly conditions?: Text
  }[]
  /** Assessments that we made ourselves. */
  readonly assessments?: readonly {
    /** A transfer impact assessment, or a data protection impact assessment. */
    readonly type: 'transfer' | 'impact'
    /** The service. */
    readonly service: Id
    /** The third country, for a transfer. */
    readonly country?: Country
    /** When. */
    readonly date?: Day
    /** By whom. */
    readonly by?: Text
    /** Where it is. */
    readonly reference?: Text
  }[]
  /** A remark; rules do not read it. */
  readonly note?: Text
}
