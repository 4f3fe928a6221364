import type { Due } from '../../model/due.ts'
import { visible } from '../../report/text.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { stamp } from '../stamp.ts'
import { isOverdue } from './due.ts'
import { countedFrom, reasons, toldIn, whatIsDue, whoActs } from './told.ts'

/**
 * What falls due as a calendar (RFC 5545): an event of a whole day for each duty, which needs no end.
 * It keeps its UID when its day changes, so that a calendar that subscribes moves it. What is overdue
 * lies on the day of the document, where somebody sees it, and says since when.
 */
export function dueIcs(subject: DocumentInput, options: DocumentOptions): string {
  const { report } = subject
  const told = toldIn(subject, options)
  const { own, until, entries, unread } = told
  const title = own.title({ days: options.within, asOf: report.asOf, until })
  const notes = unread.length === 0 ? '' : `\n${own.unread({ files: unread.join(', ') })}`
  const event = (same: readonly [Due, ...Due[]]): readonly string[] => {
    const [entry] = same
    const what = whatIsDue(entry, own)
    const isLate = isOverdue(entry, report)
    const late = isLate ? `${own.overdue} ${own.since({ since: entry.day })}: ` : ''
    const about = [...new Set(same.map(({ declaration }) => declaration ?? own.ours))].join(', ')
    return [
      'BEGIN:VEVENT',
      `UID:${subject.sha256(entry.id, 'hex').slice(0, 32)}@dpa-lint`,
      `DTSTAMP:${basic(report.asOf)}T000000Z`,
      `DTSTART;VALUE=DATE:${basic(isLate ? report.asOf : entry.day)}`,
      `SUMMARY:${text(`${late}${about}: ${what}`)}`,
      `DESCRIPTION:${text(
        [
          what,
          countedFrom(entry, own),
          whoActs(entry, own),
          reasons(entry, options.language),
          ...same.map(({ place }) => (place === undefined ? '' : `${place.file}:${place.line}`)),
        ]
          .filter((line) => line !== '')
          .map(visible)
          .join('\n'),
      )}`,
      `CATEGORIES:${text(entry.kind)}`,
      'TRANSP:TRANSPARENT',
      ...(isLate ? ['PT9H'] : ['-P13DT15H', '-PT15H']).flatMap((trigger) => [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `TRIGGER:${trigger}`,
        `DESCRIPTION:${text(`${about}: ${what}`)}`,
        'END:VALARM',
      ]),
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
    ...duties(entries).flatMap(event),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** Entries that ask the same of the same people until the same day: a document of two services is asked for once. */
function duties(entries: readonly Due[]): readonly (readonly [Due, ...Due[]])[] {
  const byDuty = new Map<string, [Due, ...Due[]]>()
  for (const entry of entries) {
    const { kind, name, day, who, owner } = entry
    // Only a document is the same wherever it is named; a certificate or an approval is one vendor's.
    const key = JSON.stringify(kind === 'document' ? [kind, name, day, who, owner] : entry.id)
    const others = byDuty.get(key)
    if (others) others.push(entry)
    else byDuty.set(key, [entry])
  }
  return [...byDuty.values()]
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
