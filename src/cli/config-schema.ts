import type { OptionSpec, Rule } from '../model/rule.ts'
import { severities } from '../model/severity.ts'
import { settings, thresholds } from './flags.ts'
import { presetNames, presets } from './presets.ts'

/** As much of JSON Schema as a configuration needs. */
export type ConfigSchema = { readonly [keyword: string]: unknown }

/**
 * The shape of a configuration, made from the rules that it may speak of: published as
 * `schemas/config.schema.json`, and what a configuration is held against. So the two cannot differ,
 * and the command line need not know which rules there are.
 */
export function configSchema(rules: readonly Rule[]): ConfigSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'config.schema.json',
    title: 'Configuration',
    description:
      'What dpa-lint checks in a workspace, and how strictly: dpa-lint.config.yaml (or .json), .dpa-lintrc (or .yaml, .json), or the "dpa-lint" key of package.json.',
    type: 'object',
    properties: {
      $schema: { description: 'The schema of this file, for editors.', type: 'string' },
      files: {
        description:
          'What `dpa-lint check` without paths checks: files, folders and globs, from the folder of this file.',
        ...globs,
        examples: [['services', 'vendors/**/*.yaml']],
      },
      ignore: {
        description:
          'Globs of files and folders that are never checked, from the folder of this file.',
        ...globs,
        examples: [['drafts', '**/*.draft.yaml']],
      },
      extends: {
        description: `Presets, one or several: ${presetNames.map((name) => `${name} (${presets[name].title})`).join(', ')}. What this file says itself prevails over them, and the flag --preset replaces them. Default: the laws that our organisation declares, or else gdpr.`,
        anyOf: [
          { enum: [...presetNames] },
          { type: 'array', items: { enum: [...presetNames] }, minItems: 1, uniqueItems: true },
        ],
        examples: ['strict', ['gdpr', 'uk-gdpr']],
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
          'Severities and options of single rules. What cannot be read is always an error, so the rules of the chapter "declaration" are not here.',
        type: 'object',
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
        additionalProperties: false,
        examples: rules.slice(0, 1).map(({ id }) => ({ [id]: 'warning' })),
      },
    },
    patternProperties: { '^x-': {} },
    additionalProperties: false,
  }
}

/** A leading `!` would mean "everything but this": that is what `ignore` is for. */
const globs = {
  type: 'array',
  items: { type: 'string', minLength: 1, pattern: '^[^!]' },
  minItems: 1,
  uniqueItems: true,
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
      default: value,
      examples: [value],
    }
  }
  if (option.type === 'boolean')
    return { description, type: 'boolean', default: value, examples: [!value] }
  const items = { type: 'string', minLength: 1 }
  return { description, type: 'array', items, uniqueItems: true, default: value, examples: [value] }
}
