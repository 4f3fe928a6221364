import type { Citation } from './citation.ts'
import type { Safeguard } from './declaration.ts'
import type { SourceLocation } from './source-location.ts'
import type { Workspace } from './workspace.ts'

/** What a change can be about, in the order in which reports show it. */
export const changeKinds = [
  'service',
  'organisation',
  'provider',
  'officer',
  'representative',
  'role',
  'activity',
  'purpose',
  'own-purpose',
  'legal-basis',
  'data',
  'special-category',
  'subjects',
  'children',
  'operations',
  'feature',
  'recipients',
  'notice',
  'joint-control',
  'subprocessor',
  'authorisation',
  'subprocessor-notice',
  'objection',
  'flow-down',
  'subprocessor-list',
  'embedded-service',
  'location',
  'transfer',
  'safeguard',
  'transfer-assessment',
  'retention',
  'end-of-contract',
  'breach-notice',
  'breach-content',
  'instructions',
  'confidentiality',
  'own-use',
  'security-duty',
  'rights-assistance',
  'assistance',
  'audit',
  'amendment',
  'customer-control',
  'customer-duty',
  'measure',
  'certificate',
  'right',
  'liability',
  'governing-law',
  'document',
  'instrument',
  'approval',
  'impact-assessment',
  'regime',
  'limit',
  'review',
  'source',
  'remark',
  'other',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** How a change leaves the customer: worse off, better off, or nobody can say. The worst first. */
export const directions = ['weaker', 'stronger', 'neutral'] as const
export type Direction = (typeof directions)[number]

export type ChangeEvent = 'added' | 'removed' | 'changed'

/** Whom a change concerns so that the law wants them told, or asks them to act. */
export const audiences = {
  approver: 'whoever decides on sub-processors',
  controllers: 'the controllers for whom we act',
  'data-subjects': 'data subjects, by our notice',
  'data-subjects-of-provider': "data subjects, by the provider's notice",
  record: 'our record of processing',
  'impact-assessment': 'our impact assessment',
  authority: 'our authority',
} as const satisfies Readonly<Record<string, string>>
export type Audience = keyof typeof audiences

/** Who must be told of a change, of what, and under which provisions. */
export interface Telling {
  readonly who: Audience
  /** Of what, or until when: a few words. */
  readonly what: string
  readonly basis: readonly Citation[]
}

/** One change of posture: what is declared differently, and what that does to the customer. */
export interface Change {
  readonly kind: ChangeKind
  readonly event: ChangeEvent
  readonly direction: Direction
  /** Id of the declaration. */
  readonly declaration: string
  /** `breach notice: 24 hours to 72 hours` */
  readonly message: string
  /** What was declared, in the reader's own values; absent where nothing was. */
  readonly from?: string
  readonly to?: string
  /** Where in the declaration, by ids instead of indexes. */
  readonly path: string
  readonly basis: readonly Citation[]
  readonly tell: readonly Telling[]
  /** On the head; on the base for what is gone. */
  readonly side: 'base' | 'head'
  readonly location: SourceLocation
  /** Where nothing is declared otherwise, but a newer copy of a document says something else. */
  readonly drift?: ChangeDrift
}

/** What a document said of a fact, and what its newer copy says. */
export interface ChangeDrift {
  /** Its id in the declaration. */
  readonly document: string
  readonly fate: 'moved' | 'context changed' | 'changed' | 'gone'
  readonly from: { readonly address: string; readonly text: string }
  /** Absent where it is gone. */
  readonly to?: { readonly address: string; readonly text: string }
  /** The passage, what was struck as `[-…-]` and what is new as `{+…+}`. */
  readonly words: string
}

/** What the law needs to know of a change to say which it is, and who must be told. */
export interface ChangeFacts extends Pick<Change, 'kind' | 'event' | 'direction' | 'path'> {
  /** We act for somebody else in some activity of the service. */
  readonly forOthers: boolean
  /** The service stands behind another one: its provider is no party of ours. */
  readonly inChain: boolean
  /** The provider is a controller in the activity that changes. */
  readonly providerControls: boolean
  /** Our organisation has declared an impact assessment of the service. */
  readonly assessed: boolean
  /** Data go to a place outside the territory of the law, or no longer do. */
  readonly abroad: boolean
  /** Another company takes the place of a sub-processor. */
  readonly replaced: boolean
  /** What the service says of new sub-processors. */
  readonly authorisation?: 'general' | 'specific'
  /** How long we can object, as declared. */
  readonly objection?: string
}

/** What the tables of law say of changes. */
export interface ChangeLaw {
  basis(change: ChangeFacts): readonly Citation[]
  tell(change: ChangeFacts): readonly Telling[]
  /** How much a transfer can rest on a tool on a day: a lot, in single cases only, or nothing. */
  carries(
    tool: Safeguard,
    asked: Pick<Workspace, 'asOf' | 'assumedInvalid'>,
  ): 'fully' | 'narrowly' | 'not'
}
