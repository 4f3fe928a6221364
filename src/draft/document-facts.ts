import { textOf } from '../evidence/source-document.ts'
import type { DraftDocument, DraftFact, FactReading } from './draft-fact.ts'
import { placeOf } from './facts-in.ts'
import { hyphenated } from './flowing.ts'
import { type Lexicon, languageOf, lexiconOf } from './lexicon.ts'
import { passagesOf } from './passages.ts'
import { datesIn } from './quantities.ts'
import { quoteAround } from './quote-around.ts'
import type { TermLanguage } from './term-languages.ts'

/** What a document says of itself and of its publisher: title, date, contact, officer. */
export function documentFacts(
  one: DraftDocument,
  asked: TermLanguage | undefined,
): readonly DraftFact[] {
  const { document, id } = one
  const language = asked ?? languageOf(document.blocks.map(({ text }) => text).join(' '))
  const lexicon = lexiconOf(language)
  return [
    titleOf(one, lexicon),
    { path: `documents.${id}.language`, state: 'stated', value: language, source: id, quote: '' },
    dateOf(one, lexicon),
    ...contactsOf(one),
  ]
}

function titleOf(one: DraftDocument, { agreement, definitions }: Lexicon): DraftFact {
  const path = `documents.${one.id}.title`
  const first = hyphenated(one.document)
    .blocks.slice(0, 12)
    .filter(({ kind, text }) => kind !== 'table' && text.length <= 160)
  const unnumbered = first.filter(
    ({ clause, text }) => clause.length === 0 && !definitions.test(text) && !part.test(text),
  )
  const called = unnumbered.find(
    ({ text }) => agreement.test(text) && text.length <= 130 && !/[.;:]$/.test(text),
  )
  // The front matter of a page, or the properties of a file, name the paper that its text does not.
  const named = one.document.title
  if (!called && named !== undefined && agreement.test(named))
    return { path, state: 'stated', value: named, source: one.id, quote: '' }
  const block = called ?? unnumbered.find(({ kind }) => kind === 'heading') ?? unnumbered[0]
  if (!block) return { path, state: 'undecided' }
  const value = textOf(block)
    .replaceAll(/\s+/g, ' ')
    .replace(/^#+\s*/, '')
    .trim()
  const place = placeOf(one, { target: { block } }, quoteAround(block.text, [0, 10]))
  if (!place) return { path, state: 'undecided' }
  const reading = { value, ...place }
  // Other papers are called as they like; an agreement that is not called one may begin with anything.
  const isFirst = block.kind === 'heading' && block.level === 1 && block === first[0]
  return called || isFirst
    ? { path, state: 'stated', ...reading }
    : { path, state: 'candidate', rivals: [reading] }
}

/** "Part A: general terms" is a part of what the paper is called. */
const part = /^(?:part|teil|partie|parte|section|abschnitt|sección)\s+[A-Z\d]\b/iu

/** The day of a document stands near its beginning or its end, behind a word that says so. */
function dateOf(one: DraftDocument, lexicon: Lexicon): DraftFact {
  const path = `documents.${one.id}.date`
  const { blocks } = one.document
  const edges = blocks.filter((_, at) => at < 14 || at >= blocks.length - 6)
  const readings: (FactReading & { readonly weight: number })[] = []
  for (const block of edges) {
    // A row of a history of versions, which a reader took for a clause, tells of an older one.
    const isVersion =
      /^v?\d+\.\d+$/.test(block.label ?? '') && datesIn(block.text, lexicon)[0]?.start === 0
    if (block.kind === 'table' || block.text.length > 400 || isVersion) continue
    const text = textOf(block)
    for (const { value, start } of datesIn(text, lexicon)) {
      const before = text.slice(Math.max(0, start - 60), start)
      // The day of a law or of a decision is none of the document's.
      if (
        /2016\/679|\b(?:regulation|verordnung|règlement|reglamento|directive|richtlinie|directiva|loi|ley|gesetz|decision|beschluss|décision|decisión)\b/iu.test(
          before,
        )
      )
        continue
      if (!lexicon.dated.test(before) && text.length > 80) continue
      const place = placeOf(one, { target: { block } }, quoteAround(block.text, [0, 10]))
      if (place) readings.push({ value, ...place, weight: lexicon.dated.test(before) ? 2 : 1 })
    }
  }
  const heaviest = Math.max(0, ...readings.map(({ weight }) => weight))
  const best = readings.filter(({ weight }) => weight === heaviest)
  const values = new Map(best.map((reading) => [reading.value, reading]))
  const [first] = best
  if (!first) return { path, state: 'undecided' }
  const { weight, ...reading } = first
  if (values.size === 1) return { path, state: 'stated', ...reading }
  return {
    path,
    state: 'candidate',
    rivals: [...values.values()].map(({ weight, ...each }) => each),
  }
}

/** Addresses for data protection: of the officer, and of the provider. */
function contactsOf(one: DraftDocument): readonly DraftFact[] {
  const officer =
    /data protection officer|\bDPO\b|datenschutzbeauftragt|délégué\w* à la protection|delegad[oa] de protección|\bDPD\b|\bDSB\b/iu
  const privacy =
    /privacy|dpo|datenschutz|dsb|gdpr|rgpd|dsgvo|donnees|données|dataprotection|data-protection|protecciondatos|proteccion|security|legal|compliance|vieprivee|lopd/iu
  // A last line may look like a heading.
  const heads = one.document.blocks
    .filter(({ kind }) => kind === 'heading')
    .map((block) => ({ target: { block }, own: block.text, full: block.text }))
  const found = [...passagesOf(one.reading ?? one.document), ...heads].flatMap((passage) =>
    [...passage.own.matchAll(/(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g)].flatMap((match) => {
      const value = match[0].replace(/\.$/, '')
      const place = placeOf(
        one,
        passage,
        quoteAround(passage.own, [match.index, match.index + match[0].length]),
      )
      return place
        ? [
            {
              value,
              ...place,
              isOfficer: officer.test(passage.full) || /^(?:dpo|dsb|dpd)@/i.test(value),
              isPrivacy:
                privacy.test(value) ||
                /privacy|datenschutz|données|datos|protection/iu.test(passage.full),
            },
          ]
        : []
    }),
  )
  const of = (path: string, all: typeof found): DraftFact => {
    const values = new Map(
      all.map(({ isOfficer, isPrivacy, ...reading }) => [reading.value, reading]),
    )
    const [first] = [...values.values()]
    if (!first) return { path, state: 'undecided' }
    return values.size === 1
      ? { path, state: 'stated', ...first }
      : { path, state: 'candidate', rivals: [...values.values()] }
  }
  const dpo = found.filter(({ isOfficer }) => isOfficer)
  const privacyOnes = found.filter(({ isPrivacy }) => isPrivacy)
  return [
    of('provider.contact', privacyOnes.length > 0 ? privacyOnes : found),
    of('provider.dpo', dpo),
  ]
}
