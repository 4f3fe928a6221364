import { fields } from '../../schemas/fields.ts'
import type { Fact } from './_facts.ts'

/** What the law asks of a processor's terms: of a mere controller nobody asks it. */
const asProcessor = askedOf('processor')

/** What is asked in every role. */
const always = askedOf('everybody')

function askedOf(whom: 'processor' | 'everybody'): ReadonlySet<string> {
  return new Set(Object.keys(fields).filter((path) => fields[path]?.askedOf === whom))
}

/** The keys that carry a whole statement: to know nothing of them is to know nothing of it. */
const carrier = /\.(?:commitment|support)$/

/** Whether a rule of another chapter speaks of a fact that is unknown. */
export function isJudged({ path, on, field }: Fact, processing: boolean): boolean {
  const fact = path.replace(carrier, '')
  // Whether another paper says it is told with that paper.
  if (field === 'found') return true
  const beside = on as Readonly<Record<string, unknown>>
  if (always.has(fact) || (processing && asProcessor.has(fact))) return true
  if (fact.startsWith('documents.')) return field === 'date' || beside['type'] === 'agreement'
  // Recordings are asked who tells the callers; a country of its own answers for a place that is unknown.
  if (fact === 'activities.features.subjectsTold')
    return beside['type'] === 'call-recording' || beside['type'] === 'screen-recording'
  if (fact === 'activities.features.humanReview') return beside['legalEffect'] === true
  return fact === 'subprocessors.locations' && beside['country'] === undefined
}
