import { jsonPieces } from '../../report/json-text.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { isOverdue } from './due.ts'
import { daysBetween, toldIn, whatIsDue } from './told.ts'

/** What falls due for programs; `schemas/due.schema.json` says what is in it. */
export function dueJson(subject: DocumentInput, options: DocumentOptions): string {
  const { report } = subject
  const { own, until, entries, unread } = toldIn(subject, options)
  const { tool, asOf, lawDate } = report
  const document = {
    version: 1,
    tool,
    asOf,
    lawDate,
    within: options.within,
    until,
    unread,
    entries: entries.map((entry) => ({
      id: entry.id,
      kind: entry.kind,
      day: entry.day,
      days: daysBetween(asOf, entry.day),
      overdue: isOverdue(entry, report),
      declaration: entry.declaration,
      name: entry.name,
      what: whatIsDue(entry, own),
      who: entry.who,
      owner: entry.owner,
      since: entry.since,
      months: entry.months,
      file: entry.place?.file,
      line: entry.place?.line,
      rule: entry.rule,
      basis: entry.basis.map(({ provision, key, force, url }) => ({ provision, key, force, url })),
    })),
  }
  return [...jsonPieces(document, ['entries'])].join('')
}
