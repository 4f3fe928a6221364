import { atSaid, quoted, rule, t } from '../../src/model/rule.ts'
import { hangsOnAnotherContract } from '../law/agreement-practice.ts'
import { edpb, gdpr } from '../law/cite.ts'
import { activeInformation, isEveryChange, isVagueTime } from '../law/subprocessor-practice.ts'
import { changing } from './_scopes.ts'
import { absent, caseSuffix, noticeTerms, silentOnChanges } from './_terms.ts'

export default rule({
  id: 'subprocessor-change-without-notice',
  chapter: 'subprocessors',
  title: 'Change of sub-processors without advance notice',
  severity: 'error',
  basis: [gdpr(28, 2), edpb('07/2020', 128, 152)],
  remedy: 'agree a notice of every new or replaced sub-processor, sent before it starts',
  request: 'notice-of-changes',
  answeredAt: ['subprocessing/notice'],
  requirements: ['R11'],
  appliesTo: changing,
  since: '0.1.0',
  *check(service) {
    const all = noticeTerms(service)
    if (all.length === 0)
      yield absent(
        service,
        'notice',
        silentOnChanges(service)
          ? t`no notice of new sub-processors is declared`
          : t`sub-processors may change under a general authorisation, and no notice is declared`,
      )
    for (const notice of all) {
      const { stand, detail } = notice
      if (stand === 'refused')
        yield atSaid(notice, t`sub-processors change without notice${caseSuffix(notice)}`)
      else if (stand === 'unknown')
        yield atSaid(notice, t`whether changes are announced is unknown${caseSuffix(notice)}`)
      else if (stand === 'qualified' && !isVagueTime(detail.qualified ?? ''))
        yield atSaid(
          notice,
          t`the notice is softened by "${detail.qualified}"${caseSuffix(notice)}`,
          {
            // A promise that only another contract makes is none here.
            severity: hangsOnAnotherContract(detail.qualified ?? '') ? 'error' : 'warning',
            remedy: t`agree a notice without that limit`,
          },
        )
      else if (all.length === 1 && detail.for !== undefined && !isEveryChange(detail.for))
        yield atSaid(notice, t`changes are announced only for ${quoted(detail.for)}`, {
          severity: 'warning',
          remedy: t`agree a notice without that limit`,
        })
      else if (detail.by?.every((channel) => channel === 'web-page'))
        yield atSaid(
          notice,
          t`changes are only posted on a web page, which the customer must watch${caseSuffix(notice)}`,
          {
            severity: 'warning',
            law: activeInformation,
            remedy: t`agree a notice that is sent to you`,
          },
        )
    }
  },
})
