import { annexWords, clauseWords } from './block-label.ts'

/** What a `source` says of the place in its document, part by part; the rest is text that stands there. */
export interface Address {
  /** `2` of "annex 2"; empty where it only says that it is the annex. */
  readonly annex?: string
  readonly clause: readonly string[]
  readonly page?: number
  readonly line?: number
  /** `table` alone or of a number; `row` within it. */
  readonly table?: number
  readonly row?: number
  /** The beginning of a document, before its first number. */
  readonly opening?: true
  /** A heading, the first cell of a row, the words that a paragraph begins with; or a remark. */
  readonly text: string
}

interface Draft {
  annex?: string
  clause: string[]
  page?: number
  line?: number
  table?: number
  row?: number
  opening?: true
}

const part = (words: string, rest: string): RegExp => new RegExp(`^(?:${words})${rest}`, 'iu')
const edge = '(?=$|[\\s,;:.)(/–-])'
const annex = part(annexWords, `\\s*(?:n[o°]\\.?\\s*)?(\\d{1,3}|[ivx]{1,5}|[a-z])?${edge}`)
const annexPart = /^\.\s*(\d{1,3}(?:\.\d{1,3})*)(?=$|[\s,;:)(])/
const clause = part(
  clauseWords,
  `\\s*(\\d{1,3}[a-z]?(?:\\.\\d{1,3})*|[ivxl]{1,5}|[a-z](?:\\.\\d{1,3})+)\\.?${edge}`,
)
const below = part(
  'abs\\.?|absatz|al\\.?|alinéa|apdo\\.?|apartado|subsection|subparagraph|sub-paragraph|point|punkt|letra|lit\\.?|lettre|litera|buchstabe|nr\\.?|item|number|nummer|numéro|número|bullet',
  `\\s*\\(?(\\d{1,3}|[a-z]{1,4})\\)?${edge}`,
)
const number = /^(\d{1,3}(?:\.\d{1,3})+|\d{1,3})\.?(?=$|[\s,;:)(])/
const lettered = /^([a-z])\.(\d{1,3}(?:\.\d{1,3})*)\.?(?=$|[\s,;:)(])/i
const inParens = /^\(?(\d{1,3}|[a-z]{1,2}|[ivxl]{1,5})\)/i
const page = part(
  'pages?|pp?\\.?|seiten?|s\\.|página|pág\\.?',
  `\\s*(\\d{1,4})(?:\\s*[-–]\\s*\\d{1,4})?${edge}`,
)
const line = part('lines?|zeilen?|ligne|línea', `\\s*(\\d{1,6})${edge}`)
const row = part('rows?|zeile|ligne|fila', `\\s*(\\d{1,4})${edge}`)
const table = part('tables?|tabelle|tableau|tabla|list', `\\s*(\\d{1,3})${edge}`)
const sentence = part('satz|sentence|phrase|frase', `\\s*\\d{1,2}${edge}`)
const opening = part(
  'preamble|parties|recitals?|introduction|title|cover(?: page)?|opening|präambel|parteien|vertragsparteien|einleitung|préambule|preámbulo|partes|introducción',
  '$',
)

/** Reads the place in a `source`: numbers in any usual form, then the text that is left. */
export function parseAddress(place: string): Address {
  const address: Draft = { clause: [] }
  let rest = place.trim()
  for (let before = ''; rest !== '' && rest !== before; ) {
    before = rest
    rest = step(rest, address).replace(/^[\s,;:]+/, '')
  }
  if (opening.test(rest)) address.opening = true
  return { ...address, text: rest }
}

function step(rest: string, address: Draft): string {
  const take = (
    pattern: RegExp,
    use: (value: string, more: string) => void,
  ): string | undefined => {
    const match = pattern.exec(rest)
    if (!match) return undefined
    use((match[1] ?? '').toLowerCase(), match[2] ?? '')
    return rest.slice(match[0].length)
  }
  const started = address.clause.length > 0 || address.annex !== undefined
  return (
    (address.annex === undefined
      ? take(annex, (id) => {
          address.annex = id.toUpperCase()
          address.clause = []
        })
      : undefined) ??
    take(clause, (parts) => address.clause.push(...clauseParts(parts, address))) ??
    (address.annex !== undefined && address.clause.length === 0
      ? take(annexPart, (parts) => address.clause.push(...parts.split('.')))
      : undefined) ??
    take(page, (value) => {
      address.page = Number(value)
    }) ??
    take(row, (value) => {
      address.row = Number(value)
    }) ??
    take(table, (value) => {
      address.table = Number(value)
    }) ??
    take(line, (value) => {
      address.line = Number(value)
    }) ??
    take(sentence, () => undefined) ??
    (started ? take(below, (value) => address.clause.push(value)) : undefined) ??
    (address.clause.length === 0 || /^\d+\./.test(rest)
      ? (take(number, (parts) => address.clause.push(...parts.split('.'))) ??
        take(lettered, (letter, parts) =>
          address.clause.push(...clauseParts(`${letter}.${parts}`, address)),
        ))
      : undefined) ??
    (/^\(/.test(rest) || started
      ? take(inParens, (value) => address.clause.push(value))
      : undefined) ??
    rest
  )
}

/** In annex C, "C.4" is its clause 4. */
function clauseParts(parts: string, { annex }: Draft): readonly string[] {
  const [first = '', ...more] = parts.split('.')
  return first.toUpperCase() === annex && more.length > 0 ? more : [first, ...more]
}
