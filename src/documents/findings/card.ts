import type { Basis } from '../../model/citation.ts'
import type { Language } from '../../model/language.ts'
import type { Finding } from '../../model/report.ts'
import type { SourceLocation } from '../../model/source-location.ts'
import { cited } from '../text/cited.ts'
import { wordsOfLanguage } from '../words/words.ts'
import type { Words } from '../words/words-type.ts'
import { code, english, type Line, link, quiet } from '../writers/inline.ts'
import type { FindingsContext } from './context.ts'
import type { FindingCase, Group } from './groups.ts'
import { documentPlaces, type Quotation } from './said.ts'
import { sentence } from './sentence.ts'

/** What a report says on one rule and one service, case by case. */
export interface Card {
  readonly cases: readonly CaseText[]
  /** What the law asks, a provision a line. */
  readonly asks: readonly Line[]
  readonly remedies: readonly Line[]
}

export interface CaseText {
  readonly message: Line
  /** Where the documents say it, and where that is declared. */
  readonly place: Line
  /** What else must be known, a line each. */
  readonly more: readonly Line[]
}

export function cardOf({ cases }: Group, context: FindingsContext): Card {
  const { told } = context
  const findings = cases.map(({ finding }) => finding)
  const remedies = [...new Set(findings.map(({ remedy }) => remedy))]
  return {
    cases: cases.map((one) => caseText(one, context)),
    asks: [
      ...distinct(findings.flatMap(({ basis }) => basis)).map((basis) => provision(basis, context)),
      ...facts(findings, context),
    ],
    remedies: remedies.map((remedy) => [told(remedy, sentence(remedy))]),
  }
}

function caseText(
  { finding, said, known }: FindingCase,
  { words: { findings: words, colon }, told, day, language }: FindingsContext,
): CaseText {
  const { message, location, related, before, waiver, implied = [] } = finding
  const where = (place: SourceLocation) =>
    place.file === location.file ? words.line({ n: place.line }) : code(spot(place))
  return {
    message: [told(message, sentence(message)), ...(known ? [' ', quiet(`(${words.known})`)] : [])],
    place: [...(said ? saidText(said, words, language) : []), ...declaredAt(finding, said, words)],
    more: [
      ...related.map(
        (other): Line => [
          `${words.see}${colon} `,
          told(other.message),
          ', ',
          other.page === undefined ? where(other.location) : code(other.location.file),
        ],
      ),
      ...implied.map(
        (other): Line => [
          `${words.also}${colon} `,
          told(other.message),
          ', ',
          where(other.location),
        ],
      ),
      ...(before === undefined ? [] : [[words.before({ message: before })]]),
      ...(waiver === undefined
        ? []
        : [[words.expired({ day: day(waiver.expires), owner: waiver.owner })]]),
    ],
  }
}

function saidText(
  { sources, quote }: Quotation,
  words: Words['findings']['findings'],
  language: Language,
): Line {
  if (sources.length === 0) return [quiet(words.noSource), '; ']
  const quoted =
    quote === undefined ? '' : ` ${wordsOfLanguage(language).letter.quote({ text: quote })}`
  return [`${sources.map(documentPlaces).join(', ')}${quoted}; `]
}

/** The file of a service stands at its head. */
function declaredAt(
  { location }: Finding,
  said: Quotation | undefined,
  words: Words['findings']['findings'],
): Line {
  return said === undefined
    ? [`${words.declaredAt} `, code(spot(location))]
    : [words.declaredOn({ n: location.line })]
}

const spot = ({ file, line }: SourceLocation) => `${file}:${line}`

function distinct(all: readonly Basis[]): readonly Basis[] {
  return [...new Map(all.map((basis) => [basis.provision, basis])).values()]
}

function provision(basis: Basis, { words: { findings: words }, language }: FindingsContext): Line {
  const text = cited(basis, language)
  const name = basis.url === undefined ? text : link(text, basis.url)
  return basis.force === 'law' ? [name] : [name, ' ', quiet(`(${words.force[basis.force]})`)]
}

/** The dated facts of law that decided a case; one that nobody has checked says so. */
function facts(
  findings: readonly Finding[],
  { words: { findings: words, colon }, subject }: FindingsContext,
): readonly Line[] {
  const all = new Map(findings.flatMap(({ law }) => (law ? [[law.id, law] as const] : [])))
  return [...all.values()].map(({ title, url }) => [
    `${words.fact}${colon} `,
    subject.english?.has(title) ? english(link(title, url)) : link(title, url),
  ])
}
