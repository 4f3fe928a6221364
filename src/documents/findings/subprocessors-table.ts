import type { Region, Service } from '../../model/declaration.ts'
import { listed } from '../../model/fact.ts'
import type { Words } from '../words/words-type.ts'
import { type Table, tableOf } from '../writers/blocks.ts'
import { code, type Line, quiet } from '../writers/inline.ts'
import type { FindingsContext } from './context.ts'

/** Whoever stands behind the provider: sub-processors, and services of others that are built in. */
export function subprocessorsTable(
  { subprocessors, embeds = [] }: Service,
  context: FindingsContext,
): Table {
  const { service: words } = context.words
  return tableOf({
    head: [words.subprocessor, words.task, words.established, words.locations],
    rows: [
      ...listed(subprocessors).map(({ id, name, description, task, country, ...rest }) => ({
        cells: [
          [name ?? description ?? quiet(words.unnamed), ' ', code(id)],
          [task ?? quiet(words.noName)],
          [country === undefined ? quiet(words.noName) : context.country(country)],
          placesOf(rest.locations, rest.regions, context),
        ],
      })),
      ...embeds.map(({ name, service, provider, task }) => ({
        cells: [
          [
            name ?? service ?? quiet(words.unnamed),
            quiet(
              ` (${[words.embedded, ...(provider === undefined ? [] : [provider])].join(', ')})`,
            ),
          ],
          [task ?? quiet(words.noName)],
          [quiet('–')],
          [quiet('–')],
        ],
      })),
    ],
  })
}

function placesOf(
  countries: readonly string[] | 'unspecified' | 'unknown' | undefined,
  regions: readonly Region[] = [],
  { words: { service: words }, country, region }: FindingsContext,
): Line {
  if (countries === 'unspecified') return [words.open]
  if (countries === 'unknown') return [words.unknownDate]
  const all = [...(countries ?? []).map(country), ...regions.map(region)]
  return [all.length === 0 ? quiet(words.noName) : all.join(', ')]
}

/** Why there is none in the table. */
export function noSubprocessors(
  { subprocessors }: Service,
  { service: words }: Words['findings'],
): string {
  if (subprocessors === false) return words.deniedSubprocessors
  return subprocessors === 'unknown' ? words.unknownSubprocessors : words.noSubprocessors
}
