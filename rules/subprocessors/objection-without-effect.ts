import {
  atSaid,
  type Objection,
  outcomesOf,
  quoted,
  rule,
  type Statement,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { gdpr, practice } from '../law/cite.ts'
import { changing } from './_scopes.ts'
import { caseSuffix, isExit, isVeto, objections, promised } from './_terms.ts'

/** What there is to say of an effect; of the others, nothing. */
const shortfalls: Readonly<Record<string, Wording>> = {
  discussion: t`an objection leads to a discussion and to nothing else`,
  unknown: t`what an objection brings about is unknown`,
  none: t`an objection to a new sub-processor has no effect`,
}

export default rule({
  id: 'objection-without-effect',
  chapter: 'subprocessors',
  title: 'Objection to a sub-processor without effect',
  severity: 'warning',
  basis: [gdpr(28, 2), practice('subprocessor-notice')],
  remedy: 'agree that whoever you object to is not engaged, or that you may terminate',
  request: 'objection',
  answeredAt: ['subprocessing/objection/effect!'],
  requirements: ['R36'],
  appliesTo: changing,
  since: '0.1.0',
  *check(service) {
    for (const objection of objections(service)) {
      if (!promised(objection)) continue
      const message = shortfallOf(objection)
      if (message === undefined) continue
      yield atSaid(objection, t`${message}${caseSuffix(objection)}`)
    }
  },
})

function shortfallOf(objection: Statement<Objection>): Wording | undefined {
  const effects = outcomesOf(objection.detail.effect)
  if (effects.length === 0) return t`nothing says what an objection brings about`
  if (isVeto(objection) || isExit(objection)) return undefined
  if (effects.includes('termination'))
    return t`after an objection only the provider may terminate, and the customer gains nothing`
  const { qualified } = objection.detail
  if (effects.includes('workaround') && qualified !== undefined)
    return t`an objection leads to another way only with ${quoted(qualified)}, and to nothing else`
  return effects.map((effect) => shortfalls[effect]).find((one) => one !== undefined)
}
