import {
  type Activity,
  at,
  atSaid,
  type Embedded,
  type Feature,
  type Problem,
  quoted,
  rule,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { eprivacy, gdpr } from '../law/cite.ts'
import { isAbout } from '../law/purpose-wording.ts'
import { type RecordingLaw, recordingLaw } from '../law/recording-laws.ts'
import { dataOf } from './_data.ts'
import { purposesOf } from './_purpose.ts'

export default rule({
  id: 'recording-without-notice',
  chapter: 'lawfulness',
  title: 'Call recording and nobody told to inform callers',
  severity: 'warning',
  basis: [eprivacy(5, 1), gdpr(13, 1)],
  remedy: 'agree who tells callers before the recording starts, and how they can decline',
  request: 'recording-notice',
  answeredAt: ['activities/*/features/*/subjectsTold', 'embeds/*/features/*/subjectsTold'],
  since: '0.1.0',
  *check({ activities = [], embeds = [] }, { organisation }) {
    const law = recordingLaw(organisation?.country)
    for (const activity of activities) {
      const recording = recordingIn(activity)
      for (const feature of recording) yield* gapOf(feature, activity.id, law)
      if (recording.length === 0) yield* silentRecording(activity, law)
    }
    for (const embedded of embeds)
      for (const feature of recordingIn(embedded)) yield* gapOf(feature, called(embedded), law)
  },
})

const recordingIn = ({ features = [] }: { readonly features?: readonly Feature[] }) =>
  features.filter(({ type }) => type === 'call-recording')

const called = ({ name, service, task }: Embedded) =>
  name ?? service ?? task ?? t`an embedded service`

/** Where the law of our own country asks for more than to be told, the remedy does too. */
const underLaw = (law: RecordingLaw | undefined) =>
  law && {
    law,
    ...(law.consent === 'all' && {
      remedy: t`agree who tells callers before the recording starts and takes their consent, which ${law.provision} asks for`,
    }),
  }

function* gapOf(feature: Feature, holder: Wording, law?: RecordingLaw): Generator<Problem> {
  const { subjectsTold } = feature
  const recorded = t`calls are recorded in ${quoted(holder)}`
  if (subjectsTold === undefined)
    yield at(
      feature,
      'subjectsTold',
      t`${recorded}, and nobody is said to tell the callers`,
      underLaw(law),
    )
  else if (subjectsTold === 'unknown')
    yield at(
      feature,
      'subjectsTold',
      t`${recorded}, and whether callers are told is unknown`,
      underLaw(law),
    )
  else if (!subjectsTold)
    yield at(feature, 'subjectsTold', t`${recorded}, and callers are not told`, {
      severity: 'error',
      ...underLaw(law),
    })
}

/** Recordings without the feature that makes them: by the data, or else by the purpose. */
function* silentRecording(activity: Activity, law?: RecordingLaw): Generator<Problem> {
  const data = dataOf(activity).find(
    ({ category, detail }) => category === 'call-recordings' && detail.included !== 'may-occur',
  )
  const purpose = purposesOf(activity).find(({ text }) => isAbout(text, 'recording'))
  const found = data ?? purpose
  if (!found) return
  const field = found.field ?? (data ? 'category' : 'purpose')
  yield atSaid(
    { on: found.on, field },
    t`${data ? t`call-recordings are among the data` : t`${quoted(purpose?.text ?? '')} is a purpose`} of ${quoted(activity.id)}, and nobody is said to tell the callers`,
    {
      ...(law && { law }),
      remedy: t`declare the feature call-recording, with who tells the callers`,
    },
  )
}
