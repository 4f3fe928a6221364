import { severities } from '../model/severity.ts'
import { typeNames } from './condition.ts'
import { accepted, policyRoles } from './policy.ts'

/** As much of JSON Schema as is needed to say what a policy looks like. */
type Shape = { readonly [keyword: string]: unknown }

const textOf = (description: string, example: string, maxLength = 300): Shape => ({
  description,
  type: 'string',
  minLength: 1,
  maxLength,
  examples: [example],
})

const oneOrSome = (words: readonly string[]): readonly Shape[] => [
  { enum: [...words] },
  { type: 'array', items: { enum: [...words] }, minItems: 1, uniqueItems: true },
]

const globs = {
  type: 'array',
  items: {
    type: 'string',
    pattern: '^[a-z0-9*-]+$',
    maxLength: 80,
    'x-noun': 'the id of a service, or a part of it with *',
  },
  minItems: 1,
  uniqueItems: true,
}

const condition = (description: string, example: Shape): Shape => ({
  description,
  $ref: '#/$defs/condition',
  examples: [example],
})

const about24Hours = { maxDuration: '24 hours' }

/** The key "policies" of a configuration. */
export const policiesSchema: Shape = {
  description:
    'Policies of the house: requirements of your own, each under the name that reports and waivers use. docs/policies.md tells how to write one.',
  type: 'object',
  propertyNames: {
    type: 'string',
    pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
    maxLength: 80,
  },
  additionalProperties: {
    description: 'A requirement of your own.',
    type: 'object',
    properties: {
      title: textOf(
        'The pattern that it finds, as a heading.',
        'Breach notice later than 24 hours',
        120,
      ),
      severity: {
        description: 'How grave its findings are.',
        enum: [...severities],
        examples: ['error'],
      },
      appliesTo: {
        description: 'The services that it is about. Default: all of them.',
        type: 'object',
        properties: {
          role: {
            description:
              'The role of the provider in at least one activity; of "activities[]", only those are asked. A sub-processor is a processor too, a joint controller a controller, and an unknown role may be any.',
            anyOf: oneOrSome(policyRoles),
            examples: ['processor'],
          },
          data: {
            description:
              'Categories of data, of which the activity includes any; of "activities[]", only those are asked. Undeclared data may be any.',
            anyOf: [
              { type: 'string', minLength: 1, maxLength: 80 },
              {
                type: 'array',
                items: { type: 'string', minLength: 1, maxLength: 80 },
                minItems: 1,
                uniqueItems: true,
              },
            ],
            examples: ['call-recordings', ['health', 'biometric']],
          },
          services: {
            description: 'Ids of services, in which * stands for any characters.',
            ...globs,
            examples: [['crm', 'telephony-*']],
          },
          except: {
            description: 'Ids of services that it is not about, written likewise.',
            ...globs,
            examples: [['intranet']],
          },
          where: condition('What the service itself must meet.', {
            properties: { ownPurposes: { type: 'array' } },
          }),
        },
        patternProperties: { '^x-': {} },
        additionalProperties: false,
        examples: [{ role: 'processor' }],
      },
      select: {
        description:
          'What it is about, as the way through a declaration: keys with dots between them, and [] after a list for each of its entries; or "service" for the whole.',
        type: 'string',
        minLength: 1,
        maxLength: 200,
        examples: ['breach.notice.within', 'transfers[].to', 'activities[].retention[].period'],
      },
      where: condition(
        'Which entries of the last list that "select" goes through. Default: all of them.',
        { properties: { data: { includes: 'call-recordings' } } },
      ),
      require: condition('What everything selected must meet.', about24Hours),
      accept: {
        description:
          'What is fine although it meets nothing. undeclared: the declaration does not speak of it. none: it says that there is none, or no entry is one that "where" picks. qualified: the document softens it ("if possible"). What is unknown is never fine.',
        type: 'array',
        items: { enum: [...accepted] },
        minItems: 1,
        uniqueItems: true,
        examples: [['none']],
      },
      message: textOf(
        'What is wrong, in lower case; what is there is added to it.',
        'a breach must be notified within 24 hours',
      ),
      remedy: textOf('How to mend it.', 'ask the provider for notice within 24 hours'),
      basis: textOf('Where you say so, as you cite it.', 'Vendor policy 4.2', 120),
      url: {
        description: 'Where to read it.',
        type: 'string',
        pattern: '^https://[^\\s]+$',
        maxLength: 500,
        'x-noun': 'an address that begins with https://',
        examples: ['https://intranet.example/vendor-policy'],
      },
    },
    required: ['title', 'severity', 'select', 'require', 'message', 'remedy', 'basis'],
    patternProperties: { '^x-': {} },
    additionalProperties: false,
  },
  examples: [
    {
      'breach-notice-within-a-day': {
        title: 'Breach notice later than 24 hours',
        severity: 'error',
        appliesTo: { role: 'processor' },
        select: 'breach.notice.within',
        require: about24Hours,
        message: 'a breach must be notified within 24 hours',
        remedy: 'ask the provider for notice within 24 hours',
        basis: 'Vendor policy 4.2',
      },
    },
  ],
}

