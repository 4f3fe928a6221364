import { at, rule, t } from '../../src/model/rule.ts'
import { editionStatus } from '../law/certificates.ts'
import { gdpr, practice } from '../law/cite.ts'
import { endOf, genuine, rowOf } from './_certificate.ts'

export default rule({
  id: 'certificate-edition-superseded',
  chapter: 'security',
  title: 'Certificate of an edition that was replaced',
  severity: 'info',
  basis: [gdpr(28, 1), gdpr(32, 1, 'd'), practice('certificates')],
  remedy: 'ask when the vendor moves to the new edition',
  request: 'certificates',
  answeredAt: ['.'],
  requirements: ['R31'],
  asController: {
    basis: [gdpr(24, 1), gdpr(32, 1, 'd'), practice('certificates')],
    remedy: 'ask when the vendor moves to the new edition',
  },
  since: '0.1.0',
  *check(service, { asOf }) {
    for (const certificate of genuine(service)) {
      const { on, scheme, edition, name } = certificate
      const row = rowOf(certificate)
      if (scheme === undefined || edition === undefined || !row) continue
      if (editionStatus(scheme, edition, asOf) !== 'superseded') continue
      const end = endOf(certificate)
      if (end?.by === 'declared' && end.day < asOf) continue
      const until = row.until === null ? '' : t`, and counts until ${row.until}`
      yield at(
        on,
        on.edition === undefined ? 'scheme' : 'edition',
        t`${name} was replaced by edition ${row.supersededBy}${until}`,
        {
          law: row,
          cause: {
            on: service.security ?? service,
            field: 'certifications',
            message: (names) => t`certificates of editions that were replaced: ${names}`,
          },
          member: name,
        },
      )
    }
  },
})
