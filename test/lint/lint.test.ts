import { describe, expect, test } from 'vitest'
import { lint } from '../../src/lint.ts'
import type { Finding } from '../../src/model/report.ts'
import { at, rule } from '../../src/model/rule.ts'
import { version } from '../../src/model/version.ts'
import { basis, common, everyTransfer, law, linted, organisation, service } from './declared.ts'

test('a report says what was read, asked and found', async () => {
  const report = await linted(
    {
      'b.yaml': service('calls', 'transfers:', '  - to: US'),
      'a.yaml': `${service('mail')}---\n${organisation('bank')}---\n${service('web', 'colour: red')}`,
    },
    [everyTransfer],
  )
  const found: Finding = {
    rule: 'every-transfer',
    severity: 'error',
    message: 'data goes to US',
    remedy: 'mend it',
    basis,
    declaration: 'calls',
    path: 'transfers/US/to',
    value: 'US',
    location: {
      file: 'b.yaml',
      line: 6,
      column: 9,
      endLine: 6,
      endColumn: 11,
      pointer: '/transfers/0/to',
      lineText: '  - to: US',
    },
    related: [],
    fingerprint: 'every-transfer:calls:transfers/US/to',
  }
  const { rules, findings, ...rest } = report
  expect(rest).toEqual({
    version: 1,
    tool: { name: 'dpa-lint', version },
    ...law,
    lawStale: false,
    regimes: ['eu-gdpr'],
    assumedInvalid: [],
    selection: [],
    sources: [
      {
        file: 'a.yaml',
        declarations: [
          { kind: 'Service', id: 'mail' },
          { kind: 'Organisation', id: 'bank' },
          { kind: 'Service', id: 'web' },
        ],
        checked: false,
      },
      { file: 'b.yaml', declarations: [{ kind: 'Service', id: 'calls' }], checked: true },
    ],
    waived: [],
    known: [],
    unchanged: [],
    fixed: [],
    waivers: [],
    crashes: [],
    summary: {
      errors: 2,
      warnings: 0,
      infos: 0,
      waived: 0,
      known: 0,
      unchanged: 0,
      fixed: 0,
      unknownFacts: 0,
      files: 2,
      services: 2,
      unchecked: 1,
      rules: rules.length,
    },
  })
  expect(findings.map(({ fingerprint }) => fingerprint)).toEqual([
    'unknown-key:web:colour',
    found.fingerprint,
  ])
  expect(findings[1]).toEqual(found)
  expect(rules.find(({ id }) => id === 'every-transfer')).toEqual({
    id: 'every-transfer',
    chapter: 'transfers',
    title: 'A transfer',
    severity: 'error',
    basis,
    remedy: 'mend it',
  })
})

test('nothing to read is no finding', async () => {
  const { sources, findings, summary } = await lint([], [everyTransfer], law)
  expect([sources, findings, summary.files, summary.services]).toEqual([[], [], 0, 0])
})

