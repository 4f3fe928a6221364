import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { rules as book } from '../../rules/index.ts'
import { lint } from '../../src/lint.ts'
import { folder, run } from './world.ts'

const agreement = `# Data Processing Agreement

Version of 3 March 2026

## 1. Roles

1.1 Customer is the controller, and Examplemail GmbH acts as processor.

1.2 Examplemail processes personal data only on documented instructions from the Customer.

## 2. Breaches

2.1 Examplemail notifies the Customer of a personal data breach within 24 hours after becoming aware of it.

## 3. Sub-processors

3.1 The Customer gives its general written authorisation to the engagement of sub-processors.

| Name | Purpose | Country |
|---|---|---|
| Exampledesk Ltd | ticketing | Ireland |
| Examplecloud Inc. | hosting | United States |

## 4. Audits

4.1 The Customer may audit once a year with 30 days' notice.

4.2 In urgent cases the Customer may carry out an audit with 10 days' notice.
`

const at = { asOf: '2026-11-21', lawDate: '2026-11-21' }

describe('draft', () => {
  test('writes what is stated with its place, and leaves to a person what two places say', async () => {
    const home = folder({ 'agreement.md': agreement })
    const { code, stdout, stderr } = await run(home, [
      'draft',
      'agreement.md',
      '--provider',
      'Examplemail GmbH',
    ])
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toMatch(
      /^dpa-lint: wrote examplemail-gmbh.yaml: \d+ facts stated, \d+ to decide/,
    )
    const text = readFileSync(join(home, 'examplemail-gmbh.yaml'), 'utf8')
    const declared = parse(text)
    expect(declared.review).toBe('draft')
    expect(declared.documents.agreement).toMatchObject({
      title: 'Data Processing Agreement',
      date: '2026-03-03',
      file: 'agreement.md',
    })
    expect(declared.breach.notice).toEqual({
      commitment: true,
      within: '24 hours',
      after: 'awareness',
      source: 'agreement §2.1',
      quote:
        'Examplemail notifies the Customer of a personal data breach within 24 hours after becoming aware of it',
    })
    expect(declared.subprocessors).toMatchObject([
      { id: 'exampledesk', name: 'Exampledesk Ltd', task: 'ticketing', country: 'IE' },
      { id: 'examplecloud', name: 'Examplecloud Inc.', task: 'hosting', country: 'US' },
    ])
    expect(declared.obligations.audit.notice).toBe('unknown')
    expect(text).toMatch(
      /# perhaps "30 days", agreement §4.1: .*\n +# perhaps "10 days", agreement §4.2: /,
    )
    const report = await lint([{ file: 'a.yaml', text }], book, at)
    expect(report.sources.map(({ checked }) => checked)).toEqual([true])
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('adds to a declaration that is there, and changes nothing in it', async () => {
    const mine = `# mine
apiVersion: dpa-lint/v1
kind: Service
id: mail # as we call it
name: Mail
breach: { notice: false }
`
    const home = folder({ 'agreement.md': agreement, 'mail.yaml': mine })
    const { code, stderr } = await run(home, ['draft', 'agreement.md', '--id', 'mail'])
    expect(code).toBe(0)
    expect(stderr).toMatch(/^dpa-lint: mail.yaml: \d+ facts added\n$/)
    const text = readFileSync(join(home, 'mail.yaml'), 'utf8')
    expect(text.startsWith(mine)).toBe(true)
    expect(parse(text).subprocessing.authorisation.type).toBe('general')
    const again = await run(home, ['draft', 'agreement.md', '--id', 'mail'])
    expect(again.stderr).toBe('dpa-lint: mail.yaml declares all of it already\n')
  })

  test('drafts a privacy policy as one: no duty of an agreement is read into it', async () => {
    const policy = `# Privacy Policy

Last updated: 1 May 2026

We keep personal data confidential: all staff are bound to secrecy. We process data only on documented instructions of our customers. We delete data within 30 days after the end of the contract. We notify customers of a personal data breach within 24 hours.
`
    const home = folder({ 'policy.md': policy })
    const { code, stderr } = await run(home, ['draft', 'policy.md', '--id', 'mail'])
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(
        /^dpa-lint: policy.md reads like a privacy policy and is drafted/,
      ),
    })
    const declared = parse(readFileSync(join(home, 'mail.yaml'), 'utf8'))
    expect(declared.documents.agreement).toMatchObject({ type: 'privacy-policy' })
    expect(declared.breach).toEqual({ notice: 'unknown', content: 'unknown', phases: 'unknown' })
    expect(declared.obligations.confidentiality).toBe('unknown')
  })

  test('refuses what is no paper of this kind, in words', async () => {
    const home = folder({ 'page.md': '# Our history\n\nWe began in a garage in 1998.\n' })
    const { code, stderr } = await run(home, ['draft', 'page.md', '--id', 'mail'])
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'dpa-lint: page.md: reads like no agreement, lists no sub-processors and describes no processing, so there is nothing to draft\n',
    })
  })

  test('says of a document that it cannot be read, and writes nothing', async () => {
    const home = folder({ 'a.pdf': '%PDF-1.7\nnothing' })
    const { code, stderr } = await run(home, ['draft', 'a.pdf', '--id', 'a'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^dpa-lint: a.pdf cannot be read: /)
  })
})

describe('import subprocessors', () => {
  const declaration = `apiVersion: dpa-lint/v1
kind: Service
id: mail
name: Mail
subprocessors:
  - id: olddesk # still used?
    name: Olddesk Ltd
`

  test('adds the rows that are not declared, and names who is not in the list', async () => {
    const home = folder({
      'list.csv': 'Company;Purpose;Country\nOlddesk Ltd;tickets;IE\n"Newcloud, Inc.";hosting;USA\n',
      'mail.yaml': declaration,
    })
    const { code, stderr } = await run(home, ['import', 'subprocessors', 'list.csv', 'mail.yaml'])
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'dpa-lint: mail.yaml: 1 sub-processor added (Newcloud, Inc.), 1 declared already\n',
    })
    const text = readFileSync(join(home, 'mail.yaml'), 'utf8')
    expect(text.startsWith(declaration)).toBe(true)
    expect(parse(text).subprocessors[1]).toMatchObject({ name: 'Newcloud, Inc.', country: 'US' })
    writeFileSync(join(home, 'list.csv'), 'Company;Purpose;Country\n"Newcloud, Inc.";hosting;USA\n')
    const later = await run(home, ['import', 'subprocessors', 'list.csv', 'mail.yaml'])
    expect(later.stderr).toBe(
      'dpa-lint: mail.yaml: 0 sub-processors added, 1 declared already; declared and not in the list: Olddesk Ltd\n',
    )
  })
})
