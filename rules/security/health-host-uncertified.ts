import {
  type Activity,
  at,
  isProcessing,
  type LawFact,
  listed,
  quoted,
  rule,
  type Service,
  t,
  type Workspace,
} from '../../src/model/rule.ts'
import { schemeOf } from '../law/certificates.ts'
import { frenchHealthCode, gdpr } from '../law/cite.ts'
import { certificatesOf } from './_certificate.ts'

/** Remembered from the code and not looked up again, so every report says so. */
const certifiedHosts: LawFact = {
  id: 'health-data-hosts-fr',
  title: 'Code de la santé publique, Art. L.1111-8: data of care are hosted by a certified host',
  url: frenchHealthCode.url,
  verified: false,
}

export default rule({
  id: 'health-host-uncertified',
  chapter: 'security',
  title: 'Health data of care in France with a host that shows no certificate',
  severity: 'error',
  basis: [frenchHealthCode, gdpr(32, 1), gdpr(9, 4)],
  remedy: 'ask for the HDS certificate of whoever hosts the data, for the activities that it does',
  request: 'certificates',
  answeredAt: [],
  since: '0.1.0',
  *check(service, workspace) {
    if (!isFrench(service, workspace) || isCertified(service)) return
    for (const activity of (service.activities ?? []).filter(isProcessing)) {
      if (!isOfCare(activity)) continue
      yield at(
        activity,
        'data',
        t`${quoted(activity.id)} handles health data of patients in France, and no HDS certificate of its host is declared`,
        { law: certifiedHosts },
      )
    }
  },
})

/** Where care is given, nobody declares; whose law the parties chose and where they are says it best. */
const isFrench = ({ provider, governingLaw }: Service, { organisation }: Workspace) =>
  [organisation?.country, governingLaw?.law, provider?.country].includes('FR')

/** Health data by design, of people under care: an employer's sick notes are another matter. */
function isOfCare({ data, subjects, specialCategories }: Activity): boolean {
  const patients = listed(subjects).some(
    (one) => one === 'patients' || (typeof one === 'object' && one.category === 'patients'),
  )
  if (!patients) return false
  const isHealth = listed(data).some((one) =>
    typeof one === 'string'
      ? one === 'health'
      : one.category === 'health' && (one.included ?? true) === true,
  )
  const named = Array.isArray(specialCategories)
    ? specialCategories
    : typeof specialCategories === 'object' && 'state' in specialCategories
      ? specialCategories.state === 'present' && (specialCategories.categories ?? [])
      : []
  return isHealth || (named !== false && named.includes('health'))
}

/** Of the provider, or of whoever works for it. */
const isCertified = (service: Service) =>
  certificatesOf(service).some(({ scheme }) => scheme === 'hds') ||
  listed(service.subprocessors).some(({ certifications = [] }) =>
    certifications.some(({ scheme, held }) => held !== false && schemeOf(scheme) === 'hds'),
  )
