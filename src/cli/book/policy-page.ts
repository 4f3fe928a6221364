import { inWords, roleInWords } from '../../model/words.ts'
import type { Accepted, AppliesTo, Policy } from '../../policy/policy.ts'
import { inert, visible } from '../../report/text.ts'
import type { PlacedPolicy } from '../config/policies.ts'
import { yamlText } from '../config/yaml-text.ts'

/** The page of a policy, in Markdown: what it asks of whom, what fails it, and where it is written. */
export function policyPage({ rule, place }: PlacedPolicy): string {
  const { id, title, severity, remedy, policy } = rule
  const { message, select, where, require, appliesTo = {}, accept = [], url } = policy
  const basis = rule.basis.map(({ provision }) => provision).join(', ')
  const parts = [
    `# ${id}`,
    `${title}. A policy of the house, written at ${place.file}:${place.line}. Its findings are ${plural(severity)}, unless the configuration says otherwise.`,
    '## What it asks',
    `> ${sentence(message)}`,
    `It is about ${scopeOf(appliesTo)}. ${selectionOf(select)}`,
    ...(appliesTo.where
      ? ['Of the services only those that meet this, or may:', yamlBlock(appliesTo.where)]
      : []),
    ...(where
      ? [`Of ${code(listOf(select))} only those that meet this, or may:`, yamlBlock(where)]
      : []),
    'What stands there must meet:',
    yamlBlock(require),
    '## What fails',
    failing(policy)
      .map((line) => `- ${line}`)
      .join('\n'),
    ...(accept.length > 0
      ? ['Fine all the same:', accept.map((word) => `- ${fine[word]}`).join('\n')]
      : []),
    '## How to mend it',
    sentence(remedy),
    '## Sources',
    `- ${basis}${url === undefined ? '' : ` <${url}>`}`,
  ]
  return `${inert(parts.map(lines).join('\n\n'))}\n`
}

/** Nothing that a stranger has written can steer the terminal. */
const lines = (part: string) => part.split('\n').map(visible).join('\n')

const plural = (severity: string) => (severity === 'info' ? 'infos' : `${severity}s`)

const code = (text: string) => `\`${text}\``

function sentence(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}${/[.!?]$/.test(line) ? '' : '.'}`
}

/** `every service with an activity in which the provider is a processor`. */
function scopeOf({ role, data, services, except }: AppliesTo): string {
  const activity = [
    ...(role === undefined
      ? []
      : [`in which the provider is a ${inWords([role].flat().map(roleInWords), 'or')}`]),
    ...(data === undefined ? [] : [`that includes ${inWords([data].flat(), 'or')}`]),
  ].join(' and ')
  return [
    services ? `the services ${inWords(services.map(code))}` : 'every service',
    ...(activity === '' ? [] : [` with an activity ${activity}, or of which nobody says`]),
    ...(except ? [`, except ${inWords(except.map(code))}`] : []),
  ].join('')
}

const selectionOf = (select: string) =>
  select === 'service'
    ? 'It looks at the service as a whole.'
    : select.endsWith('[]')
      ? `It looks at each entry of ${code(select.slice(0, -2))}.`
      : `It looks at ${code(select)}.`

/** The last list that a selector goes through. */
const listOf = (select: string) => select.slice(0, select.lastIndexOf('[]') + 2)

function failing({ select, where, accept = [] }: Policy): readonly string[] {
  const isList = select.includes('[]')
  const reasons: readonly (readonly [Accepted | undefined, string])[] = [
    [undefined, 'what does not meet it'],
    [undefined, 'what is unknown, or so vague that it may not meet it'],
    ['undeclared', 'what the declaration does not say'],
    ['qualified', 'what the document softens, such as "if possible"'],
    ...(isList ? ([['none', where ? 'no such entry at all' : 'no entry at all']] as const) : []),
  ]
  return reasons.flatMap(([word, reason]) =>
    word !== undefined && accept.includes(word) ? [] : [reason],
  )
}

const fine: Readonly<Record<Accepted, string>> = {
  undeclared: 'what the declaration does not say',
  none: 'that there is none',
  qualified: 'what the document softens, such as "if possible"',
}

const yamlBlock = (value: object) => `\`\`\`yaml\n${yamlLines(value, '').join('\n')}\n\`\`\``

/** A condition in YAML, a key a line. */
function yamlLines(value: object, indent: string): readonly string[] {
  if (Array.isArray(value))
    return value.flatMap((item) => {
      const [first = '', ...others] =
        typeof item === 'object' ? yamlLines(item, `${indent}  `) : [yamlText(item)]
      return [`${indent}- ${first.trimStart()}`, ...others]
    })
  return Object.entries(value).flatMap(([key, item]) => {
    const head = `${indent}${yamlText(key)}:`
    const isFlat =
      typeof item !== 'object' ||
      (Array.isArray(item) && item.every((one) => typeof one !== 'object'))
    return isFlat ? [`${head} ${yamlText(item)}`] : [head, ...yamlLines(item, `${indent}  `)]
  })
}
