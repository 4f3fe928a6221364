import { documentKinds, recordLayouts } from '../../documents/kinds.ts'
import { languages } from '../../model/language.ts'
import { wrap } from '../../report/text.ts'
import { type CommandSetting, withExamples } from '../command.ts'
import { days, oneOf } from '../flags.ts'
import { judging, options } from '../options.ts'
import type { ReportCall } from './report.ts'

/** Documents for people. */
export function declareReport({ program, host, book, color, ended }: CommandSetting): void {
  const reporting = withExamples(program.command('report'), [
    [
      'report findings services/ --output findings.html',
      'what was found, for a reader without the repository',
    ],
    ['report findings services/ --service acme --lang de', 'one service, in German'],
    [
      'report findings services/ --output findings.html --check',
      'fail when the committed copy is stale',
    ],
  ])
    .summary('make documents for people from the declarations')
    .description(
      `Makes documents for people from the declarations.

--check writes nothing: it compares the file of --output with what would be written. A document is of one day; without --as-of the copy is held against its own.

Exit codes: 0 written, whatever was found, or up to date; 1 stale; 2 the call can be mended, or a file cannot be read; 3 a mistake in dpa-lint.`,
    )
    .argument('<kind>', 'which document: see below')
    .argument('[paths...]', "files and folders; '-' for standard input")
    .option('-f, --format <name>', 'default: what the name of the file means, or the usual one')
    .addOption(options.output)
    .option('--check', 'exit with 1 and the difference when the file is stale')
    .option('--service <id>', 'only this service')
    .option(
      '--lang <language>',
      'language of the fixed texts: en (default), fr, de, es',
      oneOf('--lang', languages),
    )
    .option(
      '--from <ref>',
      'in summary and trend: since when; a branch, a tag, a commit, or a day (YYYY-MM-DD)',
    )
    .option(
      '--layout <authority>',
      "in ropa: columns and order of an authority's template, cnil or ico",
      oneOf('--layout', recordLayouts),
    )
    .option(
      '--within <days>',
      'how far to look ahead, for example 90d (default) or 12w; in a letter, how long to wait for an answer (30d)',
      days('--within'),
    )
  judging(reporting.addHelpText('after', kindsInHelp()))
    .addOption(options.stdinFilename)
    .action(async (kind: string, paths: string[], flags: ReportFlags) => {
      const { report } = await import('./report.ts')
      ended(await report({ ...flags, kind, paths, color: color() }, host, book))
    })
}

/** What commander makes of the flags of `report`. */
type ReportFlags = Omit<ReportCall, 'kind' | 'paths' | 'color'>

/** Every kind of document, and below it its formats. */
function kindsInHelp(): string {
  const width = Math.max(...Object.keys(documentKinds).map((kind) => kind.length))
  const lines = Object.entries(documentKinds).flatMap(([kind, { title, formats }]) =>
    [...wrap(title, 76 - width), formats.join(', ')].map(
      (line, index) => `  ${(index === 0 ? kind : '').padEnd(width)}  ${line}`,
    ),
  )
  return `\nKinds, each with its formats, the usual one first:\n${lines.join('\n')}`
}
