import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import schema from '../../../schemas/due.schema.json' with { type: 'json' }
import { dueIcs } from '../../../src/documents/calendar/ics.ts'
import { dueJson } from '../../../src/documents/calendar/json.ts'
import { dayOf } from '../../../src/documents/stamp.ts'
import { languages } from '../../../src/model/language.ts'
import { anyText, hostileTexts } from '../../report/hostile.ts'
import { subjectOf } from '../findings/world.ts'
import { made } from '../made.ts'
import { inLanguage, service } from '../registers/world.ts'
import { everything } from './world.ts'

const ahead = { ...inLanguage('en'), within: 400 }

describe('as JSON', () => {
  const validate = new Ajv2020({ strict: true }).compile(schema)

  test('is what the published schema says', async () => {
    for (const subject of [await everything(), await subjectOf({})])
      for (const language of languages) {
        const text = dueJson(subject, { ...ahead, language })
        expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true)
        expect(dayOf(text)).toBe('2026-11-21')
      }
  })

  test('holds all of each entry', async () => {
    await expect(dueJson(await everything(), ahead)).toMatchFileSnapshot(
      '../../golden/documents/due-everything.json',
    )
  })

  test('the schema describes every property, and admits no other', () => {
    const nodes = [schema, schema.$defs.entry, schema.$defs.entry.properties.basis.items]
    for (const node of nodes) {
      expect(node.additionalProperties).toBe(false)
      for (const [name, property] of Object.entries(node.properties))
        expect('description' in property && property.description, name).toMatch(/^[A-Z].*\.$/)
    }
  })
})

/** The events of a calendar as a program of calendars reads them. */
function eventsIn(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      day: event.startDate.toString(),
      isWholeDay: event.startDate.isDate,
      summary: event.summary,
      description: event.description,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      alarms: component
        .getAllSubcomponents('valarm')
        .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    }
  })
}

describe('as a calendar', () => {
  test('is read back, an event of a whole day each', async () => {
    const ics = dueIcs(await everything(), ahead)
    expect(dayOf(ics)).toBe('2026-11-21')
    await expect(ics.replaceAll('\r\n', '\n')).toMatchFileSnapshot(
      '../../golden/documents/due-everything.ics',
    )
    const events = eventsIn(ics)
    const { entries } = JSON.parse(dueJson(await everything(), ahead))
    // What is overdue lies on the day of the document.
    expect(events.map(({ day }) => day)).toEqual(
      entries.map(({ day }: { day: string }) => (day < '2026-11-21' ? '2026-11-21' : day)),
    )
    expect(events.map(({ alarms }) => alarms)).toEqual(
      entries.map(({ day }: { day: string }) =>
        day < '2026-11-21' ? ['PT9H'] : ['-P13DT15H', '-PT15H'],
      ),
    )
    expect(events.every(({ isWholeDay }) => isWholeDay)).toBe(true)
    expect(new Set(events.map(({ stamp }) => stamp))).toEqual(new Set(['2026-11-21T00:00:00Z']))
    expect(events[0]?.summary).toBe(
      'Overdue since 2026-08-24: a: ask whether "Terms" is still the current text',
    )
    expect(events[1]?.description.split('\n')).toEqual([
      'the certificate "Exampleseal" ends: ask for the next one',
      'the vendor, on our request',
      'Article 28(1) GDPR; Article 32(1)(d) GDPR',
      'services/a.yaml:13',
    ])
  })

  test('has lines of 75 octets at most, each ended by CRLF', async () => {
    const name = '日本語'.repeat(60)
    const subject = await subjectOf({
      'a.yaml': service(
        'a',
        `security: { certifications: [{ scheme: ${name}, expires: 2026-12-01 }] }`,
      ),
    })
    const ics = dueIcs(subject, ahead)
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(eventsIn(ics)[0]?.summary).toBe(
      `a: the certificate "${name}" ends: ask for the next one`,
    )
  })

  test('keeps the UID of an event whose day or line changes', async () => {
    const uids = async (...lines: readonly string[]) =>
      eventsIn(dueIcs(await subjectOf({ 'a.yaml': service('a', ...lines) }), ahead)).map(
        ({ uid }) => uid,
      )
    const seal = (day: string) =>
      `security: { certifications: [{ scheme: Exampleseal, expires: ${day} }] }`
    const [before] = await uids(seal('2026-12-01'))
    expect(before).toMatch(/^[0-9a-f]{32}@dpa-lint$/)
    expect(await uids('description: calls', seal('2026-12-24'))).toEqual([before])
    expect(await uids(seal('2026-12-01').replace('Exampleseal', 'Other'))).not.toEqual([before])
  })

  test('has one event for a document of two services', async () => {
    const terms = 'documents: { terms: { type: agreement, title: Terms, date: 2026-01-01 } }'
    const subject = await subjectOf({
      'a.yaml': service('a', terms),
      'b.yaml': service('b', terms),
    })
    const events = eventsIn(dueIcs(subject, ahead)).filter(({ summary }) => /Terms/.test(summary))
    expect(events.map(({ summary }) => summary)).toEqual([
      'a, b: ask whether "Terms" is still the current text',
    ])
    expect(events[0]?.description).toMatch(/a\.yaml:\d+\nb\.yaml:\d+$/)
  })

  test('is a calendar where nothing falls due', async () => {
    expect(eventsIn(dueIcs(await subjectOf({}), ahead))).toEqual([])
  })
})

/** What steers a terminal, or makes a line read otherwise than it is written. */
const invisible = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e]/u

describe('hostile texts', () => {
  const named = (text: string) => {
    const quoted = JSON.stringify(
      text.replaceAll(/[\ud800-\udfff]/g, 'x').slice(0, 900) || ' ',
    ).replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    return subjectOf({
      'a.yaml': service(
        'a',
        `security: { certifications: [{ scheme: Exampleseal, expires: 2026-12-01 }] }`,
        `documents: { agreement: { type: agreement, title: ${quoted}, date: 2026-01-01 } }`,
      ),
    })
  }

  test('none makes another event, or another line', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyText, fc.constantFrom(...hostileTexts)), async (text) => {
        const subject = await named(text)
        expect(subject.report.sources[0]?.checked).toBe(true)
        const ics = dueIcs(subject, ahead)
        expect(eventsIn(ics).map(({ day }) => day)).toEqual(['2026-12-01', '2027-01-01'])
        expect(ics.replaceAll('\r\n', '')).not.toMatch(invisible)

        const said = await made('due', 'text', subject, ahead)
        expect(said.replaceAll('\n', '')).not.toMatch(invisible)
        expect(said).not.toMatch(/^\s*::|##\[/m)
        expect(JSON.parse(dueJson(subject, ahead)).entries).toHaveLength(2)
      }),
      { numRuns: 60 },
    )
  })
})
