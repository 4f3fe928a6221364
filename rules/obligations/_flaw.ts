import { type Document, quoted, t, type Wording } from '../../src/model/rule.ts'
import type { Listed } from './_sources.ts'

/** What keeps a document from being the agreement. */
export interface Flaw {
  readonly field: keyof Document & string
  readonly message: Wording
  readonly severity: 'error' | 'warning' | 'info'
  readonly remedy: Wording
}

type Status = NonNullable<Document['status']>

const unsettled: Partial<Record<Status, readonly [message: Wording, remedy: Wording]>> = {
  linked: [t`is only linked`, t`get the document itself, and declare what it says`],
  'to-be-executed': [
    t`is only announced, and still to be executed`,
    t`have the agreement executed, and declare what it says`,
  ],
  draft: [t`is only a draft`, t`have the agreement executed, and declare it as signed`],
  unknown: [t`has an unknown status`, t`find out whether the document is in force`],
}

/** The first flaw of a document, gravest first; undefined where it is an agreement for all that is declared. */
export function flawOf(
  { id, document }: Listed,
  isWhole: boolean,
  isRead: boolean,
): Flaw | undefined {
  const name = quoted(id)
  const { type, status, legalEffect } = document
  if (legalEffect === false)
    return {
      field: 'legalEffect',
      message: t`${name} says itself that it has no legal effect`,
      severity: 'error',
      remedy: t`conclude a written agreement that binds the provider`,
    }
  if (status === 'superseded')
    return {
      field: 'status',
      message: t`${name} was superseded, and no agreement took its place`,
      severity: 'error',
      remedy: t`declare the agreement that replaced it`,
    }
  // A form that somebody has read, and whose terms are declared, lacks a signature and nothing else.
  if (status === 'to-be-executed' && isRead)
    return {
      field: 'status',
      message: t`the ${type} ${name} is read and not signed yet, and binds nobody until it is`,
      severity: 'info',
      remedy: t`have the agreement signed, and declare it as signed`,
    }
  const open = status && unsettled[status]
  if (open)
    return {
      field: 'status',
      message: t`the ${type} ${name} ${open[0]}`,
      severity: 'warning',
      remedy: open[1],
    }
  if (legalEffect === 'unknown')
    return {
      field: 'legalEffect',
      message: t`whether ${name} has legal effect is unknown`,
      severity: 'warning',
      remedy: t`find out whether the document binds the provider`,
    }
  if (type === 'annex')
    return {
      field: 'type',
      message: isWhole
        ? t`${name} is an annex, and the contract to which it belongs is not declared`
        : t`${name} is only an annex, and the agreement to which it belongs is not declared`,
      severity: isWhole ? 'info' : 'warning',
      remedy: t`declare the agreement to which the annex belongs, or conclude one that holds every term of Article 28(3)`,
    }
  return undefined
}

const fields: readonly (Flaw['field'] | undefined)[] = [undefined, 'type', 'status', 'legalEffect']

/** The lower, the nearer a document comes to an agreement; an annex comes behind the one to which it belongs. */
export const flawRank = ({
  document,
  flaw,
}: Listed & { readonly flaw: Flaw | undefined }): number =>
  fields.indexOf(flaw?.field) +
  (document.type === 'annex' ? fields.length : 0) +
  (flaw?.severity === 'error' ? 2 * fields.length : 0)
