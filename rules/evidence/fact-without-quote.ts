import { at, quoted, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { ourSide } from '../law/scopes.ts'
import { toPassage } from './_claims.ts'

export default rule({
  id: 'fact-without-quote',
  chapter: 'evidence',
  title: 'Fact that names a place in a document and quotes nothing',
  severity: 'info',
  basis: [gdpr(5, 2)],
  remedy: 'quote the few words of the document that state the fact',
  request: 'ours',
  appliesTo: ourSide,
  offByDefault: true,
  since: '0.1.0',
  *check(service, workspace) {
    const { claims = [] } = workspace.evidence(service) ?? {}
    const quotes = claims.filter(({ kind }) => kind === 'quote')
    for (const { kind, on, field, words, outcome, passages } of claims) {
      if (kind !== 'source' || outcome !== 'found' || field !== 'source') continue
      // A quote below the source, or beside it, speaks for it.
      const isQuoted = quotes.some((quote) => quote.sources.includes(words))
      if (isQuoted || on === service) continue
      yield at(
        on as { source?: string },
        'source',
        t`what is declared here from ${quoted(words)} is not quoted`,
        { key: words, related: passages.slice(0, 1).map(toPassage) },
      )
    }
  },
})
