import { atSaid, outcomesOf, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { isFairGround } from '../law/subprocessor-practice.ts'
import { changing } from './_scopes.ts'
import { absent, caseSuffix, isExit, objections, silentOnChanges } from './_terms.ts'

export default rule({
  id: 'objection-right-missing',
  chapter: 'subprocessors',
  title: 'No right to object to a new sub-processor',
  severity: 'error',
  basis: [gdpr(28, 2)],
  remedy: 'agree a right to object to every new or replaced sub-processor',
  request: 'objection',
  answeredAt: ['subprocessing/objection'],
  requirements: ['R36'],
  appliesTo: changing,
  absence: true,
  since: '0.1.0',
  *check(service) {
    const all = objections(service)
    if (all.length === 0)
      yield absent(
        service,
        'objection',
        silentOnChanges(service)
          ? t`no right to object to a new sub-processor is declared`
          : t`sub-processors may change under a general authorisation, and no right to object is declared`,
      )
    for (const objection of all) {
      const { stand, detail } = objection
      if (stand === 'refused')
        yield atSaid(
          objection,
          t`the customer cannot object to a new sub-processor${caseSuffix(objection)}`,
        )
      if (stand === 'unknown')
        yield atSaid(
          objection,
          t`whether the customer can object to a new sub-processor is unknown${caseSuffix(objection)}`,
        )
      // Where the way out of an objection is all that is softened, another rule weighs that.
      const isOfTheEffect = outcomesOf(detail.effect).includes('workaround') && !isExit(objection)
      if (stand === 'qualified' && !isOfTheEffect && !isFairGround(detail.qualified ?? ''))
        yield atSaid(
          objection,
          t`the right to object is softened by "${detail.qualified}"${caseSuffix(objection)}`,
          { severity: 'warning', remedy: t`agree a right to object without that limit` },
        )
    }
  },
})
