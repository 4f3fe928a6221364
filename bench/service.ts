import { fieldsBelow } from '../schemas/fields.ts'
import type {
  Activity,
  Breach,
  Country,
  Location,
  Obligations,
  RetentionItem,
  Rights,
  Safeguard,
  Security,
  Service,
  Subprocessing,
  Subprocessor,
  Transfer,
} from '../src/model/declaration.ts'
import type { Random } from './random.ts'

/**
 * An invented service, of whose sections each is complete enough for rules to have something to
 * weigh. The types see to it that only what the schema knows is declared.
 */
export function invented(
  id: string,
  [company, product]: readonly [string, string],
  { earlier, random }: { readonly earlier: string | undefined; readonly random: Random },
) {
  const [country, city] = random.pick(seats)
  const host = `${company.toLowerCase()}.example`
  const engaged = random.some(companies, 3, 5).map((name) => subprocessor(name, random))
  return {
    apiVersion: 'dpa-lint/v1',
    kind: 'Service',
    id,
    name: `${company} ${product}`,
    description: random.pick(descriptions),
    reviewed: day(2024, 2026, random),
    provider: {
      name: `${company} ${random.pick(['Ltd', 'GmbH', 'SAS', 'B.V.', 'AB'])}`,
      country,
      address: `${random.between(1, 220)} ${random.pick(['Main', 'High', 'Canal'])} Street, ${city}`,
      contact: `privacy@${host}`,
      dpo: `dpo@${host}`,
      telecom: random.chance(0.3),
    },
    documents: {
      agreement: {
        type: 'agreement',
        title: 'Data processing agreement',
        version: `${random.between(1, 9)}.${random.between(0, 9)}`,
        date: day(2019, 2025, random),
        url: `https://www.${host}/legal/agreement`,
      },
      annex: { type: 'annex', title: 'Technical and organisational measures' },
      list: {
        type: 'sub-processor-list',
        date: day(2023, 2026, random),
        url: `https://www.${host}/legal/sub-processors`,
      },
    },
    activities: random.some(activityIds, 1, 2).map((name) => activity(name, random)),
    obligations: obligations(random),
    breach: breach(random),
    subprocessing: subprocessing(random),
    subprocessors: [...engaged, ...(earlier ? [embedded(earlier, random)] : [])],
    locations: locations(engaged, random),
    transfers: random.some(destinations, 2, 3).map((to) => transfer(to, engaged, random)),
    security: security(company, random),
    rights: rights(random),
    governingLaw: { law: country, courts: city, source: 'agreement §14' },
  } as const satisfies Service
}

const seats = [
  ['IE', 'Dublin'],
  ['DE', 'Berlin'],
  ['FR', 'Paris'],
  ['NL', 'Amsterdam'],
  ['SE', 'Stockholm'],
  ['GB', 'London'],
] as const

const descriptions = [
  'a cloud contact centre',
  'hosted telephony with recording, for teams that sell and support by telephone',
  'a shared inbox that sorts the letters and messages of customers, suggests an answer and keeps what was said for as long as the agreement with the customer lasts',
] as const

const companies = [
  'Aster Hosting',
  'Basalt Cloud',
  'Cedar Mail',
  'Delta Support',
  'Ember Analytics',
  'Fjord Messaging',
  'Granite Storage',
  'Harbour Payments',
] as const

const activityIds = ['hosted-calls', 'support-desk', 'analytics', 'campaigns'] as const
const data = [
  'identification',
  'contact',
  'call-recordings',
  'traffic',
  'messages',
  'usage',
] as const
const operations = ['collection', 'recording', 'storage', 'consultation', 'erasure', 'use'] as const
const subjects = ['customers', 'prospects', 'employees', 'callers', 'visitors'] as const
const inside = ['IE', 'DE', 'FR', 'NL', 'SE', 'PL'] as const satisfies readonly Country[]
const destinations = [
  'US',
  'IN',
  'IL',
  'GB',
  'CA',
  'JP',
  'BR',
] as const satisfies readonly Country[]

