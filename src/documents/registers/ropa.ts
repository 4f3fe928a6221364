import type { Activity } from '../../model/declaration.ts'
import { isControlling } from '../../model/fact.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { inBlanks } from '../words/vocabulary.ts'
import { wordsOfLanguage } from '../words/words.ts'
import type { Words } from '../words/words-type.ts'
import { gap, plainCell } from './cells.ts'
import { type Reached, reached } from './chain.ts'
import { type RegisterContext, registerContextOf } from './context.ts'
import { type Marks, marksIn } from './marks.ts'
import type { RecordSide } from './record-side.ts'
import {
  columnsIn,
  type Register,
  type RegisterCell,
  type RegisterColumn,
  type Row,
} from './register.ts'
import { type RopaKey, ropaColumns, ropaPoints } from './ropa-columns.ts'
import { erasureCell } from './ropa-erasure.ts'
import { partyCells } from './ropa-parties.ts'
import { processingCells, securityCell } from './ropa-processing.ts'
import { type RecipientWays, recipientsCell, transferCells, waysIn } from './ropa-recipients.ts'
import { type TailKey, tailCells, tailColumns } from './tail.ts'

type Key = RopaKey | TailKey
type Here = RegisterContext & RecipientWays & { readonly own: Words['ropa'] }

const sides = ['controller', 'processor', 'provider'] as const satisfies readonly RecordSide[]

/** The records of processing activities, as far as declarations of services tell them. */
export function ropa(subject: DocumentInput, options: DocumentOptions): Register<Key> {
  const context = registerContextOf(subject, options)
  const own = wordsOfLanguage(options.language).ropa
  const here = { ...context, ...waysIn(context), own }
  const marks = marksIn(subject, undefined)
  const ways = new Map(reached(subject.workspace).map((one) => [one.service, one]))
  const services = context.services.map(
    (service) => ways.get(service) ?? { service, way: [service] },
  )
  return {
    title: own.title,
    sheet: own.sheet,
    introduction: `${own.introduction} ${own.basisNote}`,
    language: options.language,
    layout: 'cards',
    columns: [...columnsOf(own), ...tailColumns(context.words)],
    rows: sides.flatMap((side) =>
      services.flatMap((one) => rowsOf(one, side, marks(one.service), here)),
    ),
    notes: context.notes,
  }
}

/** The columns, each with the points of law that ask for it. */
function columnsOf(own: Words['ropa']): readonly RegisterColumn<RopaKey>[] {
  return columnsIn(ropaColumns, own).map((column, index) => {
    const group = ropaColumns[index]?.group
    const points = group && ropaPoints[group]
    const note = ([1, 2] as const).flatMap((paragraph) => {
      const letter = points?.[paragraph]
      return letter === undefined ? [] : [own.point({ paragraph, letter })]
    })
    return note.length === 0 ? column : { ...column, note: note.join(', ') }
  })
}

/** The points of one record, by the headings under which documents show them. */
function pointsOf(side: RecordSide, own: Words['ropa']): Readonly<Record<string, string>> {
  const paragraph = side === 'processor' ? 2 : 1
  return Object.fromEntries(
    ropaColumns.flatMap(({ group }) => {
      const letter = ropaPoints[group]?.[paragraph]
      return letter === undefined ? [] : [[own.groups[group], own.point({ paragraph, letter })]]
    }),
  )
}

/** A service of which no activity is declared keeps a line in both records: something is done with data. */
const undeclared: Activity = { id: '' }

function rowsOf(one: Reached, side: RecordSide, marks: Marks, here: Here): readonly Row<Key>[] {
  const { activities = [] } = one.service
  const all = activities.length === 0 ? [undeclared] : activities
  return all
    .filter((activity) => recordsOf(activity).includes(side))
    .map((activity) => rowOf(one, activity, side, marks, here))
}

/**
 * Whose records an activity belongs to. Where the provider is a processor, it is in its record, and
 * in ours unless we act for somebody else; where it is a controller, in ours only if we are one too.
 */
function recordsOf(activity: Activity): readonly RecordSide[] {
  const { role, customerRole } = activity
  if (role === 'joint-controller') return ['controller']
  if (isControlling(activity))
    return customerRole === 'controller' || customerRole === 'either'
      ? ['controller']
      : ['provider']
  const forOthers = role === 'sub-processor' || customerRole === 'processor'
  return forOthers ? ['processor'] : ['controller', 'processor']
}

function rowOf(
  one: Reached,
  activity: Activity,
  side: RecordSide,
  marks: Marks,
  here: Here,
): Row<Key> {
  const { service } = one
  const { own, subject } = here
  const place = subject.placeOf(activity === undeclared ? service : activity)
  const name = activity.name ?? inBlanks(activity.id)
  const findings = marks.on([activity, ...(service.provider ? [service.provider] : [])])
  return {
    section: own.sections[side],
    title: name === '' ? service.name : `${service.name}: ${name}`,
    service: service.id,
    place,
    points: pointsOf(side, own),
    cells: {
      ...cellsOf(one, activity, side, here),
      record: plainCell(own.sections[side]),
      service: plainCell(service.name),
      activity: name === '' ? gap('not-declared') : plainCell(name),
      ...tailCells(service, place, findings, here),
    },
  }
}

type Named = 'record' | 'service' | 'activity'

/** Every point of the record; what the other record alone asks for does not apply. */
function cellsOf(
  one: Reached,
  activity: Activity,
  side: RecordSide,
  here: Here,
): Readonly<Record<Exclude<RopaKey, Named>, RegisterCell>> {
  const { service } = one
  const { processing, ...described } = processingCells(activity, here)
  const shared = {
    ...partyCells(one, activity, side, here),
    ...transferCells(one, activity, side, here),
    security: securityCell(service, here),
  }
  const none = gap('not-applicable')
  if (side === 'processor')
    return {
      ...shared,
      processing,
      purposes: none,
      legalBasis: none,
      subjects: none,
      data: none,
      special: none,
      recipients: none,
      erasure: none,
    }
  return {
    ...shared,
    ...described,
    processing: none,
    recipients: recipientsCell(service, activity, here),
    erasure: erasureCell(activity, here),
  }
}
