import { type Activity, listed } from '../../src/model/rule.ts'

/** Whether any of the data are declared to come from somebody else than the person. */
export const isObtainedElsewhere = ({ obtainedFrom, data }: Activity): boolean =>
  obtainedFrom !== undefined ||
  listed(data).some((item) => typeof item === 'object' && item.obtainedFrom !== undefined)
