import type { Transfer } from '../../model/declaration.ts'
import { listed } from '../../model/fact.ts'
import type { MapFlow } from './flows.ts'
import type { Carrier } from './graph.ts'

/** What carries a flow across the border of the law, or that nothing does; within it nothing need. */
export function carriersOf({ spots, transfers }: MapFlow): readonly Carrier[] {
  const zone = spots[0]?.zone
  if (zone === 'inside') return []
  const named = transfers.flatMap(({ safeguard }) => toolsIn(safeguard))
  if (named.length > 0) return named
  if (zone === 'adequate') return ['recognised']
  return zone === 'third' || transfers.length > 0 ? ['none'] : []
}

function toolsIn(safeguard: Transfer['safeguard']): readonly Carrier[] {
  if (safeguard === undefined) return []
  if (safeguard === false) return ['refused']
  if (safeguard === 'unknown') return ['unknown']
  return listed<Carrier>(Array.isArray(safeguard) ? safeguard : [safeguard])
}
