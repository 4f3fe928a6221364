import { distinct, enumerated, quoted, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { ourSide } from '../law/scopes.ts'
import { onClaim } from './_claims.ts'

export default rule({
  id: 'quote-not-found',
  chapter: 'evidence',
  title: 'Quote that its document does not contain',
  severity: 'error',
  basis: [gdpr(5, 2)],
  remedy: 'quote the document word for word, or declare what it says now',
  request: 'ours',
  appliesTo: ourSide,
  since: '0.1.0',
  *check(service, workspace) {
    for (const claim of workspace.evidence(service)?.claims ?? []) {
      if (claim.kind !== 'quote' || claim.outcome !== 'missing') continue
      const said = quoted(claim.words)
      const documents = enumerated(distinct(claim.sources.map(idOf)), 'or')
      yield onClaim(
        claim,
        documents === ''
          ? t`${said} stands in no document of this service`
          : t`${said} stands nowhere in ${documents}`,
      )
    }
  },
})

const idOf = (source: string): string => quoted(source.split(' ', 1)[0] ?? '')
