import { quoted } from '../../model/words.ts'
import type { Fields, Meaning, Scene } from '../change-context.ts'
import { entities } from '../collection.ts'
import { ranked, scale } from '../direction.ts'
import { told, value } from '../field-rules.ts'
import { shown } from '../format-value.ts'
import { byLabel } from '../match-items.ts'

const binds = ({ type }: Fields) => type === 'agreement' || type === 'annex'

/** Only a document that says so itself binds nobody. */
const legalEffect = ranked((value) => (value === false ? 0 : 1))

const text = ({ title, type, date, version }: Fields, _: Scene, id: string) =>
  [
    title === undefined ? `${String(type)} ${quoted(id)}` : quoted(String(title)),
    ...(version === undefined ? [] : [`version ${shown(version)}`]),
    ...(date === undefined ? [] : [`of ${shown(date)}`]),
  ].join(', ')

/** The documents of a service, each under its id. */
export const documents: Meaning = entities({
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
    type: value(
      'document',
      'type',
      ranked((type) => (binds({ type }) ? 1 : 0)),
    ),
    status: value(
      'document',
      'status',
      scale('superseded', ['draft', 'to-be-executed', 'linked'], 'published', [
        'in-force',
        'signed',
      ]),
    ),
    legalEffect: value('document', 'legal effect', legalEffect),
    ...told('document', {
      title: 'title',
      publisher: 'publisher',
      date: 'date',
      version: 'version',
      language: 'language',
      url: 'address',
      file: 'copy',
      sha256: 'hash of the copy',
      retrieved: 'day of the copy',
      read: 'having been read',
    }),
  },
})
