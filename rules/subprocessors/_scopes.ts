import type { Scope } from '../../src/model/rule.ts'
import { engages } from './_denial.ts'
import { general, silentOnChanges } from './_terms.ts'

/** Whoever engages sub-processors, or may: where the documents say that there are none, nothing is asked. */
export const engaging: Scope = {
  id: 'engaged-subprocessors',
  who: 'services whose provider engages sub-processors, may engage them, or leaves it open',
  holds: engages,
}

/** Notice and objection are terms of a general authorisation; where nothing is agreed at all, they lack with it. */
export const changing: Scope = {
  id: 'changing-subprocessors',
  who: 'services whose provider may change its sub-processors under a general authorisation, or of which nothing says how',
  holds: (service) => engages(service) && (general(service) || silentOnChanges(service)),
}
