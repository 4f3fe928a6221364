import { describe, expect, test } from 'vitest'
import { found, house, policyOf } from './house.ts'

/** What a policy finds in a declaration, and at which line. A service begins at line 5. */
const findings = (keys: string, service: string, asOf?: string) =>
  found(policyOf(keys), service, asOf)

const within = `select: breach.notice.within
require: { maxDuration: 24 hours }`

describe('a fact', () => {
  test.each([
    ['breach: { notice: { within: 24 hours } }', []],
    ['breach: { notice: { within: 2 days } }', ['5:29 "within" is "2 days", more than 24 hours']],
    [
      'breach:\n  notice:\n    within: promptly',
      ['7:13 "within" is "promptly", which is no length of time'],
    ],
    ['breach:\n  notice:\n    within: unknown', ['7:13 "within" is unknown']],
    ['breach:\n  notice:\n    after: awareness', ['6:3 "within" is not declared']],
    ['breach:\n  notice: true', ['6:11 "notice" is true, and nothing says "within"']],
    ['breach:\n  notice: false', ['6:11 "notice" is false']],
    ['breach:\n  notice: unknown', ['6:11 "notice" is unknown']],
    ['breach:\n  notice: { commitment: false, within: 24 hours }', ['6:3 "notice" is false']],
    ['breach:\n  notice: { commitment: unknown }', ['6:3 "notice" is unknown']],
    ['breach:\n  phases: true', ['5:1 "notice" is not declared']],
    ['', ['3:5 "breach" is not declared']],
    [
      'breach:\n  notice: { within: 24 hours, qualified: if possible }',
      ['6:42 "notice" is softened by "if possible"'],
    ],
    [
      'breach:\n  notice:\n    - { within: 24 hours }\n    - { within: 3 days }\n    - { after: awareness }',
      ['8:17 "within" is "3 days", more than 24 hours', '9:7 "within" is not declared'],
    ],
  ])('%s', async (service, says) => {
    expect(await findings(within, service)).toEqual(says)
  })

  test('what the policy accepts is fine, and nothing else', async () => {
    const accepting = (word: string) => `${within}\naccept: [${word}]`
    expect(await findings(accepting('undeclared'), '')).toEqual([])
    expect(await findings(accepting('undeclared'), 'breach: { notice: true }')).toEqual([])
    expect(await findings(accepting('undeclared'), 'breach: { notice: unknown }')).toEqual([
      '5:19 "notice" is unknown',
    ])
    const soft = 'breach: { notice: { within: 24 hours, qualified: if possible } }'
    expect(await findings(accepting('qualified'), soft)).toEqual([])
    expect(await findings(accepting('qualified'), soft.replace('24', '48'))).toEqual([
      '5:29 "within" is "48 hours", more than 24 hours',
    ])
  })

  test('a refusal is fine where the policy speaks of it', async () => {
    const dpo = (require: string) => `select: provider.dpo\nrequire: ${require}`
    const none = 'provider: { dpo: false }'
    expect(await findings(dpo('{ minLength: 1 }'), none)).toEqual(['5:18 "dpo" is false'])
    expect(await findings(dpo('{ not: { const: x } }'), none)).toEqual(['5:18 "dpo" is false'])
    expect(await findings(dpo('{ anyOf: [{ const: false }, { minLength: 1 }] }'), none)).toEqual([])
  })

  test('a word and a statement that comes to it are the same', async () => {
    const general = `select: subprocessing.authorisation\nrequire: { const: specific }`
    const asked = (value: string) => findings(general, `subprocessing: { authorisation: ${value} }`)
    expect(await asked('specific')).toEqual([])
    expect(await asked('{ type: specific, source: a }')).toEqual([])
    expect(await asked('general')).toEqual(['5:33 "authorisation" is "general"'])
    expect(await asked('{ type: general }')).toEqual(['5:18 "authorisation" is "general"'])
    expect(await asked('[{ type: specific }, { type: general }]')).toEqual([
      '5:54 "authorisation" is "general"',
    ])
    const type = `select: subprocessing.authorisation.type\nrequire: { const: specific }`
    expect(await findings(type, 'subprocessing: { authorisation: specific }')).toEqual([])
  })
})

