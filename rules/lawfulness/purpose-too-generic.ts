import {
  type Activity,
  atSaid,
  enumerated,
  type Problem,
  quoted,
  rule,
  statementsOf,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { edpb, gdpr } from '../law/cite.ts'
import { isCatchAll, isGeneric, purposeDetailFact } from '../law/purpose-wording.ts'
import { type Purpose, purposesOf } from './_purpose.ts'

const shown = 3

export default rule({
  id: 'purpose-too-generic',
  chapter: 'lawfulness',
  title: 'Purpose that says only that the service is provided',
  severity: 'error',
  basis: [gdpr(5, 1, 'b'), gdpr(28, 3), edpb('07/2020')],
  remedy: 'ask which function uses which data for what, each as a purpose of its own',
  request: 'purposes',
  answeredAt: ['.'],
  asController: {
    basis: [gdpr(5, 1, 'b'), gdpr(13, 1, 'c')],
    remedy:
      'have the notice say which function uses which data for what, each as a purpose of its own',
  },
  requirements: ['R4'],
  since: '0.1.0',
  *check(service) {
    const names = [service.name, service.provider?.name]
    for (const activity of service.activities ?? []) {
      const purposes = purposesOf(activity)
      const [first] = purposes
      if (!first) continue
      // One purpose that says something, and the others are its frame, unless one lets in any other.
      if (!purposes.every(({ text }) => isGeneric(text, names))) {
        yield* openIn(activity, purposes, names)
        continue
      }
      const only =
        purposes.length === 1
          ? t`the only purpose of ${quoted(activity.id)} is ${quoted(first.text)}`
          : t`the purposes of ${quoted(activity.id)} are no more than ${enumerated(purposes.map(({ text }) => quoted(text)))}`
      const matters = mattersOf(activity, names)
      const instead =
        matters.length > 0
          ? t`, and what it does stands in its subject-matter alone (${matters.join(', ')})`
          : t`, which says nothing of the use of the data`
      yield atSaid(
        first.field === undefined ? { on: first.on, field: 'purpose' } : first,
        t`${only}${instead}`,
        {
          law: purposeDetailFact,
          ...(matters.length > 0 && {
            severity: 'warning' as const,
            remedy: t`ask for the subject-matter as purposes, each with the data that it uses`,
          }),
        },
      )
    }
  },
})

/** Purposes that end in whatever else the service needs limit nothing. */
function* openIn(
  { id }: Activity,
  purposes: readonly Purpose[],
  names: readonly (string | undefined)[],
): Generator<Problem> {
  const open = purposes.filter(({ text }) => isCatchAll(text) && isGeneric(text, names))
  const [first] = open
  if (!first) return
  yield atSaid(
    first.field === undefined ? { on: first.on, field: 'purpose' } : first,
    t`the purposes of ${quoted(id)} stay open: ${enumerated(open.map(({ text }) => quoted(text)))}`,
    {
      severity: 'warning',
      law: purposeDetailFact,
      remedy: t`have the words struck out, or the uses that they stand for named`,
    },
  )
}

/** The first of the subject-matters that say more than the purpose does. */
function mattersOf(activity: Activity, names: readonly (string | undefined)[]): readonly Wording[] {
  const matters = statementsOf(activity, 'subjectMatter')
    .filter(({ stand, detail }) => stand !== 'unknown' && detail.included !== false)
    .map(({ word, detail }) => detail.matter ?? word ?? '')
    .filter((text) => text !== '' && !isGeneric(text, names))
  const more = matters.length - shown
  return [...matters.slice(0, shown).map(quoted), ...(more > 0 ? [t`${more} more`] : [])]
}
