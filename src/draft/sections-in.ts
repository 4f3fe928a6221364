import type { BlockTarget } from '../evidence/resolve.ts'
import type { SourceDocument, TextBlock } from '../evidence/source-document.ts'
import type { Lexicon, Topic } from './lexicon.ts'
import { sentencesOf, standsAside } from './passages.ts'

/** Some words of a document on a topic, without the label over them. */
export interface TopicPiece {
  readonly target: BlockTarget
  readonly text: string
  /** Whether a heading or a label says so; otherwise a sentence in passing, or one label for several topics. */
  readonly sure: boolean
  /** What stands behind a label or below a term; one of a list or of a table's rows; running text. */
  readonly form: 'label' | 'entry' | 'text'
}

/** What a document says on the topics that describe a processing, wherever a heading or a label names them. */
export function sectionsIn(
  { blocks }: SourceDocument,
  lexicon: Lexicon,
): ReadonlyMap<Topic, readonly TopicPiece[]> {
  const found = new Map<Topic, TopicPiece[]>()
  let open: Open | undefined
  const add = (topics: readonly Topic[], piece: Omit<TopicPiece, 'sure'>, sure = true) => {
    for (const topic of topics)
      found.set(topic, [
        ...(found.get(topic) ?? []),
        { ...piece, sure: sure && (topics.length === 1 || isNatureAndPurpose(topics, piece)) },
      ])
  }
  for (const block of blocks.flatMap(labelled)) {
    if (standsAside(block, lexicon)) {
      open = undefined
      continue
    }
    if (block.kind === 'table') {
      addTable(block, open, lexicon, add)
      continue
    }
    const { text } = block
    // What is excluded, and the list that "never for:" leads into, is no part of what is done.
    if ((isHead(block) || /:\s*$/.test(text)) && lexicon.denied.test(text)) {
      open = undefined
      continue
    }
    if (isHead(block) || isQuestion(block, lexicon)) {
      const topics = topicsOf(text, lexicon)
      const isBelow =
        block.kind === 'heading' && open?.level !== undefined && block.level > open.level
      if (topics.length > 0)
        open = { topics, level: levelOf(block), takesText: true, isFresh: true }
      else if (block.kind === 'paragraph' && open?.isFresh) {
        // What stands below a term is what it means, however short.
        add(open.topics, { target: { block }, text, form: 'label' })
        open = { ...open, isFresh: false }
      } else if (!isBelow || !open) open = undefined
      else add(open.topics, { target: { block }, text, form: 'entry' })
      continue
    }
    const label = /^([^:.;]{3,90}?)\s*(?::|[–—]|\s-\s)\s*(.*)$/su.exec(text) ?? runInHead.exec(text)
    const named = label ? topicsOf(label[1] ?? label[3] ?? '', lexicon) : []
    if (label && named.length > 0) {
      const rest = (label[2] ?? '').trim()
      if (rest !== '') add(named, { target: { block }, text: rest, form: 'label' })
      // What follows belongs to a label that says nothing itself; otherwise the section goes on.
      if (rest === '' || /:\s*$/.test(rest))
        open = {
          topics: named,
          level: open?.level,
          takesText: true,
          // Of bullets nobody sees which are below which: the list goes on to the next label.
          ...(block.kind === 'item' && block.label !== '•' && { below: block.clause.length }),
        }
      else if (!open?.topics.some((topic) => named.includes(topic))) open = undefined
      continue
    }
    const lead = leadOf(text, lexicon)
    if (open) open = { ...open, isFresh: false }
    if (lead) {
      // In a section on several topics a sentence says which of them is meant.
      const isSection =
        lead.topics.length === 1 && lead.topics.every((topic) => open?.topics.includes(topic))
      if (lead.rest !== '')
        add(
          lead.topics,
          { target: { block }, text: lead.rest, form: 'text' },
          lead.endsOpen || isSection,
        )
      if (lead.endsOpen) open = { topics: lead.topics, level: open?.level, takesText: false }
      if (lead.endsOpen || isSection || !open?.takesText) continue
    }
    const isNext =
      open?.below !== undefined && block.clause.length <= open.below && block.label !== '•'
    if (!open || isNext || (!open.takesText && block.kind !== 'item')) {
      if (open?.level === undefined || isNext) open = undefined
      continue
    }
    if (open.topics.length === 1 || (block.kind === 'item' && !/[.;]\s/.test(text)))
      add(open.topics, { target: { block }, text, form: block.kind === 'item' ? 'entry' : 'text' })
    else
      for (const sentence of sentencesOf(text)) {
        const own = topicsOf(sentence, lexicon).filter((topic) => open?.topics.includes(topic))
        add(
          own.length > 0 ? own : open.topics,
          { target: { block }, text: sentence, form: 'text' },
          own.length === 1,
        )
      }
  }
  return found
}

/** The law names the two in one breath, and so does a label: what stands behind it is both. */
const isNatureAndPurpose = (topics: readonly Topic[], { form }: Omit<TopicPiece, 'sure'>) =>
  form === 'label' && topics.every((topic) => topic === 'purposes' || topic === 'operations')

/** "Objet : billetterie. Durée : un an." is two lines that were written as one. */
const labelled = (block: TextBlock): readonly TextBlock[] =>
  block.kind === 'paragraph'
    ? block.text
        .split(/(?<=[.;])\s+(?=\p{Lu}[^.:;]{2,50}\s?:\s)/u)
        .map((text) => (text === block.text ? block : { ...block, text }))
    : [block]

