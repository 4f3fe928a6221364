import type { Service } from '../../src/model/rule.ts'
import type { Law } from './_law.ts'

type Asked<T> = (service: Service, law: Law) => T

/**
 * A function that remembers its answers: a dozen rules ask the same of a service, and a declaration
 * never changes while it is checked.
 */
export function remembered<T>(make: Asked<T>): Asked<T> {
  const answers = new WeakMap<Service, Map<string, T>>()
  return (service, law) => {
    const ofService = answers.get(service) ?? new Map<string, T>()
    answers.set(service, ofService)
    const key = `${law.regime} ${law.asOf}`
    const known = ofService.get(key)
    if (known !== undefined) return known
    const answer = make(service, law)
    ofService.set(key, answer)
    return answer
  }
}
