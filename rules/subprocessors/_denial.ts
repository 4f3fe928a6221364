import {
  type Embedded,
  prevailing,
  processes,
  type Related,
  type Service,
  type Statement,
  statementsOf,
  t,
} from '../../src/model/rule.ts'
import { mentions } from './_company.ts'
import { engaged, subprocessorLabel } from './_engaged.ts'
import { authorisations, promised } from './_terms.ts'

/** The statement that there are no sub-processors. */
export function denial(service: Service): Pick<Statement, 'on' | 'field'> | undefined {
  if (service.subprocessors === false) return { on: service, field: 'subprocessors' }
  const all = statementsOf(service.subprocessing, 'authorisation')
  const whole = prevailing(
    service,
    all.filter(({ detail }) => detail.for === undefined),
  )
  return whole?.word === 'none' ? whole : undefined
}

/** A place that speaks of a sub-processor all the same. */
export interface Contradiction extends Related {
  /** False where the company may be a processor of the customer's own. */
  readonly certain: boolean
}

export function contradictions(service: Service): readonly Contradiction[] {
  return [
    ...engaged(service).map((one) => ({
      on: one,
      message: t`${subprocessorLabel(one)} is declared as a sub-processor`,
      certain: true,
    })),
    ...(service.embeds ?? [])
      .filter(({ role, contract }) => role !== 'controller' && contract !== 'direct')
      .map((one) => ({
        on: one,
        message: t`"${one.provider ?? one.name ?? one.service ?? t`a service of another company`}" is built into the service${ours(one) ? '' : t`, and nothing says who contracts with it`}`,
        certain: ours(one),
      })),
    ...mentions(service)
      .filter(({ certain }) => certain)
      .map(({ name, does, on, field }) => ({
        on,
        field,
        message: t`"${name}" is ${does}`,
        certain: true,
      })),
  ]
}

/** Whether a service built in is the provider's matter, not a processor of the customer's own. */
const ours = ({ role, contract }: Embedded) =>
  role === 'sub-processor' || contract === 'through-provider'

/**
 * Whether the terms on sub-processors matter: the provider is a processor, and it engages somebody,
 * may engage somebody, or leaves open whether it does. Where the documents say that there is nobody,
 * and nothing in them says otherwise, there is nothing to ask.
 */
export function engages(service: Service): boolean {
  if (!processes(service)) return false
  if (!denial(service)) return true
  const future = authorisations(service).some((one) => promised(one) && one.word === 'general')
  return future || contradictions(service).some(({ certain }) => certain)
}
