import { inWords } from '../../model/words.ts'
import type { Words } from './map-words-types.ts'
import { legalWords } from './register-legal-words.ts'

const one = (count: number, single: string, several: string) =>
  `${count} ${count === 1 ? single : several}`

const recipients = (count: number) => one(count, 'other recipient', 'other recipients')

/** Of what there is any. */
const some = (services: number, parties: number) => [
  ...(services > 0 ? [one(services, 'service', 'services')] : []),
  ...(parties > 0 ? [recipients(parties)] : []),
]

export const en: Words = {
  language: 'en',
  legal: legalWords.en,
  colon: ': ',
  title: (whose) => `Data flows of ${whose}`,
  titleOfOne: (service, whose) => `Data flows of ${whose} through ${service}`,
  ourOrganisation: 'our organisation',
  description: ({ services, parties, gaps }) =>
    `Who gets personal data, in which countries, and under which safeguard: ${one(services, 'service', 'services')}, ${recipients(parties)}, ${one(gaps, 'open finding', 'open findings')} on transfers, sub-processors and chains.`,
  zones: {
    inside: {
      'eu-gdpr': 'European Economic Area',
      'uk-gdpr': 'United Kingdom',
      'ch-fadp': 'Switzerland',
    },
    adequate: 'Countries recognised as adequate',
    third: 'Other third countries',
    open: 'Country not known',
  },
  kinds: {
    organisation: 'organisation',
    service: 'service',
    'sub-processor': 'sub-processor',
    embedded: 'built-in service',
    recipient: 'recipient',
  },
  many: {
    service: (count) => one(count, 'service', 'services'),
    'sub-processor': (count) => one(count, 'sub-processor', 'sub-processors'),
    embedded: (count) => one(count, 'built-in service', 'built-in services'),
    recipient: (count) => one(count, 'recipient', 'recipients'),
  },
  flows: (count) => one(count, 'flow', 'flows'),
  ofGroup: 'same group of companies',
  elsewhere: 'same provider, elsewhere',
  unnamed: 'not named',
  nobody: 'recipient not named',
  places: {
    undeclared: 'country not declared',
    unspecified: 'country left open',
    unknown: 'country unknown',
  },
  regions: {
    EEA: 'EEA',
    EU: 'EU',
    Europe: 'Europe',
    UK: 'United Kingdom',
    Switzerland: 'Switzerland',
    'North America': 'North America',
    'South America': 'South America',
    'Asia-Pacific': 'Asia-Pacific',
    'Middle East': 'Middle East',
    Africa: 'Africa',
    worldwide: 'worldwide',
  },
  uses: {
    storage: 'storage',
    access: 'access',
    processing: 'processing',
    backup: 'backups',
    support: 'support',
    development: 'development',
    transit: 'transit',
    embedded: 'built in',
  },
  short: {
    dpf: 'Data Privacy Framework',
    scc: 'SCC',
    bcr: 'BCR',
    'uk-idta': 'UK IDTA',
    'uk-addendum': 'UK Addendum',
    'swiss-addendum': 'SCC with Swiss adaptations',
  },
  rulesFor: {
    controller: 'for controllers',
    processor: 'for processors',
    both: 'for controllers and processors',
  },
  qualified: 'qualified',
  none: 'no safeguard declared',
  refused: 'no safeguard, as the documents say',
  unknownSafeguard: 'safeguard unknown',
  spare: 'named for no transfer',
  severities: { error: 'error', warning: 'warning', info: 'info' },
  known: 'known',
  waivedUntil: (day) => `waived until ${day}`,
  waived: 'waived',
  way: 'leads to',
  more: (count) => `${count} more`,
  legend: {
    title: 'How to read it',
    organisation: 'our organisation',
    service: 'service with a declaration',
    party: 'sub-processor or other recipient',
    flow: 'personal data go there; no gap found',
    error: 'gap: an open error, named on the line or in the box',
    warning: 'weak point: an open warning',
    way: 'leads to an error further down the chain',
    waived: 'waived, until the day named',
    outside: 'A service outside of the frames: its provider’s country is not declared.',
    rules: 'Words like transfer-without-safeguard name the rule that found it.',
  },
  notes: {
    grouped: (services, parties) =>
      `Too many to draw each: ${inWords(some(services, parties), 'and')} stand together by country; those with the gravest findings and those that most data go to stand alone.`,
    alike: (parties) =>
      `Too many to draw each: ${recipients(parties)} that get data from the same services, with nothing found, share boxes.`,
    within: (count) =>
      `${one(count, 'flow', 'flows')} among services that share a box not drawn: the map of one service shows its chain.`,
    disengaged: (count) =>
      `${one(count, 'sub-processor', 'sub-processors')} without access or not in use for us not drawn.`,
    unread: (count) =>
      `${one(count, 'file', 'files')} could not be read in full: flows may be missing.`,
    invalid: (ids) => `Not the law as it is: ${ids} taken for invalid.`,
    stale: (day) => `The tables of law, of ${day}, are over a year older than the day asked.`,
    selection: (selected) => `Only what ${selected} selects was checked.`,
    crashes: (count) =>
      `${one(count, 'check', 'checks')} failed by a mistake of the tool: findings may be missing.`,
  },
}