const day = (from: number, to: number, random: Random) =>
  [random.between(from, to), ...[random.between(1, 12), random.between(1, 28)].map(twoDigits)].join(
    '-',
  )
const twoDigits = (number: number) => String(number).padStart(2, '0')
const section = (random: Random) => `agreement §${random.between(2, 19)}`

function activity(id: string, random: Random): Activity {
  return {
    id,
    role: random.pick(['processor', 'processor', 'processor', 'controller']),
    subjectMatter: random.pick(['hosting of a contact centre', 'operation of a help desk']),
    duration: { until: 'contract-end' },
    purposes: [
      random.pick(['telephone campaigns', 'customer support']),
      {
        purpose: 'contract administration',
        legalBasis: 'legitimate-interests',
        interest: 'running the contract',
      },
    ],
    operations: random.some(operations, 3, 5),
    data: random.some(data, 2, 4),
    subjects: random.some(subjects, 2, 3),
    specialCategories: random.pick(['none', 'may-occur', 'unknown']),
    retention: random.some(data, 2, 3).map((category) => retention(category, random)),
    source: section(random),
  }
}

function retention(category: (typeof data)[number], random: Random): RetentionItem {
  if (random.chance(0.2)) {
    return {
      data: category,
      criterion: 'as long as necessary for the purposes',
      source: section(random),
    }
  }
  return {
    data: category,
    period: random.pick(['30 days', '6 months', '1 year', '10 business days', 'P90D', '3 years']),
    from: random.pick(['recording', 'collection', 'contract-end', 'last-use']),
    then: random.pick(['erasure', 'anonymisation', 'unknown']),
    backups: random.pick(['90 days', 'same', 'unknown']),
  }
}

/** What the law asks of instructions, each given in full. */
const askedInstructions: object = Object.fromEntries(
  fieldsBelow('obligations.instructions')
    .filter(([, { askedOf }]) => askedOf === 'processor')
    .map(([field, { change }]) => {
      if (change?.better === 'promise') return [field, true]
      return [field, change?.better === 'prompt-promise' ? 'immediately' : 'union-law']
    }),
)

function obligations(random: Random): Obligations {
  return {
    instructions: {
      ...askedInstructions,
      transfers: random.chance(0.8),
      source: 'agreement §2',
    },
    confidentiality: true,
    security: true,
    assistance: {
      rights: { commitment: true, forwarding: '2 days', source: section(random) },
      security: true,
      breachAuthority: true,
      breachSubjects: random.pick([true, 'unknown']),
      dpia: random.chance(0.8),
      priorConsultation: true,
    },
    endOfContract: {
      choice: random.pick(['customer', 'provider']),
      options: ['erasure', 'return'],
      within: random.pick(['30 days', '60 days', '3 months']),
      copies: true,
      proof: random.chance(0.5),
      source: section(random),
    },
    audit: {
      information: true,
      audits: random.pick([true, 'reports-only']),
      frequency: 'once a year',
      notice: random.pick(['14 days', '30 days']),
      cost: random.pick(['customer', 'shared']),
      source: section(random),
    },
    amendments: random.pick(['mutual', 'unilateral']),
  }
}

function breach(random: Random): Breach {
  const within = random.pick(['24 hours', '48 hours', '72 hours', 'without-undue-delay'])
  return {
    notice: {
      within,
      after: random.pick(['awareness', 'confirmation']),
      to: 'customer',
      by: random.some(['email', 'telephone', 'portal'], 1, 2),
      source: 'agreement §6',
      quote: 'shall inform the customer of a personal data breach',
    },
    content: ['nature', 'categories-and-numbers', 'consequences', 'measures', 'contact'],
    phases: random.chance(0.7),
  }
}

