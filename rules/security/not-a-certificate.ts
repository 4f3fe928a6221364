import { at, quoted, rule, t } from '../../src/model/rule.ts'
import { type Scheme, type SchemeId, schemes } from '../law/certificates.ts'
import { gdpr } from '../law/cite.ts'
import { type Certificate, certificatesOf } from './_certificate.ts'

export default rule({
  id: 'not-a-certificate',
  chapter: 'security',
  title: 'Presented as a certificate, and none',
  severity: 'warning',
  basis: [gdpr(42), gdpr(28, 5)],
  remedy: 'take it off the list of certificates, and ask for one of the scheme that is meant',
  request: 'what-is-no-certificate',
  answeredAt: ['.'],
  requirements: ['R31'],
  asController: {
    basis: [gdpr(42)],
    remedy: 'take it off the list of certificates, and ask for one of the scheme that is meant',
  },
  since: '0.1.0',
  *check(service) {
    for (const { on, scheme } of certificatesOf(service)) {
      if (scheme === undefined) continue
      const { kind, proves }: Scheme = schemes[scheme]
      const isNone = kind === 'not-adopted' || kind === 'not-a-certificate'
      if (!isNone && on.proves !== undefined && isTooMuch(on.proves, proves))
        yield at(
          on,
          'proves',
          t`${quoted(on.scheme)} is said to prove ${quoted(on.proves)}, and proves ${proves}`,
          { remedy: t`rely on it for what it covers, and ask how the rest is shown` },
        )
      if (kind === 'not-adopted')
        yield at(
          on,
          'scheme',
          t`${quoted(on.scheme)} is presented as a certificate, and the scheme is not adopted`,
          { severity: 'error' },
        )
      if (kind !== 'not-a-certificate') continue
      if (scheme === 'gdpr')
        yield at(
          on,
          'scheme',
          t`${quoted(on.scheme)} is presented as a certificate, and names no scheme approved under Article 42`,
          { severity: 'error' },
        )
      else
        yield at(
          on,
          'scheme',
          t`${quoted(on.scheme)} is presented as a certificate, and is a tool for transfers${approval(scheme, on)}`,
          {
            remedy: t`declare it under the transfers that rest on it, and count it as no certificate`,
          },
        )
    }
  },
})

/** Compliance with data-protection law is shown by no certificate but one of Article 42, and not even by that alone. */
const isTooMuch = (claim: string, proves: string) =>
  law.test(claim) && !/element of proof/.test(proves)
const law = /\bGDPR\b|\bRGPD\b|DS-?GVO|\bdata[- ]protection (?:law|compliance)/i

const board = /\bEDPB\b|European Data Protection Board/i

const approval = (scheme: SchemeId, { body = '' }: Certificate['on']) =>
  scheme === 'bcr' && board.test(body)
    ? t`, which an authority approves and the EDPB does not certify`
    : ''
