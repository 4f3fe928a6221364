import { at, quoted, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'

export default rule({
  id: 'agreement-outranked',
  chapter: 'obligations',
  title: 'Another paper prevails over the agreement',
  severity: 'warning',
  basis: [gdpr(28, 3)],
  remedy: 'agree that the agreement on data protection prevails where the papers disagree',
  request: 'changes-of-the-terms',
  answeredAt: [],
  appliesTo: processor,
  since: '0.1.0',
  *check({ precedence, documents = {} }) {
    const order = precedence?.order ?? []
    const place = order.findIndex((id) => binds(documents[id]?.type))
    const above = order[0]
    const agreement = order[place]
    if (!precedence || place < 1 || above === undefined || agreement === undefined) return
    yield at(
      precedence,
      'order',
      t`${quoted(above)} prevails over ${quoted(agreement)}, and can take back what that promises on personal data`,
    )
  },
})

/** The papers that hold the terms of Article 28(3). */
const binds = (type: string | undefined) => type === 'agreement' || type === 'annex'
