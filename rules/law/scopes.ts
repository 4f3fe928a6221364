import { isControlling, processes, type Scope } from '../../src/model/rule.ts'

/** For the terms of Article 28: a role that nobody declared must not switch the law off. */
export const processor: Scope = {
  id: 'processor',
  who: 'services whose provider is a processor, or of which nothing says that it is none',
  holds: processes,
}

export const controller: Scope = {
  id: 'controller',
  who: 'services whose provider is a controller in some activity, alone or jointly',
  holds: ({ activities = [] }) => activities.some(isControlling),
}

/** Our own records, of whatever service. */
export const ourSide: Scope = {
  id: 'customer',
  who: 'our own side, which keeps the declarations',
  holds: () => true,
}
