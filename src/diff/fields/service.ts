import type { FieldDiffer } from '../change-context.ts'
import { changesOf } from '../changes-of.ts'
import { entities } from '../collection.ts'
import { inside } from '../field-rules.ts'
import { byFields } from '../match-items.ts'
import { activities } from './activities.ts'
import { diffBreach } from './breach.ts'
import { diffDocuments } from './documents.ts'
import { locations } from './locations.ts'
import { diffObligations } from './obligations.ts'
import { ownPurposes } from './own-purposes.ts'
import { provider } from './provider.ts'
import { diffRights } from './rights.ts'
import { safeguards } from './safeguards.ts'
import { diffSecurity } from './security.ts'
import { subprocessing } from './subprocessing.ts'
import { diffSubprocessors, embeds } from './subprocessors.ts'
import { diffTransfers } from './transfers.ts'

const instruments = entities({
  kind: 'instrument',
  noun: 'instrument cited',
  plural: 'instruments cited',
  keys: [byFields('instrument', 'use'), byFields('instrument')],
  name: ({ instrument }) => String(instrument),
  text: ({ instrument, use }) => `${String(instrument)} (${String(use)})`,
  weigh: () => 'neutral',
  none: 'worst',
  together: true,
  of: (name) => ` of ${name}`,
  fields: changesOf('instruments'),
})

const definitions = entities({
  kind: 'document',
  noun: 'definition',
  plural: 'definitions',
  keys: [byFields('term')],
  name: ({ term }) => String(term),
  weigh: () => 'neutral',
  none: 'worst',
  of: (name) => ` of ${name}`,
  fields: changesOf('definitions'),
})

/** What a service declares, chapter by chapter. */
export const service: FieldDiffer = inside({
  ...changesOf(''),
  provider,
  documents: diffDocuments,
  activities,
  obligations: diffObligations,
  breach: diffBreach,
  subprocessing,
  subprocessors: diffSubprocessors,
  embeds,
  locations,
  transfers: diffTransfers,
  safeguards,
  security: diffSecurity,
  rights: diffRights,
  ownPurposes,
  instruments,
  definitions,
})
