import { at, listed, type Problem, rule, type Service, t, worded } from '../../src/model/rule.ts'
import { edpb, gdpr } from '../law/cite.ts'
import { isOpen, type Law, lawOf } from '../law/law-of.ts'
import { derogations, derogationsAreNarrow } from '../law/transfer-tools.ts'
import { flowsOf } from './_flows.ts'
import { isSettled } from './_recognition.ts'
import { type Route, unsettledRoutes } from './_routes.ts'
import { stands } from './_soundness.ts'
import { isIdentified, shownTo, type Tool } from './_tool.ts'

export default rule({
  id: 'derogation-for-regular-transfer',
  chapter: 'transfers',
  title: 'Derogation as the ground of a regular transfer',
  severity: 'error',
  basis: [gdpr(49, 1), edpb('2/2018')],
  remedy: 'put a tool of Article 46 under the transfer; keep the derogation for the single case',
  request: 'transfer-safeguard',
  answeredAt: ['transfers/*/safeguard'],
  since: '0.1.0',
  *check(service, workspace) {
    const law = lawOf(workspace)
    for (const route of unsettledRoutes(service, law)) {
      const { frequency } = route.transfer
      if (frequency === 'occasional') continue
      for (const tool of route.own) {
        const { type, ground = 'unknown' } = tool.safeguard
        if (type !== 'derogation' || carried(route, tool, law)) continue
        const name = ground === 'unknown' ? '' : t` (${worded(derogations[ground].title)})`
        const state =
          frequency === 'regular'
            ? t`it is regular`
            : frequency === 'unknown'
              ? t`whether it is regular is unknown`
              : t`nothing says that it is occasional`
        yield at(
          tool.safeguard,
          'type',
          t`the transfer to ${shownTo(route.to)} stands on a derogation${route.own.length > 1 ? '' : t` alone`}${name}, and ${state}`,
          {
            law: derogationsAreNarrow,
            // Several derogations under one transfer are one question.
            cause: {
              on: route.transfer,
              field: 'safeguard',
              key: frequency ?? 'undeclared',
              message: (names) =>
                t`the transfer to ${shownTo(route.to)} stands on derogations (${names}), and ${state}`,
            },
            member: ground === 'unknown' ? t`no ground named` : worded(derogations[ground].title),
            // A service that runs all the time transfers all the time, unless it says otherwise.
            ...(frequency === 'unknown' && { severity: 'warning' as const }),
          },
        )
      }
    }
    yield* forWhatever(service, law)
  },
})

/** A derogation among the tools for whatever is transferred, where the declared places make transfers that run all the time. */
function* forWhatever(service: Service, law: Law): Generator<Problem> {
  if (listed(service.transfers).length > 0) return
  if (!flowsOf(service, law).some(({ to, tools }) => !isOpen(to) && !isSettled(to, tools, law)))
    return
  for (const safeguard of listed(service.safeguards)) {
    const { type, ground = 'unknown', qualified } = safeguard
    if (type !== 'derogation' || qualified !== undefined) continue
    const name = ground === 'unknown' ? '' : t` (${worded(derogations[ground].title)})`
    yield at(
      safeguard,
      'type',
      t`the documents name a derogation${name} for whatever is transferred, and nothing says that it is kept for the single case`,
      { law: derogationsAreNarrow, severity: 'warning' },
    )
  }
}

/** Whether another tool carries the transfer: not one that waits behind the derogation, nor clauses that nobody can identify. */
function carried({ all }: Route, derogation: Tool, law: Law): boolean {
  return all.some(
    (tool) =>
      tool !== derogation &&
      tool.safeguard.fallback !== true &&
      isIdentified(tool.safeguard) &&
      stands(tool, law),
  )
}
