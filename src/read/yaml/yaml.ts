import { EVENT_ID, type Event } from 'js-yaml'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { decode } from './decode.ts'
import { buildDocuments } from './document-builder.ts'
import { limitText, MAX_BYTES, MAX_DOCUMENTS, MAX_WRITTEN_NODES } from './limits.ts'
import { unprintableDiagnostic } from './printable.ts'
import type { YamlDocument } from './yaml-document.ts'
import { markerAt } from './yaml-gaps.ts'
import { parse } from './yaml-parse.ts'

export type { YamlDocument } from './yaml-document.ts'

export interface Stream {
  readonly text: string
  readonly documents: readonly YamlDocument[]
  /** What is wrong with the text as a whole; what is wrong inside one document is that document's. */
  readonly faults: readonly Diagnostic[]
}

/**
 * YAML 1.2, core schema, strict. Never throws, and is done in bounded time.
 *
 * An empty file, or one of comments only, has no documents; an empty document between or after
 * markers has the data null. After a syntax error the documents before it are still delivered.
 * Documents do not hold the text. The limits hold `times` over for files that are long lists.
 */
export function readYaml(text: string, times = 1): Stream {
  const most = times * MAX_BYTES
  const fault = text.length > most ? tooLong(text.length, most) : unprintableDiagnostic(text)
  if (fault) return { text, documents: [], faults: [fault] }

  const parsed = parse(text)
  if ('events' in parsed) {
    const beyond = beyondLimits(parsed.events, times)
    return beyond
      ? { text, documents: [], faults: [beyond] }
      : { text, documents: buildDocuments(text, parsed.events, times), faults: [] }
  }
  return { text, documents: before(text, parsed.offset), faults: [parsed.fault] }
}

/** The same of what somebody gave, whatever it is read for: one opening, and one judgement of what hides in it. */
export function openYaml(given: string | Uint8Array, times = 1): Stream {
  const decoded = decode(given, times)
  const { text } = decoded
  if (!('fault' in decoded)) return readYaml(text, times)
  // Behind what hides something there is still a text, and whoever refers to it is not wrong.
  const documents = decoded.fault.rule === 'hidden-text' ? readYaml(text, times).documents : []
  return { text, documents, faults: [decoded.fault] }
}

/** The documents that ended before a syntax error: what stands above the last marker that lets it parse. */
function before(text: string, offset: number): readonly YamlDocument[] {
  let end = offset
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    end = lastMarker(text, end)
    if (end <= 0) return []
    const parsed = parse(text.slice(0, end))
    if ('events' in parsed)
      return beyondLimits(parsed.events) ? [] : buildDocuments(text.slice(0, end), parsed.events)
    end = Math.min(end, parsed.offset)
  }
  return []
}

/** Directives above a marker make one more attempt necessary; nothing makes more. */
const ATTEMPTS = 3

function lastMarker(text: string, end: number): number {
  const last = (marker: string) => {
    let at = text.lastIndexOf(marker, end - 1)
    while (at > 0 && !markerAt(text, at, marker)) at = text.lastIndexOf(marker, at - 1)
    return at
  }
  return end <= 0 ? -1 : Math.max(last('---'), last('...'))
}

/** Counts before anything is built. */
function beyondLimits(events: readonly Event[], times = 1): Diagnostic | undefined {
  const most = times * MAX_WRITTEN_NODES
  let nodes = 0
  let documents = 0
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) documents++
    else if (event.type !== EVENT_ID.POP) nodes++
  }
  if (documents > MAX_DOCUMENTS)
    return tooMuch(
      `the file holds ${limitText(documents)} documents, more than the ${limitText(MAX_DOCUMENTS)} that are read`,
    )
  if (nodes > most)
    return tooMuch(
      `the file holds ${limitText(nodes)} keys and values, more than the ${limitText(most)} that are read`,
    )
  return undefined
}

const tooLong = (length: number, most: number): Diagnostic =>
  tooMuch(
    `the text has ${limitText(length)} characters, more than the ${limitText(most)} that are read`,
  )

const tooMuch = (message: string): Diagnostic => ({
  rule: 'yaml-beyond-limits',
  message,
  hint: 'split it into several files',
  start: 0,
  end: 0,
})
