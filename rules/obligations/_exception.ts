import { prevailing, type Service, type Statement, statementsOf } from '../../src/model/rule.ts'

/** The law that may depart from the instructions, as the documents have it. */
export function exceptionOf(service: Service): Statement | undefined {
  return prevailing(service, statementsOf(service.obligations, 'instructions', 'legalException'))
}
