import { describe, expect, test } from 'vitest'
import { house, policyOf } from './house.ts'

/** A policy that could find nothing, or that could not be met, is refused where it is written. */
const wrongWith = async (keys: string) => (await house(policyOf(keys))).wrong

const fine = `select: breach.notice.within
require: { maxDuration: 24 hours }`

describe('a selector that leads nowhere', () => {
  test.each([
    ['brech', '8:13: a service has no key "brech", did you mean "breach"?'],
    ['breach.notise.within', '8:13: "breach" has no key "notise", did you mean "notice"?'],
    [
      'breach.when',
      '8:13: "breach" has no key "when", known here: notice, content, phases, subprocessors, register',
    ],
    ['transfers.to', '8:13: "transfers" is a list, write "transfers[].to" for each of its entries'],
    [
      'breach.notice[].within',
      '8:13: "breach.notice" is no list, write "breach.notice": each statement of a fact is judged by itself anyway',
    ],
    ['breach[].notice', '8:13: "breach" is no list, write "breach"'],
    [
      'transfers[].to.country',
      '8:13: "transfers[].to" is a single value, so "transfers[].to.country" leads nowhere, write "transfers[].to"',
    ],
    [
      'transfers[0].to',
      '8:13: "transfers[0].to" is not a way through a declaration, for example: breach.notice.within, transfers[].to, activities[].retention[]',
    ],
    [
      'breach..notice',
      '8:13: "breach..notice" is not a way through a declaration, for example: breach.notice.within, transfers[].to, activities[].retention[]',
    ],
    [
      'constructor',
      '8:13: a service has no key "constructor", known here: apiVersion, kind, id, name, description, reviewed, review, provider, documents, precedence, activities, obligations, …',
    ],
  ])('%s', async (select, says) => {
    expect(await wrongWith(`select: ${select}\nrequire: { const: x }`)).toEqual([says])
  })

  test.each([
    'service',
    'x-owner',
    'x-owner.mail',
    'x-list[].a',
    'documents[]',
    'documents.dpa.date',
    'activities[].retention[]',
    'obligations.audit.notice',
    'provider.x-rating',
  ])('not %s', async (select) => {
    const whole = ['service', 'documents[]', 'activities[].retention[]'].includes(select)
    const require = whole ? '{ required: [x-a] }' : '{ pattern: x }'
    expect(await wrongWith(`select: ${select}\nrequire: ${require}`)).toEqual([])
  })
})

describe('a condition that can never work', () => {
  test.each([
    [
      'breach.notice',
      '{ properties: { withn: { maxDuration: 24 hours } } }',
      ['9:30: "breach.notice" has no key "withn", did you mean "within"?'],
    ],
    [
      'breach.notice',
      '{ required: [withn] }',
      ['9:27: "breach.notice" has no key "withn", did you mean "within"?'],
    ],
    [
      'breach.notice',
      '{ maxDuration: 24 hours }',
      [
        '9:29: "maxDuration" is about lengths of time, and "breach.notice" is none, ask it of within',
      ],
    ],
    [
      'transfers[].to',
      '{ const: UK }',
      ['9:23: "UK" is not a country (two capital letters), "unspecified" or "unknown", write GB'],
    ],
    [
      'transfers[].to',
      '{ not: { enum: [US, CNN] } }',
      [
        '9:34: "CNN" is not a country (two capital letters), "unspecified" or "unknown", write its code of ISO 3166-1, two capital letters',
      ],
    ],
    [
      'transfers[].to',
      '{ required: [a] }',
      ['9:16: "required" is about keys, and "transfers[].to" is a value without any'],
    ],
    [
      'transfers[].safeguard',
      '{ enum: [adequacy, sccs] }',
      [
        expect.stringMatching(
          /^9:33: "sccs" is not what "safeguard" takes, did you mean "scc"\? known here: scc, unknown, adequacy, /,
        ),
      ],
    ],
    [
      'activities[].data',
      '{ not: { includes: helth } }',
      [
        expect.stringMatching(
          /^9:33: "helth" is not what "data" takes, did you mean "health"\? known here: health, unknown, /,
        ),
      ],
    ],
    ['activities[].data', '{ includes: call-recordings }', []],
    ['activities[].data', '{ includes: x-loyalty-points }', []],
    ['security.measures', '{ includes: encryption-at-rest }', []],
    [
      'breach.notice',
      '{ contains: { const: true } }',
      ['9:16: "contains" is about lists, and "breach.notice" is none, ask it of by'],
    ],
    [
      'provider.name',
      '{ minimum: 3 }',
      ['9:25: "minimum" is about numbers, and "provider.name" is none'],
    ],
    ['provider', '{ minLength: 3 }', ['9:27: "minLength" is about texts, and "provider" is none']],
    [
      'breach.notice.within',
      '{ notOlderThan: 3 years }',
      ['9:30: "notOlderThan" is about dates, and "breach.notice.within" is none'],
    ],
    [
      'service',
      '{ notBefore: today }',
      ['9:27: "notBefore" is about dates, and "service" is none, ask it of reviewed'],
    ],
    ['transfers[].to', '{}', ['9:5: an empty condition asks for nothing']],
    [
      'transfers[].to',
      '{ anyOf: [{ const: US }, {}] }',
      ['9:39: an empty condition asks for nothing'],
    ],
    [
      'transfers[].to',
      '{ const: US, then: { const: FR } }',
      ['9:27: "then" means nothing without "if"'],
    ],
    [
      'breach.notice',
      '{ enum: [true, unknown] }',
      ['9:29: "unknown" never meets a policy, so it need not be named, leave it out'],
    ],
    [
      'security.certifications',
      '{ contains: { properties: { scheem: { pattern: x } } } }',
      ['9:42: "security.certifications[]" has no key "scheem", did you mean "scheme"?'],
    ],
    ['documents', '{ additionalProperties: { required: [dat] } }', []],
    [
      'breach',
      '{ properties: { notice: { items: { required: [wihtin] } } } }',
      ['9:60: "breach.notice[]" has no key "wihtin", did you mean "within"?'],
    ],
    ['provider.name', '{ pattern: "(a" }', ['9:25: not a pattern: missing closing ): "(a"']],
    [
      'provider.name',
      '{ pattern: "(?=a)b" }',
      ['9:25: not a pattern: invalid or unsupported Perl syntax: "(?="'],
    ],
    [
      'provider.name',
      '{ pattern: "((a{0,999}){0,999}){0,999}" }',
      ['9:25: not a pattern: expression too large'],
    ],
  ])('%s: %s', async (select, condition, says) => {
    expect(await wrongWith(`select: ${select}\nrequire: ${condition}`)).toEqual(says)
  })

  test('wherever it stands', async () => {
    expect(
      await wrongWith(`${fine}
appliesTo: { where: { required: [brech] }, data: [contact, helth] }`),
    ).toEqual([
      '10:38: "service" has no key "brech", did you mean "breach"?',
      expect.stringMatching(
        /^10:64: "helth" is not what "data" takes, did you mean "health"\? known here: health, /,
      ),
    ])
    expect(
      await wrongWith(`select: transfers[].safeguard
where: { required: [too] }
require: { const: scc }`),
    ).toEqual(['9:25: "transfers[]" has no key "too", did you mean "to"?'])
    expect(await wrongWith(`${fine}\nwhere: { const: true }`)).toEqual([
      '10:5: "where" picks entries of a list, and "breach.notice.within" goes through none, ask it of the service: put it under "appliesTo"',
    ])
  })
})

