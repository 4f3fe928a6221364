import { resolve } from 'node:path'
import { answersIn } from '../../documents/renderers.ts'
import { dayOf } from '../../documents/stamp.ts'
import { readXlsx, type SheetRow } from '../../evidence/read-xlsx.ts'
import { segments } from '../../model/path.ts'
import type { SourceLocation } from '../../model/source-location.ts'
import { sheetOfRows } from '../../read/answer-rows.ts'
import { mergeAnswers as mergeText, readSheet, type Sheet } from '../../read/merge.ts'
import { MAX_BYTES } from '../../read/yaml/limits.ts'
import { count, visible } from '../../report/text.ts'
import { rulesBy } from '../book/rules-by.ts'
import { errnoText } from '../io/errno.ts'
import type { Book, ExitCode, Host } from '../io/host.ts'
import { shownFrom } from '../io/paths.ts'
import { readFile } from '../io/read-file.ts'
import { didYouMean, UsageError } from '../io/usage-error.ts'
import { writeFile } from '../io/write-file.ts'
import { writeError, writeOut } from '../io/write-out.ts'
import { type LintCall, runLint } from '../run-lint.ts'

/** What the arguments and flags of `merge` say. */
export interface MergeCall extends Omit<LintCall, 'stdinFilename'> {
  readonly declaration: string
  readonly answers: string
  readonly write?: boolean
}

/** Takes the answers of a vendor over into a declaration: shows what would change, or writes it. */
export async function runMerge(call: MergeCall, host: Host, book: Book): Promise<ExitCode> {
  const { cwd, stdout, stderr } = host
  const path = resolve(cwd, call.declaration)
  const file = shownFrom(cwd, path)
  const { sheet, text: returned } = sheetOf(call.answers, cwd)
  // The letter was of one day: unless another is asked for, so are its questions.
  const asOf = call.asOf ?? realDay(dayOf(returned))
  const judged = {
    ...call,
    paths: [call.declaration, ...call.paths],
    ...(asOf !== undefined && { asOf }),
  }
  const { code, placeOf, ...subject } = await runLint(judged, host, book, { written: [] })
  if (code !== 0) return code
  const here = subject.workspace.services.filter((service) => placeOf(service)?.file === file)
  if (!here.some(({ id }) => id === sheet.service))
    throw new UsageError(
      `${file} declares no sound service "${sheet.service}", which the answers are about${didYouMean(
        sheet.service,
        here.map(({ id }) => id),
      )}`,
    )

  const taken = await answersIn()
  const { answers, open, refused } = taken(
    sheet.answers,
    { ...subject, ruleOf: rulesBy(book) },
    {
      service: sheet.service,
      ...(sheet.inWords && { nameOf: (await book.countries(subject.workspace)).nameOf }),
    },
  )
  if (refused.length > 0)
    throw new UsageError(
      ...refused.map(({ path, message }) => faultLine(sheet.placeOf(path), message, undefined)),
    )
  const left = open === 0 ? '' : `, ${count(open, 'question')} still open`
  if (answers.length === 0) {
    await writeError(stderr, `${call.answers} answers nothing that is asked${left}`)
    return 0
  }
  const text = Buffer.from(readFile(path, MAX_BYTES)).toString()
  const merged = await mergeText({ file, text }, sheet.service, answers)
  if ('refused' in merged) throw new UsageError(`${file}: ${merged.refused}`)
  if ('faults' in merged)
    throw new UsageError(
      `with these answers ${file} would not be sound:`,
      ...merged.faults.map(({ place, message, hint }) => {
        const path = pathOf(place.pointer, answers)
        return faultLine(path ? sheet.placeOf(path) : place, message, hint)
      }),
    )
  const done = `${count(answers.length, 'answer')}${left}`
  if (call.write) {
    writeFile(path, file, [merged.text])
    await writeError(stderr, `${file}: ${done}`)
    return 0
  }
  await writeOut(stdout, await difference(file, text, merged.text))
  await writeError(stderr, `${file}: ${done}; --write writes them`)
  return 0
}

/** Where the sheet says what is at fault in the declaration: whoever filled it in has nothing else. */
function pathOf(
  pointer: string,
  answers: readonly { readonly pointer: string; readonly path: readonly string[] }[],
): readonly string[] | undefined {
  const at = segments(pointer)
  const leads = (one: { readonly pointer: string }) =>
    segments(one.pointer).every((segment, index) => segment === '-' || segment === at[index])
  const answer = answers.find(leads)
  return answer && [...answer.path, ...at.slice(segments(answer.pointer).length)]
}

/** A day that is in the calendar; what comes back from outside may name any. */
function realDay(day = ''): string | undefined {
  const time = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(time)) return undefined
  return new Date(time).toISOString().startsWith(day) ? day : undefined
}

/** The sheet, which came from outside, and its text for the day that it names. */
function sheetOf(name: string, cwd: string): { readonly sheet: Sheet; readonly text: string } {
  let text: Uint8Array
  try {
    text = readFile(resolve(cwd, name), MAX_BYTES)
  } catch (error) {
    throw new UsageError(`cannot read ${name}: ${errnoText(error)}`)
  }
  const rows = isZip(text) ? rowsOf(name, text) : undefined
  const sheet = rows ? sheetOfRows(name, rows) : readSheet({ file: name, text })
  if ('slip' in sheet) {
    const { place, message, hint } = sheet.slip
    throw new UsageError(faultLine(place, message, hint))
  }
  // A spreadsheet says in its second row for which day it was made.
  return { sheet, text: rows ? String(rows[1]?.cells['F']) : Buffer.from(text).toString() }
}

/** A spreadsheet is a ZIP file. */
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b

function rowsOf(name: string, bytes: Uint8Array): readonly SheetRow[] {
  try {
    return readXlsx(bytes)
  } catch (error) {
    throw new UsageError(
      `${name} is no spreadsheet that can be read: ${(error as Error).message || 'it is too large'}`,
    )
  }
}

const faultLine = (
  { file, line, column }: SourceLocation,
  message: string,
  hint: string | undefined,
) => `${file}:${line}:${column}: ${message}${hint === undefined ? '' : ` (${hint})`}`

async function difference(file: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff')
  const patch = createTwoFilesPatch(file, file, before, after, 'declared', 'with the answers', {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  })
  return patch.split('\n').map(visible).join('\n')
}
