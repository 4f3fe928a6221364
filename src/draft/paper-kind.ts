import type { SourceDocument } from '../evidence/source-document.ts'
import type { Lexicon } from './lexicon.ts'

/** What a document is, as `documents.<id>.type` calls it; `other` where it is none of these. */
export type PaperKind =
  | 'agreement'
  | 'annex'
  | 'privacy-policy'
  | 'sub-processor-list'
  | 'security-policy'
  | 'data-protection-sheet'
  | 'terms-of-service'
  | 'other'

/**
 * What a document is: an agreement owes what the law asks of one, and says so in many places. A page
 * that only tells of these things, or a form with answers, owes nothing.
 */
export function paperKind(
  document: SourceDocument,
  lexicon: Lexicon,
  duties: number,
  rows: number,
): PaperKind {
  const isCalled = isCalledAgreement(document, lexicon)
  const called = calledKind(document, lexicon)
  if (duties >= (called === undefined || isCalled ? 5 : 10)) return 'agreement'
  if (isCalled && called === undefined && duties >= 2) return 'agreement'
  if (called !== undefined) return called
  return rows > 1 && duties < 3 ? 'sub-processor-list' : 'other'
}

export const isCalledAgreement = (document: SourceDocument, { agreement }: Lexicon): boolean =>
  headsOf(document).some((head) => agreement.test(head))

/** What a document calls itself, where it is none of the usual agreements. */
export function calledKind(document: SourceDocument, { kinds }: Lexicon): PaperKind | undefined {
  const heads = headsOf(document)
  return kinds.find(([, pattern]) => heads.some((head) => pattern.test(head)))?.[0] as
    | PaperKind
    | undefined
}

const headsOf = ({ blocks, title }: SourceDocument): readonly string[] => [
  ...(title === undefined ? [] : [title]),
  ...blocks
    .slice(0, 5)
    .filter(({ kind, text }) => kind !== 'table' && text.length <= 120 && !/[.;:]\s*$/.test(text))
    .map(({ text }) => text.replace(/^#+\s*/, '')),
]

/** Which facts a document of each kind can state; every fact of the others. */
const states: Partial<Readonly<Record<PaperKind, RegExp>>> = {
  'privacy-policy': /^documents\.|^provider\./,
  'terms-of-service': /^documents\.|^provider\.|^governingLaw/,
  'sub-processor-list': /^documents\./,
  'security-policy': /^documents\.|^provider\.|^security\./,
  'data-protection-sheet':
    /^documents\.|^provider\.|^activities\.|^security\.|^locations|^safeguards\.tools/,
  other: /^documents\./,
}

/** Whether a document of a kind can say something of a fact at all. */
export const canState = (kind: PaperKind, path: string): boolean => states[kind]?.test(path) ?? true
