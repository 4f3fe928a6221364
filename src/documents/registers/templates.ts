import type { Service } from '../../model/declaration.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import type { RecordLayout } from '../kinds.ts'
import { wordsOfLanguage } from '../words/words.ts'
import { dayCell, gap, listCell } from './cells.ts'
import { formatCell } from './format-cell.ts'
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

/** Who it is, how to reach it, and who answers for it: above the tables of the templates, a column here. */
const parties = {
  controller: ['controller', 'controllerContact', 'representative', 'officer'],
  jointController: ['jointController', 'jointContact'],
  processor: ['processor', 'processorContact', 'processorRepresentative', 'processorOfficer'],
} as const satisfies Readonly<Partial<Record<Key, readonly RopaKey[]>>>

/**
 * The columns of the two authorities' own templates in their order, for a controller and for a
 * processor; first come the parties, which the templates have above their table.
 *
 * ICO, template for controllers: all that the part on records of processing has, and of what follows the two
 * headings on lawfulness. CNIL, base model of the record: its sheet for an activity. Their models for
 * processors were not at hand: those are in the order of the law, as the controllers' templates write it.
 */
const templates: Readonly<Record<RecordLayout, Readonly<Record<Side, readonly Key[]>>>> = {
  ico: {
    controller: [
      ...(['controller', 'function', 'activity', 'purposes', 'jointController'] as const),
      ...(['subjects', 'data', 'recipients', 'contract', 'transfers', 'lastResort'] as const),
      ...(['erasure', 'security', 'legalBasis', 'special'] as const),
    ],
    processor: [
      ...(['processor', 'controller', 'activity', 'processing'] as const),
      ...(['transfers', 'lastResort', 'security'] as const),
    ],
  },
  cnil: {
    controller: [
      ...(['controller', 'activity', 'updated', 'jointController', 'service'] as const),
      ...(['purposes', 'subjects', 'data', 'special', 'erasure'] as const),
      ...(['recipients', 'processor', 'transfers', 'lastResort', 'security'] as const),
    ],
    processor: [
      ...(['processor', 'activity', 'updated', 'controller', 'service'] as const),
      ...(['processing', 'transfers', 'lastResort', 'security'] as const),
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
      introduction: templates[layout].controller.includes('legalBasis')
        ? whole.introduction
        : own.introduction,
      sheet: own.sheets[side],
      columns: templates[layout][side].map((key) => columnOf(key, options)),
      rows: rows.map((row): Row => {
        const more = extraCells(subject.workspace.service(row.service))
        const cells = { ...row.cells, ...more }
        const whole = Object.entries(parties).map(
          ([key, facts]) => [key, partyCell(facts, row.cells, options)] as const,
        )
        return { ...row, points: {}, cells: { ...cells, ...Object.fromEntries(whole) } }
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
  const isParty = key in parties
  return { key, heading, kind: isParty ? 'list' : kind, width, group: heading }
}

/** A party in one cell: its name and how to reach it, then who else answers, under their names. */
function partyCell(
  [name, contact, ...others]: readonly [RopaKey, RopaKey, ...RopaKey[]],
  cells: Readonly<Partial<Record<RopaKey, RegisterCell>>>,
  { language }: DocumentOptions,
): RegisterCell {
  const { ropa: own, register, findings } = wordsOfLanguage(language)
  const is = (key: RopaKey): RegisterCell => cells[key] ?? gap('none')
  const known = [name, contact].map(is)
  if (known.every((cell) => 'gap' in cell)) return is(name)
  const said = others.map(is).flatMap((cell, index) => {
    const key = others[index]
    const isIdle = 'gap' in cell && (cell.gap === 'none' || cell.gap === 'not-applicable')
    if (key === undefined || isIdle) return []
    return [`${own.columns[key]}${findings.colon} ${formatCell(cell, register)}`]
  })
  const shown = known.flatMap((cell) => ('gap' in cell ? [] : [formatCell(cell, register)]))
  return listCell([...shown, ...said])
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
