import { type Event, parseEvents, YAMLException } from 'js-yaml'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { MAX_DEPTH } from './limits.ts'
import { shownPiece } from './shown.ts'
import {
  type Explanation,
  explainMisplaced,
  lineStart,
  mappingOnTheLineOfTheMarker,
  noColon,
  syntaxDiagnostic,
  tab,
} from './syntax-diagnostic.ts'
import { tooDeep } from './yaml-words.ts'

export type Parsed =
  | { readonly events: readonly Event[] }
  | { readonly fault: Diagnostic; readonly offset: number }

/** The parser stops at the first error, and so do we: what follows often comes of it. */
export function parse(text: string): Parsed {
  try {
    // One more than we allow: the parser counts a node twice while it may still be a key.
    return { events: parseEvents(text, { maxDepth: MAX_DEPTH + 1 }) }
  } catch (error) {
    const { reason, mark } =
      error instanceof YAMLException
        ? error
        : { reason: 'the text cannot be parsed', mark: undefined }
    const offset = mark?.position ?? 0
    return { fault: syntaxDiagnostic(text, offset, explain(reason, text, offset)), offset }
  }
}

type Explainer = Explanation | ((text: string, offset: number) => Explanation)

/** By what the parser says, in the order in which they are tried. */
const explanations: readonly (readonly [RegExp, Explainer])[] = [
  [
    /^nesting exceeded/,
    { rule: 'yaml-beyond-limits', message: tooDeep.message, hint: 'write fewer levels' },
  ],
  [/^tab characters/, tab],
  [/^deficient indentation/, deficient],
  [/^bad indentation/, explainMisplaced],
  [/^end of the stream or a document separator/, notTheEnd],
  [
    /^can not read a block mapping entry/,
    (text, offset) => noColon(text, previousLine(text, offset)),
  ],
  [/^expected ':' after/, (text, offset) => noColon(text, firstOfLine(text, offset))],
  [
    /within a (?:single|double) quoted scalar/,
    { message: 'a quote is never closed', hint: 'close it, or leave it out' },
  ],
  [
    /within a flow collection/,
    { message: 'a bracket is never closed', hint: 'close it with ] or }' },
  ],
  [
    /^missed comma/,
    { message: 'a comma is missing between two entries', hint: 'put a comma between them' },
  ],
  [
    /^expected the node content/,
    {
      message: 'a comma has no entry before it',
      hint: 'remove the comma, or put quotes around it',
    },
  ],
  [
    /^a whitespace character is expected after the key-value/,
    { message: 'a space is missing after the colon', hint: 'write "key: value"' },
  ],
  [
    /^unknown escape|^expected hexadecimal/,
    {
      message: 'a backslash in double quotes begins no known escape',
      hint: 'use single quotes, or write the backslash twice',
    },
  ],
  [
    /^a line break is expected/,
    {
      message: 'text follows | or > on its line',
      hint: 'begin the text on the next line, or put it in quotes',
    },
  ],
  [
    /^duplication of an? (?:anchor|tag)/,
    { message: 'a value has two anchors or two tags', hint: 'keep one of them' },
  ],
  [
    /^name of an (?:alias|anchor)/,
    {
      message: '& or * stands without a name',
      hint: 'put quotes around a text that begins with & or *',
    },
  ],
  [
    /^alias node should not/,
    {
      message: 'an alias has an anchor or a tag of its own',
      hint: 'leave the anchor or the tag out',
    },
  ],
  [
    /YAML version|YAML directive|directive/,
    {
      rule: 'unsupported-yaml',
      message: 'a directive line is not understood',
      hint: 'leave the % line out',
    },
  ],
  [
    /tag/,
    { rule: 'unsupported-yaml', message: 'a tag is not understood', hint: 'leave the tag out' },
  ],
]

function explain(reason: string, text: string, offset: number): Explanation {
  for (const [pattern, explainer] of explanations) {
    if (pattern.test(reason))
      return typeof explainer === 'function' ? explainer(text, offset) : explainer
  }
  return { message: shownPiece(reason), hint: 'mend the YAML where the mark stands' }
}

function deficient(text: string, offset: number): Explanation {
  const character = text.charAt(offset)
  if (character === ']' || character === '}')
    return {
      message: `the closing ${character} is not indented`,
      hint: 'indent it more than the key it belongs to',
    }
  const isEnd = text.slice(offset).trim() === ''
  return {
    message: `a quote or a bracket is ${isEnd ? 'never closed' : 'not closed before this line'}`,
    hint: 'close it, or indent the lines that belong to it',
  }
}

function notTheEnd(text: string, offset: number): Explanation {
  if (text.charAt(offset) !== ':') return explainMisplaced(text, offset)
  if (/^---[ \t]/.test(text.slice(lineStart(text, offset), offset)))
    return mappingOnTheLineOfTheMarker
  const previous = previousLine(text, offset)
  return previous < offset ? noColon(text, previous) : explainMisplaced(text, offset)
}

function firstOfLine(text: string, offset: number): number {
  let at = lineStart(text, offset)
  while (text.charAt(at) === ' ') at++
  return at
}

/** The first word of the last line above that is not blank; of the same line when there is none. */
function previousLine(text: string, offset: number): number {
  const above = text.slice(0, lineStart(text, offset)).trimEnd().length
  return firstOfLine(text, above > 0 ? above : offset)
}
