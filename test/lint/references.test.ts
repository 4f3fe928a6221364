import { describe, expect, test } from 'vitest'
import { idsIn, referencesAmong } from '../../src/check/references.ts'
import { wholeFile } from '../../src/estate/kept-file.ts'
import type { Finding } from '../../src/model/report.ts'
import { linted, organisation, service } from './declared.ts'
import { located } from './made.ts'

/** What is said of references, and where. */
const told = (findings: readonly Finding[]) =>
  findings.map(({ rule, message, remedy, location: { file, line, column }, fingerprint }) => ({
    rule,
    message,
    remedy,
    at: `${file}:${line}:${column}`,
    fingerprint,
  }))

describe('an id', () => {
  test.each([
    ['sub-processor', 'subprocessors', '{ id: x, name: X GmbH }', '{ id: x, name: X Inc. }'],
    ['activity', 'activities', '{ id: x, role: processor }', '{ id: x, role: controller }'],
    ['transfer', 'transfers', '{ id: x, to: US }', '{ id: x, to: IN }'],
  ])('of a second %s is shown at both', async (what, field, first, second) => {
    const text = `${service('calls')}${field}:\n  - ${first}\n  - ${second}\n  - { id: y${first.slice(6)}\n`
    const { findings } = await linted({ 'a.yaml': text })
    expect(
      findings.map(({ rule, message, remedy, path, location, related }) => ({
        rule,
        message,
        remedy,
        path,
        line: location.line,
        others: related.map((one) => [one.message, one.location.line]),
      })),
    ).toEqual([
      {
        rule: 'duplicate-id',
        message: `the id "x" is already taken by another ${what} of this service`,
        remedy: `give each ${what} an id of its own`,
        path: expect.stringContaining(`${field}/x`),
        line: 7,
        others: [['the first one is here', 6]],
      },
    ])
  })

  test('declared twice is shown at both ends', async () => {
    const { findings } = await linted({
      'a.yaml': service('calls'),
      'b.yaml': service('mail'),
      'c.yaml': `# later\n${service('calls')}`,
    })
    expect(findings).toEqual([
      {
        rule: 'duplicate-id',
        severity: 'error',
        message: 'the id "calls" is already taken by another service',
        remedy: 'give each service an id of its own',
        basis: findings[0]?.basis,
        declaration: 'calls',
        path: 'id',
        location: {
          file: 'c.yaml',
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 10,
          pointer: '/id',
          lineText: 'id: calls',
        },
        related: [
          {
            message: 'the first one is here',
            location: {
              file: 'a.yaml',
              line: 3,
              column: 5,
              endLine: 3,
              endColumn: 10,
              pointer: '/id',
              lineText: 'id: calls',
            },
          },
        ],
        fingerprint: 'duplicate-id:calls:id',
      },
    ])
  })

  test('may be shared by a service and the organisation', async () => {
    const { findings } = await linted({ 'a.yaml': service('same'), 'b.yaml': organisation('same') })
    expect(findings).toEqual([])
  })

  test('of a second organisation is one too many, whatever it is', async () => {
    const { findings } = await linted({
      'a.yaml': organisation('bank'),
      'b.yaml': organisation('shop'),
    })
    expect(told(findings)).toEqual([
      {
        rule: 'duplicate-id',
        message: 'a second organisation is declared, and a workspace has one',
        remedy: 'keep one organisation document in the files that are checked together',
        at: 'b.yaml:3:5',
        fingerprint: 'duplicate-id:shop:id',
      },
    ])
  })
})

