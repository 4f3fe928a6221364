import { at, type Document, quoted, rule, t } from '../../src/model/rule.ts'
import { isBlankDate } from '../law/agreement-practice.ts'
import { gdpr, practice } from '../law/cite.ts'
import { isHome, isUnread } from '../law/notices.ts'

export default rule({
  id: 'document-undated',
  chapter: 'documents',
  title: 'Document without a date',
  severity: 'warning',
  basis: [gdpr(5, 2), gdpr(24, 1), practice('document-age')],
  remedy: 'ask for the date and version of the text, and keep a copy of what was agreed',
  request: 'document-edition',
  answeredAt: ['documents/*/date', 'documents/*/version'],
  since: '0.1.0',
  *check(service) {
    const { documents = {} } = service
    for (const [id, document] of Object.entries(documents)) {
      const { date, version } = document
      if (isAbsent(document, isHome(id, service)) || (date !== undefined && date !== 'unknown'))
        continue
      const { retrieved, blanks = [] } = document
      // That the line for it is blank says another rule.
      if (blanks.some(isBlankDate)) continue
      if (retrieved !== undefined) {
        yield at(
          document,
          'date',
          t`${quoted(id)} has no date of its own, and what was read is the copy of ${retrieved}`,
          { severity: 'info' },
        )
        continue
      }
      yield at(
        document,
        'date',
        date === 'unknown'
          ? t`the date of ${quoted(id)} is unknown`
          : version === undefined
            ? t`${quoted(id)} bears no date, so nothing shows which text holds and since when`
            : t`${quoted(id)} bears a version (${version}) and no date, so nothing shows since when it holds`,
        {
          cause: {
            on: service,
            field: 'documents',
            message: (names) => t`${names} bear no date, so nothing shows since when they hold`,
          },
          member: quoted(id),
        },
      )
    }
  },
})

/** Nobody has read it here, or it no longer counts. A form from which the facts are taken has been read, signed or not. */
function isAbsent(document: Document, isSource: boolean): boolean {
  const { status, read } = document
  if (status === 'to-be-executed' && read !== false && (read === true || isSource)) return false
  return isUnread(document) || status === 'superseded'
}
