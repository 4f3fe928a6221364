import type { RulePage } from '../rule-page.ts'
import type { Words } from '../words/words-type.ts'
import { type Block, type Blocks, heading, paragraph, quietly, termed } from '../writers/blocks.ts'
import { badge, english, joinLines, type Line, ref, ruleId, strong } from '../writers/inline.ts'
import { type CaseText, cardOf } from './card.ts'
import type { FindingsContext } from './context.ts'
import { anchor, type Group } from './groups.ts'

/** The findings of one rule on one service: what is declared, what the law asks, why, and what to ask for. */
export function cardBlock(group: Group, { words, pageOf, inPlace }: FindingsContext): Block {
  const { severity, chapter, rule, title, cases } = group
  const card = cardOf(group, words)
  const page = pageOf(rule)
  const { says, asks, why, ask, explained } = words.findings
  return {
    kind: 'section',
    role: 'finding',
    tone: severity,
    anchor: group.anchor,
    data: { severity, chapter, count: cases.length },
    blocks: [
      heading(5, [
        badge(words.severities[severity].name, severity),
        ' ',
        english(title),
        ' ',
        ruleId(rule),
      ]),
      {
        kind: 'facts',
        facts: [
          termed(says, ...casesBlocks(card.cases)),
          termed(asks, paragraph(...joinLines(card.asks, '; '))),
          ...(inPlace && page ? [termed(why, paragraph(english(...page.why)))] : []),
          termed(
            ask,
            ...card.remedies.map((remedy) => paragraph(...remedy.map(loud))),
            ...(inPlace && page ? adviceBlocks(page, words) : []),
            ...(inPlace || !page ? [] : [paragraph(ref(explained, anchor('rule', rule)))]),
          ),
        ],
      },
    ],
  }
}

const loud = (part: Line[number]): Line[number] =>
  typeof part === 'object' && part.kind === 'english'
    ? english(...part.parts.map((one) => (typeof one === 'string' ? strong(one) : one)))
    : part

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

function adviceBlocks({ mend, wording }: RulePage, { findings, colon }: Words['findings']): Blocks {
  return [
    ...mend.map((line) => paragraph(english(...line))),
    ...(wording.length === 0
      ? []
      : [
          quietly(`${findings.wording}${colon}`),
          {
            kind: 'quotation',
            blocks: wording.map((line) => paragraph(english(...line))),
          } as const,
        ]),
  ]
}

/** Every rule that found something, explained once. */
export function ruleBlocks({ content, words, pageOf }: FindingsContext): Blocks {
  const groups = [...content.services.flatMap((part) => part.groups), ...content.others]
  const titles = new Map(groups.map(({ rule, title }) => [rule, title]))
  return [
    heading(2, words.rules.title, 'rules'),
    paragraph(words.rules.text),
    ...[...titles].flatMap(([rule, title]): Blocks => {
      const page = pageOf(rule)
      if (page === undefined) return []
      return [
        heading(3, [english(title)], anchor('rule', rule)),
        paragraph(english(...page.why)),
        ...adviceBlocks(page, words),
      ]
    }),
  ]
}
