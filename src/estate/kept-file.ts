import { looseIn, type Referring } from '../check/references.ts'
import type { Organisation, Service } from '../model/declaration.ts'
import type { LocatedDeclaration, ParsedFile } from '../model/parsed-file.ts'
import { type ServiceSummary, summaryOf } from '../model/service-summary.ts'

/**
 * A file between the two phases of a run: all that is asked of it while others are judged. What it
 * declares is there again when it is judged itself.
 */
export interface KeptFile extends Omit<ParsedFile, 'valid'>, Referring {
  readonly declared: readonly Pick<Service | Organisation, 'kind' | 'id'>[]
  readonly invalid: ParsedFile['invalid']
  /** Its services as others see them, in the order of the stream. */
  readonly services: readonly ServiceSummary[]
  valid(): readonly LocatedDeclaration[]
}

/** Of a file whose declarations stay in memory. */
export function wholeFile({ valid, ...rest }: ParsedFile): KeptFile {
  const all = valid.map(({ declaration }) => declaration)
  const services = all.filter((one) => one.kind === 'Service')
  return {
    ...rest,
    declared: all,
    organisations: all.filter((one) => one.kind === 'Organisation'),
    services,
    loose: services.map(looseIn),
    valid: () => valid,
  }
}

/**
 * Of a file that `again` reads once more. One of which something is not sound is no reading matter
 * for that, and our organisation is asked by every rule: these stay.
 */
export function summarisedFile(
  reading: ParsedFile,
  again: (() => readonly LocatedDeclaration[]) | undefined,
): KeptFile {
  const whole = wholeFile(reading)
  const services = reading.valid.flatMap(({ declaration }) =>
    declaration.kind === 'Service' ? [summaryOf(declaration)] : [],
  )
  if (!again || reading.faults.length > 0 || whole.organisations.length > 0)
    return { ...whole, services }
  const declared = services.map(({ id }) => ({ kind: 'Service' as const, id }))
  return { ...whole, declared, services, valid: again }
}

/** The file as it was read. */
export const asParsed = ({
  file,
  invalid,
  faults,
  waivers,
  slips,
  valid,
}: KeptFile): ParsedFile => ({
  file,
  valid: valid(),
  invalid,
  faults,
  waivers,
  slips,
})
