/** A report as one text, whatever pieces it comes in. */
export const whole = (pieces: Iterable<string>): string => [...pieces].join('')
