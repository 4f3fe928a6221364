import { type Document, quoted } from '../../src/model/rule.ts'
import type { Listed } from './_sources.ts'

/** What keeps a document from being the agreement. */
export interface Flaw {
  readonly field: keyof Document & string
  readonly message: string
  readonly severity: 'error' | 'warning'
  readonly remedy: string
}

type Status = NonNullable<Document['status']>

const unsettled: Partial<Record<Status, readonly [message: string, remedy: string]>> = {
  linked: ['is only linked', 'get the document itself, and declare what it says'],
  'to-be-executed': [
    'is only announced, and still to be executed',
    'have the agreement executed, and declare what it says',
  ],
  draft: ['is only a draft', 'have the agreement executed, and declare it as signed'],
  unknown: ['has an unknown status', 'find out whether the document is in force'],
}

/** The first flaw of a document, gravest first; undefined where it is an agreement for all that is declared. */
export function flawOf({ id, document }: Listed): Flaw | undefined {
  const name = quoted(id)
  const { type, status, legalEffect } = document
  if (legalEffect === false)
    return {
      field: 'legalEffect',
      message: `${name} says itself that it has no legal effect`,
      severity: 'error',
      remedy: 'conclude a written agreement that binds the provider',
    }
  if (status === 'superseded')
    return {
      field: 'status',
      message: `${name} was superseded, and no agreement took its place`,
      severity: 'error',
      remedy: 'declare the agreement that replaced it',
    }
  const open = status && unsettled[status]
  if (open)
    return {
      field: 'status',
      message: `the ${type} ${name} ${open[0]}`,
      severity: 'warning',
      remedy: open[1],
    }
  if (legalEffect === 'unknown')
    return {
      field: 'legalEffect',
      message: `whether ${name} has legal effect is unknown`,
      severity: 'warning',
      remedy: 'find out whether the document binds the provider',
    }
  if (type === 'annex')
    return {
      field: 'type',
      message: `${name} is only an annex, and the agreement to which it belongs is not declared`,
      severity: 'warning',
      remedy:
        'declare the agreement to which the annex belongs, or conclude one that holds every term of Article 28(3)',
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
