import { at, type Document, lastDay, quoted, rule } from '../../src/model/rule.ts'
import { gdpr, practice } from '../law/cite.ts'
import { governanceThresholds } from '../law/governance.ts'
import { plusMonths } from './_age.ts'

export default rule({
  id: 'document-old',
  chapter: 'documents',
  title: 'Document that has grown old',
  severity: 'info',
  basis: [gdpr(24, 1), practice('document-age')],
  remedy: 'ask whether this is still the current text, and for the day of its last review',
  request: 'document-edition',
  answeredAt: ['documents/*/date', 'documents/*/version!'],
  options: {
    months: {
      type: 'integer',
      default: governanceThresholds.documentMonthsAtMost,
      minimum: 1,
      maximum: 600,
      description: 'The age in months from which on a document is pointed out.',
    },
    graveMonths: {
      type: 'integer',
      default: governanceThresholds.documentMonthsGrave,
      minimum: 1,
      maximum: 600,
      description: 'The age in months from which on this is a warning.',
    },
  },
  since: '0.1.0',
  *check({ documents = {} }, { asOf }, { months, graveMonths }) {
    for (const [id, document] of Object.entries(documents)) {
      const day = lastDay(document.date)
      if (day === undefined || !ages(document)) continue
      const over = (limit: number) => plusMonths(day, limit) < asOf
      const grave = over(graveMonths)
      if (!grave && !over(months)) continue
      yield at(
        document,
        'date',
        `${quoted(id)} is of ${document.date}, more than ${grave ? graveMonths : months} months ago`,
        grave && !isContract(document) ? { severity: 'warning' } : {},
      )
    }
  },
})

/** A certificate says itself when it ends, and what was replaced may be old. */
const ages = ({ type, status }: Document) => type !== 'certificate' && status !== 'superseded'

/** A contract holds until it is changed, however old it is. */
const isContract = ({ type, status }: Document) =>
  status === 'signed' || (status === 'in-force' && (type === 'agreement' || type === 'annex'))
