import type { Service } from '../../model/declaration.ts'
import { statementsOf } from '../../model/fact.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { wordsOfLanguage } from '../words/words.ts'
import { gap, listCell, plainCell } from './cells.ts'
import { chainEntries, type Reached, reached } from './chain.ts'
import { registerContextOf } from './context.ts'
import { endColumns, rowsOrNone, tableRegister } from './frame.ts'
import { type Marks, marksIn } from './marks.ts'
import { columnsIn, type Register, type RegisterCell, type Row } from './register.ts'
import { rowsNamedBy } from './row.ts'
import {
  blankCells,
  entryCells,
  type Placed,
  type SubprocessorsContext,
} from './subprocessors-cells.ts'
import { type SubprocessorsKey, subprocessorsColumns } from './subprocessors-columns.ts'
import type { TailKey, WholeKey } from './tail.ts'

type Key = SubprocessorsKey | TailKey | WholeKey
type Here = SubprocessorsContext

/** Every sub-processor down the chain, with what we decided on it. */
export function subprocessorRegister(
  subject: DocumentInput,
  options: DocumentOptions,
): Register<Key> {
  const context = registerContextOf(subject, options)
  const own = wordsOfLanguage(options.language).subprocessors
  const marks = marksIn(subject, 'subprocessors')
  const { workspace } = subject
  const all =
    options.service === undefined
      ? reached(workspace)
      : context.services.flatMap((service) => reached(workspace, service))
  const columns = [...columnsIn(subprocessorsColumns, own), ...endColumns(context)]
  const rows = all.flatMap((one) => rowsOf(one, marks(one.service), { ...context, own }))
  return tableRegister(own, context, columns, rows)
}

function rowsOf({ service, way }: Reached, marks: Marks, here: Here): readonly Row<Key>[] {
  const rows = chainEntries(service).map((entry) => {
    const placed = { ...entryCells(service, entry, here), ...placeIn(service, way) }
    return rowOf(service, entry, placed, marks.on([entry]), here)
  })
  const none = () => {
    const cells = { ...blankCells('none'), name: nobody(service), ...placeIn(service, way) }
    return rowOf(service, service, cells, marks.on([]), here)
  }
  return rowsOrNone(rows, none, marks, here)
}

const rowOf = rowsNamedBy<SubprocessorsKey>('name')

/** Where in the chain: who works for a service that we use ourselves needs no way to it. */
function placeIn(
  service: Service,
  way: readonly Service[],
): Readonly<Record<Placed, RegisterCell>> {
  return {
    service: plainCell(service.name),
    depth: { number: way.length },
    chain: way.length === 1 ? gap('none') : listCell(way.map(({ name }) => name)),
  }
}

function nobody({ subprocessors: all, subprocessing }: Service): RegisterCell {
  const words = statementsOf(subprocessing, 'authorisation').map(({ word }) => word)
  if (all === false || words.includes('none')) return gap('denied')
  return gap(all === 'unknown' ? 'unknown' : 'not-declared')
}
