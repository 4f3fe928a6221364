import type { Due } from '../../model/due.ts'
import { visible } from '../../report/text.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { stamp } from '../stamp.ts'
import { isOverdue } from './due.ts'
import { countedFrom, reasons, toldIn, whatIsDue, whoActs } from './told.ts'

/**
 * What falls due as a calendar (RFC 5545): an event of a whole day each, which needs no end. It keeps its UID when
 * its day changes, so that a calendar that subscribes moves it; no reminder, for people have their own.
 */
export function dueIcs(subject: DocumentInput, options: DocumentOptions): string {
  const { report } = subject
  const told = toldIn(subject, options)
  const { own, until, entries, unread } = told
  const title = own.title({ days: options.within, asOf: report.asOf, until })
  const notes = unread.length === 0 ? '' : `\n${own.unread({ files: unread.join(', ') })}`
  const event = (entry: Due): readonly string[] => {
    const what = whatIsDue(entry, own)
    const late = isOverdue(entry, report) ? `${own.overdue}: ` : ''
    const about = entry.declaration ?? own.ours
    const { place } = entry
    return [
      'BEGIN:VEVENT',
      `UID:${subject.sha256(entry.id, 'hex').slice(0, 32)}@dpa-lint`,
      `DTSTAMP:${basic(report.asOf)}T000000Z`,
      `DTSTART;VALUE=DATE:${basic(entry.day)}`,
      `SUMMARY:${text(`${late}${about}: ${what}`)}`,
      `DESCRIPTION:${text(
        [
          what,
          countedFrom(entry, own),
          whoActs(entry, own),
          reasons(entry, options.language),
          place === undefined ? '' : `${place.file}:${place.line}`,
        ]
          .filter((line) => line !== '')
          .map(visible)
          .join('\n'),
      )}`,
      `CATEGORIES:${text(entry.kind)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]
  }
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//dpa-lint//${text(report.tool.version)}//EN`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${text('dpa-lint')}`,
    // Of no type, so that the stamp stands as it is; the day in it comes before any line is folded.
    `X-DPA-LINT:${stamp(report)}`,
    `X-WR-CALDESC:${text(`${title}${notes}`)}`,
    ...entries.flatMap(event),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const basic = (day: string) => day.replaceAll('-', '')

/** A value of type TEXT: input is shown as what it is, and no sign of it ends the value. */
const text = (value: string): string =>
  value
    .split('\n')
    .map((line) => visible(line).replaceAll(/[\\;,]/g, '\\$&'))
    .join('\\n')

/** Lines hold 75 octets at most; what is longer goes on behind a blank, never within a character. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  let octets = 0
  let written = ''
  for (const character of line) {
    const { length } = encoder.encode(character)
    if (octets + length > 75) {
      written += '\r\n '
      octets = 1
    }
    written += character
    octets += length
  }
  return written
}
