/** Whose record an activity belongs to. */
export type RecordSide = 'controller' | 'processor' | 'provider'
