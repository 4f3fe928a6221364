/** The largest file that is read, in bytes. */
export const MAX_BYTES = 1 << 20

/** How many nodes may stand inside one another, aliases followed. */
export const MAX_DEPTH = 64

/** How many keys and values one file may hold, as written. */
export const MAX_WRITTEN_NODES = 50_000

/** How many values one document may hold once its aliases are followed. */
export const MAX_EXPANDED_NODES = 20_000

/** How many documents one file may hold. */
export const MAX_DOCUMENTS = 1_000

/** Number as it is written in a message: 20000 is `20 000`. */
export const limitText = (limit: number): string =>
  limit.toString().replace(/\B(?=(?:\d{3})+$)/g, ' ')
