import { at, rule, t, worded } from '../../src/model/rule.ts'
import { edpb, gdpr } from '../law/cite.ts'
import { lawOf } from '../law/law-of.ts'
import { bindingRules } from '../law/transfer-tools.ts'
import { providerRole } from './_roles.ts'
import { unsettledRoutes } from './_routes.ts'
import { stands } from './_soundness.ts'

export default rule({
  id: 'binding-rules-of-wrong-kind',
  chapter: 'transfers',
  title: 'Binding corporate rules of the wrong kind for the data',
  severity: 'error',
  basis: [gdpr(47, 1), gdpr(47, 2), edpb('1/2022'), edpb('WP257')],
  remedy: 'rely on rules approved for this kind of data, or conclude standard clauses for it',
  request: 'binding-corporate-rules',
  answeredAt: ['transfers/*/safeguard'],
  since: '0.1.0',
  *check(service, workspace) {
    const law = lawOf(workspace)
    for (const { transfer, own, all } of unsettledRoutes(service, law)) {
      const [rules] = own.filter(({ safeguard }) => safeguard.type === 'bcr')
      const sender = transfer.exporterRole === 'processor' ? 'processor' : undefined
      const role = providerRole(service, transfer) ?? sender
      if (!rules || role === undefined) continue
      const wrong = role === 'processor' ? 'controller' : 'processor'
      const misfits = ({ type, for: kind }: typeof rules.safeguard) =>
        type === 'bcr' && kind === wrong
      if (!misfits(rules.safeguard)) continue
      if (all.some((tool) => !misfits(tool.safeguard) && stands(tool, law))) continue
      const { title } = bindingRules[wrong]
      const message = t`${title} are declared, and the provider handles this data as a ${worded(role)}`
      yield at(rules.safeguard, 'for', message)
    }
  },
})
