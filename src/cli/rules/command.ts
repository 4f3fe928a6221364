import { exampleRule } from '../book/example-rule.ts'
import { type CommandSetting, withExamples } from '../command.ts'
import { wordList } from '../flags.ts'
import { formatOption, options } from '../options.ts'
import type { ExplainCall } from './explain.ts'
import type { RulesCall } from './list-rules.ts'

/** The law book, as a list and page by page. */
export function declareRules({ program, host, book, color, ended }: CommandSetting): void {
  const rule = exampleRule(book)
  withExamples(program.command('explain'), [
    [`explain ${rule}`, 'its page'],
    [`explain ${rule} --format json`, 'for a program'],
    ['explain transfer-to-china', 'one of your policies'],
    ['explain obligations.audit', 'a declared field'],
    ['explain unverzüglich', 'a word of a document'],
  ])
    .summary('show the page of a rule, of a field or of a word')
    .description(
      'Shows the page of a rule: what the law wants, what fails and passes, how to mend it. A policy of the configuration has one too, made from what it says. Of a field it shows what it is, what it takes, an example, its article, the rules that read it and what documents call it in four languages.',
    )
    .argument(
      '<rule>',
      'the id of a rule or of a policy, a path of the schema, or a word of a document',
    )
    .addOption(formatOption(['text', 'json']))
    .addOption(options.config)
    .addOption(options.noConfig)
    .action(async (rule: string, flags: ExplainFlags) => {
      const { explain } = await import('./explain.ts')
      ended(await explain({ ...flags, rule, color: color() }, host, book))
    })

  withExamples(program.command('rules'), [
    ['rules', 'the whole catalogue'],
    ['rules --select gdpr:28,gdpr:44-49', 'what serves these articles'],
    ['rules --select transfers --format json', 'a chapter, for a program'],
    ['rules --select policy', 'your policies'],
    ['rules --coverage', 'what checks which duty'],
  ])
    .summary('list the rules')
    .description(
      'Lists the rules, and with them the policies of the configuration: id, severity, chapter, provision and title.',
    )
    .option(
      '-s, --select <what>',
      'chapter, rule, provision (gdpr:28, gdpr:44-49) or force (law, guidance, practice, policy); with commas, or repeated',
      wordList,
    )
    .option('--coverage', 'each duty with the rules that check it, or why none does')
    .addOption(formatOption(['text', 'json']))
    .addOption(options.config)
    .addOption(options.noConfig)
    .action(async (flags: RulesFlags) => {
      const { listRules } = await import('./list-rules.ts')
      ended(await listRules({ ...flags, color: color() }, host, book))
    })
}

/** What commander makes of the flags of `explain`. */
type ExplainFlags = Omit<ExplainCall, 'rule' | 'color'>

/** What commander makes of the flags of `rules`. */
type RulesFlags = Omit<RulesCall, 'color'>
