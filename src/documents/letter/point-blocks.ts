import type { Document, Service } from '../../model/declaration.ts'
import type { Language } from '../../model/language.ts'
import { cited } from '../text/cited.ts'
import { wordsOfLanguage } from '../words/words.ts'
import { around, type Block, between, input, type LetterLine } from './block.ts'
import type { LetterCase, LetterPoint } from './content.ts'
import type { Limits } from './limits.ts'
import { requestIn } from './request-in.ts'

/** One point: what it rests on, what was found where, what is asked for, and proposed wording. */
export function pointBlocks(
  { number, request, severity, basis, cases }: LetterPoint,
  service: Service,
  language: Language,
  limits: Limits,
): readonly Block[] {
  const own = wordsOfLanguage(language).letter
  const { colon } = wordsOfLanguage(language).findings
  const law = basis.flatMap((one, index): LetterLine => {
    const name = cited(one, language)
    // What a house calls its own policy is its own text.
    const part = one.force === 'policy' ? input(name) : name
    return index === 0 ? [part] : [between(language), part]
  })
  const small: Block = {
    kind: 'small',
    line: [`${own.labels.basis}${colon} `, ...law, ` – ${own.priorities[severity]}`],
  }
  const found: Block = {
    kind: 'list',
    label: own.labels.found,
    items: cases.map((one) => caseLine(one, service, language)),
  }
  if (typeof request === 'object')
    return [
      { kind: 'point', line: [`${number}. `, input(request.title)] },
      small,
      found,
      {
        kind: 'labelled',
        label: own.labels.ask,
        line: around((remedy) => own.policy({ remedy }), request.remedy),
      },
    ]
  const { title, ask, clause } = requestIn(language, request, limits)
  return [
    { kind: 'point', line: [`${number}. ${title}`] },
    small,
    found,
    { kind: 'labelled', label: own.labels.ask, line: [ask] },
    ...(clause === undefined
      ? []
      : [{ kind: 'quotation', label: own.labels.clause, line: [clause] } as const]),
  ]
}

/** Where the documents say it, and what we found there. */
function caseLine({ finding, said }: LetterCase, service: Service, language: Language): LetterLine {
  const own = wordsOfLanguage(language).letter
  const places = said.sources.map(({ id, document, place }) => {
    const name = document ? nameOf(document, service, language) : id
    return place === '' ? name : `${name}, ${place}`
  })
  return [
    ...(places.length === 0 ? [] : [input(places.join(between(language)))]),
    ...(places.length === 0 || said.quote === undefined
      ? []
      : [', ', ...around((text) => own.quote({ text }), said.quote)]),
    ...(places.length === 0 ? [] : [`${wordsOfLanguage(language).findings.colon} `]),
    ...around((text) => own.quote({ text }), finding.message),
    ` (${own.rule({ id: finding.rule })})`,
  ]
}

/** The longest title that is said again and again. */
const longest = 40

/** A document by its title; by its kind where that is shorter, and no other is of it. */
function nameOf(document: Document, { documents = {} }: Service, language: Language): string {
  const { type, title } = document
  const kind = wordsOfLanguage(language).findings.service.types[type]
  if (title === undefined) return kind
  const alone = Object.values(documents).filter((other) => other.type === type).length === 1
  return title.length > longest && alone ? kind : title
}
