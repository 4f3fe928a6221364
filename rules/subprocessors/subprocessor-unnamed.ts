import { at, quoted, rule, t } from '../../src/model/rule.ts'
import { edpb, gdpr } from '../law/cite.ts'
import { isProgram } from '../law/company-wording.ts'
import { countriesAt, engaged, named, subprocessorLabel } from './_engaged.ts'
import { engaging } from './_scopes.ts'

export default rule({
  id: 'subprocessor-unnamed',
  chapter: 'subprocessors',
  title: 'Sub-processor without a name',
  severity: 'error',
  basis: [gdpr(28, 2), edpb('22/2024', 31)],
  remedy: 'ask for the name, the address and a contact person',
  request: 'details-of-sub-processors',
  answeredAt: ['subprocessors/*/name', 'subprocessors/*/country', 'subprocessors/*/access!'],
  appliesTo: engaging,
  since: '0.1.0',
  looksAcross: 'linked',
  *check(service, estate) {
    for (const one of engaged(service)) {
      if (one.name !== undefined && isProgram(one.name))
        yield at(
          one,
          'name',
          t`${quoted(one.name)} is a program, and who runs it for the provider is not named`,
          { severity: 'warning' },
        )
      if (named(one)) continue
      const { access, regions } = one
      const reach =
        access === true
          ? t`reaches personal data and has`
          : access === 'possible'
            ? t`may reach personal data and has`
            : t`is declared with`
      const nowhere = countriesAt(one, estate).length === 0 && regions === undefined
      yield at(
        one,
        'name',
        t`${subprocessorLabel(one)} ${reach} no name${nowhere ? t`, and no country either` : ''}`,
        {
          cause: {
            on: service,
            field: 'subprocessors',
            message: (names) => t`sub-processors without a name: ${names}`,
          },
          member: subprocessorLabel(one),
        },
      )
    }
  },
})
