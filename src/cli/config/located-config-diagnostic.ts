import type { SourceLocation } from '../../model/source-location.ts'

/** Something wrong with a configuration, and where. */
export interface LocatedConfigDiagnostic {
  readonly place: SourceLocation
  readonly message: string
}

/** How a slip is said: `file:line:column: what`. */
export const configDiagnosticText = ({
  place: { file, line, column },
  message,
}: LocatedConfigDiagnostic): string => `${file}:${line}:${column}: ${message}`
