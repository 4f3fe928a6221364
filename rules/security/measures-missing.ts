import { at, lengthOf, type Measure, rule, statementsOf, t } from '../../src/model/rule.ts'
import { edpb, gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { unreadAnnex } from './_measures.ts'

export default rule({
  id: 'measures-missing',
  chapter: 'security',
  title: 'No security measures described',
  severity: 'error',
  basis: [gdpr(32, 1), gdpr(28, 3, 'c'), edpb('07/2020', 126)],
  remedy: 'ask for an annex that describes the technical and organisational measures',
  request: 'security-measures',
  answeredAt: ['security/measures'],
  requirements: ['R7', 'R32'],
  appliesTo: processor,
  absence: true,
  // What the article names and the annex does not is one gap with the description.
  implies: ['measure-missing'],
  since: '0.1.0',
  *check(service) {
    const { security, obligations } = service
    const measures = security?.measures
    if (security && measures === false)
      return yield at(security, 'measures', t`a description of the security measures is refused`)
    if (security?.byReference !== undefined || unreadAnnex(service) !== undefined) return
    if (security && Array.isArray(measures) && repeatsTheLaw(measures))
      return yield at(
        security,
        'measures',
        t`the measures are named in the words of Article 32 alone, and none is described`,
        {
          severity: 'warning',
          remedy: t`ask for an annex that says how each measure is taken`,
        },
      )
    if (Array.isArray(measures) && measures.length > 0) return
    const promised = statementsOf(obligations, 'security').some(({ stand }) => stand === 'stated')
    const message =
      measures === 'unknown'
        ? t`which security measures are taken is unknown`
        : promised
          ? t`security of processing is promised, and no measure is declared`
          : t`no security measure is declared`
    const more = promised ? ({ severity: 'warning' } as const) : {}
    yield security
      ? at(security, 'measures', message, more)
      : at(service, 'security', message, more)
  },
})

/** What Article 32(1) and (4) name themselves. */
const ofTheLaw: ReadonlySet<string> = new Set([
  ...['pseudonymisation', 'encryption', 'confidentiality', 'integrity', 'availability'],
  ...['resilience', 'restoration', 'testing', 'staff-training', 'staff-awareness'],
])

/**
 * Whether a list says no more than the article: three of its words or more, and nothing on how, how
 * fast or how often. One or two of its words may stand for a measure that is really taken.
 */
const repeatsTheLaw = (measures: readonly Measure[]) =>
  measures.filter(({ type }) => !type.startsWith('staff-')).length >= 3 &&
  measures.every(
    ({ type, detail, frequency, within, by }) =>
      ofTheLaw.has(type) &&
      detail === undefined &&
      by === undefined &&
      (frequency === undefined ||
        !/\d|day|week|month|year|tag|woche|monat|jahr|jour|semaine|mois|an\b|día|semana|mes\b|año/i.test(
          frequency,
        )) &&
      lengthOf(within) === undefined,
  )
