import {
  atSaid,
  type Citation,
  quoted,
  rule,
  type Service,
  type Severity,
  statementsOf,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { clause, gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { repeatsTheLawOnly, reservationBeyond } from '../law/statutory-limits.ts'

/** An undertaking that no other rule asks for: whoever is silent on it breaks nothing, and a refusal says something. */
interface Undertaking {
  readonly section: 'obligations' | 'breach' | 'subprocessing'
  readonly field: string
  readonly inner?: string
  readonly name: Wording
  readonly basis: Citation
  readonly severity: Severity
  /** Whether a reservation on it says something too. */
  readonly firm?: true
}

const undertakings: readonly Undertaking[] = [
  {
    section: 'obligations',
    field: 'instructions',
    inner: 'suspendsUnlawful',
    name: t`to let an unlawful instruction rest until it is confirmed`,
    basis: clause('2021/915', '7.1'),
    severity: 'info',
  },
  {
    section: 'obligations',
    field: 'noOtherUse',
    name: t`to use the data for no ends of its own`,
    basis: gdpr(28, 10),
    severity: 'error',
    firm: true,
  },
  {
    section: 'obligations',
    field: 'noDisclosure',
    name: t`to disclose the data to nobody else`,
    basis: gdpr(28, 3, 'a'),
    severity: 'warning',
    firm: true,
  },
  {
    section: 'obligations',
    field: 'records',
    name: t`to keep a record of its processing`,
    basis: gdpr(30, 2),
    severity: 'warning',
  },
  {
    section: 'obligations',
    field: 'compliance',
    name: t`to enable the compliance of the customer`,
    basis: gdpr(28, 1),
    severity: 'warning',
  },
  {
    section: 'obligations',
    field: 'complaints',
    name: t`to handle complaints`,
    basis: clause('2021/915', '7.6'),
    severity: 'info',
  },
  {
    section: 'breach',
    field: 'register',
    name: t`to document breaches`,
    basis: gdpr(33, 5),
    severity: 'warning',
  },
  {
    section: 'breach',
    field: 'phases',
    name: t`to tell of a breach in phases, as it becomes known`,
    basis: gdpr(33, 4),
    severity: 'info',
  },
  {
    section: 'breach',
    field: 'subprocessors',
    name: t`to have its sub-processors report breaches`,
    basis: gdpr(28, 4),
    severity: 'warning',
  },
  {
    section: 'subprocessing',
    field: 'thirdPartyBeneficiary',
    name: t`to give the customer a right against the sub-processor where the provider is gone`,
    basis: clause('2021/915', '7.7'),
    severity: 'info',
  },
]

export default rule({
  id: 'undertaking-refused',
  chapter: 'obligations',
  title: 'Undertaking that the documents refuse or soften',
  severity: 'warning',
  basis: [gdpr(28, 3), ...[...new Set(undertakings.map(({ basis }) => basis))]],
  remedy: 'ask for the undertaking, or why it is refused',
  request: 'refused-undertakings',
  answeredAt: ['.'],
  appliesTo: processor,
  since: '0.1.0',
  *check(service) {
    for (const one of undertakings)
      for (const statement of saidOf(service, one)) {
        const { stand, detail } = statement
        if (stand === 'refused')
          yield atSaid(statement, t`the provider refuses ${one.name}`, {
            severity: one.severity,
            basis: [one.basis],
          })
        // What is good to have may have conditions; what keeps the processor a processor may not.
        const words = one.firm ? reservationIn(one, detail.qualified) : undefined
        if (stand === 'qualified' && words !== undefined)
          yield atSaid(statement, t`the provider undertakes ${one.name} only ${quoted(words)}`, {
            severity: 'warning',
            basis: [one.basis],
            remedy: t`have the reservation struck out`,
            cause: {
              on: service[one.section] ?? service,
              key: words,
              message: (names) => t`the provider undertakes ${names} only ${quoted(words)}`,
            },
            member: one.name,
          })
      }
  },
})

const reservationIn = ({ field }: Undertaking, qualified: string | undefined) =>
  qualified !== undefined && repeatsTheLawOnly(qualified)
    ? qualified
    : reservationBeyond(field === 'noDisclosure' ? 'disclosure' : 'instructions', qualified)

type Blocks = Readonly<Record<string, { readonly qualified?: string }[]>>

/** A refusal of a whole block is another rule's to say. */
function saidOf(service: Service, { section, field, inner }: Undertaking) {
  const block = service[section]
  if (block === undefined) return []
  if (inner === undefined) return statementsOf(block as Blocks, field)
  const group = (block as Readonly<Record<string, unknown>>)[field]
  return typeof group === 'object' && group !== null ? statementsOf(group as Blocks, inner) : []
}
