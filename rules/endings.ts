import type { Endings, LawFact, Workspace } from '../src/model/rule.ts'
import { adequacy, isThirdCountry, regimeNames } from './law/adequacy.ts'
import { endOf, genuine, rowOf } from './security/_certificate.ts'

/** When adequacy decisions, certificates and their editions end, as the law stands on the day that a run asks. */
export function endingsFor(asked: Pick<Workspace, 'asOf' | 'assumedInvalid' | 'regimes'>): Endings {
  return {
    adequacyOf(country) {
      const ends = asked.regimes.flatMap((name) => {
        const regime = regimeNames[name]
        if (!isThirdCountry(country, regime, asked.asOf)) return []
        // While one decision has no end, nothing ends.
        const rows = adequacy(country, regime, asked).toSorted((a, b) =>
          (a.until ?? endless) < (b.until ?? endless) ? 1 : -1,
        )
        const [last] = rows
        return last?.until ? [{ day: last.until, law: factOf(last) }] : []
      })
      return ends.toSorted((a, b) => (a.day < b.day ? -1 : 1))[0]
    },
    certificatesOf: (service) =>
      genuine(service).map((certificate) => {
        const { on, name } = certificate
        const end = endOf(certificate)
        const row = rowOf(certificate)
        return {
          on,
          name,
          ...(end && { certificate: { day: end.day } }),
          ...(row?.until && {
            edition: {
              day: row.until,
              law: factOf(row),
              ...(row.supersededBy !== undefined && { successor: row.supersededBy }),
            },
          }),
        }
      }),
  }
}

const endless = '9999'

const factOf = ({ id, title, url, verified }: LawFact) => ({ id, title, url, verified })
