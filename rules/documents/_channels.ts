import {
  isControlling,
  linked,
  listed,
  quoted,
  type Service,
  t,
  worded,
} from '../../src/model/rule.ts'
import type { Conflict, ConflictSide } from './_conflict.ts'

/** Ways to reach people that a text names without doubt, in English, French, German or Spanish. */
const channels = {
  SMS: /\bSMS\b|\btext messag/i,
  fax: /\b(?:tele)?fax\b/i,
  chat: /\b(?:web)?chats?\b/i,
  'e-mail': /\be-?mail/i,
  telephone: /\btele?phon|\bt[ée]l[ée]phon|\bcalls?\b|\bappels?\b|\banrufe?\b|\bllamadas?\b/i,
  post: /\bpostal\b|\bletters?\b/i,
} as const

type Channel = keyof typeof channels

/** Those that send something of their own; mail and telephone are part of every service. */
const telling: readonly Channel[] = ['SMS', 'fax', 'chat', 'post']

/** Purposes that name all messages, whatever carries them. */
const general =
  /\bmessag(?!es? (?:by|via))|\bcommunication|\bomnichannel|\ball channels|\bcontacting\b/i

const channelsIn = (text: string) =>
  (Object.keys(channels) as Channel[]).filter((one) => channels[one].test(text))

/** A sub-processor for a channel, and purposes that name others and not this one. */
export function* channelConflicts(service: Service): Generator<Conflict> {
  const activities = (service.activities ?? []).filter((one) => !isControlling(one))
  const texts = activities.flatMap(({ purposes }) =>
    listed(purposes).map((item) => (typeof item === 'string' ? item : item.purpose)),
  )
  const named = new Set(texts.flatMap(channelsIn))
  const [activity] = activities
  if (!activity || named.size === 0 || texts.some((text) => general.test(text))) return
  const purposes: ConflictSide = {
    on: activity,
    field: 'purposes',
    message: t`they name ${linked([...named].map(worded))} alone`,
    source: activity.source ?? service.source,
  }
  for (const entry of listed(service.subprocessors)) {
    if (entry.inUse === false) continue
    const says = (['task', 'description'] as const).flatMap((field) => {
      const channel = channelsIn(entry[field] ?? '').find((one) => telling.includes(one))
      return channel === undefined || named.has(channel) ? [] : [{ field, channel }]
    })
    const [first] = says
    if (!first) continue
    const { field, channel } = first
    yield {
      subject: t`the purposes`,
      one: purposes,
      other: {
        on: entry,
        field,
        message: t`${quoted(entry.name ?? entry.id)} is engaged for ${worded(channel)} (${quoted(entry[field] ?? '')})`,
        source: entry.source ?? service.source,
      },
      key: `channel ${channel}`,
      else: t`what is not among the purposes is not instructed`,
      remedy: t`have ${worded(channel)} added to the purposes, or the sub-processor struck out`,
    }
  }
}
