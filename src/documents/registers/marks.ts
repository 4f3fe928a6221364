import type { Service } from '../../model/declaration.ts'
import { membersOf } from '../../model/found.ts'
import type { ObligationColumn } from '../../model/obligation-column.ts'
import type { Finding } from '../../model/report.ts'
import type { DocumentInput } from '../document.ts'
import { type OwnFindings, ownFindings } from '../findings-by-service.ts'
import { matrixColumns } from '../matrix/columns.ts'

/** Which findings belong to which row of a register. */
export interface Marks {
  /** Those that lie on one of the objects, or within it. */
  on(objects: readonly object[]): OwnFindings
  /** Those on the subject of the register that lie on none of the rows asked so far. */
  rest(): OwnFindings
}

/** The findings of each service that a register must show. */
export function marksIn(
  subject: DocumentInput,
  register: ObligationColumn['register'],
): (service: Service) => Marks {
  const { report, placeOf, obligations } = subject
  const chapters = new Map(report.rules.map(({ id, chapter }) => [id, chapter]))
  const belongs = (finding: Finding) =>
    register !== undefined &&
    matrixColumns(finding, chapters.get(finding.rule), obligations).some(
      (column) => column.register === register,
    )
  const ofService = ownFindings(subject)
  return (service) => {
    // A row shows what is found on it, though the same is found on others.
    const all = ofService(service)
    const own = { open: all.open.flatMap(membersOf), waived: all.waived.flatMap(membersOf) }
    const shown = new Set<Finding>()
    return {
      on(objects) {
        const pointers = objects.flatMap((object) => placeOf(object)?.pointer ?? [])
        const within = ({ location: { pointer } }: Finding) =>
          pointers.some((start) => pointer === start || pointer.startsWith(`${start}/`))
        const open = own.open.filter(within)
        const waived = own.waived.filter(within)
        for (const finding of [...open, ...waived]) shown.add(finding)
        return { open, waived }
      },
      rest() {
        const left = (finding: Finding) => !shown.has(finding) && belongs(finding)
        return { open: own.open.filter(left), waived: own.waived.filter(left) }
      },
    }
  }
}
