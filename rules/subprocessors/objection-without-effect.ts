import { atSaid, outcomesOf, rule } from '../../src/model/rule.ts'
import { gdpr, practice } from '../law/cite.ts'
import { changing } from './_scopes.ts'
import { caseSuffix, objections, promised } from './_terms.ts'

/** What there is to say of an effect; of the others, nothing. */
const shortfalls = {
  discussion: 'an objection leads to a discussion and to nothing else',
  unknown: 'what an objection brings about is unknown',
  none: 'an objection to a new sub-processor has no effect',
} as const

export default rule({
  id: 'objection-without-effect',
  chapter: 'subprocessors',
  title: 'Objection to a sub-processor without effect',
  severity: 'info',
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
      // What is left when the steps before have failed is what counts.
      const effect = outcomesOf(objection.detail.effect).at(-1)
      if (effect === undefined)
        yield atSaid(
          objection,
          `nothing says what an objection brings about${caseSuffix(objection)}`,
        )
      else if (effect in shortfalls)
        yield atSaid(
          objection,
          `${shortfalls[effect as keyof typeof shortfalls]}${caseSuffix(objection)}`,
          effect === 'none' ? { severity: 'warning' } : {},
        )
    }
  },
})
