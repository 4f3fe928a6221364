import {
  at,
  type DueDay,
  type LawFact,
  rule,
  type Service,
  t,
  type Workspace,
} from '../../src/model/rule.ts'
import { gdpr, practice } from '../law/cite.ts'
import { type Certificate, endOf, genuine, rowOf } from './_certificate.ts'

export default rule({
  id: 'certificate-edition-ended',
  chapter: 'security',
  title: 'Certificate of an edition that no longer counts',
  severity: 'error',
  basis: [gdpr(28, 1), gdpr(32, 1, 'd'), practice('certificates')],
  remedy: 'ask for the certificate of the edition in force',
  request: 'certificates',
  answeredAt: ['.'],
  requirements: ['R31'],
  asController: {
    basis: [gdpr(24, 1), gdpr(32, 1, 'd'), practice('certificates')],
    remedy: 'ask for the certificate of the edition in force',
  },
  since: '0.1.0',
  due: ending,
  *check(service, workspace) {
    for (const { on, field, day, name, successor, law } of ending(service, workspace)) {
      if (workspace.asOf <= day) continue
      const next = successor === undefined ? '' : t`; the edition in force is ${successor}`
      yield at(on, field, t`certificates of ${name} ended on ${day}${next}`, { law })
    }
  },
})

interface Ending extends DueDay {
  readonly on: Certificate['on']
  readonly field: 'scheme' | 'edition'
  readonly law: LawFact
}

function* ending(service: Service, { asOf }: Workspace): Generator<Ending> {
  for (const certificate of genuine(service)) {
    const { on, name } = certificate
    const row = rowOf(certificate)
    if (!row?.until) continue
    // One that runs out by itself needs no new edition, and is reported for that.
    const end = endOf(certificate)
    if (end?.by === 'declared' && (end.day <= row.until || end.day < asOf)) continue
    yield {
      kind: 'edition',
      on,
      field: on.edition === undefined ? 'scheme' : 'edition',
      day: row.until,
      name,
      ...(row.supersededBy !== undefined && { successor: row.supersededBy }),
      who: 'vendor',
      law: row,
    }
  }
}
