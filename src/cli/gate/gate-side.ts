import type { Source } from '../../model/source-location.ts'
import type { Repository } from '../git/git.ts'
import type { ListingSurroundings, ListingTarget } from '../io/list-files.ts'
import { shownFrom } from '../io/paths.ts'
import { type SuppressionPlace, suppressionHere } from './suppression-files.ts'

/** Where everything stands that a run is about, whichever commit it is read from. */
export interface GateLayout extends Pick<ListingSurroundings, 'cwd' | 'ignored'> {
  readonly targets: readonly ListingTarget[]
  readonly waivers: SuppressionPlace
  readonly baseline: SuppressionPlace
}

/** The files that excuse findings, as one side has them. */
export interface GateSide {
  readonly waivers: readonly Source[]
  readonly baseline: Source | undefined
}

/** As they are in the work tree. */
export function workTreeSide({ waivers, baseline, cwd }: GateLayout): GateSide {
  const file = suppressionHere(waivers, cwd)
  return { waivers: file ? [file] : [], baseline: suppressionHere(baseline, cwd) }
}

/** As a commit has them, with its declarations; `ref` is what it is called. */
export function sideAt(
  repository: Repository,
  { ref, commit }: { readonly ref: string; readonly commit: string },
  layout: GateLayout,
): GateSide & { declarations(among?: ReadonlySet<string>): Iterable<Source> } {
  const { cwd, targets } = layout
  const source = ({ path }: SuppressionPlace): Source | undefined => {
    const text = repository.textAt(commit, path)
    return text === undefined ? undefined : { file: `${ref}:${shownFrom(cwd, path)}`, text }
  }
  const waivers = source(layout.waivers)
  return {
    waivers: waivers ? [waivers] : [],
    baseline: source(layout.baseline),
    declarations(among) {
      const files = repository.listAt(commit, targets, layout)
      return repository.readAt(among ? files.filter(({ file }) => among.has(file)) : files)
    },
  }
}
