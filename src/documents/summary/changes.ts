import type { Language } from '../../model/language.ts'
import type { Finding } from '../../model/report.ts'
import type { DocumentInput } from '../document.ts'
import { gravestFirst } from '../findings/worst.ts'
import { dateIn } from '../letter/date-in.ts'
import { wordsOfLanguage } from '../words/words.ts'
import type { Words } from '../words/words-type.ts'
import { type Blocks, heading, listOf, paragraph } from '../writers/blocks.ts'
import { badge, type Line } from '../writers/inline.ts'

const mostNamed = 5

/** What has changed since the commit with which the report is compared. */
export function changeBlocks(
  subject: DocumentInput,
  words: Words,
  isShown: (finding: Finding) => boolean,
): Blocks {
  const own = words.management
  const { report } = subject
  const { base } = report
  if (base === undefined) return [paragraph(own.notCompared)]
  const fresh = report.findings.filter(isShown)
  const fixed = report.fixed.filter(isShown)
  const same = report.unchanged.filter(isShown)
  const part = (title: string, findings: readonly Finding[]) =>
    namedBlocks(title, findings, subject, words)
  return [
    paragraph(own.changes({ fresh: fresh.length, fixed: fixed.length, same: same.length })),
    ...part(own.fresh, fresh),
    ...part(own.fixed, fixed),
    ...part(own.same, same),
  ]
}

/** The gravest of some findings under a heading, and how many more there are. */
export function namedBlocks(
  title: string,
  findings: readonly Finding[],
  subject: DocumentInput,
  words: Words,
): Blocks {
  if (findings.length === 0) return []
  const named = gravestFirst(findings).slice(0, mostNamed)
  const rest = findings.length - named.length
  return [
    heading(3, title),
    ...listOf([
      ...named.map((finding) => changeLine(finding, subject, words)),
      ...(rest > 0 ? [[words.management.more({ n: rest })]] : []),
    ]),
  ]
}

function changeLine(
  { rule, severity, declaration }: Finding,
  { report: { rules }, workspace }: DocumentInput,
  words: Words,
): Line {
  const title = rules.find(({ id }) => id === rule)?.title ?? rule
  return [
    badge(words.findings.severities[severity].name, severity),
    ' ',
    title,
    // A service that is no longer declared has no name any more.
    ...(declaration === undefined
      ? []
      : [` (${workspace.service(declaration)?.name ?? declaration})`]),
  ]
}

/** Since which day, in words, or since which commit, by its name. */
export function changedTitle(since: string, language: Language): string {
  const { changed } = wordsOfLanguage(language).management
  return /^\d{4}-\d\d-\d\d$/.test(since)
    ? changed.day({ day: dateIn(language, since) })
    : changed.commit({ since })
}
