import type { Rule } from '../../model/rule.ts'
import { severities } from '../../model/severity.ts'

/** The key "waivers" of a configuration: where exceptions stand, and who may grant which for how long. */
export const waiversSchema = (rules: readonly Rule[]) => ({
  description: 'Where waivers stand, who may grant them, for which rules and for how long.',
  type: 'object',
  properties: {
    file: {
      description:
        'The file of waivers, from the folder of this file. Default: dpa-lint.waivers.yaml.',
      type: 'string',
      minLength: 1,
      examples: ['policy/waivers.yaml'],
    },
    longest: {
      description:
        'How far ahead the last day of a waiver may lie, by the severity of what is waived. Default: a year.',
      type: 'object',
      properties: Object.fromEntries(
        severities.map((severity) => [
          severity,
          {
            description: `How far ahead for ${inWords[severity]}, as a length of time like those of a declaration.`,
            type: 'string',
            pattern: durationPattern,
            'x-noun': 'a length of time',
            examples: ['90 days', '6 months'],
          },
        ]),
      ),
      additionalProperties: false,
      examples: [{ error: '90 days', warning: '6 months' }],
    },
    never: {
      description: 'Rules that nobody can waive.',
      type: 'array',
      items: {
        anyOf: [{ enum: rules.map(({ id }) => id) }, { type: 'string', pattern: idPattern }],
      },
      minItems: 1,
      uniqueItems: true,
      examples: [rules.slice(0, 1).map(({ id }) => id)],
    },
    approvers: {
      description:
        'Who may approve waivers, as "approver" names them. Default: anybody but the owner.',
      type: 'array',
      items: { type: 'string', minLength: 1 },
      minItems: 1,
      uniqueItems: true,
      examples: [['dpo@example.com']],
    },
    comments: {
      description:
        'Whether comments in declarations can waive, which name no approver. Default: where no approvers are named.',
      type: 'boolean',
      examples: [false],
    },
  },
  additionalProperties: false,
  examples: [{ longest: { error: '90 days' }, approvers: ['dpo@example.com'] }],
})

const inWords = { error: 'an error', warning: 'a warning', info: 'an info' } as const

/** As in a declaration (`duration` in `schemas/service.schema.json`; a test compares them). */
export const durationPattern =
  '^(\\d+(\\.\\d+)? (minutes?|hours?|days?|calendar days?|business days?|working days?|weeks?|months?|years?)((,? and |, | )\\d+(\\.\\d+)? (minutes?|hours?|days?|calendar days?|business days?|working days?|weeks?|months?|years?)){0,3}|(?=\\d)(\\d+ ?y( ?\\d+ ?m(?!i))?)?( ?\\d+ ?w)?( ?\\d+ ?d)?( ?\\d+ ?h)?( ?\\d+ ?min)?|P(?=[\\dT])(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?)?)$'

/** A rule of the book, or a policy of the house. */
const idPattern = '^[a-z0-9]+(-[a-z0-9]+)*$'
