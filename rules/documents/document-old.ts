import {
  at,
  type Document,
  type DueDay,
  lastDay,
  plusMonths,
  quoted,
  rule,
  type Service,
  t,
} from '../../src/model/rule.ts'
import { gdpr, practice } from '../law/cite.ts'
import { governanceThresholds } from '../law/governance.ts'
import { isUnread } from '../law/notices.ts'

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
      limit: 'documentMonths',
      minimum: 1,
      maximum: 600,
      description: 'The age in months from which on a document is pointed out.',
    },
    graveMonths: {
      type: 'integer',
      default: governanceThresholds.documentMonthsGrave,
      limit: 'documentMonths',
      minimum: 1,
      maximum: 600,
      description: 'The age in months from which on this is a warning.',
    },
  },
  since: '0.1.0',
  due: (service, _workspace, { months, graveMonths }) =>
    aging(service, Math.min(months, graveMonths)),
  *check(service, { asOf }, { months, graveMonths }) {
    const limit = Math.min(months, graveMonths)
    for (const { id, document, day, since } of aging(service, limit)) {
      if (asOf <= day) continue
      const grave = plusMonths(since, graveMonths) < asOf
      yield at(
        document,
        'date',
        t`${quoted(id)} is of ${document.date}, more than ${grave ? graveMonths : months} months ago`,
        {
          remedy: t`ask whether this is still the current text, and for a review that is no older than ${limit} months`,
          ...(grave && !isContract(document) && { severity: 'warning' }),
        },
      )
    }
  },
})

interface Aging extends DueDay {
  readonly id: string
  readonly document: Document
  readonly since: string
}

function* aging({ documents = {} }: Service, months: number): Generator<Aging> {
  for (const [id, document] of Object.entries(documents)) {
    const since = lastDay(document.date)
    if (since === undefined || !ages(document)) continue
    yield {
      kind: 'document',
      on: document,
      field: 'date',
      day: plusMonths(since, months),
      name: document.title ?? id,
      since,
      months,
      who: 'vendor',
      id,
      document,
    }
  }
}

/** A certificate says itself when it ends, what was replaced may be old, and terms that nobody has read are of no edition. */
const ages = (document: Document) =>
  document.type !== 'certificate' &&
  document.status !== 'superseded' &&
  !(document.type === 'terms-of-service' && isUnread(document))

/** A contract holds until it is changed, however old it is. */
const isContract = ({ type, status }: Document) =>
  status === 'signed' || (status === 'in-force' && (type === 'agreement' || type === 'annex'))
