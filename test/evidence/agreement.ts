/** The invented agreement of an invented vendor, which every format of `examples/evidence` says alike. */
export type Part =
  | { readonly kind: 'title' | 'paragraph' | 'annex'; readonly text: string }
  | {
      readonly kind: 'clause' | 'sub' | 'letter'
      readonly number: string
      readonly text: string
      readonly struck?: string
      readonly added?: string
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

export interface AgreementTerms {
  /** In clause 8.1: the notice of a breach. */
  readonly notice?: string
  readonly withAnnexes?: boolean
}

export function agreement({
  notice = 'without undue delay and in any event within 48 hours after becoming aware of it',
}: AgreementTerms = {}): readonly Part[] {
  const clause = (number: string, text: string): Part => ({ kind: 'clause', number, text })
  const sub = (number: string, text: string): Part => ({ kind: 'sub', number, text })
  const letter = (number: string, text: string): Part => ({ kind: 'letter', number, text })
  return [
    { kind: 'title', text: 'Data Processing Agreement' },
    {
      kind: 'paragraph',
      text: 'between the customer named in the order and Examplepost GmbH, Musterstraße 1, 10115 Berlin, Germany (“Examplepost”), dated 2 June 2026.',
    },
    clause('1', 'Subject matter and duration'),
    sub(
      '1.1',
      'Examplepost sends newsletters for the customer and processes the personal data named in Annex 1 on the customer’s behalf.',
    ),
    sub('1.2', 'This agreement lasts as long as the order.'),
    clause('2', 'Instructions'),
    sub(
      '2.1',
      'Examplepost processes personal data only on documented instructions from the customer, including with regard to transfers to a third country.',
    ),
    sub(
      '2.2',
      'Examplepost immediately informs the customer if, in its opinion, an instruction infringes the GDPR.',
    ),
    clause('3', 'Confidentiality'),
    {
      kind: 'paragraph',
      text: 'Examplepost ensures that persons authorised to process personal data have committed themselves to confidentiality.',
    },
    clause('4', 'Security'),
    {
      kind: 'paragraph',
      text: 'Examplepost takes all measures required pursuant to Article 32 of the GDPR. They are described in Annex 3.',
    },
    clause('5', 'Sub-processors'),
    sub(
      '5.1',
      'The customer gives a general written authorisation to engage the sub-processors listed in Annex 2.',
    ),
    sub(
      '5.2',
      'Examplepost informs the customer by e-mail at least 30 days before any intended change. The customer may object within 14 days of the notice.',
    ),
    sub('5.3', 'Examplepost imposes on each sub-processor, by way of a contract:'),
    letter('a', 'the same data protection obligations as set out in this agreement; and'),
    letter('b', 'a right of the customer to receive information on measures.'),
    sub(
      '5.4',
      'Examplepost remains fully liable to the customer for the performance of the sub-processor’s obligations.',
    ),
    clause('6', 'Assistance'),
    sub(
      '6.1',
      'Examplepost assists the customer by appropriate technical and organisational measures in responding to requests of data subjects, and forwards a request within 5 working days.',
    ),
    sub(
      '6.2',
      'Examplepost assists the customer in ensuring compliance with Articles 32 to 36 of the GDPR, taking into account the nature of processing and the information available to it.',
    ),
    clause('7', 'Audits'),
    {
      kind: 'paragraph',
      text: 'Examplepost makes available all information necessary to demonstrate compliance and allows for and contributes to audits, including inspections, conducted by the customer or another auditor mandated by the customer.',
    },
    clause('8', 'Personal data breach'),
    sub('8.1', `Examplepost notifies the customer of a personal data breach ${notice}.`),
    sub('8.2', 'The notice contains at least:'),
    letter(
      'a',
      'the nature of the breach, the categories and approximate number of data subjects and records concerned;',
    ),
    letter(
      'b',
      'the name and contact details of the data protection officer, privacy@examplepost.example;',
    ),
    letter('c', 'the likely consequences and the measures taken or proposed.'),
    clause('9', 'End of the agreement'),
    sub(
      '9.1',
      'At the choice of the customer, Examplepost deletes or returns all personal data within 30 days after the end of the order and deletes existing copies.',
    ),
    sub(
      '9.2',
      'Examplepost may use aggregated statistics on the delivery of messages to improve its service.',
    ),
    { kind: 'annex', text: 'Annex 1 – Description of the processing' },
    clause('1', 'Purpose: sending newsletters and measuring their delivery.'),
    clause('2', 'Categories of data: e-mail addresses, names, delivery and opening of messages.'),
    clause('3', 'Data subjects: subscribers of the customer.'),
    clause(
      '4',
      'Storage: subscriber data until the customer deletes them; delivery logs for 90 days.',
    ),
    { kind: 'annex', text: 'Annex 2 – Sub-processors' },
    {
      kind: 'table',
      rows: [
        ['Name', 'Purpose', 'Country', 'Safeguard'],
        ['Examplehost AG', 'hosting of the platform', 'Germany', 'none needed'],
        [
          'Examplerelay Inc.',
          'delivery of e-mail',
          'United States',
          'standard contractual clauses',
        ],
        ['Examplecare Ltd', 'support by e-mail', 'United Kingdom', 'adequacy decision'],
      ],
    },
    { kind: 'annex', text: 'Annex 3 – Technical and organisational measures' },
    clause('1', 'Encryption of data in transit and at rest.'),
    clause('2', 'Access by named persons only, with two factors.'),
    clause('3', 'Daily backups, restored once a quarter as a test.'),
  ]
}
