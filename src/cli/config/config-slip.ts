import type { Place } from '../../model/place.ts'

/** Something wrong with a configuration, and where. */
export interface ConfigSlip {
  readonly place: Place
  readonly message: string
}

/** How a slip is said: `file:line:column: what`. */
export const slipText = ({ place: { file, line, column }, message }: ConfigSlip): string =>
  `${file}:${line}:${column}: ${message}`
