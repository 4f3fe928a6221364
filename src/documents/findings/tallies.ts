import { severities } from '../../model/severity.ts'
import type { Tally } from '../writers/blocks.ts'
import type { FindingsContext } from './context.ts'

/** How many findings of each severity are open, how much is unknown, and where the document says more, if it does. */
export function openTallies(
  { words, content: { counts, unknowns } }: FindingsContext,
  anchors?: { readonly open: string; readonly unknown: string },
): readonly Tally[] {
  return [
    ...severities.map((severity) => ({
      count: counts[severity],
      name: words.severities[severity].many({ n: counts[severity] }),
      tone: severity,
      ...(anchors && { anchor: anchors.open }),
    })),
    {
      count: unknowns,
      name: words.summary.unknown({ n: unknowns }),
      tone: 'unknown',
      ...(anchors && { anchor: anchors.unknown }),
    },
  ]
}
