import { score } from '../test/score/score.ts'

/** Prints how the law book does on agreements that counsel has read. */
const { matched, mild, missed, recall, hits, findings, right, repeated } = await score()
const percent = (share: number) => `${Math.round(1000 * share) / 10} %`
const listed = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : ['', `${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)]
const lines = [
  `gaps: ${matched.length} matched, ${mild.length} too mild, ${missed.length} missed; recall of high and medium ${percent(recall)}`,
  `findings: ${Object.values(findings).flat().length}, right ${percent(right)}, repeated ${percent(repeated)}; ${hits.length} on what must stay silent`,
  ...listed('too mild', mild),
  ...listed('missed', missed),
  ...listed('must stay silent', hits),
  ...listed('wrong', findings.wrong),
  ...listed('the declaration is at fault', findings.slip),
  ...listed('arguable', findings.arguable),
  ...listed('repeated', findings.repeated),
  ...listed('not judged', findings.unjudged),
]
process.stdout.write(`${lines.join('\n')}\n`)
