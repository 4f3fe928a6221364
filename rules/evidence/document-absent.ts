import { at, quoted, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { ourSide } from '../law/scopes.ts'

export default rule({
  id: 'document-absent',
  chapter: 'evidence',
  title: 'Copy of a document that is not here',
  severity: 'info',
  basis: [gdpr(5, 2)],
  remedy:
    'put the copy there where it may be kept, or leave it: the hash and the quotes still say what was read',
  request: 'ours',
  appliesTo: ourSide,
  since: '0.1.0',
  *check(service, workspace) {
    for (const { id, on, file, state } of workspace.evidence(service)?.copies ?? [])
      if (state === 'absent')
        yield at(on, 'file', t`nothing is held against ${quoted(id)}: there is no ${file} here`)
  },
})