describe('the shape', () => {
  test.each([
    [
      fine.replace('maxDuration', 'maxDurration'),
      ['9:16: unknown key "maxDurration", did you mean "maxDuration"?'],
    ],
    [
      fine.replace('24 hours', '24h'),
      ['9:29: "24h" is not a length of time, for example: maxDuration: 24 hours'],
    ],
    [
      fine.replace('24 hours', '99999 years'),
      ['9:29: "99999 years" is not a length of time, for example: maxDuration: 24 hours'],
    ],
    [`${fine}\naccept: [nothing]`, ['10:14: "nothing" is not "undeclared", "none" or "qualified"']],
    [`${fine}\naccept: [unknown]`, ['10:14: "unknown" is not "undeclared", "none" or "qualified"']],
    [
      `${fine}\nurl: http://x.example`,
      [
        '10:10: "http://x.example" is not an address that begins with https://, for example: url: https://intranet.example/vendor-policy',
      ],
    ],
    [`${fine}\napplies: {}`, ['10:5: unknown key "applies", did you mean "appliesTo"?']],
    [
      `${fine}\nappliesTo: { role: procesor }`,
      [
        '10:24: "procesor" is not "processor", "sub-processor", "controller" or "joint-controller", did you mean "processor"?',
      ],
    ],
    [
      'select: transfers[].to\nrequire: { not: { x-const: CN } }',
      ['9:23: unknown key "x-const", did you mean "const"?'],
    ],
    [
      'select: transfers[].to',
      ['2:3: "require" is missing, for example: require: { maxDuration: 24 hours }'],
    ],
    [
      'select: transfers[].to\nrequire: CN',
      ['9:14: "CN" is not what "require" takes, for example: require: { maxDuration: 24 hours }'],
    ],
    [
      'select: transfers[].to\nrequire: { $ref: "#" }',
      [
        '9:16: unknown key "$ref", known here: type, const, enum, not, anyOf, allOf, oneOf, if, then, else, properties, required, …',
      ],
    ],
  ])('%s', async (keys, says) => {
    expect(await wrongWith(keys)).toEqual(says)
  })

  test('a policy has a name of its own, which a waiver can write', async () => {
    expect((await house(policyOf(fine, 'breach-late'), ['breach-late'])).wrong).toEqual([
      '2:3: "breach-late" is the name of a rule already, give the policy a name of its own',
    ])
    expect((await house(policyOf(fine, 'Breach'))).wrong).toEqual([
      '2:3: "Breach" is no id: lower-case letters, digits and hyphens',
    ])
    expect((await house(policyOf(fine, 'x-mine'))).wrong).toEqual([])
  })

  test('patterns are few enough to compile', async () => {
    const many = Array.from({ length: 201 }, (_, index) => `{ pattern: a${index} }`).join(', ')
    expect(await wrongWith(`select: provider.name\nrequire: { anyOf: [${many}] }`)).toEqual([
      '1:1: 201 patterns, more than the 200 that are compiled, list the words under "enum"',
    ])
  })
})
