import { takenApart } from '../../model/found.ts'
import type { Language } from '../../model/language.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { findingsContextOf, lawText, ofWhat } from '../findings/context.ts'
import { openTallies } from '../findings/tallies.ts'
import { dateIn } from '../letter/date-in.ts'
import { stamp } from '../stamp.ts'
import { standing } from '../unresolved.ts'
import { wordsOfLanguage } from '../words/words.ts'
import { type Blocks, type Content, heading, quietly } from '../writers/blocks.ts'
import { changeBlocks, changedTitle, namedBlocks } from './changes.ts'

/** What is new, what is mended and what is still open since an earlier state. */
export function trendDocument(subject: DocumentInput, options: DocumentOptions): Content {
  const { language, service } = options
  const words = wordsOfLanguage(language)
  const context = findingsContextOf(subject, options)
  const since = subject.report.base?.ref ?? ''
  const title = changedTitle(since, language)
  return {
    title,
    language,
    stamp: stamp(subject.report),
    head: [heading(1, title), quietly(`${ofWhat(context)}. ${lawText(context)}`)],
    main: [
      { kind: 'tallies', tallies: openTallies(context) },
      ...changeBlocks(
        subject,
        words,
        ({ declaration }) => service === undefined || declaration === service,
      ),
      ...oldestBlocks(subject, language),
    ],
  }
}

/** What has been open longest, and since when at least. */
function oldestBlocks(subject: DocumentInput, language: Language): Blocks {
  const { report, oldest } = subject
  if (oldest === undefined) return []
  const words = wordsOfLanguage(language)
  const open = standing(report).filter((finding) =>
    takenApart([finding]).some(({ fingerprint }) => oldest.fingerprints.has(fingerprint)),
  )
  const title = words.management.oldest({ day: dateIn(language, oldest.day) })
  return namedBlocks(title, open, subject, words)
}
