import { existsSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { BlankCall, KnownField } from '../../draft/blank.ts'
import { blankDeclaration } from '../../draft/blank.ts'
import type { DraftDocument } from '../../draft/draft-fact.ts'
import { type Draft, draftFrom } from '../../draft/draft-from.ts'
import { type DraftedValues, draftedValues } from '../../draft/drafted-values.ts'
import type { PaperKind } from '../../draft/paper-kind.ts'
import type { TermLanguage } from '../../draft/term-languages.ts'
import { idFrom } from '../../model/id-from.ts'
import { countryCode } from '../../read/country-code.ts'
import { flowText } from '../../read/flow-text.ts'
import { MAX_BYTES } from '../../read/yaml/limits.ts'
import { count } from '../../report/text.ts'
import { fieldOf, schemaFrom } from '../book/blank-text.ts'
import { readDocuments } from '../book/read-documents.ts'
import { serviceId } from '../book/service-id.ts'
import type { ExitCode, Host } from '../io/host.ts'
import { isInsideFolder, shownFrom, slashed } from '../io/paths.ts'
import { readFile } from '../io/read-file.ts'
import { UsageError } from '../io/usage-error.ts'
import { writeFile, writeNewFile } from '../io/write-file.ts'
import { writeError, writeOut } from '../io/write-out.ts'

/** What the arguments and flags of `draft` say. */
export interface DraftCommandCall {
  readonly files: readonly string[]
  readonly provider?: string
  readonly id?: string
  readonly lang?: TermLanguage
  readonly output?: string
  readonly format?: 'yaml' | 'json'
}

/** Writes what documents state into a new declaration, or adds it to one that is there. */
export async function writeDraft(call: DraftCommandCall, host: Host): Promise<ExitCode> {
  const { cwd, stdout, stderr } = host
  const { files, provider, lang } = call
  const [first = ''] = files
  const id = serviceId(call.id ?? idFrom(provider ?? basename(first).replace(/\.\w+$/, '')))
  const home = existsSync(join(cwd, 'services')) ? join('services', `${id}.yaml`) : `${id}.yaml`
  const path = resolve(cwd, call.output === undefined || call.output === '-' ? home : call.output)
  const read = await readDocuments(files, host)
  const documents = read.map(
    ({ bytes, ...one }): DraftDocument => ({
      id: one.id,
      document: one.document,
      // What lies outside the workspace is never read from a declaration: its hash and the quotes stay.
      ...(isInsideFolder(cwd, one.path) && { file: slashed(relative(dirname(path), one.path)) }),
      sha256: one.sha256,
    }),
  )
  const draft = draftFrom({ documents, countryOf: countryCode, ...(lang && { language: lang }) })
  if (call.format === 'json') {
    await writeOut(stdout, `${JSON.stringify({ service: id, ...draft }, undefined, 2)}\n`)
    return 0
  }
  const kinds = new Map(draft.kinds)
  if (draft.rows.length === 0 && [...kinds.values()].every((kind) => kind === 'other'))
    throw new UsageError(
      `${files.join(', ')}: reads like no agreement, lists no sub-processors and describes no processing, so there is nothing to draft`,
    )
  const found = draftedValues(draft)
  const file = shownFrom(cwd, path)
  if (call.output !== '-' && existsSync(path)) {
    await addTo(path, file, id, found, documents, kinds, host)
    return 0
  }
  const text = blankDeclaration({
    id,
    name: flowText(provider ?? id),
    schema: schemaFrom(dirname(path), cwd, 'service'),
    fieldAt: fieldOf,
    known: knownFields(found, documents, provider, kinds),
  })
  if (call.output === '-') await writeOut(stdout, text)
  else writeNewFile(path, file, text)
  const others = files.flatMap((name, at) => {
    const kind = kinds.get(documents[at]?.id ?? '')
    return at > 0 || kind === 'agreement'
      ? []
      : [`${name} reads like ${nameOf(kind)} and is drafted as that; `]
  })
  await writeError(
    stderr,
    `${others.join('')}${call.output === '-' ? 'drafted' : `wrote ${file}:`} ${tally(draft)}`,
  )
  return 0
}

const nameOf = (kind: PaperKind = 'other'): string =>
  kind === 'other'
    ? 'no agreement'
    : `a ${kind.replaceAll('-', ' ').replace('sub processor', 'sub-processor')}`

/** What a draft has come to. */
function tally({ facts, rows }: Draft): string {
  const of = (state: string) => facts.filter((fact) => fact.state === state).length
  return `${count(of('stated'), 'fact')} stated, ${of('candidate')} to decide between readings, ${of('undecided')} not found, ${count(rows.length, 'sub-processor')}`
}

/** What is known of each field, as YAML. */
function knownFields(
  { entries, open }: DraftedValues,
  documents: readonly DraftDocument[],
  provider: string | undefined,
  kinds: ReadonlyMap<string, PaperKind>,
): NonNullable<BlankCall['known']> {
  const known = new Map<string, KnownField>()
  known.set('documents', { yaml: documentsYaml(entries, documents, kinds), remarks: [] })
  if (provider !== undefined) known.set('provider.name', { yaml: flowText(provider), remarks: [] })
  for (const { path, value, comments } of entries)
    if (!path.startsWith('documents.'))
      known.set(path, { yaml: yamlOf(value), remarks: comments.map(remark) })
  for (const { path, comments } of open) {
    const before = known.get(path)
    const remarks = comments.map(remark)
    if (before) known.set(path, { ...before, remarks: [...before.remarks, ...remarks] })
    else if (!path.startsWith('documents.') && (remarks.length > 0 || inSchema(path)))
      known.set(path, { remarks })
  }
  return known
}

/** Candidates for places have no key of their own. */
const inSchema = (path: string) =>
  !/^locations\.|^safeguards\.|^security\.certifications$|^activities\.specialCategories$/.test(
    path,
  )

/** A remark is one line, and nothing in it is more than a remark. */
const remark = (text: string) =>
  flowText(text)
    .replace(/^"(.*)"$/, '$1')
    .replaceAll('\\"', '"')

/** Mappings on one line, lists one entry a line. */
function yamlOf(value: unknown): string {
  if (!Array.isArray(value) || value.every((item) => typeof item !== 'object'))
    return flowText(value)
  return value.map((item) => `\n- ${flowText(item)}`).join('')
}

function documentsYaml(
  entries: DraftedValues['entries'],
  documents: readonly DraftDocument[],
  kinds: ReadonlyMap<string, PaperKind>,
): string {
  return documents
    .map(({ id, file, sha256 }, at) => {
      const said = (name: string) =>
        entries.find(({ path }) => path === `documents.${id}.${name}`)?.value
      const fields = {
        type: typeOf(kinds.get(id), at === 0),
        title: said('title'),
        date: said('date'),
        language: said('language'),
        file,
        sha256,
      }
      const lines = Object.entries(fields)
        .filter(([, value]) => value !== undefined)
        .map(
          ([name, value]) => `\n  ${name}: ${name === 'date' ? flowText(value) : flowText(value)}`,
        )
      return `\n${id}:${lines.join('')}`
    })
    .join('')
}

/** Beside an agreement, what owes the same is a part of it. */
const typeOf = (kind: PaperKind = 'other', isFirst: boolean): string =>
  !isFirst && (kind === 'agreement' || kind === 'other') ? 'annex' : kind

/** Adds to a declaration what it does not declare yet; every other character stays as it is. */
async function addTo(
  path: string,
  file: string,
  id: string,
  { entries }: DraftedValues,
  documents: readonly DraftDocument[],
  kinds: ReadonlyMap<string, PaperKind>,
  { stderr }: Host,
): Promise<void> {
  const text = Buffer.from(readFile(path, MAX_BYTES)).toString()
  const { addFacts } = await import('../../read/add-facts.ts')
  const facts = [
    ...documents.map(({ id: name, file: from, sha256 }, at) => ({
      pointer: `/documents/${name}`,
      value: {
        type: typeOf(kinds.get(name), at === 0),
        ...(from !== undefined && { file: from }),
        sha256,
      },
    })),
    ...entries
      .filter(({ path }) => !path.startsWith('documents.'))
      .map(({ path, value }) => ({ pointer: `/${path.replaceAll('.', '/')}`, value })),
  ]
  const added = await addFacts({ file, text }, id, facts)
  if ('refused' in added) throw new UsageError(`${file}: ${added.refused}`)
  if (added.count === 0) {
    await writeError(stderr, `${file} declares all of it already`)
    return
  }
  writeFile(path, file, [added.text])
  await writeError(stderr, `${file}: ${count(added.count, 'fact')} added`)
}
