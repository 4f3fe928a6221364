import { at, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { citingsOf, endText, isToolOfTransfer } from './_repealed.ts'

export default rule({
  id: 'repealed-law-relied-on',
  chapter: 'transfers',
  title: 'Reliance on law that is repealed',
  severity: 'error',
  basis: [gdpr(94), gdpr(44)],
  remedy: 'have the document rest on what replaced it, and strike the old name',
  request: 'law-no-longer-in-force',
  answeredAt: ['instruments/*/use!'],
  since: '0.1.0',
  *check(service, workspace) {
    for (const { cited, repealed } of citingsOf(service, workspace, 'relied-on')) {
      if (isToolOfTransfer(service, repealed)) continue
      const { name, successor, fact } = repealed
      yield at(cited, 'instrument', t`the documents rely on ${name}, which ${endText(repealed)}`, {
        law: fact,
        ...(successor !== null && {
          remedy: t`have the document rest on ${successor}, and strike the old name`,
        }),
      })
    }
  },
})
