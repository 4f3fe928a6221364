import type { Document, Service } from '../../model/declaration.ts'
import { plusDays } from '../../model/duration.ts'
import type { Language } from '../../model/language.ts'
import { officerOf } from '../../model/officer.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { wordsOfLanguage } from '../words/words.ts'
import { type Block, type Blocks, heading, listOf, paragraph } from '../writers/blocks.ts'
import type { LetterContent } from './content.ts'
import { dateIn } from './date-in.ts'

/** What stands above the points: who writes to whom, on which documents, and what is asked for. */
export function headBlocks(
  { report, workspace: { organisation } }: DocumentInput,
  { service, points }: LetterContent,
  { language, within }: Pick<DocumentOptions, 'language' | 'within'>,
): Blocks {
  const own = wordsOfLanguage(language).letter
  const { provider, name } = service
  const contacts = [provider?.contact, officerOf(provider?.dpo)].filter(
    (one) => typeof one === 'string',
  )
  const asOf = dateIn(language, report.asOf)
  const deadline = dateIn(language, plusDays(report.asOf, within))
  const papers = Object.values(service.documents ?? {})
  const isRead = ({ read = true }: Document) => read
  const unread = papers.filter((paper) => !isRead(paper))
  const named = (all: readonly Document[]) =>
    listOf(all.map((paper) => [documentText(paper, language)]))
  return [
    linesOf(
      organisation
        ? [organisation.name, organisation.address, organisation.contact]
        : [own.blanks.sender],
    ),
    linesOf([
      provider?.name ?? name,
      provider?.address ?? own.blanks.address,
      ...contacts.map((contact) => own.attention({ contact })),
    ]),
    paragraph(own.placeAndDate({ date: asOf })),
    heading(1, letterSubject(service, language)),
    paragraph(own.salutation),
    paragraph(own.opening({ service: name })),
    ...(papers.some(isRead)
      ? [labelLine(own.documents, language), ...named(papers.filter(isRead))]
      : [paragraph(own.noDocuments)]),
    // Nobody is told that we have read what we have not.
    ...(unread.length === 0 ? [] : [labelLine(own.unreadDocuments, language), ...named(unread)]),
    paragraph(
      points === 0
        ? own.nothing({ asOf })
        : `${own.points({ points, asOf })} ${own.reply({ deadline })} ${own.quoted}`,
    ),
  ]
}

/** What follows is called by a line of its own. */
export const labelLine = (label: string, language: Language): Block =>
  paragraph({ kind: 'strong', text: `${label}${wordsOfLanguage(language).findings.colon}` })

const linesOf = (lines: readonly (string | undefined)[]): Block => ({
  kind: 'lines',
  lines: lines.flatMap((line) => (line === undefined ? [] : [[line]])),
})

/** What the letter is about: the service, and the agreement by its date. */
export function letterSubject({ name, documents = {} }: Service, language: Language): string {
  const subject = wordsOfLanguage(language).letter.subject({ service: name })
  const paper = Object.values(documents).find(
    ({ type, read = true }) => type === 'agreement' && read,
  )
  if (paper === undefined) return subject
  const kind = paper.title ?? wordsOfLanguage(language).findings.service.types[paper.type]
  return `${subject} – ${kind}, ${datedText(paper.date, language)}`
}

function documentText({ type, title, version, date }: Document, language: Language): string {
  const own = wordsOfLanguage(language).letter
  const { types } = wordsOfLanguage(language).findings.service
  const name = title === undefined ? types[type] : `${title} (${types[type]})`
  const edition = version === undefined ? [] : [own.version({ version })]
  return [name, ...edition, datedText(date, language)].join(', ')
}

/** Some languages say it otherwise where only the month or the year is known. */
function datedText(date: string | undefined, language: Language): string {
  const own = wordsOfLanguage(language).letter
  if (date === undefined || date === 'unknown') return own.undated
  const isDay = date.split('-').length === 3
  return (isDay ? own.dated : own.datedInPart)({ date: dateIn(language, date) })
}

/** What stands below them. */
export function footBlocks(
  { workspace: { organisation } }: DocumentInput,
  language: Language,
): Blocks {
  const { closing, signOff, blanks } = wordsOfLanguage(language).letter
  return [
    ...closing.map((text) => paragraph(text)),
    paragraph(signOff),
    linesOf([blanks.signature, blanks.name, organisation?.name]),
  ]
}
