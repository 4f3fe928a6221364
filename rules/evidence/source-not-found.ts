import { quoted, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { ourSide } from '../law/scopes.ts'
import { onClaim } from './_claims.ts'

export default rule({
  id: 'source-not-found',
  chapter: 'evidence',
  title: 'Source that names a place that its document does not have',
  severity: 'warning',
  basis: [gdpr(5, 2)],
  remedy: 'name the number, the heading or the row as the document has it',
  request: 'ours',
  appliesTo: ourSide,
  since: '0.1.0',
  *check(service, workspace) {
    const claims = workspace.evidence(service)?.claims ?? []
    // A quote that stands elsewhere has said already that its source is wrong.
    const mended = new Set(
      claims
        .filter(({ kind, outcome }) => kind === 'quote' && outcome === 'elsewhere')
        .flatMap(({ sources }) => sources),
    )
    const seen = new Set<string>()
    for (const claim of claims) {
      const { kind, outcome, words } = claim
      if (kind !== 'source' || outcome !== 'missing' || mended.has(words) || seen.has(words))
        continue
      seen.add(words)
      const [id = '', ...place] = words.split(' ')
      yield onClaim(claim, t`${quoted(id)} has no place called ${quoted(place.join(' '))}`)
    }
  },
})
