import { limitsOf } from '../letter/limits.ts'
import { requestIn } from '../letter/request-in.ts'
import { type Block, type Blocks, heading, paragraph, quietly, termed } from '../writers/blocks.ts'
import { badge, english, joinLines, type Line, ref, ruleId } from '../writers/inline.ts'
import { type CaseText, cardOf } from './card.ts'
import type { FindingsContext } from './context.ts'
import { anchor, type Group } from './groups.ts'

/** The findings of one rule on one service: what is declared, what the law asks, why, and what to ask for. */
export function cardBlock(group: Group, context: FindingsContext): Block {
  const { words, whyOf, inPlace, told } = context
  const { severity, chapter, rule, title, cases } = group
  const card = cardOf(group, context)
  const reason = whyOf(rule)
  const { says, asks, why, ask } = words.findings
  const explained: Line = inPlace || !reason ? [] : ['. ', ref(why, anchor('rule', rule))]
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
          ...(inPlace && reason ? [termed(why, paragraph(english(...reason)))] : []),
          termed(
            ask,
            ...card.remedies.map((remedy) => paragraph(...remedy)),
            ...(inPlace ? clauseBlocks(rule, context, new Set()) : []),
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

/** Wording as a letter proposes it to the first vendor of whom the rule speaks, unless it has been shown. */
function clauseBlocks(
  rule: string,
  { content, subject, language, words }: FindingsContext,
  shown: Set<string>,
): Blocks {
  const { request = 'ours' } = subject.ruleOf(rule) ?? {}
  const part = content.services.find(({ groups }) => groups.some((group) => group.rule === rule))
  const service = part?.declared[0]?.service
  if (request === 'ours' || !service) return []
  const { clause } = requestIn(language, request, limitsOf(subject, service))
  if (clause === undefined || shown.has(clause)) return []
  shown.add(clause)
  const label = quietly(`${words.findings.wording}${words.colon}`)
  return [label, { kind: 'quotation', blocks: [paragraph(clause)] }]
}

/** Every rule that found something, explained once; what several ask for stands with the first. */
export function ruleBlocks(context: FindingsContext): Blocks {
  const { content, words, whyOf, told } = context
  const groups = [...content.services.flatMap((part) => part.groups), ...content.others]
  const titles = new Map(groups.map(({ rule, title }) => [rule, title]))
  const shown = new Set<string>()
  return [
    heading(2, words.rules.title, 'rules'),
    paragraph(words.rules.text),
    {
      kind: 'section',
      role: 'columns',
      blocks: [...titles].flatMap(([rule, title]): Blocks => {
        const reason = whyOf(rule)
        if (reason === undefined) return []
        return [
          heading(3, [told(title)], anchor('rule', rule)),
          paragraph(english(...reason)),
          ...clauseBlocks(rule, context, shown),
        ]
      }),
    },
  ]
}
