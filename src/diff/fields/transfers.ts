import { listed } from '../../model/fact.ts'
import { isRecord } from '../../model/is-record.ts'
import type { DiffContext, FieldDiffer, Fields } from '../change-context.ts'
import { changesOf } from '../changes-of.ts'
import { diffWords, entities } from '../collection.ts'
import { formatValue, party } from '../format-value.ts'
import { byFields } from '../match-items.ts'
import { atRisk, diffPlaces, leaves, placesOf, placeText } from './places.ts'
import { safeguards, safeguardText } from './safeguards.ts'
import { diffDataOf } from './subprocessors.ts'

const kind = 'transfer'

const destination = ({ to }: Fields) => placesOf(to)

const toolsOf = ({ safeguard }: Fields) =>
  (isRecord(safeguard) ? [safeguard] : listed(safeguard as readonly Fields[])) as readonly Fields[]

/** Where to, to whom, on what it rests, and whether that was assessed. */
function text(transfer: Fields, scene: DiffContext): string {
  const { to, recipient, assessment } = transfer
  const tools = toolsOf(transfer).map(safeguardText).join('; ')
  return [
    placeText(String(to), scene),
    ...(recipient === undefined ? [] : [party(recipient)]),
    tools || 'no safeguard declared',
    ...(assessment === undefined || assessment === false ? [] : ['with an assessment']),
  ].join(', ')
}

/** Transfers to third countries: Chapter V. */
export const diffTransfers: FieldDiffer = entities({
  kind,
  noun: 'transfer',
  plural: 'transfers',
  keys: [
    byFields('id'),
    byFields('to', 'recipient', 'activity'),
    byFields('to', 'recipient'),
    byFields('recipient'),
  ],
  name: ({ to, recipient }) =>
    recipient === undefined ? `to ${String(to)}` : `to ${String(to)}, ${party(recipient)}`,
  text,
  weigh: (item, scene) => atRisk(destination(item), scene),
  abroad: (item, scene) => leaves(destination(item), scene),
  none: 'best',
  fields: {
    ...changesOf('transfers'),
    to: diffPlaces(kind, 'country'),
    safeguard: safeguards,
    measures: diffWords({
      kind: 'safeguard',
      noun: 'supplementary measure',
      plural: 'supplementary measures',
      name: ({ word }) => formatValue(word),
      weigh: () => 'stronger',
    }),
    data: diffDataOf,
  },
})
