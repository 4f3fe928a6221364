import { at, enumerated, quoted, rule, t } from '../../src/model/rule.ts'
import { isSetOutByLaw } from '../law/agreement-practice.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'

export default rule({
  id: 'document-with-blanks',
  chapter: 'documents',
  title: 'Agreement with blanks that nobody has filled in',
  severity: 'warning',
  basis: [gdpr(28, 3), gdpr(28, 9)],
  remedy: 'have the blanks filled in before it is signed, and declare what then stands there',
  request: 'document-edition',
  answeredAt: [],
  appliesTo: processor,
  since: '0.1.0',
  *check({ documents = {} }) {
    for (const [id, document] of Object.entries(documents)) {
      const { blanks = [], status } = document
      if (blanks.length === 0 || status === 'superseded') continue
      yield at(
        document,
        'blanks',
        t`${quoted(id)} leaves blank ${enumerated(blanks.map(quoted))}, so nothing is agreed there`,
        { severity: blanks.some(isSetOutByLaw) ? 'error' : 'warning' },
      )
    }
  },
})
