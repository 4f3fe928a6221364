import { at, enumerated, rule, t } from '../../src/model/rule.ts'
import { gdpr, practice } from '../law/cite.ts'
import { type Certificate, genuine } from './_certificate.ts'

export default rule({
  id: 'certificate-undated',
  chapter: 'security',
  title: 'Certificates without a date',
  severity: 'warning',
  basis: [gdpr(28, 1), gdpr(32, 1, 'd'), practice('certificates')],
  remedy: 'ask for the certificates themselves: holder, scope, day of issue and last day',
  request: 'certificates',
  answeredAt: ['security/certifications/*/issued', 'security/certifications/*/expires'],
  requirements: ['R31'],
  asController: {
    basis: [gdpr(24, 1), gdpr(32, 1, 'd'), practice('certificates')],
    remedy: 'ask for the certificates themselves: holder, scope, day of issue and last day',
  },
  since: '0.1.0',
  *check(service) {
    const { security } = service
    if (!security) return
    // One letter to the vendor mends them all, so one finding names them all.
    const undated = genuine(service).filter((one) => !dated(one))
    if (undated.length === 0) return
    const names = undated.map(({ name }) => name)
    const gap = undated.every(isUnknown)
      ? t`neither the day of issue nor the last day is known`
      : t`neither a day of issue nor a last day is declared`
    yield at(security, 'certifications', t`${enumerated(names)}: ${gap}`, { key: names.join('+') })
  },
})

const dated = ({ on: { issued, expires } }: Certificate) => known(issued) || known(expires)
const known = (date: string | undefined) => date !== undefined && date !== 'unknown'
const isUnknown = ({ on: { issued, expires } }: Certificate) =>
  issued === 'unknown' || expires === 'unknown'
