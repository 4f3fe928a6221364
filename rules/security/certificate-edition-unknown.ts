import { at, enumerated, rule, t } from '../../src/model/rule.ts'
import { editionStatus, editions, type SchemeId } from '../law/certificates.ts'
import { gdpr, practice } from '../law/cite.ts'
import { genuine, rowOf } from './_certificate.ts'

export default rule({
  id: 'certificate-edition-unknown',
  chapter: 'security',
  title: 'Certificate of an edition that nobody knows',
  severity: 'warning',
  basis: [gdpr(28, 1), gdpr(32, 1, 'd'), practice('certificates')],
  remedy: 'ask for the certificate: the edition stands on it',
  request: 'certificates',
  answeredAt: ['.'],
  requirements: ['R31'],
  asController: {
    basis: [gdpr(24, 1), gdpr(32, 1, 'd'), practice('certificates')],
    remedy: 'ask for the certificate: the edition stands on it',
  },
  since: '0.1.0',
  *check(service, { asOf }) {
    for (const certificate of genuine(service)) {
      const { on, scheme, edition, name } = certificate
      if (scheme === undefined || edition === undefined) continue
      const status = editionStatus(scheme, edition, asOf)
      const field = on.edition === undefined ? 'scheme' : 'edition'
      const row = rowOf(certificate)
      const known = editionsKnown(scheme, asOf)
      const [current] = known.filter(
        (one) => editionStatus(scheme, one.edition, asOf) === 'current',
      )
      if (status === 'never-existed')
        yield at(
          on,
          field,
          t`${name} never existed${current ? t`: the edition in force is ${current.edition}` : ''}`,
          current ? { law: current } : {},
        )
      if (status === 'not-yet' && row)
        yield at(on, field, t`${name} does not exist before ${row.from}`, { law: row })
      if (status === 'unknown' && known.length > 0)
        yield at(
          on,
          field,
          t`${name} is not among the editions that we know: ${enumerated(known.map(({ edition }) => edition))}`,
          { severity: 'info' },
        )
    }
  },
})

const editionsKnown = (scheme: SchemeId, asOf: string) =>
  editions.filter((row) => row.scheme === scheme && (row.from === null || row.from <= asOf))
