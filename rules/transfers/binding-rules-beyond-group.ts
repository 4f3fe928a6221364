import {
  at,
  type Problem,
  rule,
  type Service,
  t,
  type Wording,
  wordsOfName,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { lawOf } from '../law/law-of.ts'
import { type Route, unsettledRoutes } from './_routes.ts'
import { stands } from './_soundness.ts'

export default rule({
  id: 'binding-rules-beyond-group',
  chapter: 'transfers',
  title: 'Binding corporate rules for a recipient outside the group',
  severity: 'error',
  basis: [gdpr(47, 1), gdpr(46, 2, 'b')],
  remedy: 'conclude standard clauses of Decision (EU) 2021/914 with this recipient',
  request: 'binding-corporate-rules',
  answeredAt: ['transfers/*/safeguard'],
  since: '0.1.0',
  *check(service, workspace) {
    const law = lawOf(workspace)
    for (const route of unsettledRoutes(service, law)) {
      const rules = route.own.find(({ safeguard }) => safeguard.type === 'bcr')
      if (!rules) continue
      if (route.all.some((tool) => tool.safeguard.type !== 'bcr' && stands(tool, law))) continue
      const outside = outsideness(service, route)
      if (!outside) continue
      const message = t`binding corporate rules bind a group, and ${outside.message}`
      yield at(rules.safeguard, 'type', message, outside.more)
    }
  },
})

/** Only what is declared as outside is an error; a strange name without a declaration is asked about. */
function outsideness(
  service: Service,
  { transfer, recipient, subprocessor }: Route,
): { readonly message: Wording; readonly more: Partial<Problem> } | undefined {
  const group = transfer.group ?? subprocessor?.group
  if (group === true) return undefined
  if (group === false)
    return { message: t`${recipient ?? t`the recipient`} is declared outside it`, more: {} }
  const { name } = subprocessor ?? {}
  const ours = houseName(service)
  if (name === undefined || ours === undefined || name.toLowerCase().includes(ours))
    return undefined
  return {
    message: t`nothing says that ${name} belongs to it`,
    more: {
      severity: 'warning',
      remedy: t`declare group: true if it is a company of the group, or conclude standard clauses with it`,
    },
  }
}

/** The word that companies of one group tend to share: `exampletel` in Exampletel India. */
function houseName({ provider }: Service): string | undefined {
  const name = provider?.group ?? provider?.name
  return wordsOfName(name ?? '').find((word) => word.length > 2 && word !== 'the')
}
