import { at, enumerated, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { ourSide } from '../law/scopes.ts'
import { bareFactsIn, type Fact, factLabel, namesSource, sections } from './_facts.ts'
import { someOf } from './_words.ts'

export default rule({
  id: 'fact-without-source',
  chapter: 'documents',
  title: 'Facts that name no source',
  severity: 'info',
  basis: [gdpr(5, 2)],
  remedy: 'write the document and the place in it under source, once above all that it covers',
  request: 'ours',
  appliesTo: ourSide,
  since: '0.1.0',
  *check(service) {
    if (service.source !== undefined) return
    const bare = sections.map((section) => ({
      section,
      facts: bareFactsIn(service, section).filter((fact) => !isOurs(fact)),
    }))
    const count = bare.reduce((sum, { facts }) => sum + facts.length, 0)
    if (count > 0 && sections.every((section) => !namesSource(service[section]))) {
      yield at(service, 'source', t`no fact of this declaration names its source (${count})`)
      return
    }
    const found = bare.filter(({ facts }) => facts.length > 0)
    const [first] = found
    if (!first) return
    const parts = found.map(({ section }) => section)
    const names = someOf([...new Set(found.flatMap(({ facts }) => facts.map(factLabel)))])
    // The key names the parts, so that an accepted gap does not hide one that joins it later.
    yield at(service, first.section, t`facts under ${enumerated(parts)} name no source: ${names}`, {
      key: parts.join('+'),
    })
  },
})

/** What we decided or noted ourselves stands in no document of the vendor; what is unknown stands nowhere. */
const isOurs = ({ field, value }: Fact) =>
  value === 'unknown' || field === 'unknown' || ours.has(field)
const ours: ReadonlySet<string> = new Set(['inUse', 'since', 'notified', 'selected'])
