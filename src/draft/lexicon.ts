import de from './lexicon/de.json' with { type: 'json' }
import en from './lexicon/en.json' with { type: 'json' }
import es from './lexicon/es.json' with { type: 'json' }
import fr from './lexicon/fr.json' with { type: 'json' }
import type { TermLanguage } from './term-languages.ts'

/** A section of an agreement, as a heading names it. */
export type SectionName =
  | 'instructions'
  | 'confidentiality'
  | 'security'
  | 'assistance'
  | 'breach'
  | 'sub'
  | 'audit'
  | 'end'
  | 'transfers'
  | 'law'

/** How a fact is said: what must stand in a sentence, and what it is then. */
export interface FactFrame {
  /** `breach.notice.within` */
  readonly fact: string
  /** The value; what a taker reads out of the sentence, where there is one. */
  readonly value?: unknown
  readonly take?: TakerName
  /** Must stand in the sentence, with its lead. */
  readonly all: readonly RegExp[]
  /** Must not. */
  readonly not: readonly RegExp[]
  /** Must stand in the sentence, its paragraph or its headings. */
  readonly topic?: RegExp
  /** A length of time counts where this word is nearer to it than that one. */
  readonly near?: RegExp
  readonly far?: RegExp
  /** Of several readings the heaviest counts. */
  readonly weight: number
  /** Only a candidate, however clear: a person must decide. */
  readonly candidate: boolean
}

/** What describes a processing; a heading or a label names it. */
export type Topic =
  | 'subjectMatter'
  | 'duration'
  | 'purposes'
  | 'operations'
  | 'data'
  | 'special'
  | 'subjects'
  | 'measures'

export type TakerName =
  | 'promptness'
  | 'duration'
  | 'frequency'
  | 'words'
  | 'country'
  | 'name'
  | 'url'

/** Words and what they mean; the first that fits counts. */
export type WordTable = readonly (readonly [RegExp, string])[]

export interface Lexicon {
  readonly language: TermLanguage
  readonly frames: readonly FactFrame[]
  readonly numbers: Readonly<Record<string, number>>
  /** A number, as words, digits or both: "thirty (30) ". */
  readonly number: RegExp
  readonly units: readonly (readonly [RegExp, string])[]
  readonly months: readonly RegExp[]
  readonly promptness: readonly (readonly [RegExp, string])[]
  readonly soft: RegExp
  readonly dated: RegExp
  readonly agreement: RegExp
  readonly columns: Readonly<Record<string, RegExp>>
  /** Over a table of sub-processors. */
  readonly listHead: RegExp
  /** Leads into a list of sub-processors. */
  readonly listLead: RegExp
  /** What a list says where it names no company: "hosting provider". */
  readonly noCompany: RegExp
  /** Nobody has been chosen yet. */
  readonly pending: RegExp
  /** Over those who are sub-processors no longer. */
  readonly former: RegExp
  /** Under which words a topic stands, and which headings only look like it. */
  readonly topics: readonly (readonly [Topic, RegExp])[]
  readonly noTopic: RegExp
  /** Over what is not done, or leads into it. */
  readonly denied: RegExp
  /** Between a topic and what is said of it: "include", "are the following". */
  readonly intro: RegExp
  /** Words that point to another place and say nothing themselves. */
  readonly pointer: RegExp
  readonly and: RegExp
  /** No kind of data or of persons, though it stands in a list. */
  readonly vague: RegExp
  readonly measures: WordTable
  readonly data: WordTable
  readonly subjects: WordTable
  readonly operations: WordTable
  /** What other documents call themselves. */
  readonly kinds: readonly (readonly [string, RegExp])[]
  /** The law of a country by its adjective. */
  readonly demonyms: WordTable
  /** Before what is named as an example only, or is said of whoever houses the servers. */
  readonly examples: RegExp
  readonly law: RegExp
  /** What an agreement calls the provider. */
  readonly providerName: RegExp
  readonly regions: WordTable
  /** Which section a heading names. */
  readonly sections: readonly (readonly [SectionName, RegExp])[]
  /** Over a section that gathers what belongs to several. */
  readonly gathering: RegExp
  /** Over a section that says what words mean. */
  readonly definitions: RegExp
  /** Over a section that says what the customer owes. */
  readonly customerDuties: RegExp
  /** A sentence that binds the customer. */
  readonly customerMust: RegExp
  /** What a customer is called, for one who is called by another name. */
  readonly customerWord: string
  /** A sentence about the paper, and not about the processing. */
  readonly aboutPaper: RegExp
  /** Words of a sentence on how long. */
  readonly lasting: RegExp
  /** Words of a sentence on what becomes of data at the end. */
  readonly ending: RegExp
  /** Beside the name of a scheme: somebody is certified. */
  readonly certified: RegExp
  readonly stopwords: ReadonlySet<string>
}

