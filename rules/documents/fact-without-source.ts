import { at, rule } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { type Fact, factsIn, sections } from './_facts.ts'
import { someOf } from './_words.ts'

export default rule({
  id: 'fact-without-source',
  chapter: 'documents',
  title: 'Facts that name no source',
  severity: 'info',
  basis: [gdpr(5, 2)],
  remedy: 'write the document and the place in it under source, once above all that it covers',
  since: '0.1.0',
  *check(service) {
    const all = sections.map((section) => ({
      section,
      facts: [...factsIn(service, section)].filter((fact) => !isOurs(fact)),
    }))
    const facts = all.flatMap((one) => one.facts)
    if (facts.length > 0 && facts.every(({ sourced }) => !sourced)) {
      yield at(service, 'source', `no fact of this declaration names its source (${facts.length})`)
      return
    }
    for (const { section, facts: ofSection } of all) {
      const bare = ofSection.filter(({ sourced }) => !sourced)
      if (bare.length === 0) continue
      const names = someOf([...new Set(bare.map(({ label }) => label))])
      yield at(service, section, `facts under ${section} name no source: ${names}`)
    }
  },
})

/** What we decided or noted ourselves stands in no document of the vendor; what is unknown stands nowhere. */
const isOurs = ({ field, value }: Fact) =>
  value === 'unknown' || field === 'unknown' || ours.has(field)
const ours: ReadonlySet<string> = new Set(['inUse', 'since', 'notified', 'selected'])
