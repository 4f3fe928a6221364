import { at, quoted, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { ourSide } from '../law/scopes.ts'

export default rule({
  id: 'document-changed',
  chapter: 'evidence',
  title: 'Copy of a document that is not the one declared',
  severity: 'warning',
  basis: [gdpr(5, 2)],
  remedy: 'see what has changed, declare that, and then the new hash',
  request: 'ours',
  appliesTo: ourSide,
  since: '0.1.0',
  *check(service, workspace) {
    for (const { id, on, file, sha256 } of workspace.evidence(service)?.copies ?? [])
      if (sha256 !== undefined && on.sha256 !== undefined && on.sha256 !== sha256)
        yield at(
          on,
          'sha256',
          t`the copy of ${quoted(id)} in ${file} has the hash ${sha256.slice(0, 12)}…, and ${on.sha256.slice(0, 12)}… is declared`,
        )
  },
})
