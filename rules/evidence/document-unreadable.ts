import { at, quoted, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { ourSide } from '../law/scopes.ts'

export default rule({
  id: 'document-unreadable',
  chapter: 'evidence',
  title: 'Copy of a document that cannot be read',
  severity: 'warning',
  basis: [gdpr(5, 2)],
  remedy: 'keep a copy that holds the text: text, Markdown, HTML, PDF or DOCX',
  request: 'ours',
  appliesTo: ourSide,
  since: '0.1.0',
  *check(service, workspace) {
    for (const { id, on, file, state, why } of workspace.evidence(service)?.copies ?? [])
      if (state === 'unreadable' && why !== undefined)
        yield at(on, 'file', t`nothing is held against ${quoted(id)}: ${file} ${reasons[why]}`)
  },
})

const reasons = {
  empty: t`is empty`,
  encrypted: t`is encrypted`,
  scanned: t`holds pictures of pages and no text`,
  damaged: t`is damaged`,
  'too-large': t`is too large`,
  'too-slow': t`takes too long to read`,
  'unknown-format': t`has a format that nobody here reads`,
  outside: t`lies outside of the workspace`,
} as const
