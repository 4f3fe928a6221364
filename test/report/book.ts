import { at, type Citation, listed, type Rule, rule } from '../../src/model/rule.ts'

/** A law book of three rules, so that no change to the real one changes how reports look. */

const gdpr = (article: string): Citation => ({
  provision: `GDPR Art. ${article}`,
  key: `gdpr:${article}`,
  force: 'law',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
})
const guidelines: Citation = {
  provision: 'EDPB Guidelines 9/2022 (31)',
  key: 'edpb:9/2022',
  force: 'guidance',
  url: 'https://www.edpb.europa.eu/our-work-tools/our-documents_en',
}

const transferBare = rule({
  id: 'transfer-bare',
  chapter: 'transfers',
  title: 'Transfer without a safeguard',
  severity: 'error',
  basis: [gdpr('44'), gdpr('46(1)')],
  remedy: 'declare the safeguard on which the transfer rests',
  request: 'ours',
  since: '0.1.0',
  *check(service) {
    for (const transfer of listed(service.transfers)) {
      if (transfer.safeguard) continue
      const recipient = listed(service.subprocessors).find(({ id }) => id === transfer.recipient)
      yield at(transfer, 'to', `data goes to ${transfer.to}, and no safeguard is declared`, {
        law: {
          id: 'no-decision',
          title: `No adequacy decision for ${transfer.to}`,
          url: 'https://commission.europa.eu/law/law-topic/data-protection_en',
          verified: transfer.to === 'IN',
        },
        ...(recipient && { related: [{ on: recipient, message: 'the recipient is named here' }] }),
      })
    }
  },
})

const breachNoticeVague = rule({
  id: 'breach-notice-vague',
  chapter: 'breach',
  title: 'Notice of a breach without a time',
  severity: 'warning',
  basis: [gdpr('33(2)'), guidelines],
  remedy: 'ask for a time in hours',
  request: 'ours',
  since: '0.1.0',
  *check({ breach }) {
    const notice = breach?.notice
    if (typeof notice !== 'object' || !('within' in notice)) return
    if (!/\d/.test(notice.within ?? ''))
      yield at(notice, 'within', `notice is promised '${notice.within}', and no time is named`)
  },
})

const serviceUndescribed = rule({
  id: 'service-undescribed',
  chapter: 'transfers',
  title: 'Service without a description',
  severity: 'info',
  basis: [gdpr('28(3)')],
  remedy: 'say in a sentence what the service does',
  request: 'ours',
  since: '0.1.0',
  *check(service) {
    if (service.description === undefined)
      yield at(service, 'description', `nothing says what '${service.name}' does`)
  },
})

export const book: readonly Rule[] = [transferBare, breachNoticeVague, serviceUndescribed]
