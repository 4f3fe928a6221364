import { inWords } from '../../model/words.ts'
import { UsageError } from './usage-error.ts'

/** The ends of names of files that mean a format. */
export type Endings<F extends string> = Readonly<Partial<Record<F, readonly string[]>>>

/** What a name of a file can promise besides the formats that a call offers. */
const foreign = 'png jpg jpeg gif pdf docx xlsx pptx odt ods svg html htm zip'.split(' ')

/**
 * The format that the name of the file means, or the usual one where it means none. A file whose name
 * promises something else than its content is refused: nobody could open it.
 */
export function formatOfFile<F extends string>({
  output = '',
  format,
  offered,
  endings,
}: {
  readonly output?: string | undefined
  readonly format?: F | undefined
  /** The usual one first. */
  readonly offered: readonly [F, ...F[]]
  readonly endings: Endings<F>
}): F {
  const ending = /\.(\w+)$/.exec(output)?.[1]?.toLowerCase() ?? ''
  const meant = offered.filter((name) => endings[name]?.includes(ending))
  if (format === undefined && meant[0] !== undefined) return meant[0]
  // Whoever names the format may call the file as they like, but for what no format here can be.
  const promises = format === undefined ? ending !== '' : foreign.includes(ending)
  if (!promises || meant.length > 0) return format ?? offered[0]
  const what = format === undefined ? `${inWords(offered, 'or')}: name one with --format` : format
  throw new UsageError(`${output} is no name for ${what}`)
}

/** The same where a declaration is written: under another ending nothing would check it. */
export function declarationFileName(file: string): string {
  if (/\.\w+$/.test(file) && !/\.ya?ml$/i.test(file))
    throw new UsageError(`${file} is no name for a declaration: end it in .yaml`)
  return file
}
