import { type CommandSetting, withExamples } from '../command.ts'
import { formatNames, outputFlags } from '../flags.ts'
import { options } from '../options.ts'
import type { MergeReportsCall } from './merge-reports.ts'

/** What a matrix of jobs has judged, as one report. */
export function declareMergeReports({ program, host, color, ended }: CommandSetting): void {
  const outputs = outputFlags()
  withExamples(program.command('merge-reports'), [
    ['check services/ --shard 1/3 --format json --output part-1.json', 'one part of three'],
    ['merge-reports part-*.json', 'the three parts as one report'],
    ['merge-reports part-*.json --format sarif --output all.sarif', 'the same in another format'],
    ['merge-reports part-*.sarif --format sarif --output all.sarif', 'reports in SARIF'],
  ])
    .summary('put the reports of parts together')
    .description(
      `Puts the reports of parts together, which check --shard has made: what comes out is the report of one run. Reports in JSON can be written in every format, reports in SARIF in SARIF. A part that is missing or there twice, and parts of different runs, are refused.

Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 the call or a report can be mended, 3 a rule failed in a part.`,
    )
    .argument('<reports...>', 'the reports of all parts, all in JSON or all in SARIF')
    .option(
      '-f, --format <name>',
      `${formatNames.join(', ')}; repeatable (default: as the reports are)`,
      outputs.format,
    )
    .option('-o, --output <file>', 'where to write the --format before it', outputs.output)
    .addOption(options.failOn)
    .action(async (reports: string[], flags: Pick<MergeReportsCall, 'failOn'>) => {
      const { runMergeReports } = await import('./merge-reports.ts')
      const call = { ...flags, reports, outputs: outputs.requests, color: color() }
      ended(await runMergeReports(call, host))
    })
}
