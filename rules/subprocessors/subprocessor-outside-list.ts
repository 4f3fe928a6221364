import { at, rule, t } from '../../src/model/rule.ts'
import { edpb, gdpr } from '../law/cite.ts'
import { isDescription } from '../law/company-wording.ts'
import { amongCompanies, embeddedNames, listedNames, mentions } from './_company.ts'
import { engaged, named, subprocessorLabel } from './_engaged.ts'
import { declaredList, namesListed } from './_list.ts'
import { engaging } from './_scopes.ts'

export default rule({
  id: 'subprocessor-outside-list',
  chapter: 'subprocessors',
  title: 'Company named, but not among the sub-processors',
  severity: 'warning',
  basis: [gdpr(28, 2), edpb('22/2024', 32)],
  remedy: 'ask whether it can reach personal data, and have it listed if so',
  request: 'companies-outside-the-list',
  answeredAt: ['subprocessors/*/listed', 'subprocessors/-'],
  appliesTo: engaging,
  since: '0.1.0',
  looksAcross: 'linked',
  *check(service, estate) {
    if (namesListed(service) || declaredList(service)?.stand === 'stated')
      for (const one of engaged(service))
        if (one.listed === false && named(one))
          yield at(
            one,
            'listed',
            t`${subprocessorLabel(one)} is named, and stands in no list of sub-processors`,
            {
              cause: {
                on: service,
                field: 'subprocessors',
                message: (names) => t`${names} are named, and stand in no list of sub-processors`,
              },
              member: subprocessorLabel(one),
            },
          )
    // Where nobody has declared whom the list names, nothing is certain to be outside it.
    if (!namesListed(service)) return
    const inList = amongCompanies(listedNames(service, estate))
    const builtIn = amongCompanies(embeddedNames(service, estate))
    const said = new Set<string>()
    for (const company of mentions(service)) {
      const { name, does, on, field } = company
      if (isDescription(name) || inList(company) || builtIn(company) || said.has(name)) continue
      said.add(name)
      yield { on, field, message: t`"${name}" is ${does}, and is not among the sub-processors` }
    }
    for (const one of service.embeds ?? []) {
      if (one.role === 'controller' || one.contract === 'direct') continue
      if (one.role !== 'sub-processor' && one.contract !== 'through-provider') continue
      const names = [one.provider, one.name, one.service].filter((name) => name !== undefined)
      if (names.length === 0 || names.some((name) => inList({ name, group: false }))) continue
      yield at(one, t`"${names[0]}" is built into the service, and is not among the sub-processors`)
    }
  },
})
