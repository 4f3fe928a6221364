import type { Service } from '../../model/declaration.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import type { RecordLayout } from '../kinds.ts'
import { wordsOfLanguage } from '../words/words.ts'
import { dayCell, gap, listCell } from './cells.ts'
import type { Register, RegisterCell, RegisterColumn, Row } from './register.ts'
import { ropa } from './ropa.ts'
import { type RopaKey, ropaColumns } from './ropa-columns.ts'

/** What authorities ask for besides, and a declaration of services can answer. */
const extras = [
  { key: 'function', kind: 'text', width: 20 },
  { key: 'updated', kind: 'date', width: 13 },
  { key: 'contract', kind: 'list', width: 30 },
] as const
type ExtraKey = (typeof extras)[number]['key']
type Key = RopaKey | ExtraKey

type Side = 'controller' | 'processor'

const us = ['controller', 'controllerContact', 'representative', 'officer'] as const
const joint = ['jointController', 'jointContact'] as const
const processor = [
  'processor',
  'processorContact',
  'processorRepresentative',
  'processorOfficer',
] as const
const principal = ['controller', 'controllerContact', 'representative'] as const

/**
 * The columns of the two authorities' own templates in their order, for a controller and for a
 * processor; first come the parties, which the templates have above their table.
 *
 * ICO: documentation templates for controllers and processors, the part on the record itself with the lawful
 * basis. CNIL: base model of the record, its sheet for an activity, and that of a processor's record.
 */
const templates: Readonly<Record<RecordLayout, Readonly<Record<Side, readonly Key[]>>>> = {
  ico: {
    controller: [
      ...us,
      ...(['function', 'activity', 'purposes'] as const),
      ...joint,
      ...(['subjects', 'data', 'recipients', 'contract', 'transfers', 'lastResort'] as const),
      ...(['erasure', 'security', 'legalBasis', 'special'] as const),
    ],
    processor: [
      ...processor,
      ...principal,
      ...(['activity', 'processing', 'transfers', 'lastResort', 'security'] as const),
    ],
  },
  cnil: {
    controller: [
      ...us,
      ...(['activity', 'updated'] as const),
      ...joint,
      ...(['service', 'purposes', 'legalBasis', 'subjects', 'data', 'special', 'erasure'] as const),
      ...(['recipients', 'processor', 'transfers', 'lastResort', 'security'] as const),
    ],
    processor: [
      ...processor,
      ...(['activity', 'updated'] as const),
      ...principal,
      ...(['service', 'processing', 'transfers', 'lastResort', 'security'] as const),
    ],
  },
}

/** The records in the order of an authority's template: ours as controller, the providers' as processors. */
export function recordsInLayout(
  subject: DocumentInput,
  options: DocumentOptions,
  layout: RecordLayout,
): readonly [Register, Register] {
  const whole = ropa(subject, options)
  const own = wordsOfLanguage(options.language).ropa
  const made = (side: Side): Register => {
    const rows = whole.rows.filter(({ section }) => section === own.sections[side])
    return {
      ...whole,
      title: own.inLayout({ title: whole.title, authority: layout.toUpperCase() }),
      sheet: own.sheets[side],
      columns: templates[layout][side].map((key) => columnOf(key, options)),
      rows: rows.map((row): Row => {
        const more = extraCells(subject.workspace.service(row.service))
        return { ...row, points: {}, cells: { ...row.cells, ...more } }
      }),
    }
  }
  return [made('controller'), made('processor')]
}

/** Both records in one table: what only the other asks for does not apply. */
export function inOneTable([first, second]: readonly [Register, Register]): Register {
  const known = new Set(first.columns.map(({ key }) => key))
  return {
    ...first,
    columns: [...first.columns, ...second.columns.filter(({ key }) => !known.has(key))],
    rows: [...first.rows, ...second.rows],
  }
}

/** Each column is a point of its own. */
function columnOf(key: Key, { language }: DocumentOptions): RegisterColumn {
  const own = wordsOfLanguage(language).ropa
  const heading = { ...own.columns, ...own.extras }[key]
  const specs: readonly Pick<RegisterColumn, 'key' | 'kind' | 'width'>[] = [
    ...ropaColumns,
    ...extras,
  ]
  const { kind = 'text', width = 24 } = specs.find((spec) => spec.key === key) ?? {}
  return { key, heading, kind, width, group: heading }
}

/** Which department it serves, no declaration of a service says. */
function extraCells(service: Service | undefined): Readonly<Record<ExtraKey, RegisterCell>> {
  const agreements = Object.values(service?.documents ?? {}).filter(
    ({ type }) => type === 'agreement',
  )
  return {
    function: gap('not-declared'),
    updated: dayCell(service?.reviewed),
    contract: listCell(
      agreements.map(({ title, type, date, url }) =>
        [title ?? type, date, url].filter((part) => part !== undefined).join(', '),
      ),
    ),
  }
}