function subprocessing(random: Random): Subprocessing {
  return {
    authorisation: random.pick(['general', 'specific']),
    notice: {
      period: random.pick(['1 month', '14 days', '30 days']),
      by: ['email'],
      source: 'agreement §7',
    },
    objection: {
      period: random.pick(['14 days', '1 month']),
      grounds: random.pick(['any', 'reasonable']),
      effect: random.pick(['not-engaged', 'termination', 'discussion']),
    },
    flowDown: random.pick(['same-obligations', 'equivalent-guarantees', 'unknown']),
    liability: random.pick(['full', 'limited']),
    list: { document: 'list', updated: day(2024, 2026, random) },
  }
}

function subprocessor(name: string, random: Random) {
  return {
    id: name.toLowerCase().replaceAll(' ', '-'),
    name: `${name} ${random.pick(['Ltd', 'Inc.', 'SARL'])}`,
    country: random.pick([...inside, 'US']),
    task: random.pick(['hosting', 'sending of messages', 'support outside office hours']),
    data: random.some(data, 1, 2),
    locations: random.some(inside, 1, 2),
    since: day(2018, 2025, random),
    source: 'list',
  } satisfies Subprocessor
}

/** Another declaration's service, so that the chain leads across files. */
function embedded(service: string, random: Random): Subprocessor {
  return {
    id: 'embedded-service',
    service,
    task: 'voice recognition',
    since: day(2021, 2025, random),
  }
}

function locations(engaged: readonly Subprocessor[], random: Random): readonly Location[] {
  return (['storage', 'backup', 'access', 'support'] as const).map((use) => ({
    use,
    countries: random.some(inside, 1, 2),
    by: random.pick(engaged).id,
    ...(random.chance(0.3) && { chosenBy: 'customer' }),
  }))
}

function transfer(to: Country, engaged: readonly Subprocessor[], random: Random): Transfer {
  return {
    to,
    recipient: random.pick(engaged).id,
    data: random.some(data, 1, 2),
    safeguard: safeguard(random),
    assessment: { date: day(2021, 2025, random) },
    source: section(random),
  }
}

function safeguard(random: Random): Safeguard {
  return random.pick<Safeguard>([
    { type: 'adequacy' },
    { type: 'dpf', conditions: { 'dpf-active-listing': random.pick([true, 'unknown']) } },
    {
      type: 'scc',
      decision: '2021/914',
      modules: [random.pick([2, 3])],
      dated: day(2021, 2025, random),
    },
    { type: 'scc', decision: '2010/87', dated: day(2018, 2020, random) },
    {
      type: 'bcr',
      for: 'processor',
      status: random.pick(['approved', 'pending']),
      authority: 'CNIL',
    },
    { type: 'uk-addendum', dated: day(2022, 2025, random) },
  ])
}

function security(company: string, random: Random): Security {
  const detail = random.pick([
    'keys are rotated every 90 days',
    'TLS 1.2 or newer; older versions are refused',
    "an external firm tests once a year: it's in the annex",
  ])
  return {
    measures: [
      { type: random.pick(['encryption-at-rest', 'encryption-in-transit']), detail },
      { type: 'restoration', within: random.pick(['24 hours', '2 days']) },
      ...random
        .some(['logging', 'backup', 'access-control', 'staff-training'], 2, 4)
        .map((type) => ({ type })),
      {
        type: 'penetration-testing',
        by: 'Examplesec',
        frequency: 'once a year',
        source: 'annex §3',
      },
    ],
    certifications: [
      {
        scheme: 'ISO/IEC 27001',
        edition: random.pick([2013, 2022]),
        holder: company,
        issued: day(2022, 2024, random),
        expires: day(2026, 2028, random),
      },
    ],
  }
}

function rights(random: Random): Rights {
  return {
    access: 'self-service',
    rectification: 'supported',
    erasure: {
      support: true,
      onlyDataOlderThan: '30 days',
      by: ['erasure', 'redaction'],
      source: section(random),
    },
    restriction: random.pick(['limited', 'refused', 'unknown']),
    portability: random.pick([true, false, 'unknown']),
    objection: 'supported',
  }
}
