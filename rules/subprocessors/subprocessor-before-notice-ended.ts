import {
  at,
  daysAtLeast,
  decisionOn,
  lastDayToObject,
  plusDays,
  rule,
  t,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { engaged, subprocessorLabel } from './_engaged.ts'
import { changing } from './_scopes.ts'
import { leads } from './_terms.ts'

/** Longer than any notice, and short enough that a day can be counted from it. */
const longest = 3650

export default rule({
  id: 'subprocessor-before-notice-ended',
  chapter: 'subprocessors',
  title: 'Sub-processor in use before its notice ended',
  severity: 'error',
  basis: [gdpr(28, 2)],
  remedy: 'object, and ask the provider to wait until the notice has ended',
  request: 'start-before-the-end-of-notice',
  answeredAt: ['subprocessors/*/since'],
  requirements: ['R11', 'R36'],
  appliesTo: changing,
  since: '0.1.0',
  *due(service, workspace) {
    for (const one of engaged(service)) {
      const { notified, name, description, id } = one
      const day = lastDayToObject(service, notified)
      if (notified === undefined || day === undefined) continue
      // A day on which nobody can object any more is nobody's to do, nor one on which somebody has decided.
      if (day < workspace.asOf) continue
      if ((decisionOn(one, service, workspace)?.date ?? '') >= notified) continue
      yield {
        kind: 'objection',
        on: one,
        field: 'notified',
        day,
        name: name ?? description ?? id,
        since: notified,
        who: 'us',
        passes: true,
      }
    }
  },
  *check(service) {
    // The shortest lead at its shortest: what is early by that is early by any reading.
    const [lead] = leads(service)
      .flatMap(({ period, notice }) => {
        const days = Math.min(Math.floor(daysAtLeast(period) ?? 0), longest)
        return { days, period, notice }
      })
      .sort((a, b) => a.days - b.days)
    for (const one of engaged(service)) {
      const { since, notified } = one
      if (since === undefined || notified === undefined) continue
      if (since < notified)
        yield at(
          one,
          'since',
          t`${subprocessorLabel(one)} is in use from ${since}, before it was announced on ${notified}`,
        )
      else if (lead && since < plusDays(notified, lead.days))
        yield at(
          one,
          'since',
          t`${subprocessorLabel(one)} is in use from ${since}, less than ${lead.period} after its notice of ${notified}`,
          { related: [{ ...lead.notice, message: t`the notice that is promised` }] },
        )
    }
  },
})