describe('a list', () => {
  const china = `select: transfers[].to\nrequire: { not: { const: CN } }`
  const acceptsNone = `${china}\naccept: [none]`

  test.each([
    ['transfers: [{ to: US }]', []],
    ['transfers: [{ to: US }, { to: CN }]', ['5:31 "to" of "CN" is "CN"']],
    ['transfers: [{ to: unspecified }]', ['5:19 "to" of "unspecified" is "unspecified"']],
    ['transfers: [{ to: unknown }]', ['5:19 "to" of "unknown" is unknown']],
    ['transfers: unknown', ['5:12 "transfers" is unknown']],
    ['', ['3:5 "transfers" is not declared']],
  ])('%s', async (service, says) => {
    expect(await findings(acceptsNone, service)).toEqual(says)
  })

  test('of which there is none is fine where the policy says so', async () => {
    expect(await findings(china, 'transfers: false')).toEqual([
      '5:12 "transfers" is false, so there is none',
    ])
    expect(await findings(acceptsNone, 'transfers: false')).toEqual([])
  })

  test('of which no entry is meant is fine where the policy says so', async () => {
    const agreement = `select: documents[].date
where: { properties: { type: { const: agreement } } }
require: { notOlderThan: 3 years }`
    const sheet = 'documents:\n  sheet: { type: privacy-policy }'
    expect(await findings(agreement, sheet)).toEqual([
      '5:1 "documents" has one entry, and this is not about it',
    ])
    expect(await findings(`${agreement}\naccept: [none]`, sheet)).toEqual([])
    const signed = `${sheet}\n  dpa: { type: agreement, date: 2023-11-20 }`
    expect(await findings(agreement, signed)).toEqual([
      '7:33 "date" of "dpa" is "2023-11-20", older than 3 years',
    ])
    expect(await findings(agreement, signed, '2026-11-20')).toEqual([])
    expect(await findings(agreement, `${sheet}\n  dpa: { type: agreement }`)).toEqual([
      '7:3 "date" of "dpa" is not declared',
    ])
  })

  test('whose entry may be meant is asked about it', async () => {
    const us = `select: subprocessors[].contact
where: { properties: { country: { const: US } } }
require: { type: string }
accept: [none]`
    const one = (keys: string) => findings(us, `subprocessors: [{ id: a${keys} }]`)
    expect(await one(', country: FR')).toEqual([])
    expect(await one(', country: US')).toEqual(['5:17 "contact" of "a" is not declared'])
    expect(await one('')).toEqual(['5:17 "contact" of "a" is not declared'])
    expect(await one(', country: US, contact: a@b.example')).toEqual([])
  })

  test('as a whole', async () => {
    const iso = `select: security.certifications
require: { contains: { properties: { scheme: { pattern: "(?i)iso.*27001" } } } }`
    const held = (value: string) => findings(iso, `security: { certifications: ${value} }`)
    expect(await held('[{ scheme: SOC 2 }, { scheme: iso/iec 27001 }]')).toEqual([])
    expect(await held('[{ scheme: SOC 2 }]')).toEqual([
      '5:13 "certifications" has one entry, none of them right',
    ])
    expect(await held('false')).toEqual(['5:29 "certifications" is false'])
    expect(await held('unknown')).toEqual(['5:29 "certifications" is unknown'])
    expect(await findings(iso, '')).toEqual(['3:5 "security" is not declared'])
  })
})