const schemasOf = (description: string, example: readonly Shape[]): Shape => ({
  description,
  type: 'array',
  items: { $ref: '#/$defs/condition' },
  minItems: 1,
  examples: [example],
})
const count = (description: string): Shape => ({
  description,
  type: 'integer',
  minimum: 0,
  maximum: 1_000_000,
  'x-noun': 'a whole number',
  examples: [1],
})
const bound = (description: string): Shape => ({ description, type: 'number', examples: [16] })

/** As in a declaration, but for the number: none of ours is longer than ten thousand years. */
const duration = (description: string, example: string): Shape => ({
  description,
  type: 'string',
  pattern:
    '^(\\d{1,4}(\\.\\d{1,4})? (minutes?|hours?|days?|calendar days?|business days?|working days?|weeks?|months?|years?)|P(?=[\\dT])(\\d{1,4}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,4}D)?(T(?=\\d)(\\d{1,4}H)?(\\d{1,4}M)?)?)$',
  'x-noun': 'a length of time',
  examples: [example],
})

const scalar = { type: ['string', 'number', 'boolean'] }

/** What a condition looks like: the vocabulary, and nothing besides. */
export const conditionSchema: Shape = {
  description:
    'What a value must meet: a part of JSON Schema 2020-12, with includes, minDuration, maxDuration, notOlderThan and notBefore besides. What a declaration leaves open meets nothing, and a key under "properties" has to be there.',
  type: 'object',
  propertyNames: { type: 'string', pattern: '^[A-Za-z]+$' },
  properties: {
    type: {
      description: 'The kind of value.',
      anyOf: oneOrSome(typeNames),
      examples: ['string'],
    },
    const: {
      description: 'Exactly this value; of a detailed statement, the word that it comes to.',
      ...scalar,
      examples: ['specific'],
    },
    enum: {
      description: 'One of these values.',
      type: 'array',
      items: scalar,
      minItems: 1,
      examples: [['adequacy', 'scc']],
    },
    not: condition('It must not meet this.', { const: 'CN' }),
    anyOf: schemasOf('It must meet at least one of these.', [
      { const: 'adequacy' },
      { const: 'scc' },
    ]),
    allOf: schemasOf('It must meet all of these.', [{ minItems: 1 }, { items: { const: 'FR' } }]),
    oneOf: schemasOf('It must meet exactly one of these.', [
      { required: ['url'] },
      { required: ['document'] },
    ]),
    if: condition('Where it meets this, "then" holds; else "else".', {
      properties: { type: { const: 'scc' } },
    }),
    // biome-ignore lint/suspicious/noThenProperty: the name is JSON Schema's, and nothing awaits the table
    then: condition('What it must meet where it meets "if".', { required: ['modules'] }),
    else: condition('What it must meet where it does not.', { required: ['reference'] }),
    properties: {
      description: 'What its keys must meet. Each of them has to be there.',
      type: 'object',
      additionalProperties: { $ref: '#/$defs/condition' },
      examples: [{ within: about24Hours }],
    },
    required: {
      description: 'Keys that must be declared, and not as unknown.',
      type: 'array',
      items: { type: 'string', minLength: 1 },
      minItems: 1,
      uniqueItems: true,
      examples: [['contact']],
    },
    additionalProperties: {
      description: 'What its other keys must meet; false where there may be none.',
      anyOf: [{ const: false }, { $ref: '#/$defs/condition' }],
      examples: [false],
    },
    items: condition('What every entry of the list must meet.', { enum: ['FR', 'DE'] }),
    contains: condition('What at least one entry of the list must meet.', {
      properties: { scheme: { pattern: '27001' } },
    }),
    minItems: count('How many entries the list has at least.'),
    maxItems: count('How many entries the list has at most.'),
    minimum: bound('The least that the number may be.'),
    maximum: bound('The most that the number may be.'),
    minLength: count('How many characters the text has at least.'),
    maxLength: count('How many characters the text has at most.'),
    pattern: {
      description: 'A regular expression (RE2 syntax) that is found in the text.',
      type: 'string',
      minLength: 1,
      maxLength: 200,
      examples: ['(?i)iso.*27001'],
    },
    includes: {
      description:
        'A word that must be there: the value itself, an entry of the list, its category or type, or "all".',
      type: 'string',
      minLength: 1,
      maxLength: 200,
      examples: ['call-recordings'],
    },
    minDuration: duration(
      'The shortest length of time. One that can be shorter does not meet it.',
      '30 days',
    ),
    maxDuration: duration(
      'The longest length of time. One that can be longer, such as "promptly", does not meet it.',
      '24 hours',
    ),
    notOlderThan: duration('How long before the day of the run a date may lie.', '3 years'),
    notBefore: {
      description: 'The first day that a date may be; today is the day of the run.',
      type: 'string',
      pattern: '^(today|\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]))$',
      'x-noun': 'a day (YYYY-MM-DD) or "today"',
      examples: ['today'],
    },
  },
  additionalProperties: false,
  examples: [about24Hours],
}
