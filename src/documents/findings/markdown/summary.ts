import { severities } from '../../../model/severity.ts'
import { inWords } from '../../../model/words.ts'
import { caveatsIn } from '../../caveats-in.ts'
import { joinLines, ref } from '../../writers/inline.ts'
import { codeMarkdown, lineMarkdown, textMarkdown } from '../../writers/markdown-lines.ts'
import type { FindingsContext } from '../context.ts'
import { sentence } from '../sentence.ts'
import { unknownPlaces } from '../unknown-lines.ts'
import { mostOpen, worstOf } from '../worst.ts'
import { type Blocks, headed, list } from './blocks.ts'

/** What takes from the weight of all that follows, before any of it. */
export function noticeBlocks({ words, subject, language }: FindingsContext): Blocks {
  const { report, unread } = subject
  const unweighed = report.sources.filter(({ checked }) => !checked)
  return [
    ...caveatsIn(language, report).map((caveat) => `> **${textMarkdown(sentence(caveat))}**`),
    ...(unread.length + unweighed.length === 0
      ? []
      : [
          [
            `> **${words.unread.title}.** ${words.unread.text}`,
            '>',
            ...unread.map((line) => `> - ${textMarkdown(line)}`),
            ...unweighed.map(
              ({ file }) => `> - ${codeMarkdown(file)}${words.colon} ${words.unread.unweighed}`,
            ),
          ].join('\n'),
        ]),
  ]
}

/** What somebody must know who reads no further. */
export function summary(context: FindingsContext): Blocks {
  const { words, content } = context
  const { counts } = content
  const worst = worstOf(content.services)
  const [first] = content.waived.map(({ waiver }) => waiver?.expires ?? '').sort()
  return [
    ...headed('summary', words.summary.title),
    list([
      `[${words.count.services({ n: content.services.length })}](#matrix)`,
      `[${words.count.findings({ n: severities.reduce((sum, severity) => sum + counts[severity], 0) })}](#findings)${words.colon} ${inWords(
        severities.map(
          (severity) =>
            `${counts[severity]} ${words.severities[severity].many({ n: counts[severity] })}`,
        ),
        words.and,
      )}`,
      unknownText(context),
      first === undefined
        ? words.summary.noWaived
        : lineMarkdown([
            ref(words.summary.waivedUntil({ n: content.waived.length, first }), 'waived'),
          ]),
      `[${words.summary.limits}](#limits)`,
    ]),
    ...headed('worst', words.summary.worst, 3),
    worst.length === 0
      ? words.summary.nothing
      : worst
          .map(({ title, severity, services }, index) => {
            const named = joinLines(
              services.map(({ part, group }) => [ref(part.name, group.anchor)]),
              ', ',
            )
            return `${index + 1}. **${words.severities[severity].name}${words.colon}** ${textMarkdown(title)} (${lineMarkdown(named)})`
          })
          .join('\n'),
    ...(worst.length === 0 ? [] : [words.summary.worstOrder]),
    ...headed('services', words.summary.byService, 3),
    list(byService(context)),
  ]
}

const mostNamed = 5

/** The services with most against them. */
function byService({ content, words }: FindingsContext): readonly string[] {
  const named = mostOpen(content.services).slice(0, mostNamed)
  const rest = content.services.length - named.length
  return [
    ...named.map(({ name, anchor, counts }) => {
      const tally = severities
        .filter((severity) => counts[severity] > 0)
        .map(
          (severity) =>
            `${counts[severity]} ${words.severities[severity].many({ n: counts[severity] })}`,
        )
      return `${lineMarkdown([ref(name, anchor)])}${words.colon} ${tally.join(', ') || words.count.findings({ n: 0 })}`
    }),
    ...(rest > 0 ? [`[${words.summary.more({ n: rest })}](#matrix)`] : []),
  ]
}

function unknownText({ content, words }: FindingsContext): string {
  if (content.unknowns === 0) return words.summary.noUnknown
  const places = lineMarkdown(joinLines(unknownPlaces(content, words), ', '))
  return `${words.count.unknown({ n: content.unknowns })}${words.colon} ${places}`
}
