/** What a number in front of a block says of where it stands. */
export type Label =
  /** `8.1`, `Article …`, `§ 5`: counted from the top. */
  | { readonly kind: 'clause'; readonly parts: readonly string[] }
  /** `8.`: a clause, or an entry of a list in one. */
  | { readonly kind: 'number'; readonly value: string }
  /** `(a)`, `(2)`, `iv.`: below what stands before. */
  | { readonly kind: 'letter' | 'paragraph'; readonly value: string }
  | { readonly kind: 'annex'; readonly id: string }
  | { readonly kind: 'bullet' }

export interface BlockLabel {
  readonly label: Label
  /** As it is written. */
  readonly shown: string
  readonly text: string
}

/** What annexes are called, in the languages that vendors write in. */
export const annexWords =
  'annex|annexe|annexes|appendix|schedule|exhibit|attachment|anhang|anlage|anexo|ap[ée]ndice|allegato|bijlage|app\\.'
/** What clauses are called. */
export const clauseWords =
  'article|articles|art\\.?|section|sections|sec\\.?|clause|clauses|paragraph|para\\.?|artikel|abschnitt|ziffer|ziff\\.?|klausel|artículo|articulo|cláusula|clausula|sección|apartado|§§?|no\\.|nr\\.?'

const roman = 'M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})'
const annex = new RegExp(
  `^(?:${annexWords})(?:\\s+(?:n[o°r]\\.?\\s*)?([A-Z](?:\\.?\\d{1,2})?|\\d{1,3}|${roman}))?(?=$|[\\s.:,)(–—-])\\s*[.:)–—-]?\\s*`,
  'i',
)
const clause = new RegExp(
  `^(?:${clauseWords})\\s*(\\d{1,3}[a-z]?(?:\\.\\d{1,3})*|${roman})(?=$|[\\s.:)(–—-])\\s*[.:)–—-]?\\s*`,
  'i',
)
const section = /^§\s*(\d{1,3}[a-z]?(?:\.\d{1,3})*)(?=$|[\s.:)(–—-])\s*[.:)–—-]?\s*/i
/** "§ 203 StGB", "§ 26 of another law": a line that goes on with a reference. */
const reference =
  /^(?:(?:Abs|Art|Nr|lit|Satz|Absatz|ff?|des|der|dem|bis|und|oder|i\. ?V\. ?m)\b|\p{Lu}[\p{L}-]*\p{Lu})/u
const dotted = /^(\d{1,3}(?:\.\d{1,3})+)(?:\.|\))?(?:\s+|$)/
const lettered = /^([A-Z])\.(\d{1,3}(?:\.\d{1,3})*)\.?(?:\s+|$)/
const single = /^(\d{1,3})[.)](?:\s+|$)/
const bare = /^(\d{1,2})\s+(?=\p{Lu})/u
/** "1 – Subject matter" */
const dashed = /^(\d{1,2})\s+[-–—]\s*(?=\p{Lu})/u
const inParens = /^\(?([a-z]{1,2}|[ivxl]{1,6}|\d{1,3})\)(?:\s+|$)/i
const lowerLetter = /^([a-z]|[ivxl]{2,5})\.\s+/
const upperLetter = /^([A-Z]|[IVXL]{1,5})\.\s+/
const bullet = /^([-*•·▪◦‣●○■□–—]|o(?=\s{2}))(?:\s+|$)/u

/** Spanish contracts count their clauses in words: "PRIMERA. Objeto", "Cláusula décima.- Duración". */
const ordinals =
  'primera|segunda|tercera|cuarta|quinta|sexta|séptima|octava|novena|décima|undécima|duodécima|decimotercera|decimocuarta|decimoquinta|decimosexta'.split(
    '|',
  )
const ordinal = new RegExp(
  `^(?:cláusula\\s+)?(${ordinals.join('|')})\\s*(?:\\.\\s*[-–—]|[.:)–—-])\\s*(?=\\p{Lu})`,
  'iu',
)

/** Short and without an end: what stands over something, and is no sentence that begins with a number. */
export const isTitle = (text: string): boolean =>
  text.length <= 120 && !/[.;,:]$/.test(text.trim()) && text.split(/\s+/).length <= 16

/** Reads the label in front of a text. A heading may bear what would be a sentence elsewhere. */
export function readLabel(text: string, isHeading: boolean): BlockLabel | undefined {
  const titled = isHeading || isTitle(text)
  const found = (match: RegExpExecArray | null, label: (match: RegExpExecArray) => Label) =>
    match
      ? {
          label: label(match),
          shown: match[0].trim().replace(/\s*[–—:-]$/, ''),
          text: text.slice(match[0].length),
        }
      : undefined
  return (
    (titled ? found(annexTitle(text), ([, id = '']) => ({ kind: 'annex', id })) : undefined) ??
    found(sectionTitle(text), clauseOf) ??
    (titled ? found(clauseTitle(text), clauseOf) : undefined) ??
    found(ordinal.exec(text), ([, word = '']) => ({
      kind: 'clause',
      parts: [String(ordinals.indexOf(word.toLowerCase()) + 1)],
    })) ??
    found(dotted.exec(text), clauseOf) ??
    found(lettered.exec(text), ([, letter = '', rest = '']) => ({
      kind: 'clause',
      parts: [letter, ...rest.split('.')],
    })) ??
    found(single.exec(text), ([, value = '']) => ({ kind: 'number', value })) ??
    (isHeading
      ? found(bare.exec(text), ([, value = '']) => ({ kind: 'number', value }))
      : undefined) ??
    (titled
      ? found(dashed.exec(text), ([, value = '']) => ({ kind: 'number', value }))
      : undefined) ??
    found(inParens.exec(text), ([, value = '']) =>
      /^\d/.test(value)
        ? { kind: 'paragraph', value }
        : { kind: 'letter', value: value.toLowerCase() },
    ) ??
    found(lowerLetter.exec(text), ([, value = '']) => ({ kind: 'letter', value })) ??
    (titled
      ? found(upperLetter.exec(text), ([, value = '']) => ({ kind: 'clause', parts: [value] }))
      : undefined) ??
    found(bullet.exec(text), () => ({ kind: 'bullet' }))
  )
}

const clauseOf = ([, parts = '']: RegExpExecArray): Label => ({
  kind: 'clause',
  parts: parts.toLowerCase().split('.'),
})

/** "Annex 2 lists them" is a sentence, "Annex 2 List of them" and "ANNEX" are titles. */
function annexTitle(text: string): RegExpExecArray | null {
  const match = annex.exec(text)
  if (!match) return null
  const rest = text.slice(match[0].length)
  const isUpper = /^\p{Lu}/u.test(text)
  if (match[1] === undefined) return rest === '' || /[.:–—-]\s*$/.test(match[0]) ? match : null
  return isUpper && (rest === '' || !/^\p{Ll}/u.test(rest) || /[.:–—-]\s*$/.test(match[0]))
    ? match
    : null
}

function sectionTitle(text: string): RegExpExecArray | null {
  const match = section.exec(text)
  return match && reference.test(text.slice(match[0].length)) ? null : match
}

function clauseTitle(text: string): RegExpExecArray | null {
  const match = clause.exec(text)
  if (!match?.[1]) return null
  const rest = text.slice(match[0].length)
  // An article "of the GDPR" is about another law.
  if (/^\(|\b(?:GDPR|DSGVO|DS-GVO|RGPD|of the Regulation)\b/.test(rest)) return null
  return rest === '' || /^[\p{Lu}\d"'«“„(]/u.test(rest) ? match : null
}
