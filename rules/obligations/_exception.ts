import { prevailing, type Said, type Service, said } from '../../src/model/rule.ts'

/** The law that may depart from the instructions, as the documents have it. */
export function exceptionOf(service: Service): Said | undefined {
  return prevailing(service, said(service.obligations, 'instructions', 'legalException'))
}
