import type { Finding } from '../../model/report.ts'
import type { Look } from '../../report/style.ts'
import { count, inert, visible, wrap } from '../../report/text.ts'
import type { Expectation } from './expectations.ts'
import { type Difference, type FixtureVerdict, passes } from './fixture-verdict.ts'

/** A policy of which no fixture shows both sides. */
export interface Unexercised {
  readonly policy: string
  /** What no fixture shows. */
  readonly lacks: 'failing' | 'passing' | 'both'
}

/** How fixtures went: each with what differs, a summary, and what they do not show. */
export function testText(
  verdicts: readonly FixtureVerdict[],
  unexercised: readonly Unexercised[],
  look: Look,
): string {
  const blocks = verdicts.map((verdict) => fixture(verdict, look))
  const failed = verdicts.filter((verdict) => !passes(verdict)).length
  const lines = [
    ...blocks.flat(),
    '',
    summary(verdicts, failed, look),
    ...unexercised.map((one) => look.paint('warning', `warning: ${shortfall(one)}`)),
    '',
  ]
  return inert(lines.join('\n'))
}

function fixture(verdict: FixtureVerdict, look: Look): readonly string[] {
  const { file, met, differences, broken } = verdict
  const mark = passes(verdict) ? look.paint('good', 'pass') : look.paint('error', 'fail')
  const found = met.length === 0 ? 'nothing to find' : `${count(met.length, 'finding')} as expected`
  return [
    `${mark}  ${look.paint('strong', visible(file))}${passes(verdict) ? look.paint('quiet', `  ${found}`) : ''}`,
    ...broken.flatMap(({ location, message }) =>
      row(location.line, 'cannot be read', visible(message), look),
    ),
    ...differences.flatMap((difference) => lineOf(difference, look)),
  ]
}

function lineOf({ line, missing, unexpected }: Difference, look: Look): readonly string[] {
  const expected = missing.map(announced)
  const found = unexpected.map(said)
  return [
    ...(expected.length > 0 ? expected : ['nothing']).flatMap((text, index) =>
      row(index === 0 ? line : undefined, 'expected', text, look),
    ),
    ...(found.length > 0 ? found : ['nothing']).flatMap((text) =>
      row(undefined, 'found', text, look),
    ),
  ]
}

const announced = ({ rule, says }: Expectation) =>
  visible(says === undefined ? rule : `${rule} "${says}"`)

const said = ({ rule, message }: Finding) => visible(`${rule}: ${message}`)

/** The line of the fixture, what follows, and the text in a column of its own. */
function row(line: number | undefined, label: string, text: string, look: Look): readonly string[] {
  const head = `  ${String(line ?? '').padStart(6)}  ${label.padEnd(8)}  `
  const width = Math.max(Math.min(look.width, widest) - head.length, 30)
  return wrap(text, width).map((part, index) =>
    index === 0 ? `${look.paint('quiet', head)}${part}` : `${' '.repeat(head.length)}${part}`,
  )
}

/** Text wider than this is hard to read, however wide the terminal. */
const widest = 110

function summary(verdicts: readonly FixtureVerdict[], failed: number, look: Look): string {
  const sum = (of: (verdict: FixtureVerdict) => number) =>
    verdicts.reduce((total, verdict) => total + of(verdict), 0)
  const missing = sum(({ differences }) => differences.flatMap((one) => one.missing).length)
  const unexpected = sum(({ differences }) => differences.flatMap((one) => one.unexpected).length)
  const broken = verdicts.filter((verdict) => verdict.broken.length > 0).length
  const bad = (number: number, text: string) => (number === 0 ? text : look.paint('error', text))
  return [
    count(verdicts.length, 'fixture'),
    bad(failed, `${failed} failed`),
    `${count(
      sum(({ met }) => met.length),
      'finding',
    )} as expected`,
    bad(missing, `${missing} missing`),
    bad(unexpected, `${unexpected} unexpected`),
    ...(broken > 0 ? [bad(broken, `${broken} not readable`)] : []),
  ].join('   ')
}

function shortfall({ policy, lacks }: Unexercised): string {
  if (lacks === 'both') return `no fixture is about ${visible(policy)}`
  return lacks === 'failing'
    ? `no fixture shows what fails ${visible(policy)}`
    : `no fixture shows what passes ${visible(policy)}`
}
