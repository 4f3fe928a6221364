import { dirname, relative, resolve } from 'node:path'
import type { DraftRow, LeftOutRow } from '../../draft/draft-fact.ts'
import { subprocessorsIn } from '../../draft/subprocessors-in.ts'
import { addRows } from '../../read/add-rows.ts'
import { countryCode } from '../../read/country-code.ts'
import { MAX_BYTES } from '../../read/yaml/limits.ts'
import { count, visible } from '../../report/text.ts'
import type { ExitCode, Host } from '../io/host.ts'
import { isInsideFolder, shownFrom, slashed } from '../io/paths.ts'
import { readFile } from '../io/read-file.ts'
import { UsageError } from '../io/usage-error.ts'
import { writeFile } from '../io/write-file.ts'
import { writeError } from '../io/write-out.ts'
import { readList } from './read-list.ts'

export interface ImportCall {
  readonly list: string
  readonly declaration: string
  readonly id?: string
  readonly dryRun?: boolean
}

const listId = 'subprocessor-list'

/** Why something in a list is no sub-processor that can be declared. */
const whyNot = {
  'no-company': 'it names no company',
  pending: 'nobody is chosen yet',
  empty: 'it is not filled in',
  former: 'it stands among former sub-processors',
} as const satisfies Readonly<Record<LeftOutRow['why'], string>>

/** Adds the rows of a list to the sub-processors that a declaration names. */
export async function importSubprocessors(call: ImportCall, host: Host): Promise<ExitCode> {
  const { cwd, stderr } = host
  const path = resolve(cwd, call.declaration)
  const file = shownFrom(cwd, path)
  const { document, sha256, path: from, isSheet } = await readList(call.list, host)
  const read = subprocessorsIn({ id: listId, document }, countryCode, { listed: true })
  const rows = read.rows.map(
    (row): DraftRow =>
      // In a sheet no reader of documents finds a place: the list as a whole is the source.
      isSheet ? { ...row, source: listId } : row,
  )
  const left = read.leftOut
    .filter(({ text }) => text !== '')
    .map(
      ({ text, source, why }) =>
        `left out: "${text}" (${isSheet ? listId : source}): ${whyNot[why]}`,
    )
  if (rows.length === 0)
    throw new UsageError(
      [`${call.list} holds no table or list of sub-processors that dpa-lint knows`, ...left].join(
        '\n',
      ),
    )
  const text = Buffer.from(readFile(path, MAX_BYTES)).toString()
  const added = await addRows({ file, text }, call.id, rows, {
    id: listId,
    value: {
      type: 'sub-processor-list',
      ...(!isSheet &&
        isInsideFolder(cwd, from) && { file: slashed(relative(dirname(path), from)) }),
      sha256,
    },
  })
  if ('refused' in added) throw new UsageError(`${file}: ${added.refused}`)
  if (added.text !== text && !call.dryRun) writeFile(path, file, [added.text])
  const gone =
    added.gone.length === 0 ? '' : `; declared and not in the list: ${added.gone.join(', ')}`
  for (const line of left) await writeError(stderr, visible(line))
  await writeError(
    stderr,
    visible(
      `${file}: ${count(added.added.length, 'sub-processor')} ${call.dryRun ? 'to add' : 'added'}${added.added.length > 0 ? ` (${added.added.join(', ')})` : ''}, ${added.kept} declared already${gone}`,
    ),
  )
  return 0
}
