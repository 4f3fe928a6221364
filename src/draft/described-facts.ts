import type { DraftDocument, DraftFact, FactReading } from './draft-fact.ts'
import { placeOf } from './facts-in.ts'
import type { Lexicon, Topic } from './lexicon.ts'
import { sentencesOf } from './passages.ts'
import { quoteAround } from './quote-around.ts'
import { sectionsIn, type TopicPiece } from './sections-in.ts'

/** A document that was read, with the words of its language. */
export interface DescribedDocument {
  readonly one: DraftDocument
  readonly lexicon: Lexicon
  readonly canState: (path: string) => boolean
}

/** What documents say of the processing itself: its matter, duration, purposes, data, persons, measures. */
export function describedFacts(documents: readonly DescribedDocument[]): readonly DraftFact[] {
  const read = documents.map(({ one, lexicon, canState }) => ({
    one,
    lexicon,
    canState,
    sections: sectionsIn(one.reading ?? one.document, lexicon),
  }))
  const all = (topic: Topic) =>
    read.flatMap(({ one, lexicon, sections, canState }) =>
      canState(topic === 'measures' ? 'security.measures' : 'activities.data')
        ? (sections.get(topic) ?? []).map((piece) => ({ one, lexicon, piece }))
        : [],
    )
  return [
    worded('activities.subjectMatter', all('subjectMatter')),
    worded('activities.duration', all('duration')),
    // What a service does is what it does with data, where nothing else says why.
    texts('activities.purposes', [
      ...all('purposes'),
      ...all('subjectMatter').flatMap((found) =>
        found.piece.form === 'text' ? [] : [{ ...found, piece: { ...found.piece, sure: false } }],
      ),
    ]),
    listed('activities.operations', [...all('operations'), ...all('purposes')], 'operations'),
    listed('activities.data', all('data'), 'data'),
    listed('activities.subjects', all('subjects'), 'subjects'),
    listed('security.measures', [...all('measures'), ...inAnnexes(read)], 'measures'),
  ]
}

/** An annex whose entries are measures is one of measures, whatever it is called. */
function inAnnexes(read: readonly DescribedDocument[]): readonly Found[] {
  return read.flatMap(({ one, lexicon, canState }) => {
    const { blocks } = one.reading ?? one.document
    const annexes = new Set(blocks.flatMap(({ annex }) => annex ?? []))
    return canState('security.measures')
      ? [...annexes].flatMap((annex) => {
          const entries = blocks.filter(
            (block) =>
              block.annex === annex && block.kind === 'item' && !/,.*,.*,.*,/.test(block.text),
          )
          const known = entries.filter(({ text }) => kindsOf(lexicon.measures, text).length > 0)
          return known.length > 2 && known.length >= entries.length * 0.6
            ? known.map((block) => ({
                one,
                lexicon,
                piece: { target: { block }, text: block.text, sure: true, form: 'entry' },
              }))
            : []
        })
      : []
  })
}

interface Found {
  readonly one: DraftDocument
  readonly lexicon: Lexicon
  readonly piece: TopicPiece
}

const maxText = 400

/** "As section 3 says": another place says it. */
const numbered =
  /\b(?:see|voir|siehe|v[ée]ase)\b|(?:section|secci[oó]n|clause|cl[aá]usula|article|art[ií]culo|ziffer|abschnitt|§)\s*\d/iu

/** Running text that is longer tells of more than the one fact. */
const longestSure = 240

/** One reading of a fact in the document's own words, and how sure it is. */
interface Words extends FactReading {
  readonly sure: boolean
  readonly form: TopicPiece['form']
}

