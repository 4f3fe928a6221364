import { lawDate, rules } from '../../rules/index.ts'
import { lint } from '../../src/lint.ts'
import { findingBlock } from '../../src/report/pretty.ts'
import type { Example } from './page.ts'

/** Runs one block of a rule's page with that rule alone, and prints what the linter would. */
export async function runExample(id: string, { yaml, settings }: Example): Promise<string> {
  const rule = rules.filter((candidate) => candidate.id === id)
  const { 'as-of': asOf = lawDate, ...given } = settings
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
  const report = await lint([{ file: 'service.yaml', text: yaml }], rule, {
    asOf,
    lawDate,
    rules: { [id]: { options } },
  })
  if (report.crashes.length > 0)
    throw new Error(report.crashes.map(({ stack }) => stack).join('\n'))
  return report.findings.map((finding) => `${findingBlock(finding)}\n`).join('\n')
}
