import type { DocumentInput, DocumentOptions } from '../document.ts'

/** One file of a pack. Its name is ours: nothing of the input is in it. */
export interface ManifestEntry {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a pack is, what it was made from and what it holds; `schemas/pack.schema.json` says the same. */
export function manifestOf(
  entries: readonly ManifestEntry[],
  { report, hashes, unread, sha256 }: DocumentInput,
  { language, service }: Pick<DocumentOptions, 'language' | 'service'>,
): object {
  const { tool, asOf, lawDate, lawStale, regimes, assumedInvalid, selection, sources } = report
  const checked = new Map(sources.map((source) => [source.file, source.checked]))
  return {
    version: 1,
    tool,
    asOf,
    lawDate,
    lawStale,
    regimes,
    assumedInvalid: assumedInvalid.map(({ id }) => id),
    selection,
    language,
    service,
    inputs: [...hashes].toSorted(byName).map(([file, hash]) => ({
      file,
      sha256: hash,
      checked: checked.get(file) ?? false,
    })),
    unread,
    entries: entries.map(({ name, bytes }) => ({
      name,
      sha256: sha256(bytes, 'hex'),
      bytes: bytes.length,
    })),
  }
}

/** In whatever order the files were named. */
const byName = ([a]: readonly [string, string], [b]: readonly [string, string]) => (a < b ? -1 : 1)
