import { at, type DueDay, rule, type Service, t, type Wording } from '../../src/model/rule.ts'
import { schemes } from '../law/certificates.ts'
import { gdpr, practice } from '../law/cite.ts'
import { type Certificate, type End, endOf, genuine } from './_certificate.ts'

export default rule({
  id: 'certificate-expired',
  chapter: 'security',
  title: 'Certificate that has expired',
  severity: 'error',
  basis: [gdpr(28, 1), gdpr(32, 1, 'd'), practice('certificates')],
  remedy: 'ask for the certificate in force, with its scope and its last day',
  request: 'certificates',
  answeredAt: ['security/certifications/*/expires!'],
  requirements: ['R31'],
  asController: {
    basis: [gdpr(24, 1), gdpr(32, 1, 'd'), practice('certificates')],
    remedy: 'ask for the certificate in force, with its scope and its last day',
  },
  since: '0.1.0',
  due: ending,
  *check(service, { asOf }) {
    for (const { on, field, day, name, certificate, end } of ending(service)) {
      if (asOf <= day) continue
      if (end.by === 'declared') yield at(on, field, t`${name} ended on ${day}`)
      else yield at(on, field, agedOut(certificate, end), { severity: 'warning' })
    }
  },
})

function* ending(service: Service): Generator<Ending> {
  for (const certificate of genuine(service)) {
    const { on, name } = certificate
    const end = endOf(certificate)
    if (!end) continue
    const field = end.by === 'declared' ? 'expires' : 'issued'
    yield { kind: 'certificate', on, field, day: end.day, name, who: 'vendor', certificate, end }
  }
}

interface Ending extends DueDay {
  readonly on: Certificate['on']
  readonly field: 'expires' | 'issued'
  readonly certificate: Certificate
  readonly end: End
}

/** A report on the past does not expire: after a while it says nothing of today. */
function agedOut({ on, name, scheme }: Certificate, { day, months }: End): Wording {
  const report = scheme !== undefined && schemes[scheme].kind === 'attestation'
  return report
    ? t`${name} is dated ${on.issued}, more than ${months} months ago`
    : t`${name} was issued in ${on.issued}, and its ${months} months were over on ${day}`
}
