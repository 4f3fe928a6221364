/** Sorts by code units, whatever the machine's language; a text that is missing comes first. */
export const compareText = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0)
