import type { Service } from '../../model/declaration.ts'
import type { WholeEstate } from '../../model/workspace.ts'
import { partiesOf } from '../map/parties.ts'

/** Whoever a transfer or a place names, as people know them; undefined where nobody is named. */
export function partyIn(
  service: Service,
  written: string | undefined,
  workspace: WholeEstate,
): string | undefined {
  if (written === undefined) return undefined
  const party = partiesOf(service, workspace).named(written)
  if (party.service === service) return service.provider?.name ?? service.name
  return party.service?.provider?.name ?? party.name
}
