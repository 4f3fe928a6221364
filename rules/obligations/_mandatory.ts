import { fieldsBelow } from '../../schemas/fields.ts'
import { inWords, type Service, statementsOf } from '../../src/model/rule.ts'
import { auditRightsIn, informationIn } from './_audit.ts'
import { obligationDuties } from './_duties.ts'
import { exceptionOf } from './_exception.ts'

/** A term that Article 28(3) makes mandatory, and that this chapter asks for. */
interface Term {
  readonly key: string
  readonly noun: string
  /** What the documents say of it. What they refuse is said too, and another rule's to judge. */
  readonly saidIn: (service: Service) => readonly unknown[]
  /** Where it is wanted at all; else everywhere. */
  readonly wantedIn?: (service: Service) => boolean
}

const instruction = (field: string, noun: string, duty: string | undefined): Term => ({
  key: field,
  noun,
  saidIn: ({ obligations }) => statementsOf(obligations, 'instructions', field as 'documented'),
  // Until some law is said to depart there is nothing to give notice of.
  ...(duty === 'legalNotice' && {
    wantedIn: (service) => exceptionOf(service)?.stand === 'stated',
  }),
})

/** The terms as the letters of the article group them, those of (d), (e) and (g) left to other chapters. */
const letters: readonly { readonly lead?: string; readonly terms: readonly Term[] }[] = [
  {
    terms: fieldsBelow('obligations.instructions').flatMap(([field, { mandatory, duty }]) =>
      mandatory === undefined ? [] : [instruction(field, mandatory, duty)],
    ),
  },
  {
    terms: [
      {
        key: 'confidentiality',
        noun: 'confidentiality of the persons with access',
        saidIn: ({ obligations }) => statementsOf(obligations, 'confidentiality'),
      },
    ],
  },
  {
    terms: [
      {
        key: 'security',
        noun: 'security of the processing',
        saidIn: ({ obligations }) => statementsOf(obligations, 'security'),
      },
    ],
  },
  {
    lead: 'help ',
    terms: obligationDuties.map(({ field, what }) => ({
      key: `assistance.${field}`,
      noun: `with ${what}`,
      saidIn: ({ obligations }) => statementsOf(obligations, 'assistance', field),
    })),
  },
  {
    terms: [
      { key: 'information', noun: 'information that proves compliance', saidIn: informationIn },
      { key: 'audits', noun: 'audits by the customer', saidIn: auditRightsIn },
    ],
  },
]

export interface Undeclared {
  readonly keys: readonly string[]
  readonly message: string
}

/** The mandatory terms of which the documents say nothing; undefined where they speak of each. */
export function undeclaredIn(service: Service): Undeclared | undefined {
  const left = letters
    .map(({ lead = '', terms }) => ({ lead, terms: terms.filter((one) => lacks(service, one)) }))
    .filter(({ terms }) => terms.length > 0)
  const keys = left.flatMap(({ terms }) => terms.map(({ key }) => key))
  if (keys.length === 0) return undefined
  const list = left.map(({ lead, terms }) => lead + inWords(terms.map(({ noun }) => noun)))
  return { keys, message: `${opening(service, keys.length)}: ${list.join('; ')}` }
}

const lacks = (service: Service, { saidIn, wantedIn }: Term): boolean =>
  saidIn(service).length === 0 && wantedIn?.(service) !== false

function opening(service: Service, count: number): string {
  if (letters.every(({ terms }) => terms.every(({ saidIn }) => saidIn(service).length === 0)))
    return 'none of these terms of Article 28(3) is declared'
  return count === 1
    ? 'this term of Article 28(3) is not declared'
    : 'these terms of Article 28(3) are not declared'
}
