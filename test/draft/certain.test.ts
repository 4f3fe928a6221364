import { expect, test } from 'vitest'
import { draftFrom } from '../../src/draft/draft-from.ts'
import { readDocument } from '../../src/evidence/read-document.ts'
import { countryCode } from '../../src/read/country-code.ts'

/** What is stated, and what only looks like it and is offered. */

async function factsOf(text: string) {
  const reading = await readDocument(new TextEncoder().encode(text), 'agreement.md')
  if ('unreadable' in reading) throw new Error(reading.unreadable)
  const { facts } = draftFrom({
    documents: [{ id: 'agreement', document: reading.document }],
    language: 'en',
    countryOf: countryCode,
  })
  return (path: string) => {
    const fact = facts.find((one) => one.path === path)
    if (fact?.state === 'stated') return { stated: fact.value, at: fact.source }
    return fact?.state === 'candidate' ? { offered: fact.rivals.map(({ value }) => value) } : 'open'
  }
}

const head = `# Data Processing Agreement

## 1. Instructions

The Processor shall process personal data only on documented instructions from the Controller. Persons with access are bound to confidentiality.
`

test('a duty counts in its own section before one that is named in passing', async () => {
  const fact = await factsOf(`${head}
## 2. Liability

The Processor shall delete or return all data at the choice of the Controller.

## 3. Deletion and return

At the end of the contract the Processor shall delete or return all data at the choice of the Controller.
`)
  expect(fact('obligations.endOfContract.choice')).toEqual({
    stated: 'customer',
    at: 'agreement §3',
  })
})

test('what stands below the heading of another fact is offered', async () => {
  const fact = await factsOf(`${head}
## 2. Audits

Audits take place once a year, unless the law of a Member State requires the Processor to process personal data otherwise than on instructions.
`)
  expect(fact('obligations.instructions.legalException')).toEqual({ offered: ['union-law'] })
  expect(fact('obligations.audit.frequency')).toEqual({
    stated: '1 per year',
    at: 'agreement §2',
  })
})

test('a list with what nobody knows, or with sentences in it, is offered', async () => {
  const known = await factsOf(`${head}
## 2. Categories of data

Names, e-mail addresses, IP addresses
`)
  expect(known('activities.data')).toEqual({
    stated: ['identification', 'contact', 'device'],
    at: 'agreement §2',
  })
  const doubtful = await factsOf(`${head}
## 2. Categories of data

- Names
- Whatever the Controller decides to enter into the fields that it defines for its own purposes
- Quux
`)
  expect(doubtful('activities.data')).toEqual({ offered: [['identification', 'x-other']] })
})

test('one way in which data end is the only one where nothing speaks of another', async () => {
  const only = await factsOf(`${head}
## 2. Deletion

At the end of the contract the Processor shall delete all personal data.
`)
  expect(only('obligations.endOfContract.options')).toEqual({
    stated: ['erasure'],
    at: 'agreement §2',
  })
  const other = await factsOf(`${head}
## 2. Deletion

At the end of the contract the Processor shall delete all personal data. Before termination the Controller may export the data.
`)
  expect(other('obligations.endOfContract.options')).toEqual({
    offered: [['erasure'], ['erasure', 'return']],
  })
})

test('a certificate of somebody else, and a tool for a case only, are offered', async () => {
  const fact = await factsOf(`${head}
## 2. Measures

- Card data are handled by Examplepay (PCI-DSS Level 1)

## 3. Transfers

If a transfer became necessary, it would be covered by the Standard Contractual Clauses.
`)
  expect(fact('security.certifications')).toEqual({ offered: [['PCI DSS']] })
  expect(fact('safeguards.tools')).toEqual({ offered: [['scc']] })
})

test('a subject matter is what a label or the first words say, and no sentence that leads on', async () => {
  const labelled = await factsOf(`${head}
## 2. Subject matter

This agreement governs the processing of personal data.

The processing is lawful.

Subject matter: ticketing for museums
`)
  expect(labelled('activities.subjectMatter')).toEqual({
    stated: 'ticketing for museums',
    at: 'agreement §2',
  })
  const led = await factsOf(`${head}
## 2. Subject matter

The Processor provides the following service:
`)
  expect(led('activities.subjectMatter')).toEqual({
    offered: ['The Processor provides the following service:'],
  })
})

test('a provider is read from the lines below its role', async () => {
  const fact = await factsOf(`# Data Processing Agreement

## The Processor

Jane Examplewoman (Exampletel)

Ringstr. 4 1010 Vienna, Austria jane@exampletel.example

## 1. Instructions

The Processor processes personal data only on documented instructions. Persons with access are bound to confidentiality.
`)
  expect(fact('provider.name')).toEqual({
    stated: 'Jane Examplewoman (Exampletel)',
    at: 'agreement The Processor',
  })
  expect(fact('provider.address')).toEqual({
    stated: 'Ringstr. 4 1010 Vienna, Austria',
    at: 'agreement The Processor',
  })
})

