import type { RulePage } from '../../rule-page.ts'
import type { Words } from '../../words/words-type.ts'
import { code, english, joinLines } from '../../writers/inline.ts'
import { lineMarkdown, placeMarkdown } from '../../writers/markdown-lines.ts'
import { cardOf } from '../card.ts'
import type { FindingsContext } from '../context.ts'
import { anchor, type Group } from '../groups.ts'
import { type Blocks, headed, list } from './blocks.ts'

/** The findings of one rule on one service. */
export function card(group: Group, { words, pageOf, inPlace }: FindingsContext): Blocks {
  const { title, severity, rule } = group
  const { cases, asks, remedies } = cardOf(group, words)
  const page = pageOf(rule)
  const label = (text: string) => `**${text}${words.colon}**`
  return [
    `${placeMarkdown(group.anchor)}\n\n##### ${words.severities[severity].name}${words.colon} ${lineMarkdown([english(title), ' ', code(rule)])}`,
    label(words.findings.says),
    list(
      cases.map(({ message, place, more }) =>
        [lineMarkdown(message), ...[place, ...more].map(lineMarkdown)].join('<br>\n  '),
      ),
    ),
    `${label(words.findings.asks)} ${lineMarkdown(joinLines(asks, '; '))}`,
    ...(inPlace && page ? [`${label(words.findings.why)} ${lineMarkdown(page.why)}`] : []),
    `${label(words.findings.ask)} ${remedies.map(lineMarkdown).join(' ')}`,
    ...(inPlace && page ? advice(page, words) : []),
    ...(inPlace || !page ? [] : [`[${words.findings.explained}](#${anchor('rule', rule)})`]),
  ]
}

function advice({ mend, wording }: RulePage, { findings, colon }: Words['findings']): Blocks {
  return [
    ...mend.map(lineMarkdown),
    ...(wording.length === 0
      ? []
      : [
          `${findings.wording}${colon}`,
          wording.map((line) => `> ${lineMarkdown(line)}`).join('\n>\n'),
        ]),
  ]
}

/** Every rule that found something, explained once. */
export function ruleBlocks({ content, words, pageOf }: FindingsContext): Blocks {
  const groups = [...content.services.flatMap((part) => part.groups), ...content.others]
  const titles = new Map(groups.map(({ rule, title }) => [rule, title]))
  return [
    ...headed('rules', words.rules.title),
    words.rules.text,
    ...[...titles].flatMap(([rule, title]): Blocks => {
      const page = pageOf(rule)
      if (page === undefined) return []
      return [
        ...headed(anchor('rule', rule), title, 3),
        lineMarkdown(page.why),
        ...advice(page, words),
      ]
    }),
  ]
}
