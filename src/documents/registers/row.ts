import type { Service } from '../../model/declaration.ts'
import type { OwnFindings } from '../findings-by-service.ts'
import type { RegisterContext } from './context.ts'
import type { RegisterCell, Row } from './register.ts'
import { type TailKey, tailCells } from './tail.ts'

/** How a register makes its rows: each bears the name in its cell `lead`, and ends as every register does. */
export function rowsNamedBy<K extends string>(lead: K) {
  return (
    service: Service,
    on: object,
    cells: Readonly<Record<K, RegisterCell>>,
    findings: OwnFindings,
    context: RegisterContext,
  ): Row<K | TailKey> => {
    const place = context.subject.placeOf(on)
    const named = cells[lead]
    return {
      section: service.name,
      title: 'text' in named ? named.text : service.name,
      service: service.id,
      place,
      cells: { ...cells, ...tailCells(service, place, findings, context) } as Row<
        K | TailKey
      >['cells'],
    }
  }
}
