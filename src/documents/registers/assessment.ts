import type { Service, Transfer } from '../../model/declaration.ts'
import type { WholeEstate } from '../../model/workspace.ts'
import { answerOf, dayCell, gap, textCell } from './cells.ts'
import type { RegisterCell } from './register.ts'

type Keys = 'assessed' | 'assessedOn' | 'assessedBy'

/** The transfer impact assessment: the latest that we made ourselves, else the provider's. */
export function assessmentCells(
  service: Service,
  { to, assessment }: Transfer,
  { organisation, asOf }: WholeEstate,
): Readonly<Record<Keys, RegisterCell>> {
  const [ours] = (organisation?.assessments ?? [])
    .filter(
      ({ type, service: id, country, date = '' }) =>
        type === 'transfer' &&
        id === service.id &&
        (country === undefined || country === to) &&
        date <= asOf,
    )
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))
  if (ours)
    return {
      assessed: answerOf(true),
      assessedOn: dayCell(ours.date),
      assessedBy: textCell(ours.by ?? organisation?.name),
    }
  if (typeof assessment !== 'object') {
    const unsaid = gap(assessment === true ? 'not-declared' : 'none')
    return { assessed: answerOf(assessment), assessedOn: unsaid, assessedBy: unsaid }
  }
  return {
    assessed: answerOf(assessment.done ?? true),
    assessedOn: dayCell(assessment.date),
    assessedBy: textCell(assessment.by),
  }
}
