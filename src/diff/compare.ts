import { type Change, type ChangeFacts, type ChangeLaw, changeKinds } from '../model/change.ts'
import { compareText } from '../model/compare-text.ts'
import type { CountryLaw } from '../model/country.ts'
import type { SourceLocation } from '../model/source-location.ts'
import type { PendingChange, ValueRef } from './change-context.ts'
import { circumstancesOf } from './circumstances.ts'
import { draftsOf } from './declarations.ts'
import {
  type DeclarationPair,
  matchDeclarations,
  type Sides,
  type Uncompared,
} from './match-declarations.ts'
import type { DiffSide } from './revision.ts'

/** What the tables of law say to a comparison. */
export interface CompareOptions {
  readonly law: ChangeLaw
  readonly countries: CountryLaw
}

/** What a change means: what is declared otherwise, and where nobody can tell. */
export interface Comparison {
  /** Declaration by declaration, in the order of the kinds. */
  readonly changes: readonly Change[]
  readonly uncompared: readonly Uncompared[]
}

/** The declarations of two sides against each other: by their ids, in whatever files they are. */
export function compareDeclarations(
  before: DiffSide,
  after: DiffSide,
  asked: CompareOptions,
): Comparison {
  const sides = { before, after }
  const found = matchDeclarations(sides).map((pair) =>
    'message' in pair ? pair : changesIn(pair, sides, asked),
  )
  return {
    changes: found.flatMap((one) => ('message' in one ? [] : one)),
    uncompared: found.flatMap((one) => ('message' in one ? [one] : [])),
  }
}

function changesIn(
  { before, after }: DeclarationPair,
  sides: Sides,
  { law, countries }: CompareOptions,
): readonly Change[] {
  const declaration = after ?? before
  if (!declaration) return []
  const drafts = draftsOf({ before, after, asked: sides.after.workspace, law, countries })
  if (drafts.length === 0) return []
  const places = placesOf(drafts, sides)
  const { forActivity, ...circumstances } = circumstancesOf({ before, after }, sides)
  const changes = drafts.map((draft): Change => {
    const { pair, kind, direction, from, to } = draft
    const event = from === undefined ? 'added' : to === undefined ? 'removed' : 'changed'
    const facts: ChangeFacts = {
      kind,
      event,
      direction,
      path: pair.path,
      ...circumstances,
      providerControls: forActivity(pair.path),
      abroad: draft.abroad ?? false,
      replaced: draft.replaced ?? false,
    }
    return {
      kind,
      event,
      direction,
      declaration: declaration.id,
      message: messageOf(draft, event),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      path: pair.path,
      basis: law.basis(facts),
      tell: law.tell(facts),
      ...(places.get(draft) ?? nowhere()),
    }
  })
  return changes.sort(inOrder)
}

function messageOf({ subject, from, to }: PendingChange, event: Change['event']): string {
  // "to" joins two short values; what is longer may have a "to" of its own.
  if (event === 'changed')
    return `${subject}: ${from}${/[,;]| (?:to|from|in) /.test(`${from}`) ? '; now' : ' to'} ${to}`
  const text = event === 'added' ? to : from
  // Of what can only be there or not, its name says all.
  return text === 'yes' ? `${subject} ${event}` : `${subject} ${event}: ${text}`
}

/**
 * Where each change is written: on the head, or on the base where it is gone. One side after the
 * other, because whoever knows the places of a declaration remembers those of the last one asked.
 */
function placesOf(drafts: readonly PendingChange[], { before, after }: Sides) {
  const places = new Map<PendingChange, Pick<Change, 'side' | 'location'>>()
  for (const draft of drafts)
    if (draft.pair.after)
      places.set(draft, { side: 'head', location: placeOf(draft.pair.after, after) })
  for (const draft of drafts)
    if (!draft.pair.after && draft.pair.before)
      places.set(draft, { side: 'base', location: placeOf(draft.pair.before, before) })
  return places
}

/** What is only short for something stands where that is written. */
function placeOf(spot: ValueRef, side: DiffSide): SourceLocation {
  for (let at: ValueRef | undefined = spot; at !== undefined; at = at.above) {
    const place = side.placeOf(at.on, at.field)
    if (place) return place
  }
  return nowhere()
}

function nowhere(): never {
  throw new Error('a change that is in no declaration')
}

const inOrder = (a: Change, b: Change) =>
  changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind) ||
  compareText(a.path, b.path) ||
  compareText(a.message, b.message)