test('parties that a preamble counts are no clauses, and backups have a time of their own', async () => {
  const fact = await factsOf(`# Data Processing Agreement

1. The Customer, who uses the service and acts as controller;
2. Exampletel Ltd, a company that is entered in the register and acts as processor.

## 1. Instructions

The Processor processes personal data only on documented instructions. Persons with access are bound to confidentiality.

## 2. Deletion

At the end of the contract all personal data are deleted. Backups are deleted within 90 days.
`)
  expect(fact('obligations.instructions.documented')).toEqual({ stated: true, at: 'agreement §1' })
  expect(fact('obligations.endOfContract.within')).toEqual('open')
})

test('of the boxes of a form only what is ticked is said', async () => {
  const boxes = (contact: string, health: string) => `${head}
## 2. Categories of personal data

- [${contact}] contact data: names, e-mail addresses
- [${health}] health data

## 3. Categories of data subjects

☐ patients ☒ employees of the customer
`
  const one = await factsOf(boxes('x', ' '))
  expect(one('activities.data')).toEqual({
    stated: ['contact', 'identification'],
    at: 'agreement §2',
  })
  expect(one('activities.subjects')).toEqual({ stated: ['customer-staff'], at: 'agreement §3' })
  const none = await factsOf(boxes(' ', ' '))
  expect(none('activities.data')).toBe('open')
})

test('several entries below a heading are no subject matter, and what is excluded is no purpose', async () => {
  const fact = await factsOf(`${head}
## 2. Subject matter

- hosting of the web shop
- sending of its e-mails

## 3. Processing

### 3.1 Excluded purposes

The Processor never processes the data for:

- marketing
- training of models
`)
  expect(fact('activities.subjectMatter')).toEqual({
    offered: ['hosting of the web shop', 'sending of its e-mails'],
  })
  expect(fact('activities.purposes')).not.toHaveProperty('stated')
})

test('a heading may stand in the line that it heads', async () => {
  const fact = await factsOf(`${head}
## Annex A

Subject matter. Hosting of the web shop of the customer.

Duration. For the term of the contract.
`)
  expect(fact('activities.subjectMatter')).toEqual({
    stated: 'Hosting of the web shop of the customer',
    at: 'agreement annex A Annex A',
  })
  expect(fact('activities.duration')).toEqual({
    stated: 'For the term of the contract',
    at: 'agreement annex A Annex A',
  })
})

test('of two lengths of time in a sentence on the end a person decides', async () => {
  const fact = await factsOf(`${head}
## 2. Deletion

Upon termination the Processor deletes all data within 60 days, or within 90 days where they stand in archives.
`)
  expect(fact('obligations.endOfContract.within')).toEqual({ offered: ['60 days'] })
})

test('what the customer must tell an authority is no content of the notice to it', async () => {
  const fact = await factsOf(`${head}
## 2. Personal data breaches

The Processor shall assist in obtaining the following information, which shall be stated in the Controller's notification: the nature of the breach, the categories and number of data subjects, the contact, the likely consequences and the measures.
`)
  expect(fact('breach.content')).toBe('open')
})

test('what leads in to a list in one sentence leads in to each of its entries', async () => {
  const fact = await factsOf(`${head}
## 2. Assistance

Taking into account the nature of processing, the Processor will assist the Controller with: (a) data-subject requests; (b) impact assessments; and (c) the security of processing.

## 3. Breaches

The Processor notifies the Controller of a personal data breach within 24 hours. The notice shall include: (i) the nature of the breach, with the categories and number of data subjects; (ii) the likely consequences; (iii) the measures taken or proposed; and (iv) a contact point.
`)
  for (const duty of ['rights', 'dpia', 'security'])
    expect(fact(`obligations.assistance.${duty}`)).toEqual({ stated: true, at: 'agreement §2' })
  expect(fact('breach.content')).toEqual({
    stated: ['nature', 'categories-and-numbers', 'contact', 'consequences', 'measures'],
    at: 'agreement §3',
  })
})

test('nature and purpose behind one label are both, and "for the purposes of" heads nothing', async () => {
  const fact = await factsOf(`${head}
## 2. Roles

For the purposes of the law: the customer is controller and the provider is processor.

## Annex 1: description

- Nature & purpose: hosting, storage and transmission of messages
`)
  expect(fact('activities.purposes')).toEqual({
    stated: ['hosting, storage and transmission of messages'],
    at: 'agreement annex 1 description',
  })
})

