import { score } from '../test/score/score.ts'

/** Prints how the law book does on agreements that counsel has read. */
const { matched, mild, missed, recall, wrong, repeated, findings } = await score()
const share = (part: number, whole: number) => `${Math.round((100 * part) / whole)} %`
const listed = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]
const lines = [
  `recall of high and medium ${share(recall, 1)}, ${matched.length} matched, ${mild.length} too mild, ${missed.length} missed, ${wrong.length} wrong, ${repeated.length} of ${findings} findings repeated (${share(repeated.length, findings)})`,
  ...listed('too mild', mild),
  ...listed('missed', missed),
  ...listed('wrong', wrong),
  ...listed('repeated', repeated),
]
process.stdout.write(`${lines.join('\n')}\n`)