describe('applies to', () => {
  const about = (appliesTo: string) =>
    `select: breach.notice\nappliesTo: ${appliesTo}\nrequire: { const: true }`
  const applies = async (appliesTo: string, service: string) =>
    (await findings(about(appliesTo), service)).length > 0
  const inRole = (role: string) => `activities: [{ id: a, role: ${role} }]`

  test('a role of the provider; one that nobody knows may be any', async () => {
    const table: Record<string, boolean> = {}
    for (const wanted of [
      'processor',
      'sub-processor',
      'controller',
      '[sub-processor, controller]',
    ])
      for (const role of [
        'processor',
        'sub-processor',
        'controller',
        'joint-controller',
        'unknown',
      ])
        table[`${wanted}: ${role}`] = await applies(`{ role: ${wanted} }`, inRole(role))
    expect(Object.keys(table).filter((pair) => table[pair])).toEqual([
      'processor: processor',
      'processor: sub-processor',
      'processor: unknown',
      'sub-processor: sub-processor',
      'sub-processor: unknown',
      'controller: controller',
      'controller: joint-controller',
      'controller: unknown',
      '[sub-processor, controller]: sub-processor',
      '[sub-processor, controller]: controller',
      '[sub-processor, controller]: joint-controller',
      '[sub-processor, controller]: unknown',
    ])
    expect(await applies('{ role: processor }', '')).toBe(true)
    expect(await applies('{ role: processor }', 'activities: [{ id: a }]')).toBe(true)
  })

  test('a category of data; what may hold it counts', async () => {
    const holding = (data: string) =>
      applies('{ data: health }', `activities: [{ id: a, ${data} }]`)
    expect(await holding('data: [contact]')).toBe(false)
    expect(await holding('data: [contact, health]')).toBe(true)
    expect(await holding('data: [{ category: health, included: false }]')).toBe(false)
    expect(await holding('data: [{ category: health, included: may-occur }]')).toBe(true)
    expect(await holding('data: [any]')).toBe(true)
    expect(await holding('data: unknown')).toBe(true)
    expect(await holding('role: processor')).toBe(true)
    expect(await holding('data: [contact], specialCategories: none')).toBe(false)
    expect(await holding('data: [contact], specialCategories: [health]')).toBe(true)
    expect(await holding('data: [contact], specialCategories: [biometric]')).toBe(false)
    expect(await holding('data: [contact], specialCategories: may-occur')).toBe(true)
    expect(
      await holding('data: [contact], specialCategories: { state: present, excluded: [health] }'),
    ).toBe(false)
    expect(
      await applies(
        '{ data: billing }',
        'activities: [{ id: a, data: [contact], specialCategories: may-occur }]',
      ),
    ).toBe(false)
    expect(
      await applies(
        '{ role: controller, data: health }',
        'activities: [{ id: a, role: controller, data: [contact] }, { id: b, role: processor, data: [health] }]',
      ),
    ).toBe(false)
  })

  test('the activities in that role, with those data', async () => {
    const kept = `select: activities[].retention
appliesTo: { role: processor, data: call-recordings }
require: { type: array }`
    const service = `activities:
  - { id: a, role: processor, data: [contact] }
  - { id: b, role: controller, data: [call-recordings] }
  - { id: c, role: processor, data: [call-recordings] }`
    expect(await findings(kept, service)).toEqual(['8:5 "retention" of "c" is not declared'])
  })

  test('services by their ids', async () => {
    expect(await applies('{ services: [vendor] }', '')).toBe(true)
    expect(await applies('{ services: ["v*d*r"] }', '')).toBe(true)
    expect(await applies('{ services: ["*"] }', '')).toBe(true)
    expect(await applies('{ services: ["vendor-*", "*x*"] }', '')).toBe(false)
    expect(await applies('{ services: ["vendor*r"] }', '')).toBe(false)
    expect(await applies('{ except: ["ven*"] }', '')).toBe(false)
    expect(await applies('{ services: ["*"], except: [other] }', '')).toBe(true)
  })

  test('services that meet a condition, or may', async () => {
    const telecom =
      '{ where: { properties: { provider: { properties: { telecom: { const: true } } } } } }'
    expect(await applies(telecom, 'provider: { telecom: true }')).toBe(true)
    expect(await applies(telecom, 'provider: { telecom: false }')).toBe(false)
    expect(await applies(telecom, '')).toBe(true)
  })
})

test('a policy is a rule like any other', async () => {
  const { rules } = await house(`policies:
  breach-notice-beyond-a-day:
    title: Breach notice later than 24 hours
    severity: warning
    select: breach.notice.within
    require: { maxDuration: 24 hours }
    message: >
      a breach must be notified
      within 24 hours
    remedy: ask for notice within 24 hours
    basis: Vendor policy 4.2 (b)
    url: https://intranet.example/vendors
`)
  const [{ check, stands, policy, ...rule } = {}] = rules as unknown as Record<string, unknown>[]
  expect(rule).toEqual({
    id: 'breach-notice-beyond-a-day',
    chapter: 'policy',
    title: 'Breach notice later than 24 hours',
    severity: 'warning',
    basis: [
      {
        provision: 'Vendor policy 4.2 (b)',
        key: 'policy:vendor-policy-4.2-(b)',
        force: 'policy',
        url: 'https://intranet.example/vendors',
      },
    ],
    remedy: 'ask for notice within 24 hours',
    options: {},
  })
  const { lint } = await import('../../src/lint.ts')
  const text = 'apiVersion: dpa-lint/v1\nkind: Service\nid: a\nname: A\nbreach: { notice: true }\n'
  const { findings } = await lint([{ file: 'a.yaml', text }], rules, {
    asOf: '2026-11-21',
    lawDate: '2026-11-21',
  })
  expect(
    findings.map(({ message, fingerprint, path, value }) => ({
      message,
      fingerprint,
      path,
      value,
    })),
  ).toEqual([
    {
      message:
        'a breach must be notified within 24 hours: "notice" is true, and nothing says "within"',
      fingerprint: 'breach-notice-beyond-a-day:a:breach/notice',
      path: 'breach/notice',
      value: 'true',
    },
  ])
})

test('our own keys can be asked for', async () => {
  const owner = 'select: x-owner.mail\nrequire: { pattern: "@example\\\\.com$" }'
  expect(
    await findings(owner.replace('\\\\\\\\', '\\\\'), 'x-owner: { mail: a@example.com }'),
  ).toEqual([])
  expect(await findings(owner, 'x-owner: { mail: a@example.org }')).toEqual([
    '5:18 "mail" is "a@example.org"',
  ])
  expect(await findings(owner, '')).toEqual(['3:5 "x-owner" is not declared'])
})