describe('a rule', () => {
  const throwing = (id: string, thrown: unknown) =>
    rule({
      ...common,
      id,
      title: 'Fails',
      *check(service) {
        yield at(service, 'name', 'found before it failed')
        throw thrown
      },
    })

  test('that throws is reported with what it had found, and the others go on', async () => {
    const error = new TypeError('x is undefined')
    const { findings, crashes } = await linted(
      {
        'a.yaml': service('calls', 'transfers:', '  - to: US'),
        'b.yaml': service('mail'),
      },
      [throwing('fails', error), everyTransfer],
    )
    expect(findings.map(({ fingerprint }) => fingerprint)).toEqual([
      'fails:calls:name',
      'every-transfer:calls:transfers/US/to',
      'fails:mail:name',
    ])
    const crash = { rule: 'fails', message: 'x is undefined', stack: error.stack }
    expect(crashes).toEqual([
      { ...crash, file: 'a.yaml', declaration: 'calls' },
      { ...crash, file: 'b.yaml', declaration: 'mail' },
    ])
  })

  test.each([
    ['a text', 'gone', 'gone'],
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
    ['an object that is no error', { code: 1 }, '[object Object]'],
    ['an object without a prototype', Object.create(null), 'something that cannot be shown'],
  ])('that throws %s is reported too', async (_, thrown, message) => {
    const { crashes } = await linted({ 'a.yaml': service('calls') }, [throwing('fails', thrown)])
    expect(crashes).toEqual([
      {
        rule: 'fails',
        file: 'a.yaml',
        declaration: 'calls',
        message,
        stack: expect.stringContaining(message),
      },
    ])
  })

  test('that points at a copy, or at nothing that was read, is reported', async () => {
    const copying = rule({
      ...common,
      id: 'copies',
      title: 'Copies',
      *check(service) {
        yield at({ ...service }, 'name', 'on a copy')
      },
    })
    const relating = rule({
      ...common,
      id: 'relates',
      title: 'Relates',
      *check(service) {
        yield at(service, 'name', 'fine', { related: [{ on: {}, message: 'on a stranger' }] })
      },
    })
    const { findings, crashes } = await linted({ 'a.yaml': service('calls') }, [copying, relating])
    expect(findings).toEqual([])
    expect(crashes.map(({ rule: id, message }) => [id, message])).toEqual([
      ['copies', 'a problem on an object that is not part of the declaration'],
      ['relates', 'a related place that is in no declaration'],
    ])
  })

  test('is asked as of the day given', async () => {
    const asking = rule({
      ...common,
      id: 'asks',
      title: 'Asks',
      *check(service, { asOf }) {
        yield at(service, 'name', `on ${asOf}`)
      },
    })
    const sources = [{ file: 'a.yaml', text: service('calls') }]
    for (const asOf of ['2020-07-15', '2020-07-16']) {
      const report = await lint(sources, [asking], { ...law, asOf })
      expect([report.asOf, report.findings[0]?.message]).toEqual([asOf, `on ${asOf}`])
    }
  })

  test('looks sideways at the services of the run, and at our own side', async () => {
    const looking = rule({
      ...common,
      id: 'looks',
      title: 'Looks',
      looksAcross: true,
      *check(service, { services, organisation: own, service: named }) {
        const all = services.map(({ id }) => id).join(' ')
        yield at(
          service,
          'name',
          `${all}, ${own?.id}, ${named('calls')?.name}, ${named('x')?.name}`,
        )
      },
    })
    const { findings } = await linted(
      { 'a.yaml': service('web'), 'b.yaml': organisation('bank'), 'c.yaml': service('calls') },
      [looking],
    )
    expect(findings.map(({ message }) => message)).toEqual(
      Array(2).fill('calls web, bank, calls, undefined'),
    )
  })

  test('may point at another file', async () => {
    const pointing = rule({
      ...common,
      id: 'points',
      title: 'Points',
      looksAcross: true,
      *check(service, workspace) {
        const other = workspace.service('mail')
        if (service.id === 'calls' && other)
          yield at(service, 'name', 'm', {
            related: [{ of: other, on: other, field: 'name', message: 'see' }],
          })
      },
    })
    const { findings } = await linted({ 'a.yaml': service('calls'), 'b.yaml': service('mail') }, [
      pointing,
    ])
    expect(findings.map(({ related }) => related)).toEqual([
      [
        {
          message: 'see',
          location: {
            file: 'b.yaml',
            line: 4,
            column: 7,
            endLine: 4,
            endColumn: 11,
            pointer: '/name',
            lineText: 'name: mail',
          },
        },
      ],
    ])
  })
})