test('a length of time is not that of what a comma parts from it', async () => {
  const fact = await factsOf(`${head}
## 2. Deletion

After the end of the contract the Processor shall delete all data within 60 days, including from backups. On termination it will, on the Controller's instruction, return or delete them.
`)
  expect(fact('obligations.endOfContract.within')).toEqual({
    stated: '60 days',
    at: 'agreement §2',
  })
  expect(fact('obligations.endOfContract.choice')).toEqual({
    stated: 'customer',
    at: 'agreement §2',
  })
})

test('duties of the provider count below a heading that names instructions too', async () => {
  const fact = await factsOf(`# Data Processing Agreement

## 1. Customer obligations and instructions

The Provider processes personal data only on documented instructions, unless required to do otherwise by applicable law, in which case it shall inform the Customer before the processing.
`)
  expect(fact('obligations.instructions.exceptionNotice')).toEqual({
    stated: true,
    at: 'agreement §1',
  })
})

test('the front matter of a page names the paper and its day', async () => {
  const fact = await factsOf(`---
title: "Data Processing Agreement"
lastUpdated: 2026-03-02
---

## Part A: general terms

This agreement applies to all customers of Examplesync Sp. z o.o. ("Provider"), which processes personal data only on documented instructions. Persons with access are bound to confidentiality.
`)
  expect(fact('documents.agreement.title')).toEqual({
    stated: 'Data Processing Agreement',
    at: 'agreement',
  })
  expect(fact('documents.agreement.date')).toEqual({
    stated: '2026-03-02',
    at: 'agreement preamble',
  })
  expect(fact('provider.name')).toMatchObject({ stated: 'Examplesync Sp. z o.o.' })
})

test('an audit after a breach is no reason for a shorter notice', async () => {
  const extra = await factsOf(`${head}
## 2. Audits

The Controller may audit the Processor once a year, unless an authority asks for more or a personal data breach has occurred.
`)
  expect(extra('obligations.audit.afterBreach')).toEqual({ stated: true, at: 'agreement §2' })
  const shorter = await factsOf(`${head}
## 2. Audits

The Controller may audit the Processor once a year on 30 days' notice, unless a personal data breach has occurred.
`)
  expect(shorter('obligations.audit.afterBreach')).toBe('open')
})

test('obligations in substance those of the agreement are the same, others are like them', async () => {
  const flowDown = async (sentence: string) =>
    (
      await factsOf(`${head}
## 2. Others who help

${sentence}
`)
    )('subprocessing.flowDown')
  for (const [sentence, terms] of [
    [
      'Each sub-processor is bound by obligations no less protective than these.',
      'same-obligations',
    ],
    [
      'Sub-processors accept duties at least as strict as those of this agreement.',
      'same-obligations',
    ],
    ['Sub-processors accept substantially similar obligations.', 'similar-obligations'],
    ['Sub-processors accept equivalent obligations.', 'similar-obligations'],
    ['Sub-processors offer an equivalent level of protection.', 'equivalent-guarantees'],
  ] as const)
    expect(await flowDown(sentence)).toMatchObject({ stated: terms })
})

test.each([
  [
    'A name before its role in brackets',
    'Between: Zephyr Post ("Data Processor") and the customer.',
  ],
  ['A name beside the role', '[COMPANY], hereinafter the "Processor" or "Zephyr Post";'],
  [
    'A name behind a label',
    'Between the controller: the customer, and the processor: Zephyr Post, Porto',
  ],
])('%s is who provides, though no form of a company stands there', async (_, parties) => {
  const fact = await factsOf(head.replace('## 1.', `${parties}\n\n## 1.`))
  expect(fact('provider.name')).toMatchObject({ stated: 'Zephyr Post' })
})

test('beside fields that nobody has filled in a name is offered', async () => {
  const parties = 'The Processor: [NAME] or Zephyr Ltd, number [COMPANY NUMBER].'
  const fact = await factsOf(head.replace('## 1.', `${parties}\n\n## 1.`))
  expect(fact('provider.name')).toEqual({ offered: ['Zephyr Ltd'] })
})

test('what the same word means is no flow-down, and clauses between processor and controller no tool', async () => {
  const fact = await factsOf(`${head}
## 2. Sub-processors

"Processing" shall have the same meaning as in the GDPR, whose terms apply. This text follows the standard contractual clauses of Decision 2021/915.
`)
  expect(fact('subprocessing.flowDown')).toBe('open')
  expect(fact('safeguards.tools')).toBe('open')
})

// Read again beside each sentence, or begun at each letter, these took minutes.
test.each([
  ['clauses of nothing', '; '.repeat(20_000)],
  ['clauses of a letter', 'a; '.repeat(15_000)],
  ['a name without end', 'A'.repeat(60_000)],
])('%s hold up nothing and say nothing', async (_, text) => {
  const fact = await factsOf(`${head}\n${text}\n\nThe Processor keeps a record.\n`)
  expect(fact('obligations.confidentiality')).toEqual({ offered: [true] })
  expect(fact('provider.name')).toBe('open')
})
