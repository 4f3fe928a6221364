import { atSaid, enumerated, quoted, rule, type Service, t } from '../../src/model/rule.ts'
import { edpb, gdpr } from '../law/cite.ts'
import { engaged, subprocessorLabel } from './_engaged.ts'
import { declaredList, namesListed, unreadList } from './_list.ts'
import { engaging } from './_scopes.ts'

export default rule({
  id: 'subprocessor-list-by-link-only',
  chapter: 'subprocessors',
  title: 'List of sub-processors by link only',
  severity: 'warning',
  basis: [gdpr(28, 2), edpb('22/2024', 25)],
  remedy: 'have the list annexed to the agreement, and declare whom it names',
  request: 'list-of-sub-processors',
  answeredAt: ['subprocessors/-'],
  appliesTo: engaging,
  since: '0.1.0',
  *check(service) {
    const list = declaredList(service)
    const unread = unreadList(service)
    if (!list || !unread) return
    const { url, document } = list.detail
    const names = namesListed(service)
    // Whoever stands in it under a placeholder is declared: that nobody knows who it is says another rule.
    if (!names && engaged(service).some((one) => one.listed === true)) return
    if (names)
      yield atSaid(
        list,
        t`the list stands in ${quoted(url ?? document ?? '')}, which nobody has read, and the text names only ${namesOf(service)}`,
        { remedy: t`read the list, and declare the sub-processors that it names` },
      )
    else if (unread === 'link')
      yield atSaid(
        list,
        t`the list is only a link to ${url ?? `"${document}"`}, and nobody that it names is declared`,
      )
    else
      yield atSaid(
        list,
        t`the list stands in "${document}", and nobody that it names is declared`,
        {
          remedy: t`declare the sub-processors that the list names`,
        },
      )
  },
})

const namesOf = (service: Service) => enumerated(engaged(service).map(subprocessorLabel))
