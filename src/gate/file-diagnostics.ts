import { hasOwnName } from '../model/own-names.ts'
import type { GateDiagnostic, ParsedFile } from '../model/parsed-file.ts'
import { startOf } from '../model/source-location.ts'

/**
 * A file that is called like one of the policy and is none in use. What it declares is checked, and
 * what is no declaration is no fault of its own.
 */
export function withOwnName(reading: ParsedFile): ParsedFile {
  if (!hasOwnName(reading.file)) return reading
  const isDeclaration = reading.valid.length + reading.invalid.length > 0
  const slip: GateDiagnostic = {
    rule: 'own-name-unused',
    message: isDeclaration
      ? 'the declaration bears a name of the policy'
      : 'nothing uses this file: it does not steer this run',
    path: '',
    place: startOf(reading.file),
  }
  return {
    ...reading,
    faults: isDeclaration ? reading.faults : [],
    slips: [...reading.slips, slip],
  }
}

/** What is judged is what the commit holds, for that is what is merged. */
export const conversions = (converted: ReadonlyMap<string, string>): readonly GateDiagnostic[] =>
  [...converted].map(([file, attribute]) => ({
    rule: 'text-converted',
    message: `the attribute "${attribute}" changes the text on its way out of the commit`,
    path: attribute,
    place: startOf(file),
  }))
