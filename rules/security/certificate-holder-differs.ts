import { at, listed, plainText, quoted, rule, t } from '../../src/model/rule.ts'
import { gdpr, practice } from '../law/cite.ts'
import { isPlaceholder } from '../law/company-wording.ts'
import { genuine } from './_certificate.ts'
import { isProvider, subprocessorOf } from './_company.ts'

export default rule({
  id: 'certificate-holder-differs',
  chapter: 'security',
  title: 'Certificate of another company',
  severity: 'warning',
  basis: [gdpr(28, 1), gdpr(32, 1, 'd'), practice('certificates')],
  remedy: 'ask for a certificate whose holder and scope include the company and the service',
  request: 'certificates',
  answeredAt: ['.'],
  requirements: ['R31'],
  asController: {
    basis: [gdpr(24, 1), gdpr(32, 1, 'd'), practice('certificates')],
    remedy: 'ask for a certificate whose holder and scope include the company and the service',
  },
  since: '0.1.0',
  *check(service) {
    const { name: provider } = service.provider ?? {}
    // Who the provider is at all is the question before whose certificate it is.
    if (provider !== undefined && isPlaceholder(provider)) return
    for (const { on, name } of genuine(service)) {
      const { holder } = on
      if (holder === undefined || holder === 'unknown' || isProvider(service, holder)) continue
      const subprocessor = subprocessorOf(service, holder)
      if (provider === undefined && !subprocessor) continue
      const whose = subprocessor
        ? t`the sub-processor ${quoted(subprocessor.name ?? holder)}`
        : quoted(holder)
      const ours = provider === undefined ? t`the provider` : quoted(provider)
      yield at(on, 'holder', t`${name} belongs to ${whose}, and the service comes from ${ours}`)
    }
    const schemes = new Map(genuine(service).map(({ on, name }) => [plainText(on.scheme), name]))
    for (const one of listed(service.subprocessors))
      for (const lacking of one.certifications ?? []) {
        const name = schemes.get(plainText(lacking.scheme))
        if (lacking.held !== false || one.inUse === false || name === undefined) continue
        yield at(
          lacking,
          'held',
          t`the service is certified (${name}), and the sub-processor ${quoted(one.name ?? one.id)} is not`,
          {
            remedy: t`ask whether the scope of the certificate covers what this sub-processor does`,
          },
        )
      }
  },
})
