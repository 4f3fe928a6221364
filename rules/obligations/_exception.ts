import { prevailing, type Service, type Statement, statementsOf } from '../../src/model/rule.ts'
import { lawThatDeparts } from '../law/statutory-limits.ts'

/** The law that may depart from the instructions, as the documents have it. */
export function exceptionOf(service: Service): Statement | undefined {
  const { obligations } = service
  const own = prevailing(service, statementsOf(obligations, 'instructions', 'legalException'))
  if (own) return own
  // "On instructions, unless Union law requires otherwise" says it in the other place.
  return statementsOf(obligations, 'instructions', 'documented').flatMap((one): Statement[] => {
    const law = lawThatDeparts((one.detail as { readonly qualified?: string }).qualified)
    return law === undefined ? [] : [{ ...one, stand: 'stated', word: law }]
  })[0]
}
