import type { Service } from '../../model/declaration.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { wordsOfLanguage } from '../words/words.ts'
import type { Words } from '../words/words-type.ts'
import { gap, listCell, listedAs, plainCell } from './cells.ts'
import { type RegisterContext, registerContextOf } from './context.ts'
import { type Marks, marksIn } from './marks.ts'
import { placesInside } from './places.ts'
import { columnsIn, type Register, type Row } from './register.ts'
import { blankRoute, registerRoutesOf } from './routes.ts'
import { rowsNamedBy } from './row.ts'
import { spareTools } from './safeguard-text.ts'
import { type TailKey, tailColumns } from './tail.ts'
import { type TransfersKey, transfersColumns } from './transfers-columns.ts'

type Key = TransfersKey | TailKey
type Here = RegisterContext & { readonly own: Words['transfers'] }

/** Every transfer to a third country, declared or not, and what carries it. */
export function transferRegister(subject: DocumentInput, options: DocumentOptions): Register<Key> {
  const context = registerContextOf(subject, options)
  const own = wordsOfLanguage(options.language).transfers
  const marks = marksIn(subject, 'transfers')
  return {
    title: own.title,
    sheet: own.sheet,
    introduction: own.introduction,
    language: options.language,
    layout: 'table',
    columns: [...columnsIn(transfersColumns, own), ...tailColumns(context.words)],
    rows: context.services.flatMap((service) =>
      rowsOf(service, marks(service), { ...context, own }),
    ),
    notes: context.notes,
  }
}

function rowsOf(service: Service, marks: Marks, here: Here): readonly Row<Key>[] {
  const rows = registerRoutesOf(service, here).map(({ on, cells }) =>
    rowOf(service, on[0] ?? service, cells, marks.on(on), here),
  )
  const rest = marks.rest()
  const tools = spareTools(service, here.legal)
  const spoken = rest.open.length + rest.waived.length + tools.length > 0
  return spoken || rows.length === 0
    ? [
        ...rows,
        rowOf(service, service, wholeCells(service, rows.length === 0, tools, here), rest, here),
      ]
    : rows
}

const rowOf = rowsNamedBy<TransfersKey>('to')

/** What is said of no route in particular; where there is none, the places that are declared. */
function wholeCells(service: Service, alone: boolean, tools: readonly string[], here: Here) {
  const { own, country } = here
  const { transfers: all } = service
  const places = alone && all === undefined ? placesInside(service, here.subject) : []
  const inside = places.length > 0
  return {
    service: plainCell(service.name),
    from: gap('none'),
    to: inside
      ? plainCell(places.map(country).join(', '))
      : alone
        ? listedAs(all, () => '')
        : gap('none'),
    standing: inside ? plainCell(own.classes.inside) : gap('none'),
    recipient: gap('none'),
    group: gap('none'),
    basis: plainCell(inside ? own.basis.inside : own.basis.service),
    ...blankRoute('none'),
    instrument: listCell(tools, 'none'),
  }
}