describe('a place', () => {
  const pointing = (field: 'name' | 'breach' | 'provider') =>
    rule({
      ...common,
      id: 'points',
      title: 'Points',
      *check(service) {
        yield at(service, field, 'm')
        if (service.provider) yield at(service.provider, 'country', 'm')
      },
    })
  const placesOf = async (text: string, field: 'name' | 'breach' | 'provider') => {
    const { findings } = await linted({ 'a.yaml': text }, [pointing(field)])
    return findings.map(({ location: { line, column, endColumn, pointer } }) => [
      line,
      column,
      endColumn,
      pointer,
    ])
  }

  test('is the value of a scalar', async () => {
    expect(await placesOf(service('calls'), 'name')).toEqual([[4, 7, 12, '/name']])
  })

  test('is the key of a mapping', async () => {
    const text = service('calls', 'breach:', '  notice: true')
    expect(await placesOf(text, 'breach')).toEqual([[5, 1, 7, '/breach']])
  })

  test('is the id where the service lacks something as a whole', async () => {
    expect(await placesOf(service('calls'), 'breach')).toEqual([[3, 5, 10, '/breach']])
  })

  test('is the key of the nearest written ancestor where a part lacks something', async () => {
    const text = service('calls', 'provider:', '  name: Exampletel')
    expect(await placesOf(text, 'provider')).toEqual([
      [5, 1, 9, '/provider'],
      [5, 1, 9, '/provider/country'],
    ])
  })

  test('is on one line however long the value', async () => {
    const text = service('calls').replace('name: calls', 'name: |-\n  one\n  two')
    expect(await placesOf(text, 'name')).toEqual([[4, 7, 9, '/name']])
  })
})

describe('a setting', () => {
  const mixed = rule({
    ...common,
    id: 'mixed',
    title: 'Mixed',
    severity: 'warning',
    options: {
      days: { type: 'integer', default: 14, minimum: 1, maximum: 90, description: 'Days.' },
      strict: { type: 'boolean', default: false, description: 'Strict.' },
    },
    *check(service, _, options) {
      yield at(service, 'id', 'as the rule says')
      yield at(service, 'name', JSON.stringify(options), { severity: 'info', key: 'graver' })
    },
  })
  const severitiesOf = async (setting: object) => {
    const report = await lint([{ file: 'a.yaml', text: service('calls') }], [mixed], {
      ...law,
      rules: { mixed: setting, stranger: { severity: 'off' } },
    })
    return {
      found: report.findings.map(({ severity }) => severity),
      listed: report.rules.find(({ id }) => id === 'mixed')?.severity,
      ran: report.summary.rules - report.rules.length,
    }
  }

  test('left out leaves the rule and its cases their own severities', async () => {
    expect(await severitiesOf({})).toEqual({
      found: ['warning', 'info'],
      listed: 'warning',
      ran: 0,
    })
  })

  test('of a severity goes for every case', async () => {
    expect(await severitiesOf({ severity: 'error' })).toEqual({
      found: ['error', 'error'],
      listed: 'error',
      ran: 0,
    })
  })

  test('of off silences the rule, which stays listed', async () => {
    expect(await severitiesOf({ severity: 'off' })).toEqual({ found: [], listed: 'off', ran: -1 })
  })

  test('of an option replaces its default and leaves the others', async () => {
    const report = await lint([{ file: 'a.yaml', text: service('calls') }], [mixed], {
      ...law,
      rules: { mixed: { options: { days: 7 } } },
    })
    expect(report.findings.map(({ message }) => message)).toEqual([
      'as the rule says',
      '{"days":7,"strict":false}',
    ])
  })
})

test('unknown facts are counted apart, wherever they stand', async () => {
  const { summary, findings } = await linted({
    'a.yaml': service(
      'calls',
      'transfers:',
      '  - to: US',
      '    safeguard: unknown',
      '  - to: unknown',
      'locations: unknown',
      'breach:',
      '  notice:',
      '    within: unknown',
      'provider:',
      '  note: this is unknown',
    ),
  })
  expect(findings).toEqual([])
  expect([summary.unknownFacts, summary.errors]).toEqual([4, 0])
})

