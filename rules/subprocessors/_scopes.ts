import type { Scope } from '../../src/model/rule.ts'
import { engages } from './_denial.ts'
import { general, isVetoed, silentOnChanges, specific } from './_terms.ts'

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

/** A consent that is a right to object is as good as the time that is left for it (2021/915, Clause 7.7, option 1). */
export const announcing: Scope = {
  id: 'announced-subprocessors',
  who: 'services whose provider may change its sub-processors unless the customer objects, or of which nothing says how',
  holds: (service, estate) =>
    changing.holds(service, estate) ||
    (engages(service) &&
      specific(service) &&
      service.subprocessing?.objection !== undefined &&
      !isVetoed(service)),
}
