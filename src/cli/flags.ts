import type { Part } from '../model/part.ts'
import { type Severity, severities } from '../model/severity.ts'
import { inWords } from '../model/words.ts'
import { type FormatName, formats } from '../report/formats.ts'
import { type Endings, formatOfFile } from './io/format-of-file.ts'
import { didYouMean, UsageError } from './io/usage-error.ts'

/** What makes a run fail; `never` leaves that to whoever reads the report. */
export const thresholds = [...severities, 'never'] as const
export type Threshold = (typeof thresholds)[number]

export const settings = [...severities, 'off'] as const

/** What commands tell beside findings: for a terminal, for a comment, or as data. The usual one first. */
export const tellingFormats = ['text', 'markdown', 'json'] as const

/** A report to write: to a file, or to standard output where none is named. */
export interface OutputRequest {
  readonly format: FormatName
  readonly file?: string
}

/** One of a few words, or the nearest in the answer. The parser tells its words to the completion. */
export function oneOf<const W extends string>(flag: string, words: readonly W[]) {
  const parse = (given: string): W => {
    const word = words.find((candidate) => candidate === given)
    if (word !== undefined) return word
    throw new UsageError(
      `${flag} knows ${inWords(words)}, not "${given}"${didYouMean(given, words)}`,
    )
  }
  return Object.assign(parse, { words })
}

/** Words, with commas or one flag each. */
export function wordList(given: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...given.split(',').map((word) => word.trim())]
}

/** The same, each one of a few. */
export function wordsOf<const W extends string>(flag: string, known: readonly W[]) {
  const parse = (given: string, before: readonly W[] = []): readonly W[] => [
    ...before,
    ...wordList(given).map(oneOf(flag, known)),
  ]
  return Object.assign(parse, { words: known })
}

/** A whole number from 0. */
export function wholeNumber(flag: string) {
  return (given: string): number => {
    if (!/^\d{1,9}$/.test(given))
      throw new UsageError(`${flag} takes a whole number, not "${given}"`)
    return Number(given)
  }
}

/** Which of how many parts: `3/10`. */
export function shard(given: string): Part {
  const [, index, of] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(given) ?? []
  if (Number(index) <= Number(of)) return { index: Number(index), of: Number(of) }
  throw new UsageError(`--shard takes a part of how many, for example 3/10, not "${given}"`)
}

/** A number of days: `90d`, `12w`. */
export function days(flag: string) {
  return (given: string): number => {
    const [, number, unit] = /^(\d{1,4})([dw]?)$/.exec(given) ?? []
    if (number === undefined)
      throw new UsageError(`${flag} takes days or weeks, for example 90d or 12w, not "${given}"`)
    return Number(number) * (unit === 'w' ? 7 : 1)
  }
}

/** A day that the calendar has. */
export function day(flag: string) {
  return (given: string): string => {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(given) ? Date.parse(`${given}T00:00:00Z`) : Number.NaN
    if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== given)
      throw new UsageError(`${flag} takes a day as YYYY-MM-DD, not "${given}"`)
    return given
  }
}

/** `--rule id=severity`, added to those before it. */
export function ruleSeverity(given: string, before: RuleSeverities = {}): RuleSeverities {
  const [, id, severity] = /^([^=]+)=(.*)$/.exec(given) ?? []
  if (id === undefined || severity === undefined)
    throw new UsageError(
      `--rule takes <id>=<severity>, for example --rule ${given.replace(/=.*/, '') || 'some-rule'}=off`,
    )
  return { ...before, [id]: oneOf('--rule', settings)(severity) }
}

export type RuleSeverities = Readonly<Record<string, Severity | 'off'>>

/** Every format by name, the first the one that is taken where none is named. */
export const formatNames = Object.keys(formats) as readonly FormatName[]

const text = ['txt', 'log', 'out'] as const
const endings: Endings<FormatName> = {
  pretty: text,
  github: text,
  concise: text,
  json: ['json'],
  sarif: ['sarif', 'json'],
  gitlab: ['json'],
  sonarqube: ['json'],
  junit: ['xml'],
  checkstyle: ['xml'],
  csv: ['csv'],
  markdown: ['md', 'markdown'],
}

/** Reads `--format` and `--output` in the order written: a file belongs to the format before it. */
export function outputFlags(): {
  readonly requests: readonly OutputRequest[]
  format(given: string): void
  output(given: string): void
} {
  const requests: OutputRequest[] = []
  const known = oneOf('--format', formatNames)
  return {
    requests,
    format: (given) => void requests.push({ format: known(given) }),
    output(file) {
      const last = requests.pop()
      if (last === undefined || last.file !== undefined)
        throw new UsageError(`--output ${file} needs a --format of its own before it`)
      if (requests.some((request) => request.file === file))
        throw new UsageError(`two formats cannot be written to ${file}`)
      const { format } = last
      const offered = formatNames as readonly [FormatName, ...FormatName[]]
      requests.push({ format: formatOfFile({ output: file, format, offered, endings }), file })
    },
  }
}
