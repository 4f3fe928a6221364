/**
 * How drafts do on annotated agreements: per language, and per fact. `--all` lists what is wrong and
 * missed; names of files choose among the documents. `--texts <folder>` scores the public agreements
 * whose facts are kept without their texts (`test/draft/public`), as far as the folder holds them.
 */

import { termLanguages } from '../src/draft/term-languages.ts'
import { facts } from '../test/draft/facts.ts'
import { type FactScore, publicScoresOf, scoresOf } from '../test/draft/score.ts'

const percent = (part: number, of: number) =>
  of === 0 ? '-' : `${((100 * part) / of).toFixed(1)} %`
const given = process.argv.slice(2)
const at = given.indexOf('--texts')
const texts = at < 0 ? undefined : given.splice(at, 2)[1]
const names = given.filter((argument) => !argument.startsWith('--'))

const all: FactScore[] = []
for (const language of termLanguages) {
  const scores = (
    await (texts === undefined ? scoresOf(language) : publicScoresOf(language, texts))
  ).filter(({ file }) => names.length === 0 || names.some((name) => file.startsWith(name)))
  if (scores.length === 0) continue
  const own = scores.flatMap((score) => score.facts)
  const count = (outcome: string) => own.filter((one) => one.outcome === outcome).length
  const sum = (of: (score: (typeof scores)[number]) => number) =>
    scores.reduce((total, score) => total + of(score), 0)
  const [right, wrong, offered, missed] = ['right', 'wrong', 'offered', 'missed'].map(count) as [
    number,
    number,
    number,
    number,
  ]
  const quotes = sum((score) => score.quotes)
  const placed = own.filter(({ place }) => place !== undefined)
  console.log(
    `${language}: ${scores.length} documents; stated right ${percent(right, right + wrong)} of ${right + wrong}, stated or offered ${percent(right + offered, right + offered + missed)} of ${right + offered + missed}, rows ${percent(
      sum((score) => score.rowsRight),
      sum((score) => score.rows),
    )} of ${sum((score) => score.rows)}, quotes verified ${percent(quotes - sum((score) => score.unverified.length), quotes)} of ${quotes}, at the right place ${percent(placed.filter(({ place }) => place).length, placed.length)} of ${placed.length}`,
  )
  all.push(...own)
}
console.log(`\n${'fact'.padEnd(30)} right wrong offered missed`)
for (const name of [...Object.keys(facts), 'kind']) {
  const of = (outcome: string) =>
    String(all.filter((one) => one.fact === name && one.outcome === outcome).length)
  console.log(
    `${name.padEnd(30)} ${of('right').padStart(5)} ${of('wrong').padStart(5)} ${of('offered').padStart(7)} ${of('missed').padStart(6)}`,
  )
}
if (process.argv.includes('--all'))
  for (const { file, path, outcome, detail, place } of all)
    if (outcome === 'wrong' || outcome === 'missed' || place === false)
      console.log(`${place === false ? 'place' : outcome}  ${file}: ${path} ${detail}`)
