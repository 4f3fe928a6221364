import { type CommandSetting, withExamples } from '../command.ts'

/** What can be declared, at a glance. */
export function declareSchema({ program, host, ended }: CommandSetting): void {
  withExamples(program.command('schema'), [
    ['schema', 'the parts of a declaration'],
    ['schema breach', 'what can be said of breaches'],
    ['schema obligations.audit', 'a part of a part'],
  ])
    .summary('show what can be declared, as a tree')
    .description(
      'Shows what can be declared below a path, as deep as fits on a screen. For one field with all that is known of it: dpa-lint explain <path>.',
    )
    .argument('[path]', 'a path of the schema, for example breach.notice')
    .action(async (path: string | undefined) => {
      const { schemaTree } = await import('./schema-tree.ts')
      ended(await schemaTree(path ?? '', host))
    })
}
