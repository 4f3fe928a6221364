import { fieldsBelow } from '../../schemas/fields.ts'
import {
  enumerated,
  joined,
  type Service,
  statementsOf,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { auditRightsIn, informationIn } from './_audit.ts'
import { obligationDuties } from './_duties.ts'
import { exceptionOf } from './_exception.ts'

/** A term that Article 28(3) makes mandatory, and that this chapter asks for. */
interface Term {
  readonly key: string
  readonly noun: Wording
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
const letters: readonly {
  readonly lead?: Wording
  /** All of them in one word, where none is declared. */
  readonly all?: Wording
  readonly terms: readonly Term[]
}[] = [
  {
    terms: fieldsBelow('obligations.instructions').flatMap(([field, { mandatory, duty }]) =>
      mandatory === undefined ? [] : [instruction(field, mandatory, duty)],
    ),
  },
  {
    terms: [
      {
        key: 'confidentiality',
        noun: t`confidentiality of the persons with access`,
        saidIn: ({ obligations }) => statementsOf(obligations, 'confidentiality'),
      },
    ],
  },
  {
    terms: [
      {
        key: 'security',
        noun: t`security of the processing`,
        saidIn: ({ obligations }) => statementsOf(obligations, 'security'),
      },
    ],
  },
  {
    lead: t`help `,
    all: t`help with all that Articles 32 to 36 ask of us`,
    terms: obligationDuties.map(({ field, what }) => ({
      key: `assistance.${field}`,
      noun: t`with ${what}`,
      saidIn: ({ obligations }) => statementsOf(obligations, 'assistance', field),
    })),
  },
  {
    terms: [
      { key: 'information', noun: t`information that proves compliance`, saidIn: informationIn },
      { key: 'audits', noun: t`audits by the customer`, saidIn: auditRightsIn },
    ],
  },
]

export interface Undeclared {
  readonly keys: readonly string[]
  /** Nothing at all is said of them. */
  readonly all?: true
  readonly message: Wording
}

/** The mandatory terms of which the documents say nothing; undefined where they speak of each. */
export function undeclaredIn(service: Service): Undeclared | undefined {
  const left = letters
    .map((letter) => ({ letter, terms: letter.terms.filter((one) => lacks(service, one)) }))
    .filter(({ terms }) => terms.length > 0)
  const keys = left.flatMap(({ terms }) => terms.map(({ key }) => key))
  if (keys.length === 0) return undefined
  if (saysNothing(service))
    return {
      keys,
      all: true,
      message: t`no term of Article 28(3) is declared, from instructions to audits`,
    }
  const list = left.map(({ letter: { lead = '', all, terms: asked }, terms }) =>
    all && terms.length === asked.length
      ? all
      : t`${lead}${enumerated(terms.map(({ noun }) => noun))}`,
  )
  const opening =
    keys.length === 1
      ? t`this term of Article 28(3) is not declared`
      : t`these terms of Article 28(3) are not declared`
  return { keys, message: t`${opening}: ${joined(list, '; ')}` }
}

const lacks = (service: Service, { saidIn, wantedIn }: Term): boolean =>
  saidIn(service).length === 0 && wantedIn?.(service) !== false

const saysNothing = (service: Service): boolean =>
  letters.every(({ terms }) => terms.every(({ saidIn }) => saidIn(service).length === 0))