/** As it is written in `lexicon/<language>.json`. */
interface Written {
  readonly words: Readonly<Record<string, string>>
  readonly frames: readonly WrittenFrame[]
  readonly numbers: Readonly<Record<string, number>>
  readonly units: Readonly<Record<string, string>>
  readonly months: readonly string[]
  readonly promptness: Readonly<Record<string, string>>
  readonly soft: string
  readonly dated: string
  readonly agreement: string
  readonly columns: Readonly<Record<string, string>>
  readonly listHead: string
  readonly listLead: string
  readonly noCompany: string
  readonly pending: string
  readonly former: string
  readonly topics: Readonly<Record<Topic, string>>
  readonly noTopic: string
  readonly denied: string
  readonly intro: string
  readonly pointer: string
  readonly and: string
  readonly vague: string
  readonly measures: Readonly<Record<string, string>>
  readonly data: Readonly<Record<string, string>>
  readonly subjects: Readonly<Record<string, string>>
  readonly operations: Readonly<Record<string, string>>
  readonly kinds: Readonly<Record<string, string>>
  readonly demonyms: Readonly<Record<string, string>>
  readonly examples: string
  readonly law: string
  readonly providerName: string
  readonly regions: Readonly<Record<string, string>>
  readonly sections: Readonly<Record<SectionName, string>>
  readonly gathering: string
  readonly definitions: string
  readonly customerDuties: string
  readonly customerMust: string
  readonly customerWord: string
  readonly aboutPaper: string
  readonly lasting: string
  readonly stopwords: string
}

interface WrittenFrame {
  readonly fact: string
  readonly value?: unknown
  readonly take?: string
  readonly all: readonly string[]
  readonly not?: readonly string[]
  readonly topic?: string
  readonly near?: string
  readonly far?: string
  readonly weight?: number
  readonly candidate?: boolean
}

/** The letters of the four languages, as part of a class. */
export const letters = 'A-Za-zªµºÀ-ÖØ-öø-ɏ'

/**
 * A pattern of the lexicon for the letters of our languages. All letters there are, without regard to case,
 * cost ten milliseconds a pattern to compile, a hundred times as long as a document takes to search. For
 * the same reason an edge of a word looks to one side, where what stands beside it is a letter.
 */
function inLatin(source: string): string {
  const word = `[${letters}\\d]`
  return withoutMarks(source)
    .replaceAll(/\[\\p\{L\}/g, `[${letters}`)
    .replaceAll('\\p{L}', `[${letters}]`)
    .replaceAll(/(?<=(?<!\\)[a-z](?:[a-z][?])?)\\b/gi, `(?!${word})`)
    .replaceAll(/\\b(?=[a-z](?![?*{]))/gi, `(?<!${word})`)
    .replaceAll('\\b', `(?:(?<!${word})(?=${word})|(?<=${word})(?!${word}))`)
}

/** Some write "notificara" and "Loeschung": marks may be missing, umlauts may be two letters. */
const withoutMarks = (source: string): string =>
  source.replaceAll(/\[[^\]]*\]|[áàâéèêëíîïóôúûùñçäöüß]/gi, (found) =>
    found.startsWith('[') ? found : `(?:${found}|${plainOf[found.toLowerCase()]})`,
  )

const plainOf: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...'áàâéèêëíîïóôúûùñç'].map((letter) => [letter, letter.normalize('NFD').charAt(0)]),
  ),
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
}

const written: Readonly<Record<TermLanguage, Written>> = { en, fr, de, es } as never

const compiled = new Map<TermLanguage, Lexicon>()

