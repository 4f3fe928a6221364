import type { OptionSpec, Rule } from '../../model/rule.ts'
import { severities } from '../../model/severity.ts'
import { conditionSchema, policiesSchema } from '../../policy/policies-schema.ts'
import { settings, thresholds } from '../flags.ts'
import { extendedFile } from './config-layers.ts'
import { presetNames, presets } from './presets.ts'
import { waiversSchema } from './waivers-schema.ts'

/** As much of JSON Schema as a configuration needs. */
export type ConfigSchema = { readonly [keyword: string]: unknown }

/**
 * The shape of a configuration, made from the rules that it may speak of: published as
 * `schemas/config.schema.json`, and what a configuration is held against. So the two cannot differ,
 * and the command line need not know which rules there are. The policies that it states itself are
 * rules too; nobody can know them beforehand.
 */
export function configSchema(rules: readonly Rule[], policies?: readonly string[]): ConfigSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'config.schema.json',
    title: 'Configuration',
    description:
      'What dpa-lint checks in a workspace, and how strictly: dpa-lint.config.yaml (or .json), .dpa-lintrc (or .yaml, .json), or the "dpa-lint" key of package.json.',
    type: 'object',
    properties: {
      $schema: {
        description: 'The schema of this file, for editors.',
        type: 'string',
        examples: ['./node_modules/dpa-lint/schemas/config.schema.json'],
      },
      files: {
        description:
          'What `dpa-lint check` without paths checks: files, folders and globs (*, **, ?, [a-z], {a,b}), from the folder of this file.',
        ...globs,
        examples: [['services', 'vendors/**/*.yaml']],
      },
      ignore: {
        description:
          'Globs of files and folders that are never checked, from the folder of this file. A name without a slash is meant in any folder, and a slash before it means this one.',
        ...globs,
        examples: [['drafts', '**/*.draft.yaml']],
      },
      extends: {
        description: `Presets and other configurations, one or several: ${presetNames.map((name) => `${name} (${presets[name].title})`).join(', ')}; or a file such as ./house/base.yaml, from the folder of this file and inside the repository. What stands later prevails, and this file over all of them: rules and their options one by one, lists as a whole, overrides after those before. The flag --preset replaces the presets. Default: the laws that our organisation declares, or else gdpr.`,
        anyOf: [...extended, { type: 'array', items: { anyOf: extended }, ...someOf }],
        examples: ['strict', ['gdpr', './house/base.yaml']],
      },
      failOn: {
        description:
          'The mildest finding that makes a run fail (exit code 1). The flag --fail-on prevails. Default: error.',
        enum: [...thresholds],
        examples: ['warning'],
      },
      unknownAs: {
        description:
          'How grave a finding is whose cause is a fact declared as unknown, unless its rule has a severity here. The flag --unknown-as prevails. Default: as each rule says.',
        enum: [...severities],
        examples: ['error'],
      },
      rules: {
        description:
          'Severities and options of single rules. What cannot be read is always an error, so the rules of the chapter "declaration" are not here, nor those of the chapter "gate".',
        $ref: '#/$defs/rules',
        examples: rules.slice(0, 1).map(({ id }) => ({ [id]: 'warning' })),
      },
      overrides: {
        description:
          'The same for some of the files only. Of several entries that fit a file the later one prevails, and each over "rules".',
        type: 'array',
        items: {
          type: 'object',
          properties: {
            files: {
              description:
                'Globs of files and folders, from the folder of this file. A name without a slash is meant in any folder, and a slash before it means this one.',
              ...globs,
              examples: [['legacy', 'services/**/*.draft.yaml']],
            },
            rules: {
              description: 'Severities and options of single rules.',
              $ref: '#/$defs/rules',
              examples: rules.slice(0, 1).map(({ id }) => ({ [id]: 'info' })),
            },
          },
          required: ['files', 'rules'],
          additionalProperties: false,
        },
        minItems: 1,
        examples: rules
          .slice(0, 1)
          .map(({ id }) => [{ files: ['legacy'], rules: { [id]: 'info' } }]),
      },
      waivers: waiversSchema(rules),
      baseline: {
        description:
          'The file of findings that were there before anybody gated, from the folder of this file. Default: dpa-lint.baseline.yaml.',
        type: 'string',
        minLength: 1,
        examples: ['policy/baseline.yaml'],
      },
      policies: policiesSchema,
    },
    patternProperties: { '^x-': {} },
    additionalProperties: false,
    $defs: {
      condition: conditionSchema,
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

/** How grave a policy of the house is here. */
const ofPolicy = {
  description: 'How grave the findings of a policy of this configuration are.',
  anyOf: [
    { enum: [...settings] },
    {
      type: 'object',
      properties: {
        severity: {
          description: 'How grave its findings are.',
          enum: [...settings],
          examples: ['info'],
        },
      },
      additionalProperties: false,
    },
  ],
  examples: ['warning'],
}

/** What a configuration can build on. */
const extended = [
  { enum: [...presetNames] },
  {
    type: 'string',
    pattern: extendedFile,
    'x-noun': 'a file such as ./house/base.yaml',
  },
]

const someOf = { minItems: 1, uniqueItems: true }

/** A leading `!` would mean "everything but this": that is what `ignore` is for. */
const globs = {
  type: 'array',
  items: { type: 'string', minLength: 1, pattern: '^[^!]' },
  ...someOf,
}

function ruleSchema({ title, severity, options }: Rule): ConfigSchema {
  const names = Object.entries(options)
  return {
    description: `${title}. Default: ${severity}.`,
    anyOf: [
      { enum: [...settings] },
      {
        type: 'object',
        properties: {
          severity: { description: 'How grave its findings are.', enum: [...settings] },
          ...Object.fromEntries(names.map(([name, option]) => [name, optionSchema(option)])),
        },
        additionalProperties: false,
      },
    ],
    examples: [severities.find((other) => other !== severity)],
  }
}

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
