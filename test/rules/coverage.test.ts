import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { gdpr } from '../../rules/law/cite.ts'
import { provisions } from '../../rules/law/provisions.ts'
import { requirements } from '../../rules/law/requirements.ts'
import { coverageMarkdown } from '../../scripts/generate/coverage-markdown.ts'
import type { Article, Requirement } from '../../src/model/rule.ts'
import { articlePlace, coverage, isGap } from '../../src/report/coverage.ts'
import { coverageTally, coverageText } from '../../src/report/coverage-text.ts'
import { plain } from '../../src/report/style.ts'

const covered = coverage(rules, requirements, provisions)
const provisionRows = covered.articles.flatMap((article) => article.provisions)
const rows = [...covered.requirements, ...provisionRows]
const listed = provisions.flatMap((article) => article.provisions)

describe('the law book covers what it is held against', () => {
  test('every requirement and provision is checked, or says why not', () => {
    expect(rows.filter(isGap).map(({ id }) => id)).toEqual([])
  })

  test('no reason outlives its gap: what rules check says what they leave, not why there are none', () => {
    const checked = rows.filter((row) => row.rules.length + row.like.length > 0)
    const outlived = checked.filter((row) => row.reason !== undefined)
    const early = rows.filter((row) => row.reason !== undefined && row.beyond !== undefined)
    expect([...outlived, ...early].map(({ id }) => id)).toEqual([])
  })

  test('what is said to be checked elsewhere is checked there', () => {
    const checkedIn = new Set([
      ...provisionRows.filter((row) => row.rules.length > 0).map(({ id }) => id),
      ...rules.flatMap(({ basis }) => basis.map(({ key }) => key)),
    ])
    const adrift = rows.flatMap(({ id, like }) =>
      like.filter((key) => !checkedIn.has(key)).map((key) => `${id} as ${key}`),
    )
    expect(adrift).toEqual([])
  })

  test('the 45 requirements of the study, R14 with R13', () => {
    expect(requirements).toHaveLength(45)
    const ids = requirements.flatMap(({ id, merged = [] }) => [id, ...merged])
    expect(ids).toEqual(Array.from({ length: 46 }, (_, index) => `R${index + 1}`))
    expect(requirements.filter(({ flag }) => flag === 'mandatory')).toHaveLength(26)
    expect(requirements.filter(({ inferred }) => inferred).map(({ id }) => id)).toEqual(
      Array.from({ length: 9 }, (_, index) => `R${index + 1}`),
    )
  })

  test('rules and provisions name only requirements that exist', () => {
    const ids = new Set(requirements.flatMap(({ id, merged = [] }) => [id, ...merged]))
    const named = [...rules, ...listed].flatMap((one) => one.requirements ?? [])
    expect(named.filter((id) => !ids.has(id))).toEqual([])
  })

  test('what a rule cites of these articles is a listed provision, or a whole article', () => {
    const articles = new Set(provisions.map(({ law }) => law.key))
    const strays = rules.flatMap(({ id, basis }) =>
      basis
        .filter(({ key }) => articles.has(key.replace(/\(.*$/, '')))
        .filter(({ key }) => articlePlace(key, provisions) === undefined)
        .map(({ key }) => `${id} cites ${key}`),
    )
    expect(strays).toEqual([])
  })

  test('provisions stand in the order of the law, each once, under their article', () => {
    const ids = rows.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { law, provisions: own } of provisions)
      for (const one of own)
        expect(articlePlace(one.law.key, [{ law, title: '', provisions: own }])).toBe(one.law.key)
    const numbers = provisions.map(({ law }) => Number(/\d+/.exec(law.key)?.[0]))
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
  })

  test('texts fit a cell of a table and a line of a list', () => {
    const texts = rows.flatMap(({ title, reason, beyond }) => [title, reason ?? '', beyond ?? ''])
    for (const text of texts) expect(text).not.toMatch(/[|<>\n—]|\.$/)
  })
})