/** What a language says facts with. */
export function lexiconOf(language: TermLanguage): Lexicon {
  const before = compiled.get(language)
  if (before) return before
  const { words, frames, ...rest } = written[language]
  const expand = (source: string): string =>
    source.replace(/\{([a-z]+)\}/gi, (whole, name: string) =>
      words[name] === undefined ? whole : `(?:${expand(words[name])})`,
    )
  // Frames share their topics: one pattern each, compiled once.
  const regexes = new Map<string, RegExp>()
  const regex = (source: string): RegExp => {
    const known = regexes.get(source) ?? new RegExp(inLatin(expand(source)), 'i')
    regexes.set(source, known)
    return known
  }
  const table = (pairs: Readonly<Record<string, string>>) =>
    Object.entries(pairs).map(([source, value]) => [regex(source), value] as const)
  const numeral = Object.keys(rest.numbers)
    .sort((a, b) => b.length - a.length)
    .join('|')
  const lexicon: Lexicon = {
    language,
    frames: frames.map(
      ({ all, not = [], topic, near, far, weight = 1, candidate = false, ...frame }) => ({
        ...frame,
        ...(frame.take !== undefined && { take: frame.take as TakerName }),
        all: all.map(regex),
        not: not.map(regex),
        ...(topic !== undefined && { topic: regex(topic) }),
        ...(near !== undefined && { near: regex(near) }),
        ...(far !== undefined && { far: regex(far) }),
        weight,
        candidate,
      }),
    ) as readonly FactFrame[],
    numbers: rest.numbers,
    number: new RegExp(
      `(?<![${letters}\\d.,/])(?:(?:${numeral})\\s*[-–]?\\s*\\(\\s*(\\d{1,3})\\s*\\)|(\\d{1,3})\\s*\\(\\s*(?:${numeral})\\s*\\)|(\\d{1,3})|(${numeral}))(?:[\\s\\u00a0-]+|(?=h\\b))`,
      'gi',
    ),
    units: Object.entries(rest.units).map(
      ([source, value]) => [regex(`^(?:${source})(?!\\p{L})`), value] as const,
    ),
    months: rest.months.map((month) => regex(`^(?:${month})$`)),
    promptness: table(rest.promptness),
    soft: regex(rest.soft),
    dated: regex(rest.dated),
    agreement: regex(rest.agreement),
    columns: Object.fromEntries(
      Object.entries(rest.columns).map(([column, source]) => [column, regex(source)]),
    ),
    listHead: regex(rest.listHead),
    listLead: regex(rest.listLead),
    noCompany: regex(rest.noCompany),
    pending: regex(rest.pending),
    former: regex(rest.former),
    topics: Object.entries(rest.topics).map(([topic, source]) => [topic as Topic, regex(source)]),
    noTopic: regex(rest.noTopic),
    denied: regex(rest.denied),
    intro: regex(rest.intro),
    pointer: regex(rest.pointer),
    and: regex(rest.and),
    vague: regex(rest.vague),
    measures: table(rest.measures),
    data: table(rest.data),
    subjects: table(rest.subjects),
    operations: table(rest.operations),
    kinds: Object.entries(rest.kinds).map(([kind, source]) => [kind, regex(source)]),
    demonyms: table(rest.demonyms),
    examples: regex(rest.examples),
    law: regex(rest.law),
    providerName: regex(rest.providerName),
    regions: table(rest.regions),
    sections: Object.entries(rest.sections).map(
      ([section, source]) => [section as SectionName, regex(source)] as const,
    ),
    gathering: regex(rest.gathering),
    definitions: regex(rest.definitions),
    customerDuties: regex(rest.customerDuties),
    customerMust: regex(rest.customerMust),
    customerWord: rest.customerWord,
    aboutPaper: regex(rest.aboutPaper),
    lasting: regex(rest.lasting),
    ending: regex('{del}|{ret}'),
    certified: regex(
      'cert|zertif|attest|audit|accredit|akkredit|acredit|compl(?:y|ian)|conform|holds?\\b',
    ),
    stopwords: new Set(rest.stopwords.split(' ')),
  }
  compiled.set(language, lexicon)
  return lexicon
}

/** The language in which a text is written, by its small words; English where nothing tells. */
export function languageOf(text: string): TermLanguage {
  const words =
    text
      .slice(0, 40_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const scores = (['en', 'fr', 'de', 'es'] as const).map((language) => {
    const small = new Set(written[language].stopwords.split(' '))
    return { language, score: words.filter((word) => small.has(word)).length }
  })
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).language
}