interface Open {
  readonly topics: readonly Topic[]
  /** Of the heading over it. */
  readonly level: number | undefined
  /** Running text belongs to it too, and not only the entries of a list. */
  readonly takesText: boolean
  /** Behind the label of an entry stands what is below it, and not the next entry. */
  readonly below?: number
  /** Nothing stands below it yet. */
  readonly isFresh?: boolean
}

/** "Subject matter. Hosting of the shop." has its heading in the line itself. */
const runInHead =
  /^(\p{Lu}(?:[^\s.:;]+ ){0,6}[^\s.:;]+)\.\s+(?=\p{Lu})(.*)$|^(\p{Lu}(?:[^\s.:;,]+ ){0,4}[^\s.:;,]+)\.$/su

/** A heading, or a short line that is no sentence. */
const isHead = (block: TextBlock): boolean =>
  block.kind === 'heading' ||
  (block.kind === 'paragraph' && block.text.length <= 70 && !/[.;:,!?]\s*$|:\s+\S/.test(block.text))

/** A form asks in a line of its own, which is no sentence, and longer than a heading. */
const isQuestion = (block: TextBlock, { noTopic }: Lexicon): boolean =>
  block.kind === 'paragraph' &&
  block.text.length <= 220 &&
  !/[.;:!]\s*$/.test(block.text) &&
  noTopic.test(block.text.slice(0, 80))

const levelOf = (block: TextBlock): number => (block.kind === 'heading' ? block.level : 9)

/** The topics that a heading, a label or a sentence names. */
function topicsOf(text: string, { topics, noTopic }: Lexicon): readonly Topic[] {
  if (text.length > 400 || noTopic.test(text)) return []
  return topics.flatMap(([topic, pattern]) => (pattern.test(text) ? [topic] : []))
}

/** "The categories of data are: ..." opens a list, or says it. */
function leadOf(
  text: string,
  lexicon: Lexicon,
):
  | { readonly topics: readonly Topic[]; readonly rest: string; readonly endsOpen: boolean }
  | undefined {
  for (const sentence of sentencesOf(text)) {
    if (lexicon.noTopic.test(sentence.slice(0, 160))) continue
    const topics = lexicon.topics.flatMap(([topic, pattern]) => {
      const match = pattern.exec(sentence)
      return match && (match.index < 80 || /:\s*$/.test(sentence))
        ? [{ topic, end: match.index + match[0].length }]
        : []
    })
    const last = Math.max(...topics.map(({ end }) => end))
    if (topics.length === 0) continue
    const intro = lexicon.intro.exec(sentence.slice(last))
    // How long is a sentence of its own: "processing goes on for the licence period".
    if (!intro && topics.every(({ topic }) => topic === 'duration'))
      return { topics: ['duration'], rest: sentence, endsOpen: false }
    if (!intro || intro.index > 90) continue
    const rest = sentence.slice(last + intro.index + intro[0].length).trim()
    const endsOpen = /:\s*$/.test(sentence)
    return {
      topics: topics.map(({ topic }) => topic),
      rest: rest.replace(/^[:\s]+/, ''),
      endsOpen,
    }
  }
  return undefined
}

type Add = (topics: readonly Topic[], piece: Omit<TopicPiece, 'sure'>, sure?: boolean) => void

/** Topics as the heads of columns, or as the first cells of rows; or a table below a heading. */
function addTable(
  block: Extract<TextBlock, { kind: 'table' }>,
  open: Open | undefined,
  lexicon: Lexicon,
  add: Add,
): void {
  const [head = []] = block.rows
  const columns = head.map((cell) => (cell.length <= 90 ? topicsOf(cell, lexicon) : []))
  if (columns.filter((topics) => topics.length === 1).length > 1) {
    block.rows.slice(1).forEach((cells, index) => {
      cells.forEach((text, at) => {
        const topics = columns[at] ?? []
        if (topics.length === 1 && text !== '')
          add(topics, { target: { block, row: index + 1 }, text, form: 'entry' })
      })
    })
    return
  }
  block.rows.forEach((cells, row) => {
    const [first = '', ...rest] = cells
    const text = rest.filter((cell) => cell !== '').join('; ')
    const topics = first.length <= 120 ? topicsOf(first, lexicon) : []
    if (topics.length > 0 && text !== '' && !isAnswer(text))
      add(topics, { target: { block, row }, text, form: 'label' })
    else if (open && !(row === 0 && block.head)) {
      const all = cells.filter((cell) => cell !== '')
      // A grid of yes and no says of each row whether it is meant.
      // A row with a label of its own says what that label names, and no matter or duration.
      const topics = open.topics.filter(
        (topic) => all.length < 2 || (topic !== 'subjectMatter' && topic !== 'duration'),
      )
      if (!all.some(isNo))
        add(topics, {
          target: { block, row },
          text: all.filter((cell) => !isAnswer(cell)).join(': '),
          form: 'entry',
        })
    }
  })
}

const isNo = (cell: string): boolean =>
  /^(?:no|non|nein|nicht zutreffend|n\/?a|not applicable|non applicable|no aplica|keine?|none|☐)\.?$/iu.test(
    cell.trim(),
  )
/** Whether a cell is a tick and no text. */
const isAnswer = (cell: string): boolean =>
  isNo(cell) || /^(?:yes|oui|ja|s[ií]|x|☒|☑|✓|✔|✗|✘)\.?$/iu.test(cell.trim())