describe('a reference', () => {
  test('to nothing is found wherever it stands, with what was meant', async () => {
    const { findings } = await linted({
      'a.yaml': service(
        'calls',
        'documents:',
        '  list-of-subprocessors:',
        '    type: sub-processor-list',
        'activities:',
        '  - id: telephony',
        'subprocessing:',
        '  list:',
        '    document: list-of-subprocesors',
        'subprocessors:',
        '  - id: desk',
        '    service: mial',
        'embeds:',
        '  - service: nothing-like-it',
        'transfers:',
        '  - to: US',
        '    activity: telefony',
        'ownPurposes:',
        '  - purpose: statistics',
        '    activity: analytics',
      ),
      'b.yaml': service('mail'),
    })
    expect(told(findings)).toEqual([
      {
        rule: 'reference-unknown',
        message: 'no document of this service has the id "list-of-subprocesors"',
        remedy: 'did you mean "list-of-subprocessors"?',
        at: 'a.yaml:12:15',
        fingerprint: 'reference-unknown:calls:subprocessing/list/document',
      },
      {
        rule: 'reference-unknown',
        message: 'no service has the id "mial"',
        remedy: 'did you mean "mail"?',
        at: 'a.yaml:15:14',
        fingerprint: 'reference-unknown:calls:subprocessors/desk/service',
      },
      {
        rule: 'reference-unknown',
        message: 'no service has the id "nothing-like-it"',
        remedy: 'declare the service, or check its folder in the same run',
        at: 'a.yaml:17:14',
        fingerprint: 'reference-unknown:calls:embeds/nothing-like-it/service',
      },
      {
        rule: 'reference-unknown',
        message: 'no activity of this service has the id "telefony"',
        remedy: 'did you mean "telephony"?',
        at: 'a.yaml:20:15',
        fingerprint: 'reference-unknown:calls:transfers/US/activity',
      },
      {
        rule: 'reference-unknown',
        message: 'no activity of this service has the id "analytics"',
        remedy: expect.any(String),
        at: 'a.yaml:23:15',
        fingerprint: 'reference-unknown:calls:ownPurposes/statistics/activity',
      },
    ])
  })

  test('of a place of processing, of an order of documents and of several lists must lead too', async () => {
    const { findings } = await linted({
      'a.yaml': service(
        'calls',
        'documents: { terms: { type: agreement }, annex: { type: annex } }',
        'precedence: { order: [terms, anex] }',
        'subprocessing: { list: [{ document: annex }, { document: page }] }',
        'locations: [{ use: storage, activity: hosting }]',
      ),
    })
    expect(told(findings).map(({ message, fingerprint }) => [message, fingerprint])).toEqual([
      [
        'no document of this service has the id "anex"',
        'reference-unknown:calls:precedence/order/anex',
      ],
      [
        'no document of this service has the id "page"',
        'reference-unknown:calls:subprocessing/list/item~2/document',
      ],
      [
        'no activity of this service has the id "hosting"',
        'reference-unknown:calls:locations/storage/activity',
      ],
    ])
  })

  test('is guessed only as long as that costs no time', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxy']
    const activities = letters.flatMap((a) => letters.slice(0, 20).map((b) => ({ id: a + b })))
    const transfers = activities.slice(0, 201).map(() => ({ to: 'US', activity: 'az' }))
    const valid = [located('a.yaml', { activities, transfers })]
    const file = wholeFile({
      file: 'a.yaml',
      valid,
      invalid: [],
      faults: [],
      waivers: [],
      slips: [],
    })
    const told = referencesAmong([file], idsIn([file]))(valid)
    expect(told.map(({ hint }) => hint)).toEqual([
      ...Array.from({ length: 200 }, () => 'did you mean "aa"?'),
      'declare the activity of this service, or check its folder in the same run',
    ])
  })

  test('of the organisation must lead to a service and one of its sub-processors', async () => {
    const { findings } = await linted({
      'a.yaml': organisation(
        'bank',
        'approvals:',
        '  - service: calls',
        '    subprocessor: desk',
        '  - service: calls',
        '    subprocessor: dest',
        '  - service: cals',
        '    subprocessor: desk',
        'assessments:',
        '  - type: transfer',
        '    service: mail',
      ),
      'b.yaml': service('calls', 'subprocessors:', '  - id: desk'),
    })
    expect(told(findings)).toEqual([
      {
        rule: 'reference-unknown',
        message: 'no sub-processor of "calls" has the id "dest"',
        remedy: 'did you mean "desk"?',
        at: 'a.yaml:9:19',
        fingerprint: 'reference-unknown:bank:approvals/calls+dest/subprocessor',
      },
      {
        rule: 'reference-unknown',
        message: 'no service has the id "cals"',
        remedy: 'did you mean "calls"?',
        at: 'a.yaml:10:14',
        fingerprint: 'reference-unknown:bank:approvals/cals+desk/service',
      },
      {
        rule: 'reference-unknown',
        message: 'no service has the id "mail"',
        remedy: expect.any(String),
        at: 'a.yaml:14:14',
        fingerprint: 'reference-unknown:bank:assessments/mail/service',
      },
    ])
  })

  test.each([
    ['has a fault of its shape', service('mail', 'colour: red'), 'unknown-key'],
    ['has a fault of its YAML', service('mail', 'provider: &a x', 'provider: y'), 'duplicate-key'],
  ])('to a service that %s is not wrong', async (_, mail, fault) => {
    const { findings } = await linted({
      'a.yaml': service('calls', 'embeds:', '  - service: mail'),
      'b.yaml': organisation('bank', 'approvals:', '  - service: mail', '    subprocessor: desk'),
      'c.yaml': mail,
    })
    expect(findings.map(({ rule }) => rule)).toEqual([fault])
  })

  test('to a service above a syntax error is not wrong', async () => {
    const { findings } = await linted({
      'a.yaml': service('calls', 'embeds:', '  - service: mail'),
      'b.yaml': `${service('mail')}---\nkind: [Service\n`,
    })
    expect(findings.map(({ rule }) => rule)).toEqual(['malformed-yaml'])
  })

  test('may be to the service itself, to twins, and to later files', async () => {
    const { findings } = await linted({
      'a.yaml': service('calls', 'embeds:', '  - service: calls', '  - service: twin'),
      'b.yaml': service('twin'),
      'c.yaml': service('twin'),
    })
    expect(findings.map(({ rule }) => rule)).toEqual(['duplicate-id'])
  })
})
