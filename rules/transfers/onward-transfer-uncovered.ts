import { atSaid, type Problem, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { lawOf } from '../law/law-of.ts'
import { type Flow, flowsOf, mentionText } from './_flows.ts'
import { statutoryRows } from './_recognition.ts'
import { type Tool, toolName } from './_tool.ts'

export default rule({
  id: 'onward-transfer-uncovered',
  chapter: 'transfers',
  title: 'Onward transfer that the tool does not cover',
  severity: 'error',
  basis: [gdpr(44), gdpr(28, 4)],
  remedy:
    'extend the tool to this destination, or conclude one with this recipient, and declare it',
  request: 'onward-transfers',
  answeredAt: [],
  asController: {
    basis: [gdpr(44)],
    remedy: 'ask which tool covers this destination, and have the notice name it',
  },
  since: '0.1.0',
  *check(service, workspace) {
    const law = lawOf(workspace)
    for (const flow of flowsOf(service, law)) {
      const [tool] = flow.stopping
      if (!tool) continue
      if (statutoryRows(flow.to, law).length > 0) continue
      yield beyond(flow, tool)
    }
  },
})

function beyond({ mentions: [first, ...others] }: Flow, { safeguard, transfer }: Tool): Problem {
  const name = t`the safeguard for ${transfer.to} (${toolName(safeguard)})`
  const reach = safeguard.covers
    ? t`${name} covers only ${safeguard.covers.join(', ')}`
    : t`${name} covers no onward transfer`
  return atSaid(first, t`${mentionText(first)}, and ${reach}`, {
    related: [
      {
        on: safeguard,
        field: safeguard.covers ? 'covers' : 'onward',
        message: t`this is how far the tool reaches`,
      },
      ...others.map((other) => ({ on: other.on, field: other.field, message: mentionText(other) })),
    ],
  })
}
