import { resolve } from 'node:path'
import type { DocumentInput } from '../../documents/document.ts'
import {
  binary,
  type DocumentFormat,
  type DocumentKind,
  documentKinds,
  fileEndings,
  type RecordLayout,
} from '../../documents/kinds.ts'
import { dayOf } from '../../documents/stamp.ts'
import type { Language } from '../../model/language.ts'
import type { Report } from '../../model/report.ts'
import { plain } from '../../report/style.ts'
import { visible } from '../../report/text.ts'
import { documentSubject, rendererOf } from '../document-subject.ts'
import { oneOf } from '../flags.ts'
import { type Endings, formatOfFile } from '../io/format-of-file.ts'
import { type Book, type ExitCode, type Host, worst } from '../io/host.ts'
import { terminalStyle } from '../io/terminal-style.ts'
import { didYouMean, UsageError } from '../io/usage-error.ts'
import { writeFile } from '../io/write-file.ts'
import { writeOut } from '../io/write-out.ts'
import type { LintCall } from '../run-lint.ts'
import { committed, staleness } from './report-check.ts'

/** What the flags of `report` say. */
export interface ReportCall extends LintCall {
  readonly kind: string
  readonly service?: string
  readonly format?: string
  readonly output?: string
  readonly check?: boolean
  readonly lang?: Language
  /** In days. */
  readonly within?: number
  readonly layout?: RecordLayout
  /** A commit, or the day of one: with which state to compare. */
  readonly from?: string
  readonly color: boolean | undefined
}

/** Makes a document for people, or sees whether the committed copy of it still is what it would be. */
export async function report(call: ReportCall, host: Host, book: Book): Promise<ExitCode> {
  const { kind, format } = asked(call)
  const { output, check, service } = call
  if (output === undefined && binary.has(format) && host.stdout.isTTY)
    throw new UsageError(`${format} is no text for a terminal: name a file with --output`)
  const copy = check ? committed(output, host.cwd) : undefined
  // A document is of one day: unless another is asked for, the copy is held against its own.
  const asOf = call.asOf ?? (copy && dayOf(copy.toString()))

  const base = call.from === undefined ? undefined : await commitBefore(call.from, host)
  const judged = {
    ...call,
    ...(asOf !== undefined && { asOf }),
    ...(base !== undefined && { base }),
  }
  const written = output === undefined ? [] : [output]
  const { subject, said, code } = await documentSubject(judged, host, book, written)
  const { report } = subject
  // People are told of the state as they have asked for it.
  const told =
    call.from === undefined || report.base === undefined
      ? subject
      : { ...subject, report: { ...report, base: { ...report.base, ref: call.from } } }
  const oldest =
    kind === 'trend'
      ? await (await import('./oldest-open.ts')).oldestOpen(judged, service, host, book)
      : undefined
  if (service !== undefined) refuseUnknown(service, subject.report)
  else if ('ofOne' in documentKinds[kind])
    throw new UsageError(
      `report ${kind} is about one service: name it with --service`,
      ...servicesIn(subject),
    )
  const language = call.lang ?? 'en'
  const { within: usual = 90 } = documentKinds[kind] as { readonly within?: number }
  const make = await rendererOf(kind, format, language)
  const { dateIn, namesOf, translated } = await import('../../documents/renderers.ts')
  // Whoever gets a letter knows none of our ids.
  const addressed =
    kind === 'letter' ? subject.workspace.services.find(({ id }) => id === service) : undefined
  const names = addressed && namesOf(addressed, subject.workspace, language)
  const made = await make(
    translated({ ...told, ...(oldest && { oldest }) }, language, said, names),
    {
      language,
      look: output === undefined ? await terminalStyle(host.stdout, host.env, call.color) : plain,
      ...(service !== undefined && { service }),
      ...(call.layout !== undefined && { layout: call.layout }),
      within: call.within ?? usual,
    },
  )

  if (output === undefined) await writeOut(host.stdout, made)
  else if (check) {
    const written = (day: string) => dateIn(language, day)
    const comparison = { output, copy, made, written, asked: call.asOf !== undefined }
    return worst(code, await staleness(comparison, subject.report, host))
  } else writeFile(resolve(host.cwd, output), output, [made])
  return code
}

/** The commit that is meant: of a day, the last one on it or before it. */
async function commitBefore(from: string, { cwd, env }: Host): Promise<string> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(from)) return from
  const { ask, gitIn } = await import('../git/git-program.ts')
  const question = ['rev-list', '-1', `--before=${from}T23:59:59Z`, 'HEAD']
  const commit = ask(gitIn(cwd, env), question).toString().trim()
  if (commit === '') throw new UsageError(`there is no commit of ${from} or before`)
  return commit
}

/** The kind and its format: the one that is named, the one that the file's name means, or the usual one. */
function asked({ kind: word, format, output, check, paths, from, layout }: ReportCall): {
  readonly kind: DocumentKind
  readonly format: DocumentFormat
} {
  const kind = oneOf('report', Object.keys(documentKinds) as DocumentKind[])(word)
  const offered: readonly [DocumentFormat, ...DocumentFormat[]] = documentKinds[kind].formats
  if (kind === 'trend' && from === undefined)
    throw new UsageError('report trend compares with an earlier state: name it with --from')
  if (layout !== undefined && kind !== 'ropa')
    throw new UsageError('--layout is about the records of processing: report ropa')
  if (check && output === undefined)
    throw new UsageError('--check compares with a committed copy: name it with --output')
  const named = format === undefined ? undefined : oneOf(`report ${kind} --format`, offered)(format)
  const endings: Endings<DocumentFormat> = fileEndings
  // A file that is checked is refused for that, and not for its name.
  if (output !== undefined && paths.includes(output)) return { kind, format: named ?? offered[0] }
  return { kind, format: formatOfFile({ output, format: named, offered, endings }) }
}

/** The services by id, with their names. */
function servicesIn({ workspace: { services } }: DocumentInput): readonly string[] {
  const width = Math.max(0, ...services.map(({ id }) => id.length))
  return services.map(({ id, name }) => visible(`  ${id.padEnd(width)}  ${name}`))
}

function refuseUnknown(service: string, { sources }: Report): void {
  const ids = sources.flatMap(({ declarations }) =>
    declarations.flatMap(({ kind, id }) => (kind === 'Service' ? [id] : [])),
  )
  if (!ids.includes(service))
    throw new UsageError(`no service is called "${service}"${didYouMean(service, ids)}`)
}
