import type { RulePage } from '../rule-page.ts'
import type { Words } from '../words/words-type.ts'
import { type Block, type Blocks, heading, paragraph, quietly, termed } from '../writers/blocks.ts'
import { badge, english, joinLines, type Line, ref, ruleId } from '../writers/inline.ts'
import { type CaseText, cardOf } from './card.ts'
import type { FindingsContext } from './context.ts'
import { anchor, type Group } from './groups.ts'

/** The findings of one rule on one service: what is declared, what the law asks, why, and what to ask for. */
export function cardBlock(group: Group, context: FindingsContext): Block {
  const { words, pageOf, inPlace, told } = context
  const { severity, chapter, rule, title, cases } = group
  const card = cardOf(group, context)
  const page = pageOf(rule)
  const { says, asks, why, ask } = words.findings
  const explained: Line = inPlace || !page ? [] : ['. ', ref(why, anchor('rule', rule))]
  return {
    kind: 'section',
    role: 'finding',
    folds: true,
    tone: severity,
    anchor: group.anchor,
    data: { severity, chapter, count: cases.length },
    blocks: [
      heading(5, [
        badge(words.severities[severity].name, severity),
        ' ',
        told(title),
        ' ',
        ruleId(rule),
      ]),
      {
        kind: 'facts',
        facts: [
          termed(says, ...casesBlocks(card.cases)),
          termed(asks, paragraph(...joinLines(card.asks, '; '), ...explained)),
          ...(inPlace && page ? [termed(why, paragraph(english(...page.why)))] : []),
          termed(
            ask,
            ...card.remedies.map((remedy) => paragraph(...remedy)),
            ...(inPlace && page ? wordingBlocks(page, words) : []),
          ),
        ],
      },
    ],
  }
}

function casesBlocks(cases: readonly CaseText[]): Blocks {
  const blocks = cases.map(
    ({ message, place, more }): Blocks => [
      paragraph(...message),
      quietly(...place),
      ...more.map((line) => quietly(...line)),
    ],
  )
  return blocks.length === 1 ? (blocks[0] ?? []) : [{ kind: 'list', items: blocks }]
}

function wordingBlocks({ wording }: RulePage, { findings, colon }: Words['findings']): Blocks {
  if (wording.length === 0) return []
  return [
    quietly(`${findings.wording}${colon}`),
    { kind: 'quotation', blocks: wording.map((line) => paragraph(english(...line))) },
  ]
}

/** Every rule that found something, explained once. */
export function ruleBlocks({ content, words, pageOf, told }: FindingsContext): Blocks {
  const groups = [...content.services.flatMap((part) => part.groups), ...content.others]
  const titles = new Map(groups.map(({ rule, title }) => [rule, title]))
  return [
    heading(2, words.rules.title, 'rules'),
    paragraph(words.rules.text),
    {
      kind: 'section',
      role: 'columns',
      blocks: [...titles].flatMap(([rule, title]): Blocks => {
        const page = pageOf(rule)
        if (page === undefined) return []
        return [
          heading(3, [told(title)], anchor('rule', rule)),
          paragraph(english(...page.why)),
          ...wordingBlocks(page, words),
        ]
      }),
    },
  ]
}