/** What a piece says, if it says it itself: sure where it is short, and of nothing else. */
function wordsOf(path: string, one: Found): Words | undefined {
  const { piece, lexicon } = one
  const { aboutPaper, customerMust, noTopic, denied, lasting, ending } = lexicon
  const value = shortened(piece.text)
  // How long may well be said by another contract, and in words of the end.
  const isLasting = path.endsWith('.duration')
  const isSaid = isLasting
    ? lasting.test(value) && (piece.form === 'label' || !ending.test(value))
    : value.length >= 4 &&
      !/^\(?\w{1,3}\)/.test(value) &&
      !isPointer(value, lexicon) &&
      !(piece.form === 'text' && denied.test(value))
  if (!isSaid || piece.target.block.kind === 'heading') return undefined
  const reading = readingAt(one, value, value)
  const isElse =
    /:$/.test(value) ||
    unmapped.test(value) ||
    numbered.test(value) ||
    (!isLasting && aboutPaper.test(value)) ||
    (piece.form === 'text' &&
      (value.length > longestSure ||
        (!isLasting && (customerMust.test(value) || noTopic.test(value)))))
  return reading && { ...reading, form: piece.form, sure: piece.sure && !isElse }
}

/** Letters that a PDF draws, and does not say which they are. */
const unmapped = /[\ufffd\uffff]/

const readingOf = ({ sure, form, ...reading }: Words): FactReading => reading

/** A fact that is said once: by a label, by the only entry below a heading, or by the first words there. */
function worded(path: string, found: readonly Found[]): DraftFact {
  const readings = found.flatMap((one) => wordsOf(path, one) ?? [])
  const label = readings.find(({ sure, form }) => sure && form === 'label')
  // Of several entries none says it all.
  const [first, second] = readings
  const isList = first?.form === 'entry' && second?.form === 'entry'
  const stated = label ?? (first?.sure && !isList ? first : undefined)
  if (stated) return { path, state: 'stated', ...readingOf(stated) }
  return first
    ? { path, state: 'candidate', rivals: readings.slice(0, 3).map(readingOf) }
    : { path, state: 'undecided' }
}

/** Several texts, one an entry. */
function texts(path: string, found: readonly Found[]): DraftFact {
  const entries = found.flatMap((one) => wordsOf(path, one) ?? [])
  const sure = entries.filter((entry) => entry.sure)
  const used = (sure.length > 0 ? sure : entries).slice(0, 20).map(readingOf)
  return asList(path, used, sure.length > 0)
}

type Table = 'data' | 'subjects' | 'measures' | 'operations'

/** Kinds of data, of persons, of measures: each kind once, with the words that name it. */
function listed(path: string, found: readonly Found[], table: Table): DraftFact {
  const kinds = new Map<
    string,
    FactReading & { readonly sure: boolean; readonly words: string[] }
  >()
  const doubtful: boolean[] = []
  for (const one of found) {
    const { piece, lexicon } = one
    const parts =
      table === 'measures' ? [{ part: piece.text, within: '' }] : partsOf(piece.text, lexicon)
    for (const { part, within } of parts) {
      const known = (table === 'subjects' ? personsIn : kindsOf)(lexicon[table], part).map(
        (kind) =>
          // "Employees and temporary staff of the customer": whose they are is said once.
          kind === 'employees' && kindsOf(lexicon[table], within).includes('customer-staff')
            ? 'customer-staff'
            : kind,
      )
      const names = known.length === 0 && isOther(part, one, table) ? [other] : known
      if (piece.sure) doubtful.push(known.length === 0 || isProse(part, table))
      // Of data and persons a few words mean one kind; a measure may be of several.
      for (const name of table === 'measures' || table === 'operations'
        ? names
        : names.slice(0, 1)) {
        const before = kinds.get(name)
        if (before) {
          if (!before.words.includes(part)) before.words.push(part)
          if (before.sure || !piece.sure) continue
        }
        const reading = readingAt(one, name, part)
        if (reading)
          kinds.set(name, { ...reading, sure: piece.sure, words: before?.words ?? [part] })
      }
    }
  }
  const all = [...kinds.values()]
  const sure = all.filter((kind) => kind.sure)
  const known = (kinds: typeof all) => kinds.some(({ value }) => value !== other)
  if (!known(all)) return { path, state: 'undecided' }
  const used = sure.length > 0 && known(sure) ? sure : all
  // One or two in a clause on something else are no list.
  const isList = (table !== 'measures' && table !== 'operations') || used.length > 2
  return asList(
    path,
    used.map(({ words, sure, ...reading }) => ({
      ...reading,
      ...((table === 'data' || table === 'subjects') && { words: words.slice(0, 12) }),
    })),
    sure.length > 0 && isList && share(doubtful) <= mostDoubt[table],
  )
}

