import { type FieldTree, fieldTree } from '../../schemas/fields.ts'
import {
  enumerated,
  linked,
  rule,
  type Service,
  type Statement,
  statementsOf,
  t,
  type Wording,
  worded,
} from '../../src/model/rule.ts'
import { edpb, gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'

export default rule({
  id: 'duty-at-customer-cost',
  chapter: 'obligations',
  title: 'Duties of the processor that the customer pays for',
  severity: 'warning',
  basis: [gdpr(28, 3), edpb('07/2020')],
  remedy:
    'agree that what Article 28 asks of the provider is part of the price, or a price that is fixed and deters nobody',
  request: 'cost-of-duties',
  answeredAt: [],
  appliesTo: processor,
  since: '0.1.0',
  *check(service) {
    const paid = pricesIn(service)
    const [first, ...others] = paid
    if (!first) return
    // One clause on fees is one cause, however many duties it names.
    const { obligations } = service
    const helps = paid.filter(({ field }) => field === 'assistance')
    const help = helps.length > 0 ? [t`help with ${enumerated(helps.map(({ name }) => name))}`] : []
    const rest = paid.filter(({ field }) => field !== 'assistance').map(({ name }) => name)
    // One clause on all help is shown where all help stands.
    const together = first.field === 'assistance' && helps.length > 1
    yield {
      ...(obligations && together
        ? { on: obligations, field: 'assistance' }
        : { on: first.on, field: 'cost' }),
      message: t`the customer pays for ${linked([...help, ...rest])}, and no price is a limit`,
      related: (together ? paid : others).map(({ on, name, field }) => ({
        on,
        field: 'cost',
        message: field === 'assistance' ? t`help with ${name}` : name,
      })),
    }
  },
})

interface Price {
  readonly on: object
  readonly name: Wording
  /** The group of duties that it is of. */
  readonly field: string
}

/** What duties are called that can be given a price, as the fields that state them lie. */
const priced = fieldTree((field) => field.priced)

const pricesIn = ({ obligations, breach, subprocessing }: Service): readonly Price[] =>
  Object.entries({ obligations, breach, subprocessing }).flatMap(([section, block]) =>
    block === undefined
      ? []
      : Object.entries(below(priced[section])).flatMap(([field, named]) =>
          typeof named === 'string'
            ? pricesOf(statementsOf(block as Priced, field), named, field)
            : Object.entries(named).flatMap(([inner, name]) =>
                pricesOf(statementsOf(block as PricedGroup, field, inner), String(name), field),
              ),
        ),
  )

const below = (node: FieldTree[string] = {}) => node as FieldTree

type Cost = { readonly cost?: string }
type Priced = Readonly<Record<string, Cost[]>>
type PricedGroup = Readonly<Record<string, Priced>>

const pricesOf = (all: readonly Statement<Cost>[], name: string, field: string): readonly Price[] =>
  all
    .filter(({ detail }) => detail.cost === 'customer')
    .map(({ on }) => ({ on, name: worded(name), field }))
