import type { BaselineEntry } from '../model/baseline.ts'
import type { ParseDiagnostic, ParsedFile } from '../model/parsed-file.ts'
import type { Source } from '../model/source-location.ts'
import type { Waiver, WaiverComment } from '../model/waiver.ts'
import { read } from './read.ts'

/** The files that excuse findings, as they were found. */
export interface SuppressionFiles {
  readonly waivers?: readonly Source[]
  readonly baseline?: Source
  /** Where a change is judged by another commit: its files of waivers, and its declarations for their comments. */
  readonly approved?: {
    readonly ref: string
    readonly waivers: readonly Source[]
    readonly declarations: Iterable<Source>
  }
}

/** The same as waivers and entries, and what is wrong with the files. */
export interface Suppressions {
  readonly waivers: readonly (Waiver | WaiverComment)[]
  readonly approved?: { readonly ref: string; readonly waivers: readonly Waiver[] }
  readonly baseline: readonly BaselineEntry[]
  readonly faults: readonly ParseDiagnostic[]
}

/** Reads what excuses findings: the comments of the declarations and the files beside them. */
export async function readSuppressions(
  readings: readonly Pick<ParsedFile, 'waivers'>[],
  { waivers: files = [], baseline: file, approved: by }: SuppressionFiles,
): Promise<Suppressions> {
  const here = await readAll(files)
  const there = by && (await readAll(by.waivers))
  const baseline = file && (await (await import('./baseline.ts')).readBaseline(file))
  return {
    waivers: [...here.waivers, ...readings.flatMap((reading) => reading.waivers)],
    baseline: baseline?.entries ?? [],
    ...(by &&
      there && {
        approved: {
          ref: by.ref,
          waivers: [...there.waivers, ...(await commentsOf(by.declarations))],
        },
      }),
    faults: [...here.faults, ...(there?.faults ?? []), ...(baseline?.faults ?? [])],
  }
}

async function readAll(files: readonly Source[]) {
  if (files.length === 0) return { waivers: [], faults: [] }
  const { readWaivers } = await import('./waiver-files.ts')
  const all = await Promise.all(files.map(readWaivers))
  return {
    waivers: all.flatMap(({ waivers }) => waivers),
    faults: all.flatMap(({ faults }) => faults),
  }
}

async function commentsOf(declarations: Iterable<Source>): Promise<readonly WaiverComment[]> {
  const waivers: WaiverComment[] = []
  for (const source of declarations) waivers.push(...(await read(source)).waivers)
  return waivers
}
