import type { Language } from '../../model/language.ts'
import { caveatsIn } from '../caveats-in.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { wordsOfLanguage } from '../words/words.ts'
import { type Block, type LetterLine, typeset } from './block.ts'
import { letterContentOf } from './content.ts'
import { footBlocks, headBlocks } from './frame-blocks.ts'
import { limitsOf } from './limits.ts'
import { pointBlocks } from './point-blocks.ts'

export interface Letter {
  /** For whoever sends it: what it was made with, and what it leaves out. */
  readonly notes: readonly string[]
  /** After a label. */
  readonly colon: string
  readonly blocks: readonly Block[]
}

/** The letter to the vendor of one service, in a language. */
export function letterOf(subject: DocumentInput, options: DocumentOptions): Letter {
  const { language } = options
  const { report, unread } = subject
  const own = wordsOfLanguage(language).letter
  const content = letterContentOf(subject, options)
  const limits = limitsOf(subject, content.service)
  const partly = report.sources.flatMap(({ file, checked }) => (checked ? [] : [file]))
  const notes = [
    ...caveatsIn(language, report),
    ...[...new Set([...partly, ...unread])].map(
      (file) => `${wordsOfLanguage(language).findings.unread.title}: ${file}`,
    ),
  ]
  return {
    colon: wordsOfLanguage(language).findings.colon,
    notes: notes.map((note) => `${own.forSender}: ${note}`),
    blocks: [
      ...headBlocks(subject, content, language),
      ...content.topics.flatMap(({ chapter, points }): readonly Block[] => [
        {
          kind: 'topic',
          line: [{ ...wordsOfLanguage(language).findings.chapters, ...own.topics }[chapter]],
        },
        ...points.flatMap((point) => pointBlocks(point, content.service, language, limits)),
      ]),
      ...footBlocks(subject, language),
    ].map((block) => set(block, language)),
  }
}

/** A block with its own words as the language sets them; what is quoted stays. */
function set(block: Block, language: Language): Block {
  const line = (parts: LetterLine) =>
    parts.map((part) => (typeof part === 'string' ? typeset(part, language) : part))
  const label = 'label' in block &&
    block.label !== undefined && { label: typeset(block.label, language) }
  if (block.kind === 'address') return { ...block, lines: block.lines.map(line) }
  if (block.kind === 'list') return { ...block, ...label, items: block.items.map(line) }
  return { ...block, ...label, line: line(block.line) }
}
