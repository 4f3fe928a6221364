import { memoizeLast, type Service } from '../../src/model/rule.ts'
import type { Law } from '../law/law-of.ts'

type Asked<T> = (service: Service, law: Law) => T

/** A function that remembers what it found of the last service: a dozen rules ask for the same. */
export function remembered<T>(make: Asked<T>): Asked<T> {
  const answersFor = memoizeLast((_service: Service): { law: Law; answer: T }[] => [])
  return (service, law) => {
    const answers = answersFor(service)
    for (const known of answers)
      if (known.law.regime === law.regime && known.law.asOf === law.asOf) return known.answer
    const answer = make(service, law)
    answers.push({ law, answer })
    return answer
  }
}
