import type { Homes } from '../check/run.ts'
import { estateOf, type WorkspaceOptions } from '../check/workspace.ts'
import type { Service } from '../model/declaration.ts'
import { groupBy } from '../model/group-by.ts'
import type { LocatedDeclaration, ParsedFile } from '../model/parsed-file.ts'
import type { ServiceSummary } from '../model/service-summary.ts'
import type { Estate, WholeEstate } from '../model/workspace.ts'
import type { KeptFile } from './kept-file.ts'

/** What the second phase has before it: the services as others see them, and the way to each declaration. */
export interface View {
  readonly estate: Estate
  readonly homeOf: Homes
  /** What is judged of some files. */
  judgedIn(files: readonly ParsedFile[]): readonly LocatedDeclaration[]
}

export interface ViewOptions {
  readonly asked: WorkspaceOptions
  /** What is declared, with our organisation as it counts here. */
  readonly asJudged: (sound: readonly LocatedDeclaration[]) => readonly LocatedDeclaration[]
}

export interface WholeView extends View {
  readonly estate: WholeEstate
  readonly judged: readonly LocatedDeclaration[]
}

/** Every declaration as it is. */
export function wholeView(files: readonly KeptFile[], { asked, asJudged }: ViewOptions): WholeView {
  const judged = asJudged(files.flatMap((file) => file.valid()))
  const all = judged.map(({ declaration }) => declaration)
  const homes = new Map<object, LocatedDeclaration>(judged.map((one) => [one.declaration, one]))
  const byFile = groupBy(judged, ({ file }) => file)
  return {
    judged,
    estate: estateOf<Service>(
      {
        services: all.filter((one) => one.kind === 'Service'),
        organisations: all.filter((one) => one.kind === 'Organisation'),
        summaryOf: (service) => service,
      },
      asked,
    ),
    homeOf: (of) => homes.get(of),
    judgedIn: (parsed) => parsed.flatMap(({ file }) => byFile.get(file) ?? []),
  }
}

/** Summaries: a declaration is there while its file is judged, and when a place in it is shown. */
export function summaryView(files: readonly KeptFile[], { asked }: ViewOptions): View {
  const homes = new Map<object, KeptFile>()
  for (const file of files)
    for (const one of [...file.services, ...file.organisations]) homes.set(one, file)
  const byName = new Map(files.map((file) => [file.file, file]))
  const summaries = new WeakMap<Service, ServiceSummary>()
  return {
    estate: estateOf(
      {
        services: files.flatMap(({ services }) => services),
        organisations: files.flatMap(({ organisations }) => organisations),
        summaryOf: (service) => summaries.get(service) ?? service,
      },
      asked,
    ),
    homeOf(of) {
      const file = homes.get(of)
      const number = file?.services.indexOf(of as ServiceSummary) ?? -1
      return number >= 0
        ? file?.valid().filter(isService)[number]
        : file?.valid().find(({ declaration }) => declaration === of)
    },
    judgedIn(parsed) {
      for (const { file, valid } of parsed)
        for (const [number, { declaration }] of valid.filter(isService).entries()) {
          const summary = byName.get(file)?.services[number]
          if (summary) summaries.set(declaration, summary)
        }
      return parsed.flatMap(({ valid }) => valid)
    },
  }
}

const isService = (located: LocatedDeclaration): located is LocatedDeclaration<Service> =>
  located.declaration.kind === 'Service'
