import type { ChangeDrift } from '../../model/change.ts'
import type { Citation } from '../../model/citation.ts'
import { regimeTitles } from '../../model/regime.ts'
import { count } from '../../report/text.ts'
import type { Diff, Revision } from '../diff.ts'

/** The passage as it was and is; of what only stands elsewhere now the words are the same. */
export const passageWords = ({ words }: ChangeDrift): string => `“${words}”`

/** `from main (1a2b3c4) to the work tree` */
export const span = ({ base, head }: Diff): string => `from ${called(base)} to ${called(head)}`

function called({ ref, commit }: Revision): string {
  if (commit === undefined) return `the ${ref}`
  const short = commit.slice(0, 7)
  return ref.startsWith(short) ? short : `${ref} (${short})`
}

/** The law that was asked, and of which day. */
export const lawLine = ({ regime, asOf, lawDate }: Diff): string =>
  `${regimeTitles[regime]} as of ${asOf} (tables of ${lawDate})`

export const isWhole = ({ summary }: Diff): boolean =>
  summary.unread === 0 && summary.uncompared === 0

/** What nobody may overlook: that something could not be read; nothing where all could. */
export function warnings({ summary: { unread, uncompared }, lawStale }: Diff): readonly string[] {
  return [
    ...(unread > 0
      ? [`${count(unread, 'source')} could not be read as a whole: what changed there is unknown`]
      : []),
    ...(uncompared > 0
      ? [`${count(uncompared, 'declaration')} could not be compared: what changed there is unknown`]
      : []),
    ...(lawStale
      ? ['the tables of law are over a year older than that day: newer decisions are missing']
      : []),
  ]
}

/** Each of them in a line. */
export const gaps = ({ unread, uncompared }: Diff): readonly string[] => [
  ...unread.map(({ side, file, message }) =>
    file === undefined ? `on the ${side}: ${message}` : `${file} on the ${side}, ${message}`,
  ),
  ...uncompared.map(({ declaration, message }) => `${declaration}: ${message}`),
]

/** `GDPR Art. n(1)(e), m(1)(e)`: an act is named once for all of its articles that follow. */
export const provisionsText = (basis: readonly Citation[]): string => shortened(basis).join(', ')

export const shortened = (basis: readonly Citation[]): readonly string[] =>
  basis.map(({ provision }, index) => {
    const act = actOf(provision)
    const before = basis[index - 1]
    return act !== '' && before && actOf(before.provision) === act
      ? provision.slice(act.length)
      : provision
  })

const actOf = (provision: string) => /^.* Art\. /.exec(provision)?.[0] ?? ''

/** Where nothing is to be said. Never more than what was looked at. */
export const nothing = (diff: Diff): string =>
  isWhole(diff) ? 'nothing declared has changed' : 'nothing has changed in what could be read'
