import { COLLECTION_STYLE, EVENT_ID, type Event, SCALAR_STYLE, type ScalarEvent } from 'js-yaml'
import { lineEnd, markerAt, seek, skipGap, trimEnd } from './yaml-gaps.ts'

type DocumentEvent = Extract<Event, { type: typeof EVENT_ID.DOCUMENT }>
type Collection = Extract<Event, { type: typeof EVENT_ID.SEQUENCE | typeof EVENT_ID.MAPPING }>

/** Follows a text from token to token: the parser says what there is, and not always where. */
export class TextCursor {
  readonly text: string
  /** Where the token before ends. */
  at = 0

  constructor(text: string) {
    this.text = text
  }

  /** Passes over directives, each of which is handed on, and end marks to the document's own start. */
  openDocument(
    { explicitStart }: DocumentEvent,
    directive: (start: number, end: number) => void,
  ): number {
    const { text } = this
    for (;;) {
      const start = skipGap(text, this.at)
      if (text[start] === '%') {
        this.at = lineEnd(text, start)
        directive(start, this.at)
      } else if (markerAt(text, start, '...')) {
        this.at = start + 3
      } else {
        this.at = explicitStart ? start + 3 : start
        return start
      }
    }
  }

  closeDocument({ explicitEnd }: DocumentEvent): void {
    if (explicitEnd) this.at = seek(this.text, this.at, '.') + 3
  }

  /** Steps into a collection, and gives the bracket that closes it; none for a block, nor for the pair in `[a: b]`. */
  openCollection(event: Collection, first: Event | undefined): '' | ']' | '}' {
    const closer = closerOf(this.text, event, first)
    this.at = closer === '' ? event.start : event.start + 1
    return closer
  }

  closeCollection(closer: '' | ']' | '}'): void {
    if (closer !== '') this.at = seek(this.text, this.at, closer) + 1
  }

  /**
   * Gives the start of a scalar and moves to its end. Quotes and block headers belong to it. An empty
   * one stands right after its indicator: `:` for a value, `-` for an item, `?` for a key.
   */
  placeScalar(event: ScalarEvent, indicator: string): number {
    const afterProperties = Math.max(event.anchorEnd, event.tagEnd)
    if (event.valueStart < 0) return this.placeEmpty(afterProperties, indicator)
    switch (event.style) {
      case SCALAR_STYLE.PLAIN:
        this.at = event.valueEnd
        return event.valueStart
      case SCALAR_STYLE.SINGLE_QUOTED:
      case SCALAR_STYLE.DOUBLE_QUOTED:
        this.at = event.valueEnd + 1
        return event.valueStart - 1
      default: {
        const header = seek(this.text, Math.max(this.at, afterProperties), '|>')
        this.at = trimEnd(this.text, event.valueEnd, header + 1)
        return header
      }
    }
  }

  private placeEmpty(afterProperties: number, indicator: string): number {
    const { text } = this
    if (afterProperties >= 0) {
      this.at = afterProperties
      return afterProperties
    }
    let at = skipGap(text, this.at)
    if (indicator === '?' && text[at] === ',') at = skipGap(text, at + 1)
    if (indicator !== '' && text[at] === indicator) this.at = at + 1
    else if (indicator === '?') this.at = at
    return this.at
  }
}

function closerOf(text: string, event: Collection, first: Event | undefined): '' | ']' | '}' {
  if (event.style === COLLECTION_STYLE.BLOCK) return ''
  if (event.type === EVENT_ID.SEQUENCE) return ']'
  const isPair = first?.type === EVENT_ID.MAPPING && first.start === event.start
  return text[event.start] === '{' && !isPair ? '}' : ''
}
