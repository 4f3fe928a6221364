import {
  at,
  enumerated,
  rule,
  type Safeguard,
  type Service,
  statementsOf,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { clause, gdpr } from '../law/cite.ts'
import { clauseSet, type Module } from '../law/clauses.ts'
import { lawOf } from '../law/law-of.ts'
import { routeName, unsettledRoutes } from './_routes.ts'

export default rule({
  id: 'clauses-options-open',
  chapter: 'transfers',
  title: 'Clauses with a blank that the parties have to fill in',
  severity: 'warning',
  basis: [clause('2021/914', 9, 'a'), gdpr(46, 2, 'c')],
  remedy:
    'have the clauses completed: the option and the days of Clause 9(a), the law and the courts of Clauses 17 and 18, and every annex',
  request: 'standard-clauses',
  answeredAt: ['transfers/*/safeguard'],
  since: '0.1.0',
  *check(service, workspace) {
    for (const route of unsettledRoutes(service, lawOf(workspace))) {
      for (const { safeguard } of route.own) {
        const open = blanksIn(safeguard, service)
        const { clauses } = safeguard
        if (!clauses || open.length === 0) continue
        yield at(safeguard, 'clauses', t`the standard clauses leave open ${enumerated(open)}`, {
          cause: {
            on: service,
            field: 'transfers',
            key: open.join('+'),
            message: (names) => t`the standard clauses for ${names} leave open ${enumerated(open)}`,
          },
          member: routeName(route),
        })
      }
    }
  },
})

/** What is blank in clauses of which the choices are declared. The other choices are free. */
function blanksIn(
  { type, decision, modules, clauses }: Safeguard,
  { subprocessing }: Service,
): readonly Wording[] {
  const current = decision === undefined || clauseSet(decision)?.decision === '2021/914'
  if (type !== 'scc' || !current || !clauses) return []
  const { subprocessors, subprocessorNotice, annexes, law, courts } = clauses
  const importsAs = (...of: readonly Module[]) => modules === undefined || some(modules, of)
  const missing = needed(importsAs, subprocessors).filter(
    (annex) => annexes !== undefined && !annexes.includes(annex),
  )
  const engages = importsAs(2, 3)
  return [
    ...(engages && subprocessors === undefined ? [t`the option of Clause 9(a)`] : []),
    // Where the agreement itself sets the days, the clauses point to them.
    ...(engages &&
    subprocessorNotice === undefined &&
    statementsOf(subprocessing, 'notice').every(({ detail }) => detail.period === undefined)
      ? [t`the days of Clause 9(a)`]
      : []),
    // Every one of these modules wants both; whoever fills in the other blanks and not these has left them.
    ...(law === undefined && courts === undefined && importsAs(1, 2, 3)
      ? [t`the law and the courts of Clauses 17 and 18`]
      : []),
    ...missing.map((annex) => t`Annex ${annex}`),
  ]
}

const some = (modules: readonly number[], of: readonly Module[]) =>
  of.some((one) => modules.includes(one))

/** Only the exporter in the Union has an authority and measures of the importer to name; a list is for named sub-processors. */
function needed(
  importsAs: (...of: readonly Module[]) => boolean,
  subprocessors: 'specific' | 'general' | 'unknown' | undefined,
) {
  const abroad = importsAs(1, 2, 3)
  return [
    'I.A',
    'I.B',
    ...(abroad ? (['I.C', 'II'] as const) : []),
    ...(importsAs(2, 3) && subprocessors === 'specific' ? (['III'] as const) : []),
  ] as const
}
