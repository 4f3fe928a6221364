import type { OptionSpec, Rule } from '../../model/rule.ts'
import { severities } from '../../model/severity.ts'
import { settings } from '../flags.ts'
import shape from './config-shape.json' with { type: 'json' }

/** As much of JSON Schema as a configuration needs. */
export type ConfigSchema = { readonly [keyword: string]: unknown }

/**
 * The shape of a configuration: `config-shape.json`, and the rules that it may speak of. Published as
 * `schemas/config.schema.json`, and what a configuration is held against. So the two cannot differ,
 * and the command line need not know which rules there are. The policies that it states itself are
 * rules too; nobody can know them beforehand.
 */
export function configSchema(rules: readonly Rule[], policies?: readonly string[]): ConfigSchema {
  const { overrides, waivers, rules: settingsOfRules } = shape.properties
  const { never } = waivers.properties
  const example = (setting: string) => rules.slice(0, 1).map(({ id }) => ({ [id]: setting }))
  const [policyOrRule] = never.items.anyOf.slice(1)
  return {
    ...shape,
    properties: {
      ...shape.properties,
      rules: { ...settingsOfRules, examples: example('warning') },
      overrides: {
        ...overrides,
        items: {
          ...overrides.items,
          properties: {
            ...overrides.items.properties,
            rules: { ...overrides.items.properties.rules, examples: example('info') },
          },
        },
        examples: example('info').map((rules) => [{ files: ['legacy'], rules }]),
      },
      waivers: {
        ...waivers,
        properties: {
          ...waivers.properties,
          never: {
            ...never,
            items: { anyOf: [{ enum: rules.map(({ id }) => id) }, policyOrRule] },
            examples: [rules.slice(0, 1).map(({ id }) => id)],
          },
        },
      },
    },
    $defs: {
      ...shape.$defs,
      rules: {
        type: 'object',
        properties: Object.fromEntries([
          ...rules.map((rule) => [rule.id, ruleSchema(rule)] as const),
          ...(policies ?? []).map((id) => [id, ofPolicy] as const),
        ]),
        additionalProperties: policies === undefined ? ofPolicy : false,
      },
    },
  }
}

/** A severity, or an object with it and what else can be set. */
const setting = (description: string, severity: ConfigSchema, options: ConfigSchema) => ({
  description,
  anyOf: [
    { enum: [...settings] },
    {
      type: 'object',
      properties: {
        severity: {
          description: 'How grave its findings are.',
          enum: [...settings],
          ...severity,
        },
        ...options,
      },
      additionalProperties: false,
    },
  ],
})

/** How grave a policy of the house is here. */
const ofPolicy = {
  ...setting(
    'How grave the findings of a policy of this configuration are.',
    { examples: ['info'] },
    {},
  ),
  examples: ['warning'],
}

const ruleSchema = ({ title, severity, options }: Rule): ConfigSchema => ({
  ...setting(
    `${title}. Default: ${severity}.`,
    {},
    Object.fromEntries(Object.entries(options).map(([name, one]) => [name, optionSchema(one)])),
  ),
  examples: [severities.find((other) => other !== severity)],
})

function optionSchema(option: OptionSpec): ConfigSchema {
  const { description, default: value } = option
  if (option.type === 'integer') {
    const { minimum, maximum, strict } = option
    const more = strict === undefined ? '' : ` Under the preset strict: ${strict}.`
    return {
      description: `${description}${more}`,
      type: 'integer',
      minimum,
      maximum,
      'x-noun': `a whole number from ${minimum} to ${maximum}`,
      default: value,
      examples: [value],
    }
  }
  if (option.type === 'boolean')
    return { description, type: 'boolean', default: value, examples: [!value] }
  const items = { type: 'string', minLength: 1 }
  return { description, type: 'array', items, uniqueItems: true, default: value, examples: [value] }
}
