import type { Safeguard } from '../../model/declaration.ts'
import type { DiffContext, FieldDiffer, FieldPair, Fields } from '../change-context.ts'
import { changesOf } from '../changes-of.ts'
import { entities } from '../collection.ts'
import { direction, yesIsBetter } from '../direction.ts'
import { type FieldDiffers, value } from '../field-rules.ts'
import { shownFields } from '../format-value.ts'
import { byFields, byLabel } from '../match-items.ts'

const kind = 'safeguard'

const names: Readonly<Record<string, string>> = {
  scc: 'standard clauses',
  bcr: 'binding corporate rules',
  dpf: 'Data Privacy Framework',
  'uk-idta': 'UK IDTA',
  'uk-addendum': 'UK Addendum',
  'privacy-shield': 'Privacy Shield',
  'safe-harbour': 'Safe Harbour',
}

const nameOf = ({ type }: Fields) => names[String(type)] ?? String(type).replaceAll('-', ' ')

/** `standard clauses, decision "2021/914", modules 2, 3` */
export function safeguardText(tool: Fields): string {
  const { type: _, ...more } = tool
  return [nameOf(tool), shownFields(more)].filter(Boolean).join(', ')
}

/** An application is no approval, and what has ended carries nothing. */
const carriesNothing: ReadonlySet<unknown> = new Set(['pending', 'expired', 'withdrawn'])

const strengths = { not: 0, narrowly: 1, fully: 2 } as const

/** How much a transfer can rest on the tool as it is declared. */
function strength(tool: Fields, { law, asked }: DiffContext): number {
  if (carriesNothing.has(tool['status'])) return 0
  return strengths[law.carries(tool as unknown as Safeguard, asked)]
}

/** Fields that decide together what a tool is worth. */
function worth({ before, after, scene }: FieldPair): FieldDiffers {
  const turn = direction(
    strength(before?.value as Fields, scene),
    strength(after?.value as Fields, scene),
  )
  const own = (name: string) => value(kind, name, () => turn)
  return { decision: own('decision'), dated: own('date'), status: own('status') }
}

/** Conditions of an adequacy decision, by their id, and whether the recipient meets them. */
const conditions: FieldDiffer = entities({
  kind,
  noun: 'condition',
  plural: 'conditions',
  keyed: true,
  word: 'met',
  keys: [byLabel],
  name: (_, id) => id,
  weigh: ({ met }) => (met === true ? 'stronger' : met === false ? 'weaker' : 'neutral'),
  none: 'worst',
  of: (name) => `, ${name},`,
  fields: { met: value(kind, 'condition met', yesIsBetter) },
})

/** The tools of Chapter V: of one transfer, or of none in particular. */
export const safeguards: FieldDiffer = entities({
  kind,
  noun: 'safeguard',
  plural: 'safeguards',
  keys: [byFields('type', 'decision'), byFields('type')],
  name: safeguardText,
  weigh: (tool, scene) =>
    strength(tool, scene) === 2 && tool['qualified'] === undefined ? 'stronger' : 'neutral',
  exchanged: (before, after, scene) => direction(strength(before, scene), strength(after, scene)),
  none: 'worst',
  of: () => ' of the safeguard',
  fields: (pair) => ({
    ...changesOf('safeguards'),
    ...worth(pair),
    conditions,
  }),
})
