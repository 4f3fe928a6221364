import { createHash } from 'node:crypto'
import { lawDate, rules } from '../../rules/index.ts'
import type { DocumentFinder } from '../../src/evidence/found-document.ts'
import { readDocument } from '../../src/evidence/read-document.ts'
import { lint, lintBase } from '../../src/lint.ts'
import { gateRules } from '../../src/model/builtin-rules.ts'
import { configEdits } from '../../src/read/config-edits.ts'
import { findingBlock } from '../../src/report/pretty.ts'
import { sidesOf } from './example-sides.ts'
import type { Example, Page } from './page.ts'

const isGateRule = (id: string) => Object.hasOwn(gateRules, id)

/** Runs one block of a rule's page with that rule alone, and prints what the linter would. */
export async function runExample(
  id: string,
  { yaml, settings }: Example,
  copies: Page['copies'],
): Promise<string> {
  const rule = rules.filter((candidate) => candidate.id === id)
  const { 'as-of': asOf = lawDate, file, converted, ...given } = settings
  const options = Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const type = rule[0]?.options[name]?.type
      if (type === undefined) throw new Error(`${id} has no option '${name}'`)
      return [
        name,
        type === 'integer'
          ? Number(value)
          : type === 'boolean'
            ? value === 'true'
            : value.split(','),
      ]
    }),
  )
  const { here, main } = sidesOf(yaml)
  const declarations = here.declarations.map((one) => ({ ...one, file: file ?? one.file }))
  const offByDefault = rule[0]?.offByDefault && { severity: rule[0].severity }
  const how = {
    asOf,
    lawDate,
    rules: { [id]: { options, ...offByDefault } },
    excuses: here.excuses,
  }
  const configured = here.config && configEdits(main?.config, here.config, { ref: 'main' })
  const known = rules.filter((candidate) => candidate === rule[0] || yaml.includes(candidate.id))
  const standing = main && [
    {
      ref: 'main',
      counts: ['policy', 'decisions'] as const,
      declarations: main.declarations,
      before: main.declarations,
    },
  ]
  const report = await lint(declarations, isGateRule(id) ? known : rule, {
    ...how,
    documents: copiesOf(copies),
    ...(configured && { edits: configured }),
    ...(converted !== undefined && { converted: new Map([['service.yaml', converted]]) }),
    ...(main && {
      standing,
      base: await lintBase(
        'main',
        [
          {
            commit: '0'.repeat(40),
            declarations: () => main.declarations,
            documents: copiesOf(copies),
            excuses: {
              ...main.excuses,
              approved: { ref: 'main', ...main.excuses, declarations: main.declarations },
            },
          },
        ],
        known,
        how,
      ),
      excuses: {
        ...here.excuses,
        approved: {
          ref: 'main',
          waivers: main.excuses.waivers,
          declarations: main.declarations,
        },
      },
    }),
  })
  if (report.crashes.length > 0)
    throw new Error(report.crashes.map(({ stack }) => stack).join('\n'))
  // A page of the gate shows what its rule says, and not what else there is to say.
  const shown = report.findings.filter((finding) => !isGateRule(id) || finding.rule === id)
  return shown.map((finding) => `${findingBlock(finding)}\n`).join('\n')
}

/** The files that a page shows, found as the command line would find them. */
const copiesOf =
  (copies: Page['copies']): DocumentFinder =>
  async (_, file) => {
    if (file.startsWith('../')) return { state: 'unreadable', file, why: 'outside' }
    const text = copies.get(file)
    if (text === undefined) return { state: 'absent', file }
    const sha256 = createHash('sha256').update(text).digest('hex')
    const reading = await readDocument(new TextEncoder().encode(text), file)
    return 'unreadable' in reading
      ? { state: 'unreadable', file, why: reading.unreadable, sha256 }
      : { state: 'read', file, sha256, document: reading.document }
  }
