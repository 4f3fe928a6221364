import type { Meaning } from '../change-context.ts'
import { entities } from '../collection.ts'
import { noIsBetter } from '../direction.ts'
import { inside, told, value } from '../field-rules.ts'
import { byFields } from '../match-items.ts'
import { activities } from './activities.ts'
import { breach } from './breach.ts'
import { documents } from './documents.ts'
import { locations } from './locations.ts'
import { obligations } from './obligations.ts'
import { ownPurposes } from './own-purposes.ts'
import { provider } from './provider.ts'
import { rights } from './rights.ts'
import { safeguards } from './safeguards.ts'
import { security } from './security.ts'
import { subprocessing } from './subprocessing.ts'
import { embeds, subprocessors } from './subprocessors.ts'
import { transfers } from './transfers.ts'

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
  fields: told('instrument', { use: 'use' }),
})

/** What a service declares, chapter by chapter. */
export const service: Meaning = inside({
  provider,
  documents,
  activities,
  obligations,
  breach,
  subprocessing,
  subprocessors,
  embeds,
  locations,
  transfers,
  safeguards,
  security,
  rights,
  ownPurposes,
  instruments,
  governingLaw: inside(told('governing-law', { law: 'governing law', courts: 'courts' })),
  liability: inside({
    limited: value('liability', 'limit of liability', noIsBetter),
    ...told('liability', { cap: 'cap of liability' }),
  }),
  ...told('service', { name: 'name of the service', description: 'description of the service' }),
  ...told('review', { reviewed: 'last comparison with the documents' }),
})