describe('coverage', () => {
  const article: Article = {
    law: gdpr(28),
    title: 'processors',
    provisions: [
      { law: gdpr(28, 3), kind: 'content', where: ['agreement'], wants: 'an agreement' },
      {
        law: gdpr(28, 3),
        item: 'alert',
        requirements: ['R24'],
        kind: 'content',
        where: ['agreement'],
        wants: 'an alert',
      },
      { law: gdpr(28, 3, 'a'), kind: 'content', where: ['agreement'], wants: 'instructions' },
      {
        law: gdpr(28, 3, 'd'),
        kind: 'content',
        where: ['agreement'],
        wants: 'the conditions',
        like: [gdpr(28, 3)],
        beyond: 'the rest',
      },
      {
        law: gdpr(28, 7),
        kind: 'power',
        where: [],
        wants: 'standard clauses',
        reason: 'it addresses the Commission and not us',
      },
      { law: gdpr(28, 9), kind: 'content', where: ['agreement'], wants: 'writing' },
    ],
  }
  const requirement: Requirement = {
    id: 'R13',
    merged: ['R14'],
    flag: 'mandatory',
    inferred: true,
    actor: 'processor',
    wants: 'keeps to instructions',
    law: [gdpr(28, 3, 'a')],
  }
  const made = coverage(
    [
      { id: 'exact', basis: [gdpr(28, 3, 'a')], requirements: ['R14'] },
      { id: 'narrower', basis: [gdpr(28, 3, 'a', 'i')] },
      { id: 'paragraph', basis: [gdpr(28, 3)], requirements: ['R24'] },
      { id: 'whole-article', basis: [gdpr(28)] },
      { id: 'unlisted', basis: [gdpr(28, 2)] },
      { id: 'other-number', basis: [gdpr(280), gdpr(28, 30)] },
    ],
    [requirement],
    [article],
  )

  test('a citation counts for the most exact provision that it lies in, and for no other', () => {
    expect(made.articles[0]?.provisions.map(({ id, rules }) => [id, rules])).toEqual([
      ['gdpr:28(3)', ['paragraph']],
      ['gdpr:28(3), alert', ['paragraph']],
      ['gdpr:28(3)(a)', ['exact', 'narrower']],
      ['gdpr:28(3)(d)', []],
      ['gdpr:28(7)', []],
      ['gdpr:28(9)', []],
    ])
    expect(made.articles[0]?.rules).toEqual(['whole-article'])
  })

  test('a requirement is checked by the rules that name it or one counted with it', () => {
    expect(made.requirements).toEqual([
      {
        id: 'R13',
        merged: ['R14'],
        title: 'keeps to instructions',
        flag: 'mandatory',
        inferred: true,
        law: ['GDPR Art. 28(3)(a)'],
        rules: ['exact'],
        like: [],
      },
    ])
  })

  test('a gap is counted and shown as one', () => {
    const provisions = made.articles[0]?.provisions ?? []
    expect(provisions.filter(isGap).map(({ id }) => id)).toEqual(['gdpr:28(9)'])
    expect(coverageTally(provisions, 'provision')).toBe(
      '6 provisions: 4 checked by rules, 1 not, with the reason, and 1 gap without a reason',
    )
  })

  test('as text', () => {
    expect(
      coverageText(made, { ...plain, width: 60 }),
    ).toBe(`Requirements of the published completeness study
1 requirement: 1 checked by rules, 0 not, with the reason
  R13  mandatory*  keeps to instructions
                   exact
* inferred from the published figures; R14 is counted with R13

Provisions of the GDPR
6 provisions: 4 checked by rules, 1 not, with the reason, and 1 gap without a reason

GDPR Art. 28: processors
  28(3)     content  an agreement
                     paragraph
  28(3)     content  alert: an alert
                     paragraph
  28(3)(a)  content  instructions
                     exact, narrower
  28(3)(d)  content  the conditions
                     as 28(3)
                     not checked: the rest
  28(7)     power    standard clauses
                     no rule: it addresses the Commission and
                     not us
  28(9)     content  writing
                     no rule, and no reason
  cited as a whole by whole-article
`)
  })

  test('as Markdown', () => {
    expect(coverageMarkdown(made, (rule) => `../${rule}.md`)).toBe(`## The requirements of the study

1 requirement: 1 checked by rules, 0 not, with the reason. \\* inferred from the published figures; R14 is counted with R13.

|  |  | What must be found | Law | Checked by |
| --- | --- | --- | --- | --- |
| R13 | mandatory\\* | keeps to instructions | GDPR Art. 28(3)(a) | [exact](../exact.md) |

## The provisions of the GDPR

6 provisions: 4 checked by rules, 1 not, with the reason, and 1 gap without a reason.

### GDPR Art. 28: processors

|  |  | What must be shown | Checked by |
| --- | --- | --- | --- |
| 28(3) | content | an agreement | [paragraph](../paragraph.md) |
| 28(3) | content | alert: an alert | [paragraph](../paragraph.md) |
| 28(3)(a) | content | instructions | [exact](../exact.md), [narrower](../narrower.md) |
| 28(3)(d) | content | the conditions | as 28(3)<br>*not checked:* the rest |
| 28(7) | power | standard clauses | *no rule:* it addresses the Commission and not us |
| 28(9) | content | writing | **no rule, and no reason** |

Cited as a whole by [whole-article](../whole-article.md).
`)
  })
})
