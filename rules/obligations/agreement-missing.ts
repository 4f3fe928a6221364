import {
  at,
  type Embedded,
  type Estate,
  type Problem,
  processes,
  quoted,
  rule,
  type Service,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { agreements, disclaimers, hasAgreement, holdsTheTerms, isNotRead } from './_agreement.ts'
import { flawOf, flawRank } from './_flaw.ts'
import { undeclaredIn } from './_mandatory.ts'

export default rule({
  id: 'agreement-missing',
  chapter: 'obligations',
  title: 'No agreement with a processor',
  severity: 'error',
  basis: [gdpr(28, 3), gdpr(28, 9)],
  remedy: 'declare the agreement, or conclude a written one that holds every term of Article 28(3)',
  request: 'contract',
  answeredAt: ['.', 'documents/agreement'],
  requirements: [
    ...['R12', 'R13', 'R14', 'R15', 'R16', 'R18', 'R19', 'R20', 'R21', 'R22'],
    ...['R24', 'R25', 'R26'],
  ],
  // Whoever has no agreement has none that says what it is about.
  implies: ['subject-matter-missing'],
  since: '0.1.0',
  looksAcross: 'linked',
  *check(service, estate) {
    if (processes(service)) yield* ownGaps(service)
    yield* gapsOfOthers(service, estate)
  },
})

function* ownGaps(service: Service): Generator<Problem> {
  const all = agreements(service)
  // That the terms disclaim their own effect is another rule's to say.
  const possible = disclaimers(service).length > 0 ? [] : all
  const [best] = possible
    .map((one) => ({
      ...one,
      flaw: flawOf(one, holdsTheTerms(service, one), !isNotRead(service, one)),
    }))
    .toSorted((a, b) => flawRank(a) - flawRank(b))
  const undeclared = hasAgreement(service) ? undefined : undeclaredIn(service)
  const rest = undeclared ? t`; ${undeclared.message}` : ''
  const more = undeclared && {
    key: undeclared.keys.join('+'),
    ...(undeclared.all && { implies: termsLeftOut(service).map((id) => ({ rule: id })) }),
  }
  if (best?.flaw) {
    const { field, message, severity, remedy } = best.flaw
    yield at(best.document, field, t`${message}${rest}`, {
      severity: undeclared ? 'error' : severity,
      remedy,
      ...more,
    })
  } else if (!best && (undeclared || all.length === 0))
    yield at(service, 'documents', t`no agreement with the provider is declared${rest}`, more)
}

/** Where no agreement says anything, what other chapters would ask of its text says nothing new. */
const termsLeftOut = ({ breach, obligations, security, subprocessing }: Service) => [
  'operations-missing',
  ...(breach ? [] : ['breach-notice-missing']),
  ...(obligations?.assistance ? [] : ['rights-assistance-missing']),
  ...(obligations?.endOfContract ? [] : ['deletion-after-contract-missing']),
  ...(security ? [] : ['measures-missing']),
  ...(subprocessing
    ? []
    : [
        'subprocessor-authorisation-missing',
        'flow-down-missing',
        'subprocessor-liability-missing',
      ]),
]

/** A processor that the customer must contract with itself, and that no declaration of its own answers for. */
function* gapsOfOthers({ embeds = [] }: Service, estate: Estate): Generator<Problem> {
  for (const one of embeds) {
    const why = one.agreement && outstanding[one.agreement]
    if (one.role !== 'processor' || one.contract !== 'direct' || why === undefined) continue
    if (one.service !== undefined && estate.service(one.service)) continue
    yield at(one, 'agreement', t`the agreement of the customer with ${nameOf(one)} ${why}`, {
      severity: one.agreement === 'none' ? 'error' : 'warning',
      remedy: t`have that agreement executed, and declare that service too`,
    })
  }
}

const nameOf = ({ provider, name, service }: Embedded) =>
  quoted(provider ?? name ?? service ?? t`the embedded service`)

const outstanding: Partial<Record<NonNullable<Embedded['agreement']>, Wording>> = {
  none: t`does not exist`,
  linked: t`is only linked`,
  'to-be-executed': t`is only announced, and still to be executed`,
  unknown: t`is unknown`,
}
