/** Which part of an estate is judged: the third of ten. */
export interface Part {
  /** From 1. */
  readonly index: number
  readonly of: number
}
