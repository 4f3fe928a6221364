import type { Location, Region, Safeguard } from '../../model/declaration.ts'
import type { Language } from '../../model/language.ts'
import type { RegimeId } from '../../model/regime.ts'
import type { Severity } from '../../model/severity.ts'
import type { NodeKind } from '../map/graph.ts'
import type { LegalWords } from './register-legal-words.ts'

type ShortTool = Extract<
  Safeguard['type'],
  'scc' | 'bcr' | 'dpf' | 'uk-idta' | 'uk-addendum' | 'swiss-addendum'
>

/** Every fixed text of the map. What is declared and the ids of rules are never translated. */
export interface Words {
  readonly language: Language
  readonly legal: LegalWords
  /** Between a word and what it announces. */
  readonly colon: string
  readonly title: (whose: string) => string
  readonly titleOfOne: (service: string, whose: string) => string
  readonly ourOrganisation: string
  readonly description: (counts: {
    readonly services: number
    readonly parties: number
    readonly gaps: number
  }) => string
  readonly zones: {
    readonly inside: Readonly<Record<RegimeId, string>>
    readonly adequate: string
    readonly third: string
    readonly open: string
  }
  readonly kinds: Readonly<Record<Exclude<NodeKind, 'several'>, string>>
  /** `12 services`; of what a box stands for. */
  readonly many: Readonly<
    Record<Exclude<NodeKind, 'several' | 'organisation'>, (count: number) => string>
  >
  readonly flows: (count: number) => string
  readonly ofGroup: string
  /** Of a service, in a place that is not its home. */
  readonly elsewhere: string
  readonly unnamed: string
  readonly nobody: string
  readonly places: {
    readonly undeclared: string
    readonly unspecified: string
    readonly unknown: string
  }
  readonly regions: Readonly<Record<Region, string>>
  readonly uses: Readonly<Record<Location['use'] | 'embedded', string>>
  /** Names short enough for a line, where the full ones are not. */
  readonly short: Readonly<Record<ShortTool, string>>
  readonly rulesFor: Readonly<Record<'controller' | 'processor' | 'both', string>>
  readonly qualified: string
  readonly none: string
  readonly refused: string
  readonly unknownSafeguard: string
  /** Before tools that are named for no transfer. */
  readonly spare: string
  readonly severities: Readonly<Record<Severity, string>>
  readonly known: string
  readonly waivedUntil: (day: string) => string
  readonly waived: string
  readonly way: string
  readonly more: (count: number) => string
  readonly legend: {
    readonly title: string
    readonly organisation: string
    readonly service: string
    readonly party: string
    readonly flow: string
    readonly error: string
    readonly warning: string
    readonly way: string
    readonly waived: string
    readonly outside: string
    readonly rules: string
  }
  readonly notes: {
    readonly grouped: (services: number, parties: number) => string
    /** Where only recipients that are alike share boxes. */
    readonly alike: (parties: number) => string
    readonly within: (flows: number) => string
    readonly disengaged: (count: number) => string
    readonly unread: (count: number) => string
    readonly invalid: (ids: string) => string
    readonly stale: (day: string) => string
    readonly selection: (words: string) => string
    readonly crashes: (count: number) => string
  }
}
