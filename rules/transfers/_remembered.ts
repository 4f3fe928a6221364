import { memoizeLast, type Service } from '../../src/model/rule.ts'
import type { Law } from '../law/law-of.ts'

type Asked<T> = (service: Service, law: Law) => T

/** A function that remembers what it found of the last service: a dozen rules ask for the same. */
export function remembered<T>(make: Asked<T>): Asked<T> {
  const answersFor = memoizeLast((_service: Service) => new Map<string, T>())
  return (service, law) => {
    const answers = answersFor(service)
    const key = `${law.regime} ${law.asOf}`
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = make(service, law)
    answers.set(key, answer)
    return answer
  }
}
