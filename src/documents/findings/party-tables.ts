import type { Organisation, Service } from '../../model/declaration.ts'
import { officerOf } from '../../model/officer.ts'
import type { Words } from '../words/words-type.ts'
import { type Table, tableOf } from '../writers/blocks.ts'
import { code, joinLines, type Line, quiet } from '../writers/inline.ts'
import type { FindingsContext } from './context.ts'

/** Who the parties are and how they can be reached. */
export function partiesTable(
  { provider = {} }: Service,
  { subject, words: { service: words, colon }, country: nameOf }: FindingsContext,
): Table {
  const { organisation } = subject.workspace
  const { name, country, address, contact, representatives = {}, group } = provider
  const dpo = officerOf(provider.dpo)
  return tableOf({
    head: [words.role, words.name, words.details],
    rows: [
      {
        cells: [
          [words.provider],
          [name ?? quiet(words.noName)],
          details(
            [
              [words.country, country && nameOf(country)],
              [words.address, address],
              [words.contact, contact],
              [words.dpo, dpo === false ? words.noDpo : dpo],
              ...represented(representatives, words),
              [words.group, group],
            ],
            colon,
          ),
        ],
      },
      ...(organisation === undefined
        ? []
        : [
            {
              cells: [
                [words.customer],
                [organisation.name],
                details(
                  [
                    [words.country, organisation.country && nameOf(organisation.country)],
                    [words.address, organisation.address],
                    [words.contact, organisation.contact],
                    [words.dpo, organisation.dpo],
                    ...represented(organisation.representatives ?? {}, words),
                  ],
                  colon,
                ),
              ] as const,
            },
          ]),
    ],
  })
}

function represented(
  { eu, uk, ch }: NonNullable<Organisation['representatives']>,
  { representative }: Words['findings']['service'],
): readonly (readonly [string, string | undefined])[] {
  return [
    [representative({ where: 'EU' }), eu],
    [representative({ where: 'UK' }), uk],
    [representative({ where: 'CH' }), ch],
  ]
}

const details = (facts: readonly (readonly [string, string | undefined])[], colon: string): Line =>
  joinLines(
    facts.flatMap(([name, value]): readonly Line[] =>
      value === undefined ? [] : [[`${name}${colon} ${value}`]],
    ),
    '; ',
  )

/** Which role each side has, activity by activity. */
export function activitiesTable(
  { activities = [] }: Service,
  { words: { service: words } }: FindingsContext,
): Table {
  return tableOf({
    head: [words.activity, words.providerRole, words.customerRole],
    rows: activities.map(({ id, name, role, customerRole }) => ({
      cells: [
        name === undefined ? [code(id)] : [name, ' ', code(id)],
        [role === undefined ? quiet(words.noName) : words.roles[role]],
        [customerRole === undefined ? quiet(words.noName) : words.roles[customerRole]],
      ],
    })),
  })
}
