import { of, ours, type Rows, rowsHold, set } from './rows.ts'

/** What each rule on breaches says of a declaration, beyond the examples of its page. */

const notice = (...all: readonly string[]) =>
  `breach: { notice: [${all.map((one) => `{ ${one} }`).join(', ')}] }`
const controller = 'activities: [{ id: a, role: controller }]'
const documents = 'documents: { agreement: { type: agreement }, page: { type: web-page } }'
const supplied = (more: string) => `subprocessors: [{ id: s, name: Sub, task: x, ${more} }]`
const passedOn = (to: string) => `subprocessors: [{ id: s, service: ${to}, task: x }]`
const byDesk = passedOn('desk')
const general = (own: string, theirs: string) =>
  `breach: { notice: { within: ${own} }, subprocessors: ${theirs} }`
const content = (said: string) => `breach: { notice: true, content: ${said} }`
const hop = (n: number) => [
  of(`d${n}`, notice('within: 9 hours')),
  of(`d${n}`, passedOn(`d${n + 1}`)),
]
const eu = ours('regimes: [eu-gdpr]')
const rows: Rows = {
  'breach-notice-qualified': [
    [[notice('commitment: true', 'within: 24 hours, qualified: where feasible')]],
    [[notice('within: 24 hours, qualified: where feasible', 'commitment: true')]],
    [[notice('within: without-undue-delay', 'within: 24 hours, qualified: where feasible')]],
    [
      [notice('within: 24 hours, qualified: where feasible', 'within: 20 hours')],
      'warning breach/notice/item/qualified: notice of a breach is promised only "where feasible"',
    ],
    [
      [
        notice(
          'within: without-undue-delay, for: EU customers',
          'within: 24 hours, qualified: where feasible',
        ),
      ],
      'warning breach/notice/item/qualified: notice of a breach is promised only "where feasible"',
    ],
    [
      [
        notice(
          'within: without-undue-delay, for: EU customers',
          'within: 24 hours, qualified: where feasible, for: EU customers',
        ),
      ],
    ],
    [
      [notice('within: without-undue-delay', 'within: promptly, qualified: in grave cases')],
      'warning breach/notice/item~2/qualified: notice of a breach is promised only "in grave cases"',
    ],
    [[notice('within: 24 hours, qualified: without undue delay and where possible within a day')]],
    [[notice('commitment: true, qualified: immediately and unless we are prevented')]],
    [[notice('within: 24 hours, qualified: as far as data of the customer are concerned')]],
    [[notice('within: 24 hours, qualified: if personal data of the customer are affected')]],
    [
      [notice('within: 24 hours, qualified: if data of many customers are affected')],
      'warning breach/notice/item/qualified: notice of a breach is promised only "if data of many customers are affected"',
    ],
    [[notice('within: 24 hours, qualified: as required by law')]],
    [
      [notice('within: 24 hours, qualified: at our discretion')],
      'warning breach/notice/item/qualified: notice of a breach is promised only "at our discretion"',
    ],
    [[notice('qualified: at our discretion, commitment: false')]],
    [[notice('within: 24 hours, qualified: at our discretion'), controller]],
    [[notice('within: 24 hours, for: breaches of customer data')]],
    [
      [notice('within: 24 hours, for: breaches that are our fault')],
      'warning breach/notice/breaches that are our fault/for: notice of a breach is promised only for "breaches that are our fault"',
    ],
    [[notice('within: 24 hours, for: all personal data')]],
    [[notice('within: 24 hours, for: breaches of customer data', 'within: 72 hours, for: others')]],
    [
      [notice('within: 24 hours, qualified: if possible, for: breaches of customer data')],
      'warning breach/notice/breaches of customer data/qualified: breaches of customer data: notice of a breach is promised only "if possible"',
    ],
    [
      [
        notice('within: 24 hours'),
        'definitions: [{ term: personal data breach, meaning: a confirmed loss of data }]',
      ],
      'warning definitions/item/meaning: notice of a breach is promised, and "personal data breach" means less than Article 4(12) does: "a confirmed loss of data"',
    ],
    [
      [
        notice('within: 24 hours'),
        'definitions: [{ term: personal data breach, meaning: a loss of data }]',
      ],
    ],
    [[notice('within: 24 hours'), 'definitions: [{ term: personal data breach }]']],
    [[notice('within: 24 hours'), 'definitions: [{ term: services, meaning: our own systems }]']],
    [
      [
        'breach: { notice: false }',
        'definitions: [{ term: personal data breach, meaning: a confirmed loss of data }]',
      ],
    ],
    [
      [
        notice('within: 24 hours, for: breaches of customer data'),
        'definitions: [{ term: personal data breach, meaning: a confirmed loss of data }]',
      ],
      'warning definitions/item/meaning: notice of a breach is promised, and "personal data breach" means less than Article 4(12) does: "a confirmed loss of data"',
    ],
    [
      [
        notice('within: 24 hours, for: breaches of customer data', 'within: 72 hours, for: others'),
        'definitions: [{ term: personal data breach, meaning: a confirmed loss of data }]',
      ],
      'warning definitions/item/meaning: notice of a breach is promised, and "personal data breach" means less than Article 4(12) does: "a confirmed loss of data"',
    ],
    [['definitions: [{ term: personal data breach, meaning: a confirmed loss of data }]']],
  ],
  'breach-notice-too-late': [
    [
      [notice('within: 49 hours')],
      'warning breach/notice/item/within: the notice comes within 49 hours, later than 48 hours: little time is left to act on it',
    ],
    [[notice('within: 48 hours')]],
    [
      [notice('within: 73 hours'), eu],
      'error breach/notice/item/within: the notice comes within 73 hours, later than the 72 hours that the controller has itself',
    ],
    [
      [notice('within: 72 hours'), eu],
      'warning breach/notice/item/within: the notice comes within 72 hours, later than 48 hours: little time is left to act on it',
    ],
    [
      [notice('within: 73 hours'), ours('regimes: [ch-fadp]')],
      'warning breach/notice/item/within: the notice comes within 73 hours, later than 48 hours: little time is left to act on it',
    ],
    [
      [notice('within: 73 hours'), ours('regimes: [uk-gdpr]')],
      'error breach/notice/item/within: the notice comes within 73 hours, later than the 72 hours that the controller has itself',
    ],
    [
      [notice('within: 3 days')],
      'warning breach/notice/item/within: the notice comes within 3 days (72 hours), later than 48 hours: little time is left to act on it',
    ],
    [
      [notice('within: 3 calendar days')],
      'warning breach/notice/item/within: the notice comes within 3 calendar days (72 hours), later than 48 hours: little time is left to act on it',
    ],
    [
      [notice('within: 1 week')],
      'error breach/notice/item/within: the notice comes within 1 week (up to 168 hours), later than the 72 hours that the controller has itself',
    ],
    [
      [notice('within: 4 business days')],
      'error breach/notice/item/within: the notice comes within 4 business days (up to 144 hours), later than the 72 hours that the controller has itself',
    ],
    [
      [notice('within: without-undue-delay, target: { within: 96 hours }'), eu],
      'error breach/notice/item/target: the time aimed at for the notice is 96 hours, later than the 72 hours that the controller has itself',
    ],
    [[notice('within: 20 hours, target: { within: 96 hours }'), eu]],
    [
      [notice('within: without-undue-delay, target: { within: 60 hours, qualified: if possible }')],
      'warning breach/notice/item/target: the time aimed at for the notice is 60 hours, later than 48 hours: little time is left to act on it',
    ],
    [
      [notice('commitment: true', 'within: 60 hours, qualified: if possible')],
      'warning breach/notice/item/target: the time aimed at for the notice is 60 hours, later than 48 hours: little time is left to act on it',
    ],
    [
      [
        notice(
          'within: promptly, target: { within: 50 hours }',
          'within: 60 hours, qualified: if possible',
        ),
      ],
      'warning breach/notice/item/target: the time aimed at for the notice is 50 hours, later than 48 hours: little time is left to act on it',
    ],
    [
      [notice('within: 50 hours', 'within: 60 hours')],
      'warning breach/notice/item~2/within: the notice comes within 60 hours, later than 48 hours: little time is left to act on it',
    ],
    [
      [notice('within: 60 hours', 'within: 50 hours')],
      'warning breach/notice/item/within: the notice comes within 60 hours, later than 48 hours: little time is left to act on it',
    ],
    [[notice('within: 60 hours', 'within: promptly')]],
    [[notice('within: promptly', 'within: 60 hours')]],
    [
      [documents, notice('within: 60 hours, source: page', 'within: 50 hours, source: agreement')],
      'warning breach/notice/item~2/within: the notice comes within 50 hours, later than 48 hours: little time is left to act on it',
    ],
    [
      [notice('within: 60 hours, for: EU customers', 'within: 50 hours, for: others')],
      'warning breach/notice/EU customers/within: EU customers: the notice comes within 60 hours, later than 48 hours: little time is left to act on it',
      'warning breach/notice/others/within: others: the notice comes within 50 hours, later than 48 hours: little time is left to act on it',
    ],
    [
      [notice('within: 30 hours'), set({ hours: 24 })],
      'warning breach/notice/item/within: the notice comes within 30 hours, later than 24 hours: little time is left to act on it',
    ],
    [[notice('within: 30 hours'), set({ hours: 30 })]],
    [
      [notice('within: 30 hours'), set({ errorHours: 24 })],
      'error breach/notice/item/within: the notice comes within 30 hours, later than the 24 hours that we accept',
    ],
    [[notice('within: 24 hours'), set({ errorHours: 24 })]],
    [
      [notice('within: 60 hours'), set({ errorHours: 60 })],
      'warning breach/notice/item/within: the notice comes within 60 hours, later than 48 hours: little time is left to act on it',
    ],
    [
      [notice('within: 80 hours'), eu, set({ errorHours: 96 })],
      'warning breach/notice/item/within: the notice comes within 80 hours, later than 48 hours: little time is left to act on it',
    ],
    [
      [notice('within: 80 hours'), eu, set({ hours: 96 })],
      'error breach/notice/item/within: the notice comes within 80 hours, later than the 72 hours that the controller has itself',
    ],
    [[notice('within: 80 hours'), controller]],
    [[notice('within: 80 hours, to: authority')]],
    [
      [notice('within: 80 hours, to: authority', 'within: 60 hours, to: customer')],
      'warning breach/notice/customer/within: the notice comes within 60 hours, later than 48 hours: little time is left to act on it',
    ],
    [
      [notice('within: 80 hours, to: data-subjects', 'within: 60 hours')],
      'warning breach/notice/item/within: the notice comes within 60 hours, later than 48 hours: little time is left to act on it',
    ],
    [
      [notice('within: 80 hours, cooperation: true', 'within: 60 hours')],
      'error breach/notice/item/within: the notice comes within 80 hours, later than the 72 hours that the controller has itself',
    ],
    [
      [notice('cooperation: true', 'within: 60 hours')],
      'warning breach/notice/item~2/within: the notice comes within 60 hours, later than 48 hours: little time is left to act on it',
    ],
  ],
  'breach-notice-missing': [
    [[controller]],
    [
      ['activities: [{ id: a, role: processor }]'],
      'error breach: no notice of a personal data breach to the customer is declared',
    ],
    [
      ['breach: { register: true }'],
      'error breach/notice: no notice of a personal data breach to the customer is declared',
    ],
    [[notice('commitment: false')], 'error breach/notice/item: notice of a breach is refused'],
    [
      [notice('commitment: unknown')],
      'error breach/notice/item: whether a breach is notified is unknown',
    ],
    [
      [notice('commitment: false, for: free accounts', 'within: 24 hours, for: others')],
      'error breach/notice/free accounts: free accounts: notice of a breach is refused',
    ],
    [
      [notice('within: 24 hours, to: authority')],
      'error breach/notice/authority: a breach is notified to the authority, and not to the customer',
    ],
    [
      [notice('within: 24 hours, to: data-subjects')],
      'error breach/notice/data-subjects: a breach is notified to data subjects, and not to the customer',
    ],
    [[notice('within: 24 hours, to: customer')]],
    [
      [notice('within: reasonable-period')],
      'error breach/notice/item: notice of a breach comes within a reasonable period, which is no promise of notice without undue delay',
    ],
    [
      [notice('cooperation: true')],
      'error breach/notice/item: cooperation in a breach is promised, and no notice',
    ],
    [[notice('cooperation: true, within: 24 hours')]],
    [[notice('cooperation: true', 'within: 24 hours')]],
    [[notice('within: 24 hours, to: authority', 'within: 24 hours')]],
    [
      [notice('within: 24 hours, to: authority', 'cooperation: true')],
      'error breach/notice/authority: a breach is notified to the authority, and not to the customer',
    ],
  ],
  'breach-notice-without-number': [
    [
      [notice('commitment: true')],
      'info breach/notice/item/within: notice of a breach is promised, and nothing says how soon',
    ],
    [
      [notice('within: unknown')],
      'info breach/notice/item/within: notice of a breach is promised, and how soon is unknown',
    ],
    [
      [notice('within: promptly')],
      'info breach/notice/item/within: notice of a breach is promised promptly, without a number of hours',
    ],
    [
      [notice('within: immediately')],
      'info breach/notice/item/within: notice of a breach is promised immediately, without a number of hours',
    ],
    [[notice('within: 24 hours')]],
    [[notice('within: promptly, target: { within: 24 hours }')]],
    [[notice('within: promptly', 'within: 24 hours, for: EU customers')]],
    [
      [notice('within: promptly, for: others', 'within: 24 hours, for: EU customers')],
      'info breach/notice/others/within: others: notice of a breach is promised promptly, without a number of hours',
    ],
    [
      [notice('within: promptly', 'within: immediately, for: EU customers')],
      'info breach/notice/item/within: notice of a breach is promised promptly, without a number of hours',
      'info breach/notice/EU customers/within: EU customers: notice of a breach is promised immediately, without a number of hours',
    ],
    [[notice('within: promptly'), ours('duties: { telecom: true }')]],
    [
      [notice('within: immediately'), ours('duties: { telecom: true }')],
      'info breach/notice/item/within: notice of a breach is promised immediately, without a number of hours',
    ],
    [
      [notice('within: promptly'), ours('duties: { telecom: false }')],
      'info breach/notice/item/within: notice of a breach is promised promptly, without a number of hours',
    ],
    [[notice('within: promptly'), controller]],
    [[notice('within: reasonable-period')]],
  ],
  'breach-too-late-for-our-duty': [
    [[notice('within: 24 hours'), ours('duties: { telecom: true }')]],
    [
      [notice('within: 25 hours'), ours('duties: { telecom: true }')],
      'warning breach/notice/item/within: the notice comes within 25 hours, and our organisation has 24 hours under Regulation (EU) 611/2013 Art. 2(2)',
    ],
    [[notice('within: 25 hours'), ours('duties: { telecom: unknown }')]],
    [[notice('within: 25 hours'), ours('duties: { telecom: false }')]],
    [
      [notice('within: 25 hours'), ours('duties: { nis2: true, dora: true }')],
      'warning breach/notice/item/within: the notice comes within 25 hours, and our organisation has 24 hours under Delegated Regulation (EU) 2025/301 Art. 5(1)(a)',
      'warning breach/notice/item/within: the notice comes within 25 hours, and our organisation has 24 hours under NIS2 Art. 23(4)',
    ],
    [
      [notice('within: promptly'), ours('duties: { nis2: true }')],
      'warning breach/notice/item/within: the notice has no number of hours, and our organisation has 24 hours under NIS2 Art. 23(4)',
    ],
    [[notice('within: immediately'), ours('duties: { nis2: true }')]],
    [
      [notice('within: promptly, target: { within: 20 hours }'), ours('duties: { nis2: true }')],
      'warning breach/notice/item/within: the notice has no number of hours, and our organisation has 24 hours under NIS2 Art. 23(4)',
    ],
    [
      [notice('within: 2 days, for: EU customers'), ours('duties: { nis2: true }')],
      'warning breach/notice/EU customers/within: EU customers: the notice comes within 2 days (48 hours), and our organisation has 24 hours under NIS2 Art. 23(4)',
    ],
    [[notice('within: 25 hours')]],
  ],
  'breach-channel-missing': [
    [
      [notice('within: 24 hours')],
      'info breach/notice/item/by: nothing says by which channel the notice comes',
    ],
    [[notice('within: 24 hours, by: [email]')]],
    [
      [notice('within: 24 hours, by: [any-means]')],
      'info breach/notice/item/by: the notice comes by any means, and no channel is named',
    ],
    [
      [notice('within: 24 hours, by: [unknown]')],
      'info breach/notice/item/by: by which channel the notice comes is unknown',
    ],
    [
      [notice('within: 24 hours, by: [any-means, unknown]')],
      'info breach/notice/item/by: the notice comes by any means, and no channel is named',
    ],
    [[notice('within: 24 hours, by: [unknown, email]')]],
    [
      [notice('within: 24 hours, by: [web-page]')],
      'warning breach/notice/item/by: the notice is only put where the customer must go and watch',
    ],
    [
      [notice('within: 24 hours, by: [subscription]')],
      'warning breach/notice/item/by: the notice is only put where the customer must go and watch',
    ],
    [[notice('within: 24 hours, by: [web-page, email]')]],
    [[notice('within: 24 hours, by: [web-page, any-means]')]],
    [
      [notice('within: 24 hours, for: EU customers, by: [web-page]')],
      'warning breach/notice/EU customers/by: EU customers: the notice is only put where the customer must go and watch',
    ],
    [
      [notice('within: 24 hours, for: EU customers, by: [any-means]')],
      'info breach/notice/EU customers/by: EU customers: the notice comes by any means, and no channel is named',
    ],
    [
      [notice('within: 24 hours, for: EU customers', 'within: 48 hours')],
      'info breach/notice: nothing says by which channel the notice comes: EU customers and in general',
    ],
    [[notice('within: 24 hours, for: EU customers', 'within: 48 hours, by: [email]')]],
    [
      [
        notice(
          'within: 24 hours, for: EU customers, by: [any-means]',
          'within: 48 hours, for: others',
        ),
      ],
      'info breach/notice/EU customers/by: EU customers: the notice comes by any means, and no channel is named',
      'info breach/notice/others/by: others: nothing says by which channel the notice comes',
    ],
    [
      ['breach: { notice: true }'],
      'info breach/notice: nothing says by which channel the notice comes',
    ],
    [['breach: { notice: false }']],
    [[notice('within: 24 hours'), controller]],
  ],
  'breach-clock-starts-late': [
    [[notice('within: 24 hours, after: awareness')]],
    [[notice('within: 24 hours')]],
    [
      [notice('within: 24 hours, after: confirmation')],
      'warning breach/notice/item/after: the time for the notice starts when the provider has confirmed the breach, and not with awareness',
    ],
    [
      [notice('within: 24 hours, after: end-of-investigation')],
      'warning breach/notice/item/after: the time for the notice starts when the provider has ended its investigation, and not with awareness',
    ],
    [
      [notice('within: 24 hours, after: unknown, for: EU customers')],
      'info breach/notice/EU customers/after: EU customers: what starts the time for the notice is unknown',
    ],
    [[notice('commitment: false, after: confirmation')]],
    [[notice('within: 24 hours, after: confirmation'), controller]],
    [
      [notice('within: 24 hours', 'commitment: true, after: confirmation')],
      'warning breach/notice/item~2/after: the time for the notice starts when the provider has confirmed the breach, and not with awareness',
    ],
  ],
  'breach-content-incomplete': [
    [
      ['breach: { notice: true }'],
      'warning breach/content: nothing is declared on what the notice contains',
    ],
    [
      [content('false')],
      'warning breach/content: to say more than that there was a breach is refused',
    ],
    [[content('unknown')], 'warning breach/content: what the notice contains is unknown'],
    [
      [content('[nature]')],
      'warning breach/content: the notice does not promise the categories and numbers of persons and records, a contact, the likely consequences or the measures taken',
    ],
    [
      [content('[nature, categories-and-numbers, contact, consequences]')],
      'warning breach/content: the notice does not promise the measures taken',
    ],
    [[content('[nature, categories-and-numbers, contact, consequences, measures]')]],
    [
      [
        content(
          '{ items: [nature, categories-and-numbers, contact, consequences, measures], qualified: as far as known }',
        ),
      ],
    ],
    [
      [
        content(
          '{ items: [nature, categories-and-numbers, contact, consequences, measures], qualified: at our discretion }',
        ),
      ],
      'warning breach/content: the content of the notice is promised only "at our discretion"',
    ],
    [
      [content('{ items: [nature], qualified: at our discretion }')],
      'warning breach/content: the notice does not promise the categories and numbers of persons and records, a contact, the likely consequences or the measures taken',
    ],
    [
      [content('{ wording: all relevant details }')],
      'warning breach/content: the notice promises "all relevant details", and not the nature of the breach, the categories and numbers of persons and records, a contact, the likely consequences or the measures taken',
    ],
    [[content('{ wording: all information under Article 33 }')]],
    [
      [content('{ wording: all information under Article 33, items: [nature] }')],
      'warning breach/content: the notice promises "all information under Article 33", and not the categories and numbers of persons and records, a contact, the likely consequences or the measures taken',
    ],
    [[content('{ wording: all information under Article 33(3), items: [nature] }')]],
    [
      [content('{ wording: part of the information under Article 33(3) }')],
      'warning breach/content: the notice promises "part of the information under Article 33(3)", and not the nature of the breach, the categories and numbers of persons and records, a contact, the likely consequences or the measures taken',
    ],
    [
      [content('{ wording: all information under Article 33, qualified: at our discretion }')],
      'warning breach/content: the content of the notice is promised only "at our discretion"',
    ],
    [['breach: { notice: false, content: [nature] }']],
    [['breach: { content: [nature] }']],
    [[content('[nature]'), controller]],
  ],
  'breach-chain-too-slow': [
    // who is counted
    [[notice('within: 48 hours'), eu, supplied('breachNotice: 24 hours')]],
    [
      [notice('within: 48 hours'), eu, supplied('breachNotice: 25 hours')],
      'warning subprocessors/s/breachNotice: a breach at Sub can take 73 hours to reach us (Sub 25 hours, calls 48 hours), longer than the 72 hours of the controller',
    ],
    [[notice('within: 48 hours'), eu, supplied('breachNotice: 25 hours, inUse: false')]],
    [
      [notice('within: 48 hours'), eu, supplied('breachNotice: 25 hours, inUse: true')],
      'warning subprocessors/s/breachNotice: a breach at Sub can take 73 hours to reach us (Sub 25 hours, calls 48 hours), longer than the 72 hours of the controller',
    ],
    [
      [notice('within: 48 hours'), supplied('breachNotice: 25 hours')],
      'warning subprocessors/s/breachNotice: a breach at Sub can take 73 hours to reach us (Sub 25 hours, calls 48 hours), longer than the 72 hours of the controller',
    ],
    [
      [notice('within: 48 hours'), set({ hours: 60 }), supplied('breachNotice: 25 hours')],
      'warning subprocessors/s/breachNotice: a breach at Sub can take 73 hours to reach us (Sub 25 hours, calls 48 hours), longer than the 60 hours that we accept',
    ],
    [[notice('within: 48 hours'), eu, set({ hours: 73 }), supplied('breachNotice: 25 hours')]],
    [[notice('within: 80 hours'), eu, supplied('breachNotice: 25 hours')]],
    [
      [notice('within: 72 hours'), eu, supplied('breachNotice: 1 hour')],
      'warning subprocessors/s/breachNotice: a breach at Sub can take 73 hours to reach us (Sub 1 hours, calls 72 hours), longer than the 72 hours of the controller',
    ],
    [['breach: { notice: false }', eu, supplied('breachNotice: 80 hours')]],
    [
      [notice('within: promptly'), eu, supplied('breachNotice: 80 hours')],
      'warning subprocessors/s/breachNotice: a breach at Sub can take 80 hours or more to reach us (Sub 80 hours, calls no number), longer than the 72 hours of the controller',
    ],
    [
      [
        notice('within: 20 hours, for: a', 'within: 60 hours, for: b'),
        eu,
        supplied('breachNotice: 20 hours'),
      ],
      'warning subprocessors/s/breachNotice: a breach at Sub can take 80 hours to reach us (Sub 20 hours, calls 60 hours), longer than the 72 hours of the controller',
    ],
    [
      [
        notice('within: promptly, for: a', 'within: 60 hours, for: b'),
        eu,
        supplied('breachNotice: 20 hours'),
      ],
      'warning subprocessors/s/breachNotice: a breach at Sub can take 80 hours to reach us (Sub 20 hours, calls 60 hours), longer than the 72 hours of the controller',
    ],
    // general term
    [
      [general('48 hours', '48 hours'), eu],
      'warning breach/subprocessors: a breach at a sub-processor can take 96 hours to reach us (a sub-processor 48 hours, calls 48 hours), longer than the 72 hours of the controller',
    ],
    [
      [general('48 hours', '{ within: 48 hours }'), eu],
      'warning breach/subprocessors: a breach at a sub-processor can take 96 hours to reach us (a sub-processor 48 hours, calls 48 hours), longer than the 72 hours of the controller',
    ],
    [[general('48 hours', '48 hours'), eu, 'subprocessors: false']],
    [[general('48 hours', 'without-undue-delay'), eu]],
    [
      [
        general('48 hours', '48 hours'),
        eu,
        'subprocessors: [{ id: s, name: Sub, task: x }, { id: u, name: Other, task: x }]',
      ],
      'warning breach/subprocessors: a breach at Sub can take 96 hours to reach us (Sub 48 hours, calls 48 hours), longer than the 72 hours of the controller',
    ],
    [[general('48 hours', '48 hours'), eu, supplied('breachNotice: 12 hours')]],
    [
      [
        general(
          '48 hours',
          '[{ within: 12 hours, source: agreement }, { within: 48 hours, source: page }]',
        ),
        documents,
        eu,
      ],
    ],
    // declared suppliers
    [
      [notice('within: 40 hours'), eu, byDesk, of('desk', notice('within: 40 hours'))],
      'warning subprocessors/s/service: a breach at desk can take 80 hours to reach us (desk 40 hours, calls 40 hours), longer than the 72 hours of the controller',
    ],
    [
      [
        notice('within: 40 hours'),
        eu,
        supplied('service: desk, breachNotice: 12 hours'),
        of('desk', notice('within: 40 hours')),
      ],
    ],
    [
      [
        notice('within: 40 hours'),
        eu,
        'subprocessors: [{ id: s, service: desk, name: Desk of Theirs, task: x }]',
        of('desk', notice('within: 40 hours')),
      ],
      'warning subprocessors/s/service: a breach at Desk of Theirs can take 80 hours to reach us (Desk of Theirs 40 hours, calls 40 hours), longer than the 72 hours of the controller',
    ],
    [
      [general('40 hours', '12 hours'), eu, byDesk, of('desk', notice('within: 40 hours'))],
      'warning subprocessors/s/service: a breach at desk can take 80 hours to reach us (desk 40 hours, calls 40 hours), longer than the 72 hours of the controller',
    ],
    [
      [general('40 hours', '40 hours'), eu, byDesk, of('desk', notice('within: promptly'))],
      'warning breach/subprocessors: a breach at desk can take 80 hours to reach us (desk 40 hours, calls 40 hours), longer than the 72 hours of the controller',
    ],
    [
      [general('40 hours', '40 hours'), eu, byDesk, of('desk', 'breach: { notice: false }')],
      'warning breach/subprocessors: a breach at desk can take 80 hours to reach us (desk 40 hours, calls 40 hours), longer than the 72 hours of the controller',
    ],
    [
      [
        notice('within: 40 hours'),
        eu,
        'embeds: [{ service: desk, contract: through-provider }]',
        of('desk', notice('within: 40 hours')),
      ],
      'warning embeds/desk/service: a breach at desk can take 80 hours to reach us (desk 40 hours, calls 40 hours), longer than the 72 hours of the controller',
    ],
    // further down
    [
      [
        notice('within: 30 hours'),
        eu,
        byDesk,
        of('desk', notice('within: 30 hours')),
        of(
          'desk',
          'subprocessors: [{ id: q, name: Quick, task: x, breachNotice: 2 hours }, { id: r, name: Slow, task: x, breachNotice: 20 hours }]',
        ),
      ],
      'warning subprocessors/s/service: a breach at Slow can take 80 hours to reach us (Slow 20 hours, desk 30 hours, calls 30 hours), longer than the 72 hours of the controller',
    ],
    [
      [
        notice('within: 30 hours'),
        eu,
        byDesk,
        of('desk', notice('within: promptly')),
        of('desk', 'subprocessors: [{ id: r, name: Slow, task: x, breachNotice: 50 hours }]'),
      ],
      'warning subprocessors/s/service: a breach at Slow can take 80 hours or more to reach us (Slow 50 hours, desk no number, calls 30 hours), longer than the 72 hours of the controller',
    ],
    [
      [
        notice('within: 30 hours'),
        eu,
        byDesk,
        of('desk', notice('within: 30 hours')),
        of('desk', 'subprocessors: [{ id: c, service: calls, task: x }]'),
      ],
    ],
    [[notice('within: 40 hours'), eu, 'subprocessors: [{ id: s, service: calls, task: x }]']],
    [
      [
        notice('within: 30 hours'),
        eu,
        byDesk,
        of('desk', notice('within: 10 hours')),
        of(
          'desk',
          'subprocessors: [{ id: c, service: calls, task: x }, { id: m, service: mail, task: x }]',
        ),
        of('mail', notice('within: 40 hours')),
      ],
      'warning subprocessors/s/service: a breach at mail can take 80 hours to reach us (mail 40 hours, desk 10 hours, calls 30 hours), longer than the 72 hours of the controller',
    ],
    [
      [
        notice('within: 9 hours'),
        eu,
        passedOn('d1'),
        ...[1, 2, 3, 4, 5, 6].flatMap(hop),
        of('d7', notice('within: 9 hours')),
      ],
    ],
    [
      [
        notice('within: 9 hours'),
        eu,
        passedOn('d1'),
        ...[1, 2, 3, 4, 5, 6, 7, 8].flatMap(hop),
        of('d9', notice('within: 9 hours')),
      ],
      'warning subprocessors/s/service: a breach at d8 can take 81 hours to reach us (d8 9 hours, d7 9 hours, d6 9 hours, d5 9 hours, d4 9 hours, d3 9 hours, d2 9 hours, d1 9 hours, calls 9 hours), longer than the 72 hours of the controller',
      'warning subprocessors/s/service: a breach at d9 can take 81 hours to reach us (d9 9 hours, d8 9 hours, d7 9 hours, d6 9 hours, d5 9 hours, d4 9 hours, d3 9 hours, d2 9 hours, d1 9 hours), longer than the 72 hours of the controller',
    ],
    // A loop that does not lead back to us is walked once around, and no further than anybody reports.
    [
      [
        notice('within: 9 hours'),
        eu,
        passedOn('d1'),
        of('d1', notice('within: 9 hours')),
        of('d1', passedOn('d2')),
        of('d2', notice('within: 9 hours')),
        of('d2', passedOn('d1')),
      ],
    ],
    [
      [
        notice('within: 30 hours'),
        eu,
        passedOn('d1'),
        of('d1', notice('within: 30 hours')),
        of('d1', passedOn('d2')),
        of('d2', notice('within: 30 hours')),
        of('d2', passedOn('d1')),
      ],
      'warning subprocessors/s/service: a breach at d2 can take 90 hours to reach us (d2 30 hours, d1 30 hours, calls 30 hours), longer than the 72 hours of the controller',
    ],
  ],
}

rowsHold(rows)
