import type { DocumentInput, DocumentOptions } from '../document.ts'
import { findingsContextOf, lawText, ofWhat } from '../findings/context.ts'
import { stamp } from '../stamp.ts'
import { wordsOfLanguage } from '../words/words.ts'
import { type Content, heading, quietly } from '../writers/blocks.ts'
import { changeBlocks } from './changes.ts'
import { talliesBlock } from './summary-document.ts'

/** What is new, what is mended and what is still open since an earlier state. */
export function trendDocument(subject: DocumentInput, options: DocumentOptions): Content {
  const { language, service } = options
  const words = wordsOfLanguage(language)
  const context = findingsContextOf(subject, options)
  const since = subject.report.base?.ref ?? ''
  const title = words.management.changed({ since })
  return {
    title,
    language,
    stamp: stamp(subject.report),
    head: [heading(1, title), quietly(`${ofWhat(context)}. ${lawText(context)}`)],
    main: [
      talliesBlock(context),
      ...changeBlocks(
        subject,
        words,
        ({ declaration }) => service === undefined || declaration === service,
      ),
    ],
  }
}
