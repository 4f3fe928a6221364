import {
  at,
  enumerated,
  type Measure,
  quoted,
  rule,
  type Service,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { isProvider, subprocessorOf } from './_company.ts'
import { kindIds, measureKinds, measuresOf, ofKind } from './_measures.ts'

export default rule({
  id: 'measures-of-another-party',
  chapter: 'security',
  title: 'Security measures that are all another company’s',
  severity: 'warning',
  basis: [gdpr(32, 1), gdpr(28, 3, 'c'), gdpr(28, 4)],
  remedy: 'have the provider promise the measures as its own, whoever carries them out',
  request: 'measures-of-your-own',
  answeredAt: ['security/measures/-!'],
  appliesTo: processor,
  since: '0.1.0',
  *check(service) {
    const measures = measuresOf(service)
    const [first] = measures
    if (first && measures.every((one) => isForeign(service, one))) {
      const whose = owners(service, measures)
      return yield at(
        first,
        'by',
        t`every measure declared is one of ${whose}, and none the provider’s`,
      )
    }
    const foreign = kindIds.filter((kind) => {
      const found = ofKind(measures, kind)
      return found.length > 0 && found.every((one) => isForeign(service, one))
    })
    const theirs = foreign.flatMap((kind) => ofKind(measures, kind))
    const [place] = theirs
    if (!place) return
    const names = enumerated(foreign.map((kind) => measureKinds[kind].name))
    yield at(
      place,
      'by',
      t`${names}: declared as measures of ${owners(service, theirs)} alone, and not of the provider`,
      { key: foreign.join('+') },
    )
  },
})

const isForeign = (service: Service, { by }: Measure) =>
  by !== undefined && !isProvider(service, by)

function owners(service: Service, measures: readonly Measure[]): Wording {
  const names = measures.map(({ by = '' }) => quoted(subprocessorOf(service, by)?.name ?? by))
  return enumerated([...new Set(names)])
}
