import { quoted } from '../../model/words.ts'
import type { DiffContext, FieldDiffer, Fields } from '../change-context.ts'
import { changesOf } from '../changes-of.ts'
import { entities } from '../collection.ts'
import { ranked } from '../direction.ts'
import { value } from '../field-rules.ts'
import { formatValue } from '../format-value.ts'
import { byLabel } from '../match-items.ts'

const binds = ({ type }: Fields) => type === 'agreement' || type === 'annex'

/** Only a document that says so itself binds nobody. */
const legalEffect = ranked((value) => (value === false ? 0 : 1))

const text = ({ title, type, date, version }: Fields, _: DiffContext, id: string) =>
  [
    title === undefined ? `${String(type)} ${quoted(id)}` : quoted(String(title)),
    ...(version === undefined ? [] : [`version ${formatValue(version)}`]),
    ...(date === undefined ? [] : [`of ${formatValue(date)}`]),
  ].join(', ')

/** The documents of a service, each under its id. */
export const diffDocuments: FieldDiffer = entities({
  kind: 'document',
  noun: 'document',
  plural: 'documents',
  keyed: true,
  keys: [byLabel],
  name: (_, id) => quoted(id),
  text,
  weigh: (item) => (binds(item) ? 'stronger' : 'neutral'),
  none: 'worst',
  fields: {
    ...changesOf('documents'),
    type: value(
      'document',
      'type',
      ranked((type) => (binds({ type }) ? 1 : 0)),
    ),
    legalEffect: value('document', 'legal effect', legalEffect),
  },
})
