import type { DueDay } from '../../src/model/rule.ts'

/** The end of the decision by which a country is adequate: one day, whatever goes there. */
export const decisionDue = (country: string, day: string) =>
  ({
    kind: 'adequacy',
    key: country,
    day,
    name: country,
    country,
    who: 'us',
  }) as const satisfies Omit<DueDay, 'on'>