test('two findings of one rule in one place keep fingerprints of their own', async () => {
  const twice = rule({
    ...common,
    id: 'twice',
    title: 'Twice',
    *check(service) {
      yield at(service, 'name', 'b')
      yield at(service, 'name', 'a')
      yield at(service, 'name', 'c', { key: 'c' })
    },
  })
  const { findings } = await linted({ 'a.yaml': service('calls') }, [twice])
  expect(findings.map(({ message, fingerprint }) => [message, fingerprint])).toEqual([
    ['a', 'twice:calls:name'],
    ['b', 'twice:calls:name#2'],
    ['c', 'twice:calls:name:c'],
  ])
})

test('a fact that nobody knows counts as one in either way of writing it', async () => {
  const { summary } = await linted({
    'a.yaml': service(
      'calls',
      'activities:',
      '  - id: a',
      '    retention:',
      '      - { period: 1 year, data: contact }',
      '      - { unknown: true, data: metadata }',
      'breach: { notice: { within: unknown } }',
    ),
    'b.yaml': organisation('us', 'country: FR'),
  })
  expect([summary.errors, summary.unknownFacts, summary.services]).toEqual([0, 2, 1])
})

test('what is found of a fact that nobody knows can be graver or milder, and nothing else', async () => {
  const asking = rule({
    ...common,
    id: 'asks',
    title: 'Asks',
    severity: 'warning',
    *check(service) {
      yield at(service, 'name', 'known')
      yield at(service, 'id', 'known, but about something that is not', { ofUnknown: true })
      yield at(service, 'locations', 'unknown', { severity: 'info' })
    },
  })
  const severitiesOf = async (options: object) => {
    const sources = [{ file: 'a.yaml', text: service('calls', 'locations: unknown') }]
    const { findings } = await lint(sources, [asking], { ...law, ...options })
    return findings.map(({ message, severity }) => [message, severity])
  }
  expect(await severitiesOf({})).toEqual([
    ['known, but about something that is not', 'warning'],
    ['known', 'warning'],
    ['unknown', 'info'],
  ])
  expect(await severitiesOf({ unknownAs: 'error' })).toEqual([
    ['known, but about something that is not', 'error'],
    ['known', 'warning'],
    ['unknown', 'error'],
  ])
  expect(await severitiesOf({ unknownAs: 'error', rules: { asks: { severity: 'info' } } })).toEqual(
    [
      ['known, but about something that is not', 'info'],
      ['known', 'info'],
      ['unknown', 'info'],
    ],
  )
})

test('a key in a fingerprint looks like no number of a twin, and like no other key', async () => {
  const keyed = rule({
    ...common,
    id: 'keyed',
    title: 'Keyed',
    *check(service) {
      for (const key of ['a#2', 'a', 'a%232', 'b/c:d'])
        yield at(service, 'name', `m ${key}`, { key })
      yield at(service, 'name', 'z', { key: 'a' })
    },
  })
  const { findings } = await linted({ 'a.yaml': service('calls') }, [keyed])
  expect(findings.map(({ message, fingerprint }) => [message, fingerprint])).toEqual([
    ['m a', 'keyed:calls:name:a'],
    ['z', 'keyed:calls:name:a#2'],
    ['m a#2', 'keyed:calls:name:a%232'],
    ['m a%232', 'keyed:calls:name:a%25232'],
    ['m b/c:d', 'keyed:calls:name:b/c:d'],
  ])
})

test('an id that two services bear is the id of none', async () => {
  const looking = rule({
    ...common,
    id: 'looks',
    title: 'Looks',
    looksAcross: true,
    *check(service, workspace) {
      yield at(
        service,
        'name',
        `${workspace.service('twin')?.name} ${workspace.service('one')?.name}`,
      )
    },
  })
  const twin = (name: string) => service('twin').replace('name: twin', `name: ${name}`)
  for (const [first, second] of [
    ['a', 'b'],
    ['b', 'a'],
  ] as const) {
    const files = {
      [`${first}.yaml`]: twin(first),
      [`${second}.yaml`]: twin(second),
      'c.yaml': service('one'),
    }
    const { findings } = await linted(files, [looking])
    const said = findings.flatMap(({ rule: id, message }) => (id === 'looks' ? [message] : []))
    expect(said).toEqual(Array(3).fill('undefined one'))
  }
})
