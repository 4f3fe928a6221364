import type { Scope } from '../../src/model/rule.ts'
import { engages } from './_denial.ts'
import { general } from './_terms.ts'

/** Whoever engages sub-processors, or may: where the documents say that there are none, nothing is asked. */
export const engaging: Scope = {
  id: 'engaged-subprocessors',
  who: 'services whose provider engages sub-processors, may engage them, or leaves it open',
  holds: engages,
}

/** Notice and objection are terms of a general authorisation alone. */
export const changing: Scope = {
  id: 'changing-subprocessors',
  who: 'services whose provider may change its sub-processors under a general authorisation',
  holds: (service) => engages(service) && general(service),
}
