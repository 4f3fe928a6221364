import type { Document, ErrorCode, YAMLParseError } from 'yaml'
import type { Diagnostic } from '../model/diagnostic.ts'
import { MAX_DEPTH } from './yaml/limits.ts'
import { lineStartsOf, positionOf } from './yaml/positions.ts'
import { quotedPiece, shownPiece } from './yaml/shown.ts'
import {
  type Explanation,
  explainMisplaced,
  indentation,
  lineStart,
  listOnTheLineOfItsKey,
  mappingOnTheLineOfTheMarker,
  noColon,
  reserved,
  strayCloser,
  syntaxDiagnostic,
  tab,
  twoColons,
} from './yaml/syntax-diagnostic.ts'
import { lineEnd } from './yaml/yaml-gaps.ts'

/** A second parser reads on after an error, but slowly, and a broken file of this size is not typed by hand. */
const MAX_EXPLAINED = 1 << 16
const MAX_FAULTS = 20
/** Several errors come of one mistake, and are told as one. */
const MAX_WEIGHED = 10 * MAX_FAULTS

/**
 * All syntax errors of a text, in place of the one at which the reader stopped. Where the second
 * parser has nothing to say, or must not be asked, the reader's own word stands.
 */
export async function explainSyntax(
  text: string,
  own: readonly Diagnostic[],
): Promise<readonly Diagnostic[]> {
  const first = own.find(({ rule }) => rule === 'malformed-yaml')
  if (!first || text.length > MAX_EXPLAINED) return own

  const lineStarts = lineStartsOf(text)
  const lineOf = (fault: Diagnostic) => positionOf(lineStarts, fault.start).line
  const found = (await errorsOf(text))
    .sort((a, b) => a.start - b.start)
    .filter((fault, at, all) => at === 0 || lineOf(all[at - 1] ?? fault) !== lineOf(fault))
  const [earliest] = found
  if (!earliest) return own

  const all = lineOf(first) < lineOf(earliest) ? [first, ...found] : found
  return [...own.filter(({ rule }) => rule !== 'malformed-yaml'), ...all.slice(0, MAX_FAULTS)]
}

/** Where brackets and quotes open and end, however they end. */
interface Enclosure {
  readonly start: number
  readonly character: string
  end: number
}

async function errorsOf(text: string): Promise<Diagnostic[]> {
  const yaml = await import('yaml')
  // The parser makes an Error of each mistake, and a stack trace takes far longer than the mistake.
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return parseOn(text, yaml)
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

function parseOn(text: string, { Composer, Lexer, Parser }: typeof import('yaml')): Diagnostic[] {
  const parser = new Parser()
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false, logLevel: 'silent' })
  const errors: YAMLParseError[] = []
  const take = (documents: Iterable<Document.Parsed>) => {
    for (const document of documents) errors.push(...document.errors)
  }
  const enclosures: Enclosure[] = []
  const open: Enclosure[] = []
  let offset = 0

  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) take(composer.next(token))
    // Composing recurses, and where the stack runs out the engine itself may die: never so deep.
    if (parser.stack.length > 2 * MAX_DEPTH) return []
    if (errors.length >= MAX_WEIGHED) break
    if (isMark(lexeme)) continue
    const enclosure = { start: offset, character: lexeme.charAt(0), end: text.length }
    offset += lexeme.length
    if (lexeme === '[' || lexeme === '{') {
      enclosures.push(enclosure)
      open.push(enclosure)
    } else if (lexeme === ']' || lexeme === '}') {
      const closed = open.pop()
      if (closed) closed.end = offset
    } else if (/^["']/.test(lexeme)) {
      enclosures.push({ ...enclosure, end: offset })
    }
  }
  for (const token of parser.end()) take(composer.next(token))
  take(composer.end())

  const nested = errors
    .filter(({ code }) => code === 'MULTILINE_IMPLICIT_KEY')
    .map(({ pos }) => pos[0])
  return errors.slice(0, MAX_WEIGHED).flatMap(({ code, message, pos: [start, end] }) => {
    // Said twice, and the second time better.
    if (code === 'BLOCK_AS_IMPLICIT_KEY' && nested.includes(start)) return []
    const explanation = explanations[code]?.({ text, start, end, message, enclosures })
    return explanation ? syntaxDiagnostic(text, start, explanation) : []
  })
}

/** What the lexer emits besides the text itself. */
const isMark = (lexeme: string): boolean =>
  lexeme === '\u0002' || lexeme === '\u0018' || lexeme === '\u001f'

interface SyntaxError {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly message: string
  readonly enclosures: readonly Enclosure[]
}

