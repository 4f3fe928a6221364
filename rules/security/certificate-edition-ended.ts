import { at, rule } from '../../src/model/rule.ts'
import { editionStatus } from '../law/certificates.ts'
import { gdpr, practice } from '../law/cite.ts'
import { endOf, genuine, rowOf } from './_certificate.ts'

export default rule({
  id: 'certificate-edition-ended',
  chapter: 'security',
  title: 'Certificate of an edition that no longer counts',
  severity: 'error',
  basis: [gdpr(28, 5), gdpr(32, 3), practice('certificates')],
  remedy: 'ask for the certificate of the edition in force',
  request: 'certificates',
  answeredAt: ['.'],
  requirements: ['R31'],
  since: '0.1.0',
  *check(service, { asOf }) {
    for (const certificate of genuine(service)) {
      const { on, scheme, edition, name } = certificate
      const row = rowOf(certificate)
      if (scheme === undefined || edition === undefined || !row) continue
      if (editionStatus(scheme, edition, asOf) !== 'ended') continue
      // One that has itself expired is reported for that.
      const end = endOf(certificate)
      if (end?.by === 'declared' && end.day < asOf) continue
      const successor =
        row.supersededBy === undefined ? '' : `; the edition in force is ${row.supersededBy}`
      yield at(
        on,
        on.edition === undefined ? 'scheme' : 'edition',
        `certificates of ${name} ended on ${row.until}${successor}`,
        { law: row },
      )
    }
  },
})
