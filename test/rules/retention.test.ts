import { ours, type Rows, rowsHold } from './rows.ts'

/** What each rule on retention says of a declaration, beyond the examples of its page. */

const activity = (role: string) => (retention: string, more?: string) =>
  `activities: [{ id: a, role: ${role}, data: [contact, traffic], ${more ? `${more}, ` : ''}retention: [${retention}] }]`
const processor = activity('processor')
const controller = activity('controller')
const processing = 'activities: [{ id: a, role: processor }]'
const end = (fields: string) => `obligations: { endOfContract: ${fields} }`
const telecom = 'provider: { name: X, telecom: true }'
const rows: Rows = {
  'retention-too-vague': [
    [
      [controller('{ criterion: for as long as necessary }')],
      'error activities/a/retention/for as long as necessary/criterion: the retention of all data, "for as long as necessary", is a formula from which nobody can work out its end',
    ],
    [
      [processor('{ criterion: for as long as necessary }')],
      'warning activities/a/retention/for as long as necessary/criterion: the retention of all data, "for as long as necessary", is a formula from which nobody can work out its end',
    ],
    [
      [processor('{ until: other }')],
      'info activities/a/retention/other/until: the retention of all data ends with an event that is not named',
    ],
    [
      [processor('{ criterion: until the file is settled }')],
      'info activities/a/retention/until the file is settled/criterion: whether "until the file is settled" settles when the retention of all data ends is for a person to judge',
    ],
    [
      [processor('{ criterion: for the period set out in the order form }')],
      'info activities/a/retention/for the period set out in the order form/criterion: whether "for the period set out in the order form" settles when the retention of all data ends is for a person to judge',
    ],
    [
      [controller('{ criterion: for the period set out in the order form }')],
      'info activities/a/retention/for the period set out in the order form/criterion: whether "for the period set out in the order form" settles when the retention of all data ends is for a person to judge',
    ],
    [
      [controller('{ minimum: 6 months }')],
      'info activities/a/retention/item/minimum: all data: kept for 6 months at least, and no longest time is given',
    ],
    [[controller('{ minimum: 6 months, for: security logs }')]],
    [[controller('{ minimum: 6 months }', 'purposes: [security logs]')]],
    [[controller('{ minimum: 6 months }', 'purposes: [{ purpose: security logs }]')]],
    [
      [controller('{ minimum: 6 months, data: contact }', 'purposes: [security logs]')],
      'info activities/a/retention/contact/minimum: contact: kept for 6 months at least, and no longest time is given',
    ],
    [
      [controller('{ minimum: 6 months }', 'purposes: [billing]')],
      'info activities/a/retention/item/minimum: all data: kept for 6 months at least, and no longest time is given',
    ],
    [[controller('{ minimum: 6 months, maximum: 1 year }')]],
    [
      [controller('{ criterion: at least six months }')],
      'info activities/a/retention/at least six months/criterion: all data: kept for "at least six months", and no longest time is given',
    ],
    [
      [controller('{ period: 6 months, qualified: as a rule }')],
      'warning activities/a/retention/item/qualified: the retention of all data holds only "as a rule"',
    ],
    [
      [controller('{ period: 6 months, then: archive }')],
      'warning activities/a/retention/item/then: all data: archived after the period, and the archive has no end',
    ],
    [
      [
        controller(
          '{ data: contact, period: 6 months, then: archive }, { data: contact, period: 2 years }',
        ),
      ],
    ],
    [
      [
        controller(
          '{ data: contact, period: 6 months, then: archive }, { data: traffic, period: 2 years }',
        ),
      ],
      'warning activities/a/retention/contact/then: contact: archived after the period, and the archive has no end',
    ],
    [[controller('{ period: 6 months, then: archive }, { period: 2 years }')]],
    [
      [controller('{ period: 6 months, then: archive }, { period: 1 year, then: archive }')],
      'warning activities: nobody can work out how long is kept: all data',
    ],
    [[controller('{ unknown: true }')]],
    [[processor('{ period: 30 days, from: contract-end, qualified: as a rule }')]],
    [
      [
        processor('{ period: 30 days, from: contract-end, qualified: as a rule }'),
        end('{ within: 30 days }'),
      ],
    ],
    [
      [
        processor('{ period: 30 days, from: service-end, qualified: as a rule }'),
        end('{ within: 30 days }'),
      ],
    ],
    [[processor('{ until: contract-end, qualified: as a rule }'), end('{ within: 30 days }')]],
    [
      [
        processor('{ period: 30 days, from: recording, qualified: as a rule }'),
        end('{ within: 30 days }'),
      ],
      'warning activities/a/retention/item/qualified: the retention of all data holds only "as a rule"',
    ],
    [
      [
        controller('{ period: 30 days, from: contract-end, qualified: as a rule }'),
        end('{ within: 30 days }'),
      ],
      'warning activities/a/retention/item/qualified: the retention of all data holds only "as a rule"',
    ],
    [
      [controller('{ setBy: law, criterion: for as long as necessary }')],
      'error activities/a/retention/for as long as necessary/criterion: the retention of all data, "for as long as necessary", is a formula from which nobody can work out its end',
    ],
    [
      [controller('{ criterion: as long as needed to meet legal duties }')],
      'error activities/a/retention/as long as needed to meet legal duties/criterion: the retention of all data, "as long as needed to meet legal duties", is a formula from which nobody can work out its end',
    ],
  ],
  'retention-left-to-customer': [
    [
      [processor('{ setBy: customer }')],
      'info activities/a/retention/item/setBy: the retention of all data is left to the customer, and there is neither a default nor a maximum',
    ],
    [
      [processor('{ data: contact, setBy: customer }, { data: traffic, setBy: customer }')],
      'info activities: left to the customer, with neither a default nor a maximum: how long is kept contact in "a" and traffic in "a"',
    ],
    [
      [processor('{ setBy: customer, criterion: as you like }')],
      'info activities/a/retention/as you like/setBy: the retention of all data is left to the customer ("as you like"), and there is neither a default nor a maximum',
    ],
    [
      [processor('{ setBy: customer, until: request }')],
      'info activities/a/retention/request/setBy: the retention of all data is left to the customer, and there is neither a default nor a maximum',
    ],
    [
      [processor('{ until: request }')],
      'info activities/a/retention/request/until: all data: kept until somebody asks for deletion, and nothing ends the retention by itself',
    ],
    [
      [processor('{ criterion: as configured by the customer }')],
      'info activities/a/retention/as configured by the customer/criterion: the retention of all data is left to the customer ("as configured by the customer"), and there is neither a default nor a maximum',
    ],
    [[processor('{ setBy: customer, default: 30 days }')]],
    [[processor('{ setBy: customer, maximum: 30 days }')]],
    [[processor('{ setBy: customer }, { period: 30 days, from: contract-end }')]],
    [
      [
        processor(
          '{ data: contact, setBy: customer }, { data: contact, period: 30 days, from: service-end }',
        ),
      ],
    ],
    [
      [
        processor(
          '{ data: contact, setBy: customer }, { data: traffic, period: 30 days, from: service-end }',
        ),
      ],
      'info activities/a/retention/contact/setBy: the retention of contact is left to the customer, and there is neither a default nor a maximum',
    ],
    [[processor('{ data: contact, setBy: customer }, { period: 30 days, from: service-end }')]],
    [
      [processor('{ setBy: customer }, { data: contact, period: 30 days, from: service-end }')],
      'info activities/a/retention/item/setBy: the retention of all data is left to the customer, and there is neither a default nor a maximum',
    ],
    [
      [processor('{ setBy: customer }, { period: 30 days, from: recording }')],
      'info activities/a/retention/item/setBy: the retention of all data is left to the customer, and there is neither a default nor a maximum',
    ],
    [
      [processor('{ setBy: customer, from: contract-end }')],
      'info activities/a/retention/item/setBy: the retention of all data is left to the customer, and there is neither a default nor a maximum',
    ],
  ],
  'retention-law-unnamed': [
    [
      [controller('{ setBy: law }')],
      'warning activities/a/retention/item/setBy: the retention of all data is left to the law, and neither a statute nor a period is named',
    ],
    [
      [controller('{ criterion: as required by law }')],
      'warning activities/a/retention/as required by law/criterion: the retention of all data is left to the law ("as required by law"), and neither a statute nor a period is named',
    ],
    [[controller('{ criterion: as required by law, statute: "§ 147 AO" }')]],
    [[controller('{ setBy: law, statute: "§ 147 AO" }')]],
    [[controller('{ setBy: law, period: 10 years }')]],
    [[controller('{ setBy: law, criterion: for as long as necessary }')]],
    [[controller('{ criterion: as long as needed to meet legal duties }')]],
    [
      [processor('{ criterion: as long as needed to meet legal duties }')],
      'warning activities/a/retention/as long as needed to meet legal duties/criterion: the retention of all data is left to the law ("as long as needed to meet legal duties"), and neither a statute nor a period is named',
    ],
    [[controller('{ until: contract-end, criterion: as required by law }')]],
  ],
  'retention-missing': [
    [[], 'error activities: no activity is declared, and so nothing on how long data are kept'],
    [
      [controller('{ data: contact, period: 1 year }')],
      'error activities/a/retention: a has no retention for traffic',
    ],
    [[controller('{ data: any, period: 1 year }')]],
    [[controller('{ data: all, period: 1 year }')]],
    [
      [controller('{ data: contact }')],
      'error activities/a/retention: nothing is declared on how long a keeps its data',
    ],
    [
      [controller('{ period: 1 year, for: ads }', 'purposes: [{ purpose: ads, included: false }]')],
      'error activities/a/retention: nothing is declared on how long a keeps its data',
    ],
    [
      [
        controller(
          '{ period: 1 year, for: ads }',
          'purposes: [{ purpose: ads, included: true }, mail]',
        ),
      ],
    ],
    [
      [
        controller(
          '{ period: 1 year, for: mail }',
          'purposes: [{ purpose: ads, included: false }, mail]',
        ),
      ],
    ],
    [
      [
        controller(
          '{ period: 1 year, for: ads }',
          'subjectMatter: [{ matter: ads, included: false }]',
        ),
      ],
      'error activities/a/retention: nothing is declared on how long a keeps its data',
    ],
    [
      [
        controller(
          '{ period: 1 year, for: ads }',
          'subjectMatter: [{ matter: ads, included: true }]',
        ),
      ],
    ],
    [[controller('{ period: 1 year, for: ads }', 'subjectMatter: ads')]],
    [
      [
        'activities: [{ id: a, role: controller, data: [{ category: contact, included: false }, { category: traffic }, billing, billing], retention: [{ data: billing, period: 1 year }] }]',
      ],
      'error activities/a/retention: a has no retention for traffic',
    ],
    [
      [
        'activities: [{ id: a, role: processor, data: [contact], retention: unknown }]',
        end('{ within: 30 days }'),
      ],
      'warning activities/a/retention: how long a keeps its data is unknown',
    ],
    [['activities: [{ id: a, role: processor, data: [contact] }]', end('{ within: 30 days }')]],
    [
      [
        'activities: [{ id: a, role: processor, data: [contact, traffic, billing], retention: [{ data: contact, period: 1 year }] }]',
      ],
      'error activities/a/retention: a has no retention for traffic and billing',
    ],
    [
      [controller('{ data: contact, unknown: true }, { data: traffic, period: 1 day }')],
      'warning activities/a/retention/contact/unknown: how long a keeps contact is unknown',
    ],
  ],
  'backups-without-retention': [
    [[controller('{ period: 1 year }')]],
    [[processor('{ period: 1 year, from: recording, backups: 30 days }')]],
    [[controller('{ until: contract-end }')]],
    [
      [controller('{ period: 1 year, backups: unknown }')],
      'info activities/a/retention/item/backups: how long copies of all data stay in backups is unknown',
    ],
    [
      [
        controller(
          '{ data: contact, period: 1 year, backups: unknown }, { data: traffic, period: 1 year, backups: 3 days }',
        ),
      ],
    ],
    [[processor('{ period: 1 year, from: contract-end }')]],
    [[controller('{ period: 1 year, from: contract-end }')]],
    [
      [processor('{ period: 1 year, from: recording }')],
      'info activities/a/retention/item/period: all data: kept for 1 year, and nothing says how long copies stay in backups',
    ],
    [[processor('{ period: 1 year, from: recording }'), end('{ backups: 3 days }')]],
    [
      [processor('{ period: 1 year, from: recording }'), end('{ backups: unknown }')],
      'info activities/a/retention/item/period: all data: kept for 1 year, and nothing says how long copies stay in backups',
    ],
  ],
  'traffic-data-kept-too-long': [
    [
      [telecom, controller('{ period: 2 years }')],
      'warning activities/a/retention/item/period: traffic: kept for 2 years (up to 732 days), longer than 12 months, and no statute that asks for it is named',
    ],
    [[telecom, controller('{ period: 2 years, statute: "§ 147 AO" }')]],
    [[telecom, controller('{ until: contract-end }')]],
    [[telecom, controller('{ data: contact, period: 2 years }')]],
    [[telecom, controller('{ data: billing, period: 3 months }')]],
    [
      [telecom, controller('{ data: [billing, traffic], period: 3 months }')],
      'warning activities/a/retention/billing,traffic/period: traffic: kept for 3 months, and a has no billing purpose, consent or named law that would allow it',
    ],
    [
      [telecom, controller('{ data: metadata, period: 3 months }')],
      'warning activities/a/retention/metadata/period: metadata: kept for 3 months, and a has no billing purpose, consent or named law that would allow it',
    ],
    [[telecom, processor('{ data: metadata, period: 3 months }')]],
    [[telecom, controller('{ data: traffic, period: 3 months, for: billing }')]],
    [[telecom, controller('{ data: traffic, period: 3 months }', 'purposes: [Abrechnung]')]],
    [[telecom, controller('{ data: traffic, period: 3 months }', 'purposes: [ads, invoicing]')]],
    [
      [
        telecom,
        controller(
          '{ data: traffic, period: 3 months }',
          'purposes: [{ purpose: invoicing, included: false }]',
        ),
      ],
      'warning activities/a/retention/traffic/period: traffic: kept for 3 months, and a has no billing purpose, consent or named law that would allow it',
    ],
    [
      [
        telecom,
        controller(
          '{ data: traffic, period: 3 months }',
          'purposes: [{ purpose: ads, legalBasis: consent }]',
        ),
      ],
    ],
    [
      [
        telecom,
        controller(
          '{ data: traffic, period: 3 months }',
          'purposes: [{ purpose: ads, legalBasis: contract }]',
        ),
      ],
      'warning activities/a/retention/traffic/period: traffic: kept for 3 months, and a has no billing purpose, consent or named law that would allow it',
    ],
    [
      [
        telecom,
        controller(
          '{ data: traffic, period: 3 months }',
          'purposes: [{ purpose: ads, legalBasis: legal-obligation, law: "§ 147 AO" }]',
        ),
      ],
    ],
    [
      [telecom, controller('{ data: contact, period: 9 years }, { period: 2 years }')],
      'warning activities/a/retention/item/period: traffic: kept for 2 years (up to 732 days), longer than 12 months, and no statute that asks for it is named',
    ],
    [[controller('{ period: 2 years }')]],
  ],
  'retention-beyond-limit': [
    [
      [
        controller('{ data: contact, period: 2 years }'),
        ours('limits: [{ data: contact, period: 1 year }]'),
      ],
      'warning activities/a/retention/contact/period: contact: kept for 2 years (up to 732 days), longer than our own limit of 1 year',
    ],
    [
      [
        controller('{ data: contact, period: 2 years }'),
        ours('limits: [{ data: any, period: 18 months }, { data: contact, period: 1 year }]'),
      ],
      'warning activities/a/retention/contact/period: contact: kept for 2 years (up to 732 days), longer than our own limit of 1 year',
    ],
    [
      [
        controller('{ data: contact, period: 2 years }'),
        ours('limits: [{ data: contact, period: 1 year }, { data: any, period: 18 months }]'),
      ],
      'warning activities/a/retention/contact/period: contact: kept for 2 years (up to 732 days), longer than our own limit of 1 year',
    ],
    [
      [
        controller('{ data: contact, period: 1 year }'),
        ours('limits: [{ data: contact, period: 1 year }]'),
      ],
    ],
    [
      [
        controller('{ data: contact, setBy: customer, default: 2 years }'),
        ours('limits: [{ data: contact, period: 1 year }]'),
      ],
      'warning activities/a/retention/contact/default: contact: kept for 2 years (up to 732 days) by default, longer than our own limit of 1 year',
    ],
    [
      [controller('{ data: call-recordings, period: 2 years }')],
      'info activities/a/retention/call-recordings/period: call-recordings: kept for 2 years (up to 732 days), longer than the 184 days that are usual for quality and training, and we have no limit of our own',
    ],
    [[controller('{ data: call-recordings, period: 2 years, statute: "§ 147 AO" }')]],
    [
      [controller('{ data: call-recordings, setBy: customer, default: 2 years }')],
      'info activities/a/retention/call-recordings/default: call-recordings: kept for 2 years (up to 732 days) by default, longer than the 184 days that are usual for quality and training, and we have no limit of our own',
    ],
    [[controller('{ data: call-recordings, until: contract-end }')]],
    [[controller('{ data: call-recordings, period: 184 days }')]],
  ],
  'anonymisation-as-erasure': [
    [
      [end('{ options: [anonymisation] }')],
      'warning obligations/endOfContract/options: data are made anonymous after the contract, and not erased',
    ],
    [
      [end('{ options: [anonymisation, erasure] }')],
      'info obligations/endOfContract/options: anonymisation is offered beside erasure after the contract, and who decides between them matters',
    ],
    [[end('{ options: [erasure] }')]],
    [[end('{ within: 30 days }')]],
    [
      ['rights: { erasure: { support: true, by: [anonymisation, redaction] } }'],
      'info rights/erasure/by: anonymisation is offered beside erasure when a person asks for erasure, and who decides between them matters',
    ],
    [
      ['rights: { erasure: { support: true, by: [anonymisation, erasure] } }'],
      'info rights/erasure/by: anonymisation is offered beside erasure when a person asks for erasure, and who decides between them matters',
    ],
    [
      ['rights: { erasure: { support: true, by: [anonymisation] } }'],
      'warning rights/erasure/by: data are made anonymous when a person asks for erasure, and not erased',
    ],
    [['rights: { erasure: { support: true, by: [erasure] } }']],
    [['rights: { erasure: { support: true } }']],
    [['rights: { erasure: true }']],
  ],
  'pseudonymisation-as-erasure': [
    [
      [
        controller(
          '{ data: [contact, traffic], for: ads, period: 1 year, then: [pseudonymisation] }',
        ),
      ],
      'error activities/a/retention/contact,traffic+ads/then: data are only pseudonymised at the end of the retention of contact and traffic (ads), and stay personal data',
    ],
  ],
  'deletion-after-contract-too-late': [
    [[processing, end('{ within: 30 days }')]],
    [
      [processing, end('{ within: 6 months }')],
      'warning obligations/endOfContract/within: deletion comes 6 months (up to 184 days) after the contract, later than 90 days',
    ],
    [[processing, end('{ within: 3 months }')]],
    [[processing, end('{ within: 90 days }')]],
    [
      [processing, end('{ within: 91 days }')],
      'warning obligations/endOfContract/within: deletion comes 91 days after the contract, later than 90 days',
    ],
    [
      [processing, end('{ within: promptly }')],
      'info obligations/endOfContract/within: deletion after the contract is only promised promptly, without a number of days',
    ],
    [
      [processing, end('{ within: without-undue-delay }')],
      'info obligations/endOfContract/within: deletion after the contract is only promised without undue delay, without a number of days',
    ],
    [
      [processing, end('{ within: reasonable-period }')],
      'warning obligations/endOfContract/within: deletion comes within a reasonable period after the contract, which is no time limit',
    ],
    [
      [processing, end('{ within: unknown }')],
      'warning obligations/endOfContract/within: how soon data are deleted after the contract is unknown',
    ],
    [
      [processing, end('{ choice: customer }')],
      'warning obligations/endOfContract/within: deletion after the contract has no time limit',
    ],
    [
      [processing, end('{ target: { within: 1 year } }')],
      'warning obligations/endOfContract/target: deletion comes 1 year (up to 366 days) after the contract, later than 90 days',
    ],
    [[processing, end('{ within: 30 days, target: { within: 1 year } }')]],
    [
      [
        processing,
        end('{ stages: [{ what: locked, within: 5 days }, { what: erased, within: 1 year }] }'),
      ],
      'warning obligations/endOfContract/within: deletion comes 1 year (up to 366 days) after the contract, later than 90 days',
    ],
    [[processing, end('{ within: 10 days, stages: [{ what: erased, within: 1 year }] }')]],
    [
      [processing, end('{ stages: [{ what: locked, within: 5 days }] }')],
      'warning obligations/endOfContract/within: deletion after the contract has no time limit',
    ],
    [
      [processing, end('{ within: 5 days, legalRetention: "§ 195 BGB" }')],
      'warning obligations/endOfContract/legalRetention: data stay after the contract under "§ 195 BGB", which limits claims and requires no storage',
    ],
    [
      [processing, end('{ within: 5 days, legalRetention: legitimate business purposes }')],
      'warning obligations/endOfContract/legalRetention: data stay after the contract for "legitimate business purposes", which no law requires',
    ],
    [[processing, end('{ within: 5 days, legalRetention: "§ 147 AO" }')]],
    [
      [
        'activities: [{ id: a, role: processor, retention: [{ period: 3 years, statute: "§ 195 BGB" }] }]',
        end('{ within: 5 days, legalRetention: "§ 195 BGB" }'),
      ],
    ],
    [
      [
        'activities: [{ id: a, role: processor, retention: [{ period: 3 years, from: contract-end, statute: "§ 195 BGB" }] }]',
      ],
      'warning activities/a/retention/item/period: all data: kept for 3 years (up to 1098 days) after the contract, longer than 90 days; "§ 195 BGB" limits claims, and requires no storage',
    ],
    [
      [
        'activities: [{ id: a, role: processor, retention: [{ period: 3 years, from: contract-end, statute: "§ 147 AO" }] }]',
      ],
    ],
    [
      [
        'activities: [{ id: a, role: processor, retention: [{ period: 1 year, from: contract-end }] }]',
        end('{ within: 1 year }'),
      ],
      'warning obligations/endOfContract/within: deletion comes 1 year (up to 366 days) after the contract, later than 90 days',
    ],
    [
      [
        'activities: [{ id: a, role: processor, retention: [{ period: 1 year, from: contract-end }] }]',
        end('{ choice: customer }'),
      ],
      'warning activities/a/retention/item/period: all data: kept for 1 year (up to 366 days) after the contract, longer than 90 days',
    ],
    [
      [
        'activities: [{ id: a, role: processor, retention: [{ period: 1 year, from: contract-end, then: archive }] }]',
        end('{ within: 5 days }'),
      ],
    ],
    [
      [
        'activities: [{ id: a, role: processor }, { id: b, role: controller, retention: [{ period: 1 year, from: contract-end }] }]',
        end('{ within: 5 days }'),
      ],
    ],
    [
      [processing, end('[{ within: 30 days }, { within: 1 year }]')],
      'warning obligations/endOfContract/item~2/within: deletion comes 1 year (up to 366 days) after the contract, later than 90 days',
    ],
    [
      [processing, end('[{ within: 1 year }, { choice: customer }]')],
      'warning obligations/endOfContract/item/within: deletion comes 1 year (up to 366 days) after the contract, later than 90 days',
    ],
  ],
  'copies-survive-contract': [
    [
      [processing, end('{ within: 5 days }')],
      'warning obligations/endOfContract/copies: nothing says that existing copies are erased after the contract',
    ],
    [
      [processing, end('{ within: 5 days, backups: 2 years }')],
      'warning obligations/endOfContract/backups: copies stay in backups for 2 years (up to 732 days) after the data, longer than 180 days',
    ],
    [[processing, end('{ backups: 180 days }')]],
    [
      [processing, end('{ backups: 181 days }')],
      'warning obligations/endOfContract/backups: copies stay in backups for 181 days after the data, longer than 180 days',
    ],
    [
      [processing, end('{ backups: unknown }')],
      'warning obligations/endOfContract/copies: nothing says that existing copies are erased after the contract',
    ],
    [
      [processing, end('{ copies: true, backups: unknown }')],
      'warning obligations/endOfContract/backups: how long copies stay in backups after the contract is unknown',
    ],
    [
      [processing, end('{ copies: { qualified: as far as possible } , backups: unknown }')],
      'warning obligations/endOfContract/copies: the erasure of existing copies after the contract is promised only "as far as possible"',
    ],
    [
      [processing, end('{ copies: false }')],
      'warning obligations/endOfContract/copies: the erasure of existing copies after the contract is refused',
    ],
    [
      [processing, end('{ copies: unknown }')],
      'warning obligations/endOfContract/copies: the erasure of existing copies after the contract is unknown',
    ],
    [[processing, end('{ copies: true }')]],
    [[processing, end('{ copies: { qualified: unless the law requires storage } }')]],
    [
      [processing, end('{ copies: true, subprocessorCopies: false }')],
      'warning obligations/endOfContract/subprocessorCopies: the erasure of copies at sub-processors after the contract is refused',
    ],
    [
      [processing, end('{ copies: false, stages: [{ what: erased, within: 5 days }] }')],
      'warning obligations/endOfContract/copies: the erasure of existing copies after the contract is refused',
    ],
    [
      [processing, end('{ copies: true, subprocessorCopies: { qualified: where feasible } }')],
      'warning obligations/endOfContract/subprocessorCopies: the erasure of copies at sub-processors after the contract is promised only "where feasible"',
    ],
    [
      [processing, 'subprocessors: [{ id: x }]', end('{ within: 5 days }')],
      'warning obligations/endOfContract/copies: nothing says that existing copies are erased after the contract, at the provider or at its sub-processors',
    ],
    [
      [
        'activities: [{ id: a, role: processor, retention: [{ period: 3 days, from: contract-end, backups: 3 days }] }, { id: b, role: processor, retention: [{ period: 3 days, from: contract-end }] }]',
      ],
    ],
    [
      [
        'activities: [{ id: a, role: processor, retention: [{ period: 3 days, from: contract-end }] }]',
      ],
      'warning activities/a/retention/item/copies: nothing says that existing copies are erased after the contract',
    ],
  ],
  'deletion-without-proof': [
    [
      [processing, end('{ within: 5 days }')],
      'info obligations/endOfContract/proof: nothing says that the deletion after the contract is proved',
    ],
    [[processing, end('{ proof: true }')]],
    [
      [processing, end('{ proof: false }')],
      'info obligations/endOfContract/proof: proof of the deletion after the contract is refused',
    ],
    [
      [processing, end('{ proof: unknown }')],
      'info obligations/endOfContract/proof: whether the deletion after the contract is proved is unknown',
    ],
    [
      [processing, end('{ proof: { qualified: at its discretion } }')],
      'info obligations/endOfContract/proof: proof of the deletion after the contract is promised only "at its discretion"',
    ],
    [[processing, end('{ proof: { qualified: on request } }')]],
    [[processing, end('{ options: [return] }')]],
    [
      [processing, end('{ options: [return, erasure] }')],
      'info obligations/endOfContract/proof: nothing says that the deletion after the contract is proved',
    ],
    [[processing, end('{ for: return of the data }')]],
    [[processing, end('{ for: the return }')]],
    [
      [processing, end('{ for: data after the return }')],
      'info obligations/endOfContract/proof: data after the return: nothing says that the deletion after the contract is proved',
    ],
    [[processing, end('{ stages: [{ what: certified, within: 5 days }] }')]],
    [
      [processing, end('{ stages: [{ what: erased, within: 5 days }] }')],
      'info obligations/endOfContract/proof: nothing says that the deletion after the contract is proved',
    ],
    [
      [processing, end('{ proof: false, stages: [{ what: certified, within: 5 days }] }')],
      'info obligations/endOfContract/proof: proof of the deletion after the contract is refused',
    ],
    [
      [processing, end('[{ for: mail, within: 5 days }, { for: calls, within: 5 days }]')],
      'info obligations/endOfContract: nothing says that the deletion is proved for "mail" and "calls"',
    ],
    [
      [processing, end('{ within: 5 days, proof: false }')],
      'info obligations/endOfContract/proof: proof of the deletion after the contract is refused',
    ],
    [[processing, end('false')]],
    [[processing, end('unknown')]],
    [
      [processing, end('{ qualified: where feasible }')],
      'info obligations/endOfContract/proof: nothing says that the deletion after the contract is proved',
    ],
  ],
  'deletion-after-contract-missing': [
    [
      [processing, end('false')],
      'error obligations/endOfContract: deletion and return after the contract are refused',
    ],
    [
      [processing, end('unknown')],
      'error obligations/endOfContract: whether data are deleted or returned after the contract is unknown',
    ],
    [
      [processing, end('{ qualified: where feasible }')],
      'warning obligations/endOfContract: deletion or return after the contract is promised only "where feasible"',
    ],
    [[processing, end('{ qualified: unless the law requires storage }')]],
    [
      [processing],
      'error obligations: nothing is declared on deletion or return of the data after the contract',
    ],
    [
      [processing, 'obligations: { confidentiality: true }'],
      'error obligations/endOfContract: nothing is declared on deletion or return of the data after the contract',
    ],
    [[processor('{ period: 30 days, from: contract-end }')]],
    [[processor('{ period: 30 days, from: service-end }')]],
    [
      [processor('{ period: 30 days, from: recording }')],
      'error obligations: nothing is declared on deletion or return of the data after the contract',
    ],
    [
      [processor('{ until: contract-end }')],
      'error obligations: nothing is declared on deletion or return of the data after the contract',
    ],
    [
      [processor('{ period: 30 days, from: contract-end, then: archive }')],
      'error obligations: nothing is declared on deletion or return of the data after the contract',
    ],
    [
      [processor('{ data: contact, period: 30 days, from: contract-end }')],
      'error obligations: nothing is declared on deletion or return of the data after the contract',
    ],
    [[processor('{ data: [contact, traffic], period: 30 days, from: contract-end }')]],
    [
      [
        processor(
          '{ data: contact, period: 30 days, from: contract-end }, { data: traffic, period: 3 days, from: service-end }',
        ),
      ],
    ],
    [
      [
        processor(
          '{ data: contact, period: 30 days, from: contract-end }, { period: 3 days, from: service-end }',
        ),
      ],
    ],
    [
      [
        processor(
          '{ data: contact, period: 30 days, from: contract-end }, { data: traffic, period: 3 days }',
        ),
      ],
      'error obligations: nothing is declared on deletion or return of the data after the contract',
    ],
    [
      [
        'activities: [{ id: a, role: processor, retention: [{ period: 3 days, from: contract-end }] }, { id: b, role: processor, retention: [{ period: 3 days }] }]',
      ],
      'error obligations: nothing is declared on deletion or return of the data after the contract',
    ],
    [
      [
        'activities: [{ id: a, role: processor, retention: [{ period: 3 days, from: contract-end }] }, { id: b, role: controller, retention: [{ period: 3 days }] }]',
      ],
    ],
  ],
}

rowsHold(rows)