/** Errors that are not listed are none of syntax, and the reader has its own word on them. */
const explanations: Partial<Record<ErrorCode, (error: SyntaxError) => Explanation | undefined>> = {
  ALIAS_PROPS: () => ({
    message: 'an alias has an anchor or a tag of its own',
    hint: 'leave the anchor or the tag out',
  }),
  BAD_ALIAS: () => ({
    message: '& or * stands without a name, or with one that ends in a colon',
    hint: 'put quotes around a text that begins with & or *',
  }),
  BAD_DIRECTIVE: () => ({
    message: 'a directive line is not understood',
    hint: 'leave the % line out',
  }),
  BAD_DQ_ESCAPE: ({ text, start }) => ({
    message: `${quotedPiece(text.slice(start, start + 2))} is no escape that double quotes know`,
    hint: 'use single quotes, or write the backslash twice',
  }),
  BAD_INDENT: (error) => unclosedBracket(error) ?? unfit(error),
  BAD_PROP_ORDER: ({ text, start }) => explainMisplaced(text, start),
  BAD_SCALAR_START: ({ text, start }) => reserved(text.charAt(start)),
  BLOCK_AS_IMPLICIT_KEY: ({ text, start }) => {
    if (beginsLine(text, start)) return indentation(text, contentStart(text, start))
    return text.charAt(start) === '-' ? listOnTheLineOfItsKey : { ...twoColons, start }
  },
  BLOCK_IN_FLOW: () => ({
    message: 'a list or a mapping of several lines stands inside brackets',
    hint: 'write it in brackets too, or leave all brackets out',
  }),
  MISSING_CHAR: missing,
  MULTILINE_IMPLICIT_KEY: ({ text, start, end }) =>
    beginsLine(text, start) && !/^- /.test(text.slice(start, start + 2))
      ? noColon(text, start)
      : indentation(text, contentStart(text, end - 1)),
  MULTIPLE_ANCHORS: () => ({ message: 'a value has two anchors', hint: 'keep one of them' }),
  MULTIPLE_TAGS: () => ({ message: 'a value has two tags', hint: 'keep one of them' }),
  TAB_AS_INDENT: () => tab,
  UNEXPECTED_TOKEN: unexpected,
}

function missing(error: SyntaxError): Explanation | undefined {
  const { text, start, message, enclosures } = error
  if (/closing ["']/.test(message)) {
    const quote = enclosures.find(({ end, character }) => end === start && /["']/.test(character))
    if (!quote) return undefined
    return {
      message: `the quote before ${quotedPiece(text.slice(quote.start + 1, lineEnd(text, quote.start)))} is never closed`,
      hint: `close it with ${quote.character}, or leave it out`,
      start: quote.start,
    }
  }
  if (/followed by map values/.test(message)) return noColon(text, start)
  if (/directives-end marker/.test(message)) return mappingOnTheLineOfTheMarker
  if (/Missing , /.test(message)) {
    return { message: 'a comma is missing between two entries', hint: 'put a comma between them' }
  }
  return unclosedBracket(error) ?? explainMisplaced(text, start)
}

function unclosedBracket({
  text,
  start,
  message,
  enclosures,
}: SyntaxError): Explanation | undefined {
  if (!/[Ff]low/.test(message)) return undefined
  const bracket = enclosures.findLast(
    (one) => one.start < start && one.end >= start && /[[{]/.test(one.character),
  )
  if (!bracket) return undefined
  return {
    message: `${quotedPiece(text.slice(bracket.start, lineEnd(text, bracket.start)))} opens a bracket that is not closed`,
    hint: `close it with ${bracket.character === '[' ? ']' : '}'}, and indent what stands between more than its key`,
    start: bracket.start,
  }
}

function unfit({ text, start }: SyntaxError): Explanation {
  return indentation(text, contentStart(text, start))
}

function unexpected({ text, start, end, message }: SyntaxError): Explanation | undefined {
  const token = text.slice(start, end)
  if (/on same line with key/.test(message)) return listOnTheLineOfItsKey
  if (
    /header includes extra/.test(message) ||
    /[|>][-+0-9]*[ \t]+$/.test(text.slice(lineStart(text, start), start))
  ) {
    return {
      message: 'text follows | or > on its line',
      hint: 'begin the text on the next line, or put it in quotes',
    }
  }
  if (token === ',') {
    return {
      message: 'a comma has no entry before it',
      hint: 'remove the comma, or put quotes around it',
    }
  }
  if (token === ']' || token === '}') return strayCloser(token)
  if (contentStart(text, start) === start) return indentation(text, start)
  return {
    message: `${quotedPiece(shownPiece(text.slice(start, lineEnd(text, start))))} stands after the value has ended`,
    hint: 'put the whole value in quotes, or move the rest to a line of its own',
  }
}

const beginsLine = (text: string, offset: number): boolean =>
  text.slice(lineStart(text, offset), offset).trim() === ''

/** The first character of a line that is no indentation. */
function contentStart(text: string, offset: number): number {
  let at = lineStart(text, offset)
  while (text.charAt(at) === ' ') at++
  return at
}
