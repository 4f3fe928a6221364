import {
  type Amendment,
  atSaid,
  type Case,
  casesOf,
  linked,
  quoted,
  rule,
  statementsOf,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { changeByPosting, keepsTheLevel } from '../law/agreement-practice.ts'
import { edpb, gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { forCase } from './_gaps.ts'

export default rule({
  id: 'terms-changed-unilaterally',
  chapter: 'obligations',
  title: 'Terms that the provider changes alone',
  severity: 'warning',
  basis: [gdpr(28, 3), gdpr(28, 9), edpb('07/2020')],
  remedy: 'agree that the terms change only where both sides agree in writing',
  request: 'changes-of-the-terms',
  answeredAt: ['.'],
  appliesTo: processor,
  since: '0.1.0',
  *check(service) {
    const all = casesOf(service, statementsOf(service.obligations, 'amendments'), ({ word }) =>
      word === 'unilateral' ? 1 : 0,
    )
    for (const one of all) {
      const { stand, word, detail } = one
      // The state of the art moves on: what the article asks is that the level stays.
      if (keepsTheLevel(detail.for ?? '', detail.qualified ?? '')) continue
      if (stand === 'unknown')
        yield atSaid(one, t`who may change the terms is unknown${forCase(one)}`)
      else if (word === 'unilateral')
        yield atSaid(
          one,
          t`the provider may change the terms alone${forCase(one)}${softened(one)}${told(one)}`,
          {
            ...(isPosted(detail) && { law: changeByPosting }),
            cause: {
              on: service.obligations ?? service,
              field: 'amendments',
              message: (names) => t`the provider may change the terms alone: ${names}`,
            },
            member: detail.for === undefined ? t`in general` : quoted(detail.for),
          },
        )
    }
    for (const one of statementsOf(service.obligations, 'assignment')) {
      const { word, detail } = one
      if (word === 'unilateral')
        yield atSaid(
          one,
          t`the provider may pass the contract on alone${detail.to === undefined ? '' : t` to ${detail.to}`}${softened({ detail })}${announced(detail.notice)}, and with it who processes the data`,
          { remedy: t`agree that the contract passes to another company only with our consent` },
        )
    }
  },
})

const softened = ({
  detail: { qualified },
}: {
  readonly detail: { readonly qualified?: string }
}) => (qualified === undefined ? '' : t`, ${quoted(qualified)}`)

const announced = (notice: string | undefined) =>
  notice === undefined || notice === 'unknown' ? '' : t`, with a notice (${notice})`

/** A page is no notice: nobody is told. */
const isPosted = ({ channels = [] }: Partial<Amendment>) =>
  channels.length > 0 &&
  channels.every((channel) => channel === 'web-page' || channel === 'subscription')

function told({ detail }: Case<Amendment>): Wording {
  const { notice, channels = [] } = detail
  const named = channels.filter((channel) => channel !== 'unknown')
  if (isPosted(detail)) return t`, and a change is only put where the customer must go and watch`
  if (notice === 'unknown' || (notice === undefined && named.length === 0)) return ''
  const time = notice === undefined ? '' : t` (${notice})`
  return t`, with a notice${time}${named.length === 0 ? '' : t` by ${linked(named, 'or')}`}`
}
