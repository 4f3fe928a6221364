import type { Service } from '../../model/declaration.ts'
import type { Language } from '../../model/language.ts'
import { cited } from '../text/cited.ts'
import { wordsOfLanguage } from '../words/words.ts'
import { type Blocks, heading, listOf, paragraph } from '../writers/blocks.ts'
import { emphasis } from '../writers/inline.ts'
import type { LetterCase, LetterPoint } from './content.ts'
import { labelLine } from './frame-blocks.ts'
import type { Limits } from './limits.ts'
import { documentName } from './names.ts'
import { requestIn } from './request-in.ts'

/** Between things that are listed in a line. */
const between = (language: Language): string => (language === 'fr' ? '\u00a0; ' : '; ')

/** One point: what it rests on, what was found where, what is asked for, and proposed wording. */
export function pointBlocks(
  { number, request, severity, basis, cases }: LetterPoint,
  service: Service,
  language: Language,
  limits: Limits,
): Blocks {
  const { labels, priorities, policy } = wordsOfLanguage(language).letter
  const { colon } = wordsOfLanguage(language).findings
  const law = basis.map((one) => cited(one, language)).join(between(language))
  const asked =
    typeof request === 'object'
      ? { title: request.title, ask: policy({ remedy: request.remedy }) }
      : requestIn(language, request, limits)
  const { title, ask, clause } = { clause: undefined, ...asked }
  return [
    heading(3, `${number}. ${title}`),
    paragraph(emphasis(`${labels.basis}${colon} ${law} – ${priorities[severity]}`)),
    labelLine(labels.found, language),
    ...listOf(cases.map((one) => [caseText(one, service, language)])),
    labelLine(labels.ask, language),
    paragraph(ask),
    ...(clause === undefined
      ? []
      : [
          labelLine(labels.clause, language),
          { kind: 'quotation', blocks: [paragraph(clause)] } as const,
        ]),
  ]
}

/** Where the documents say it, and what we found there. */
function caseText({ finding, said }: LetterCase, service: Service, language: Language): string {
  const { quote } = wordsOfLanguage(language).letter
  const places = said.sources.map(({ id, document, place }) => {
    const name = document ? documentName(document, service, language) : id
    return place === '' ? name : `${name}, ${place}`
  })
  const words = said.quote === undefined ? '' : `, ${quote({ text: said.quote })}`
  const where =
    places.length === 0
      ? ''
      : `${places.join(between(language))}${words}${wordsOfLanguage(language).findings.colon} `
  // What is said in the reader's language needs no quotation marks, and may hold some.
  const found = language === 'en' ? quote({ text: finding.message }) : finding.message
  return `${where}${found}`
}
