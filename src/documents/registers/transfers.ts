import type { Service } from '../../model/declaration.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { wordsOfLanguage } from '../words/words.ts'
import type { Words } from '../words/words-type.ts'
import { gap, listCell, listedAs, plainCell } from './cells.ts'
import { type RegisterContext, registerContextOf } from './context.ts'
import { endColumns, rowsOrNone, tableRegister } from './frame.ts'
import { type Marks, marksIn } from './marks.ts'
import { placesInside } from './places.ts'
import { columnsIn, type Register, type Row } from './register.ts'
import { blankRoute, registerRoutesOf } from './routes.ts'
import { rowsNamedBy } from './row.ts'
import { spareTools } from './safeguard-text.ts'
import type { TailKey, WholeKey } from './tail.ts'
import { type TransfersKey, transfersColumns } from './transfers-columns.ts'

type Key = TransfersKey | TailKey | WholeKey
type Here = RegisterContext & { readonly own: Words['transfers'] }

/** Every transfer to a third country, declared or not, and what carries it. */
export function transferRegister(subject: DocumentInput, options: DocumentOptions): Register<Key> {
  const context = registerContextOf(subject, options)
  const own = wordsOfLanguage(options.language).transfers
  const marks = marksIn(subject, 'transfers')
  const columns = [...columnsIn(transfersColumns, own), ...endColumns(context)]
  const rows = context.services.flatMap((service) =>
    rowsOf(service, marks(service), { ...context, own }),
  )
  return tableRegister(own, context, columns, rows)
}

function rowsOf(service: Service, marks: Marks, here: Here): readonly Row<Key>[] {
  const spare = listCell(spareTools(service, here.legal), 'none')
  const rows = registerRoutesOf(service, here).map(({ on, cells }) =>
    rowOf(service, on[0] ?? service, { ...cells, spare }, marks.on(on), here),
  )
  const none = () =>
    rowOf(service, service, { ...noneCells(service, here), spare }, marks.on([]), here)
  return rowsOrNone(rows, none, marks, here)
}

const rowOf = rowsNamedBy<TransfersKey>('to')

/** Where there is no route, the places that are declared. */
function noneCells(service: Service, here: Here) {
  const { own, country } = here
  const { transfers: all } = service
  const places = all === undefined ? placesInside(service, here.subject) : []
  const inside = places.length > 0
  return {
    service: plainCell(service.name),
    from: gap('none'),
    to: inside ? plainCell(places.map(country).join(', ')) : listedAs(all, () => ''),
    standing: inside ? plainCell(own.classes.inside) : gap('none'),
    recipient: gap('none'),
    group: gap('none'),
    basis: inside ? plainCell(own.basis.inside) : gap('none'),
    ...blankRoute('none'),
  }
}
