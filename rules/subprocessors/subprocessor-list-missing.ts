import {
  at,
  atSaid,
  enumerated,
  listed,
  type Problem,
  rule,
  type Service,
  t,
} from '../../src/model/rule.ts'
import { edpb, gdpr } from '../law/cite.ts'
import { denial } from './_denial.ts'
import { engaged, named, subprocessorLabel } from './_engaged.ts'
import { declaredList, namesListed } from './_list.ts'
import { engaging } from './_scopes.ts'
import { absent, general } from './_terms.ts'

export default rule({
  id: 'subprocessor-list-missing',
  chapter: 'subprocessors',
  title: 'No list of sub-processors',
  severity: 'error',
  basis: [gdpr(28, 2), edpb('22/2024', 25)],
  remedy: 'ask for a list with name, country and task of every sub-processor, kept current',
  request: 'list-of-sub-processors',
  answeredAt: ['subprocessing/list', 'subprocessors/-'],
  appliesTo: engaging,
  since: '0.1.0',
  *check(service) {
    if (denial(service)) return
    const list = declaredList(service)
    const names = namesListed(service)
    if (list?.stand === 'refused' && names)
      yield atSaid(list, t`sub-processors are named, and no list of them is kept`, {
        severity: 'warning',
      })
    const { url, document, section, complete, onRequest } = list?.detail ?? {}
    if (
      list &&
      onRequest === true &&
      complete !== true &&
      section === undefined &&
      !(document !== undefined && names) &&
      !isListed(service) &&
      engaged(service).length > 0
    ) {
      yield atSaid(
        list,
        t`the list is given on request only, and the text names only ${enumerated(engaged(service).map(subprocessorLabel))}`,
        {
          severity: 'warning',
          remedy: t`ask for the list now, and that its changes come without being asked for`,
        },
      )
      return
    }
    // Each sub-processor without a name is a finding of its own, and says the same.
    if (engaged(service).some((one) => !named(one))) return
    if (list?.stand === 'stated' && complete === false)
      yield at(list.detail, 'complete', t`the list does not claim to name every sub-processor`, {
        severity: 'warning',
      })
    if (!list && names) yield* onlyNamed(service)
    if (names || url !== undefined || document !== undefined) return
    if (list?.stand === 'refused') yield atSaid(list, t`there is no list of sub-processors`)
    else if (list?.stand === 'unknown')
      yield atSaid(list, t`whether there is a list of sub-processors is unknown`)
    else if (list && onRequest === true)
      yield atSaid(
        list,
        t`the list is given on request only, and nobody that it names is declared`,
        {
          severity: 'warning',
          remedy: t`ask for the list now, and that its changes come without being asked for`,
        },
      )
    else if (list)
      yield atSaid(list, t`a list is mentioned, and neither its place nor a name in it`)
    else if (service.subprocessors === 'unknown')
      yield at(service, 'subprocessors', t`who the sub-processors are is unknown`)
    else if (listed(service.subprocessors).length > 0)
      yield at(service, 'subprocessors', t`no sub-processor stands in a list`)
    else yield absent(service, 'list', t`no list of sub-processors is declared, and none is named`)
  },
})

/** One company that the text names in passing is no list, where others may join it at any time. */
function* onlyNamed(service: Service): Generator<Problem> {
  const [one, ...others] = engaged(service)
  if (!one || others.length > 0 || one.listed === true || !general(service)) return
  yield at(
    service,
    'subprocessors',
    t`only ${subprocessorLabel(one)} is named, and nothing says that this is the whole list`,
    { severity: 'warning' },
  )
}

/** Whether anybody is said to stand in the list itself. */
const isListed = ({ subprocessors }: Service) =>
  listed(subprocessors).some((one) => one.listed === true)
