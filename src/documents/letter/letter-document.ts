import { caveatsIn } from '../caveats-in.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { stamp } from '../stamp.ts'
import { wordsOfLanguage } from '../words/words.ts'
import { type Content, heading } from '../writers/blocks.ts'
import { letterContentOf } from './content.ts'
import { footBlocks, headBlocks, letterSubject } from './frame-blocks.ts'
import { limitsOf } from './limits.ts'
import { pointBlocks } from './point-blocks.ts'

/** Mail programs leave lines of this length as they are. */
const columns = 76

/** The letter to the vendor of one service, in a language. */
export function letterDocument(subject: DocumentInput, options: DocumentOptions): Content {
  const { language } = options
  const { report, unread } = subject
  const { letter: own, findings } = wordsOfLanguage(language)
  const content = letterContentOf(subject, options)
  const { service, topics } = content
  const limits = limitsOf(subject, service)
  const partly = report.sources.flatMap(({ file, checked }) => (checked ? [] : [file]))
  // For whoever sends it: what it was made with, and what it leaves out.
  const remarks = [
    ...caveatsIn(language, report),
    ...[...new Set([...partly, ...unread])].map(
      (file) => `${findings.unread.title}${findings.colon} ${file}`,
    ),
  ]
  return {
    title: letterSubject(service, language),
    language,
    stamp: stamp(report),
    remarks: remarks.map((remark) => `${own.forSender}${findings.colon} ${remark}`),
    columns,
    head: headBlocks(subject, content, options),
    main: topics.flatMap(({ chapter, points }) => [
      heading(2, { ...findings.chapters, ...own.topics }[chapter]),
      ...points.flatMap((point) => pointBlocks(point, service, language, limits)),
    ]),
    foot: footBlocks(subject, language),
  }
}
