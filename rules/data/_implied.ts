import {
  type Activity,
  listed,
  type Operation,
  type Related,
  type Service,
  t,
  term,
} from '../../src/model/rule.ts'

/** An operation that another fact of the declaration cannot do without. */
export interface ImpliedData {
  readonly operation: Operation
  /** The operations that would say it. */
  readonly accepted: readonly Operation[]
  readonly evidence: Related
}

/** Only what admits no other reading: a wrong guess would be a wrong finding. */
export function impliedBy(service: Service, activity: Activity): readonly ImpliedData[] {
  const found = [
    imply('recording', ['recording'], recorded(activity)),
    imply('storage', ['storage', 'hosting'], stored(service, activity)),
    imply('transmission', ['transmission', 'disclosure', 'dissemination'], carried(activity)),
  ]
  return found.filter((one) => one !== undefined)
}

const imply = (
  operation: Operation,
  accepted: readonly Operation[],
  evidence: Related | undefined,
): ImpliedData | undefined => evidence && { operation, accepted, evidence }

function recorded({ features = [] }: Activity): Related | undefined {
  const on = features.find(({ type }) => type === 'call-recording' || type === 'screen-recording')
  return on && { on, field: 'type', message: t`${term(on.type)} is a feature` }
}

function stored({ locations, activities = [] }: Service, activity: Activity): Related | undefined {
  const hosting = about(activity, /\bhost/i)
  if (hosting) return hosting
  // Where there are several activities, nobody says whose data lie there.
  const place = activities.length === 1 && listed(locations).find(({ use }) => use === 'storage')
  if (place) return { on: place, field: 'use', message: t`data are stored here` }
  const kept = listed(activity.retention).find(({ period }) => period !== undefined)
  return kept && { on: kept, field: 'period', message: t`data are kept for ${kept.period}` }
}

const carried = (activity: Activity) => about(activity, /\bcarr(?:y|iage|ies|ied)\b|\btransmi/i)

/** Where the subject-matter speaks of it. */
function about(activity: Activity, words: RegExp): Related | undefined {
  const { subjectMatter = [] } = activity
  const message = (matter: string) => t`the subject-matter is "${matter}"`
  if (typeof subjectMatter === 'string')
    return words.test(subjectMatter)
      ? { on: activity, field: 'subjectMatter', message: message(subjectMatter) }
      : undefined
  const item = subjectMatter.find(
    ({ matter, included = true }) => included === true && words.test(matter),
  )
  return item && { on: item, field: 'matter', message: message(item.matter) }
}