/** What part of a list may be unknown to us, or running text, before a person must say what it names. */
const mostDoubt: Readonly<Record<Table, number>> = {
  data: 0.1,
  subjects: 0,
  measures: 0.2,
  operations: 0.4,
}

const share = (all: readonly boolean[]): number => all.filter(Boolean).length / all.length

/** A few words name a kind; a sentence tells of it. */
const isProse = (part: string, table: Table): boolean =>
  part.split(' ').length > (table === 'measures' ? 18 : 8)

/** Of what no kind fits the words are kept under a name of our own. */
const other = 'x-other'

const isOther = (part: string, { piece, lexicon }: Found, table: Table): boolean =>
  (table === 'data' || table === 'subjects') &&
  piece.sure &&
  piece.form !== 'text' &&
  part.split(' ').length <= 6 &&
  /^\p{L}{3}/u.test(part) &&
  !lexicon.pointer.test(piece.text) &&
  !lexicon.vague.test(part)

function asList(path: string, entries: readonly FactReading[], isStated: boolean): DraftFact {
  const [first] = entries
  if (!first) return { path, state: 'undecided' }
  const reading = { ...first, value: entries.map(({ value }) => value) }
  return isStated
    ? { path, state: 'stated', entries, ...reading }
    : { path, state: 'candidate', rivals: [reading] }
}

/** The reading with its place, if the resolver finds the words there again. */
function readingAt({ one, piece }: Found, value: unknown, words: string): FactReading | undefined {
  const at = piece.text.indexOf(words.slice(0, 60))
  const from = Math.max(0, at)
  const place = placeOf(
    one,
    piece,
    quoteAround(piece.text, [
      from,
      Math.min(piece.text.length, from + Math.min(words.length, 120)),
    ]),
  )
  return place && { value, ...place }
}

/** "As described in Annex 1" says where it stands, and not what it is. */
const isPointer = (text: string, { pointer }: Lexicon): boolean => {
  const [first = ''] = sentencesOf(text)
  return first.length < 160 && pointer.test(first)
}

const shortened = (text: string): string => {
  const flow = text.replaceAll(/\s+/g, ' ').trim()
  if (flow.length <= maxText) return flow.replace(/[;,.\s]+$/, '')
  const cut = flow.slice(0, maxText)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`
}

const kindsOf = (table: Lexicon[Table], text: string): readonly string[] =>
  table.flatMap(([pattern, name]) => (pattern.test(text) ? [name] : []))

/** "Users of the customer's site": who stands first is meant, and whose they are comes behind. */
const personsIn = (table: Lexicon[Table], text: string): readonly string[] =>
  table
    .flatMap(([pattern, name]) => {
      const at = pattern.exec(text)?.index
      return at === undefined ? [] : [{ name, at }]
    })
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name)

/** The parts of an enumeration, each with the words between two commas in which it stands. */
const partsOf = (
  text: string,
  { and }: Lexicon,
): readonly { readonly part: string; readonly within: string }[] =>
  text
    .split(/[,;•·()/\n]|\.\s|:\s/u)
    .flatMap((within) => within.split(and).map((part) => ({ part, within })))
    .map(({ part, within }) => ({
      part: part.replaceAll(/\s+/g, ' ').trim().replace(/[.]$/, ''),
      within,
    }))
    .filter(({ part }) => part.length > 2 && part.length <= 120)
