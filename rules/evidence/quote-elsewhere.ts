import { enumerated, quoted, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { ourSide } from '../law/scopes.ts'
import { onClaim, whereOf } from './_claims.ts'

export default rule({
  id: 'quote-elsewhere',
  chapter: 'evidence',
  title: 'Quote that stands in another place than the one named',
  severity: 'warning',
  basis: [gdpr(5, 2)],
  remedy: 'name the place where the quote stands',
  request: 'ours',
  appliesTo: ourSide,
  since: '0.1.0',
  *check(service, workspace) {
    for (const claim of workspace.evidence(service)?.claims ?? []) {
      const [passage] = claim.passages
      if (claim.kind !== 'quote' || claim.outcome !== 'elsewhere' || !passage) continue
      yield onClaim(
        claim,
        t`${quoted(claim.words)} stands in ${whereOf(passage)}, not in ${enumerated(claim.sources, 'or')}`,
      )
    }
  },
})
