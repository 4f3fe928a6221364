import { at, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { saysItIsGone } from '../law/instruments.ts'
import { citingsOf, endText } from './_repealed.ts'

export default rule({
  id: 'repealed-law-cited',
  chapter: 'transfers',
  title: 'Mention of law that is repealed',
  severity: 'warning',
  basis: [gdpr(94), gdpr(5, 2)],
  remedy: 'have the document brought up to date, and the passage struck if nothing rests on it',
  request: 'law-no-longer-in-force',
  answeredAt: [],
  since: '0.1.0',
  *check(service, workspace) {
    for (const { cited, repealed } of citingsOf(service, workspace, 'history')) {
      if (saysItIsGone(cited.quote ?? '')) continue
      const { name, fact } = repealed
      yield at(
        cited,
        'instrument',
        t`the documents still mention ${name}, which ${endText(repealed)}`,
        {
          law: fact,
          cause: {
            on: service,
            field: 'instruments',
            message: (names) => t`the documents still mention law that is repealed: ${names}`,
          },
          member: t`${name} (${endText(repealed)})`,
        },
      )
    }
  },
})
