import MarkdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import type { DocumentInput, DocumentOptions } from '../../../src/documents/document.ts'
import { letterContentOf } from '../../../src/documents/letter/content.ts'
import { letterYaml } from '../../../src/documents/letter/sheet.ts'
import { withImplied } from '../../../src/model/found.ts'
import { type Language, languages } from '../../../src/model/language.ts'
import { readYaml } from '../../../src/read/yaml/yaml.ts'
import { hostileTexts } from '../../report/hostile.ts'
import { inEnglish, subjectOf } from '../findings/world.ts'
import { made } from '../made.ts'
import { example, inLanguage, organisation, service } from '../registers/world.ts'
import { shapeOf } from '../shape-of.ts'

const letterMarkdown = (subject: DocumentInput, options: DocumentOptions) =>
  made('letter', 'markdown', subject, options)
const letterText = (subject: DocumentInput, options: DocumentOptions) =>
  made('letter', 'text', subject, options)

const to = (id: string, language: Language = 'en') => ({ ...inLanguage(language), service: id })

/** The rules that a letter asks about, point by point. */
const askedIn = (subject: DocumentInput, id: string) =>
  letterContentOf(subject, { service: id }).topics.flatMap(({ chapter, points }) =>
    points.map(
      ({ number, cases }) =>
        `${number} ${chapter}: ${cases.map(({ finding }) => finding.rule).join(', ')}`,
    ),
  )

describe('the letter of a real service', () => {
  test('in English', async () => {
    const letter = await letterMarkdown(await example('real'), to('kavkom'))
    await expect(letter).toMatchFileSnapshot('../../golden/documents/letter-kavkom.en.md')
  })

  test.each(languages)('says as much in %s', async (language) => {
    const english = await letterMarkdown(await example('real'), to('kavkom'))
    const letter = await letterMarkdown(await example('real'), to('kavkom', language))
    expect(shapeOf(letter)).toEqual(shapeOf(english))
  })

  test('as plain text', async () => {
    const letter = await letterText(await example('real'), to('kavkom'))
    await expect(letter).toMatchFileSnapshot('../../golden/documents/letter-kavkom.en.txt')
  })

  test.each(languages)('as plain text in %s, fits a terminal and an e-mail', async (language) => {
    const letter = await letterText(await example('real'), to('kavkom', language))
    expect(letter.split('\n').filter((line) => line.length > 76)).toEqual([])
  })

  test('and its answer sheet', async () => {
    const sheet = letterYaml(await example('real'), to('kavkom'))
    await expect(sheet).toMatchFileSnapshot('../../golden/documents/letter-kavkom.en.yaml')
  })

  test('asks for every open finding of the vendor, and for no other', async () => {
    for (const name of ['real', 'chain', 'clean']) {
      const subject = await example(name)
      for (const { id } of subject.workspace.services) {
        const asked = letterContentOf(subject, { service: id }).topics.flatMap(({ points }) =>
          points.flatMap(({ cases }) => cases.map(({ finding }) => finding)),
        )
        const open = withImplied(subject.report.findings).filter(
          ({ declaration, rule }) =>
            declaration === id &&
            ![
              'fact-without-source',
              'source-unknown',
              'review-overdue',
              'provider-concentration',
            ].includes(rule),
        )
        expect(new Set(asked), id).toEqual(new Set(open))
        expect(asked.length, id).toBe(open.length)
      }
    }
  })

  test('holds no word of a fixed text in another language', async () => {
    const subject = await example('real')
    for (const language of ['fr', 'de', 'es'] as const) {
      const letter = await letterMarkdown(subject, to('kavkom', language))
      expect(letter).not.toMatch(
        /\b(?:Please|What we|Proposed wording|Legal basis|priority|Dear)\b/,
      )
    }
  })
})

const bare = service('bare', 'breach: { notice: { within: 96 hours } }')

describe('what is asked', () => {
  const selected = { select: ['breach'] }

  test('the gravest first, in topics and in each', async () => {
    const subject = await subjectOf(
      {
        'a.yaml': service(
          'a',
          'activities: [{ id: x, role: processor }]',
          'documents: { agreement: { type: agreement, title: Terms } }',
          'obligations: { security: true, source: agreement §1 }',
          'breach: { notice: { within: 96 hours } }',
        ),
      },
      {
        select: [
          'breach',
          'confidentiality-missing',
          'staff-instructions-missing',
          'purpose-missing',
          'document-undated',
        ],
      },
    )
    expect(askedIn(subject, 'a')).toEqual([
      '1 lawfulness: purpose-missing',
      '2 breach: breach-notice-too-late',
      '3 breach: breach-content-incomplete',
      '4 breach: breach-channel-missing',
      '5 obligations: confidentiality-missing',
      '6 obligations: staff-instructions-missing',
      '7 documents: document-undated',
    ])
    expect(await letterText(subject, to('a'))).toContain('- Terms: “"agreement" bears no date')
  })

  test('nothing that is waived', async () => {
    const waivers = [
      'apiVersion: dpa-lint/v1',
      'kind: Waivers',
      'waivers:',
      '  - rule: breach-notice-too-late',
      '    service: bare',
      '    path: breach/notice/within',
      '    owner: a@example.com',
      '    approver: b@example.com',
      '    reason: agreed',
      '    expires: 2027-01-01',
    ].join('\n')
    const excuses = { waivers: [{ file: 'dpa-lint.waivers.yaml', text: waivers }] }
    const open = await subjectOf({ 'a.yaml': bare }, selected)
    const waived = await subjectOf({ 'a.yaml': bare }, { ...selected, excuses })
    expect(waived.report.waived).toHaveLength(1)
    expect(askedIn(open, 'bare')[0]).toBe('1 breach: breach-notice-too-late')
    expect(askedIn(waived, 'bare').join()).not.toContain('breach-notice-too-late')
  })

  test('what the baseline knows of is there still', async () => {
    const first = await subjectOf({ 'a.yaml': bare }, selected)
    const finding = first.report.findings.find(({ rule }) => rule === 'breach-notice-too-late')
    const baseline = {
      file: 'dpa-lint.baseline.yaml',
      text: `apiVersion: dpa-lint/v1\nkind: Baseline\nfindings:\n  - fingerprint: "${finding?.fingerprint}"\n    severity: ${finding?.severity}\n    value: "${finding?.value}"\n`,
    }
    const subject = await subjectOf(
      { 'a.yaml': bare },
      { ...selected, excuses: { waivers: [], baseline } },
    )
    expect(subject.report.known).toHaveLength(1)
    expect(askedIn(subject, 'bare')).toEqual(askedIn(first, 'bare'))
  })

  test('nothing that only we can mend', async () => {
    const subject = await subjectOf(
      { 'a.yaml': service('a', 'reviewed: 2020-01-01') },
      { select: ['documents'] },
    )
    expect(subject.report.findings.map(({ rule }) => rule)).toContain('review-overdue')
    expect(askedIn(subject, 'a').join()).not.toContain('review-overdue')
  })

  test('a requirement of the house in its own words', async () => {
    const first = await subjectOf({ 'a.yaml': bare }, selected)
    const [finding] = first.report.findings
    if (finding === undefined) throw new Error('nothing found')
    const policy = {
      ...finding,
      rule: 'notice-in-a-day',
      severity: 'error' as const,
      basis: [
        {
          provision: 'Vendor policy 4.2',
          key: 'policy:vendor-policy-4.2',
          force: 'policy' as const,
        },
      ],
    }
    const rule = {
      id: policy.rule,
      chapter: 'policy',
      title: 'Notice of a breach within a day',
      severity: 'error' as const,
      basis: policy.basis,
      remedy: 'agree 24 hours',
    }
    const report = { ...first.report, rules: [...first.report.rules, rule], findings: [policy] }
    const letter = await letterText({ ...first, report }, to('bare', 'de'))
    expect(letter).toContain(
      'Eigene Anforderungen\n--------------------\n\n1. Notice of a breach within a day\n',
    )
    expect(letter).toContain('Rechtsgrundlage: Vendor policy 4.2 – Priorität hoch')
    expect(letter.replaceAll(/\s+/g, ' ')).toContain('In unseren Worten: agree 24 hours.')
  })

  test('where nothing is open, nothing', async () => {
    const subject = await subjectOf(
      { 'a.yaml': service('a') },
      { select: ['breach-notice-too-late'] },
    )
    const letter = await letterText(subject, to('a'))
    expect(letter.replaceAll(/\s+/g, ' ')).toContain(
      'There is nothing that we have to ask you for.',
    )
    expect(letterYaml(subject, to('a'))).toContain('\nanswers: {}\n')
  })
})

describe('the letter says', () => {
  test('for its sender alone, what was not read and what was not asked', async () => {
    const subject = await subjectOf(
      { 'a.yaml': bare, 'broken.yaml': 'apiVersion: [' },
      { select: ['breach'] },
    )
    const lines = (await letterMarkdown(subject, to('bare'))).trim().split('\n')
    expect(lines.at(-1)).toMatch(/^<!-- dpa-lint .* -->$/)
    expect(lines.slice(0, 2)).toEqual([
      expect.stringMatching(
        /^<!-- for the sender, to be deleted: only what breach selects was checked.* -->$/,
      ),
      expect.stringMatching(/^<!-- for the sender, to be deleted: .*broken\.yaml -->$/),
    ])
  })

  test('a service that could not be read by its id, and asks nothing', async () => {
    const subject = await subjectOf({ 'a.yaml': service('a', 'unheard: of') })
    const letter = await letterText(subject, to('a'))
    expect(letter).toContain('\nData protection in a: questions and requests\n')
    expect(letter).toContain('Not everything could be read: a.yaml')
  })

  test('the documents that it rests on, with their dates as people write them', async () => {
    const files = {
      'a.yaml': service(
        'a',
        'documents:',
        '  agreement: { type: agreement, title: Terms, version: "3.1", date: 2025-11-01 }',
        '  sheet: { type: data-protection-sheet, date: 2024-11 }',
        '  policy: { type: privacy-policy, date: "2023" }',
        '  page: { type: web-page, date: unknown }',
      ),
    }
    const said = async (language: Language) =>
      (await letterText(await subjectOf(files), to('a', language)))
        .split('\n')
        .filter((line) => line.startsWith('- '))
        .slice(0, 4)
    expect(await said('en')).toEqual([
      '- Terms (agreement), version 3.1, of 1 November 2025',
      '- data protection sheet, of November 2024',
      '- privacy policy, of 2023',
      '- web page, undated',
    ])
    expect((await said('fr'))[0]).toBe('- Terms (contrat), version 3.1, 1er novembre 2025')
    expect((await said('de')).slice(0, 2)).toEqual([
      '- Terms (Vertrag), Version 3.1, vom 1. November 2025',
      '- Datenschutzblatt, Stand November 2024',
    ])
    expect((await said('es'))[0]).toBe('- Terms (contrato), versión 3.1, de 1 de noviembre de 2025')
  })

  test('nothing of the tool or its rules, but for how it was made on the last line', async () => {
    const subject = await example('real')
    const ids = subject.report.findings.flatMap(({ rule }) => (rule.includes('-') ? [rule] : []))
    for (const { id } of subject.workspace.services)
      for (const language of languages) {
        const letter = await letterText(subject, to(id, language))
        const lines = letter.trim().split('\n')
        expect(lines.at(-1)).toMatch(/^\[dpa-lint 0\.0\.0, .*\]$/)
        const words = new Set(
          lines
            .slice(0, -1)
            .join(' ')
            .split(/[\s()]+/),
        )
        expect(ids.filter((rule) => words.has(rule))).toEqual([])
      }
  })

  test('until when, and which agreement of which day', async () => {
    const subject = await subjectOf({
      'a.yaml': service(
        'a',
        'documents:',
        '  terms: { type: terms-of-service, date: 2024-01-01 }',
        '  agreement: { type: agreement, title: Agreement on data, date: 2025-11-02 }',
      ),
    })
    const letter = await letterText(subject, { ...to('a', 'de'), within: 30 })
    expect(letter).toContain(
      '\nDatenschutz bei a: Fragen und Bitten – Agreement on data, vom 2. November\n2025\n',
    )
    expect(letter.replaceAll(/\s+/g, ' ')).toContain('bis zum 21. Dezember 2026')
  })

  test('that documents were read only where somebody has read them', async () => {
    const documents = (...lines: string[]) =>
      subjectOf({ 'a.yaml': service('a', 'documents:', ...lines) })
    const agreement = '  agreement: { type: agreement, title: The agreement }'
    const notice = '  notice: { type: privacy-policy, title: The notice, read: false }'
    const both = await letterText(await documents(agreement, notice), to('a'))
    expect(both).toContain(
      'We have gone by these documents:\n\n- The agreement (agreement), undated',
    )
    expect(both.replaceAll(/\s+/g, ' ')).toContain(
      'which we have not read; please send them to us: - The notice (privacy policy), undated',
    )
    expect(await letterText(await documents(notice), to('a'))).not.toContain('We have gone by')
  })

  test('who writes to whom, with blanks for what is not declared', async () => {
    const files = {
      'us.yaml': organisation('address: 1 rue Exemple', 'contact: privacy@us.example'),
      'a.yaml': service(
        'a',
        'provider: { name: A SA, address: 2 Gasse, contact: c@a.example, dpo: d@a.example }',
      ),
    }
    const head = (letter: string) => letter.split('\n').slice(0, 12)
    expect(head(await letterText(await subjectOf(files), to('a')))).toEqual([
      'Us SA',
      '1 rue Exemple',
      'privacy@us.example',
      '',
      'A SA',
      '2 Gasse',
      'For the attention of c@a.example',
      'For the attention of d@a.example',
      '',
      '[place], 21 November 2026',
      '',
      'Data protection in a: questions and requests',
    ])
    expect(
      head(await letterText(await subjectOf({ 'a.yaml': service('a') }), to('a'))).slice(0, 4),
    ).toEqual(['[sender]', '', 'a', '[address]'])
  })
})

describe('hostile texts', () => {
  /** A text in every place of a declaration that a letter shows. */
  const hostile = (text: string) => {
    const quoted = JSON.stringify(text.replaceAll(/[\ud800-\udfff]/g, 'x').slice(0, 100) || ' ')
      // What no text of YAML may hold is written with its escapes.
      .replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    return {
      'us.yaml': organisation(`address: ${quoted}`, `contact: ${quoted}`),
      'a.yaml': service(
        'a',
        `description: ${quoted}`,
        `provider: { name: ${quoted}, address: ${quoted}, contact: ${quoted}, dpo: ${quoted} }`,
        `documents: { agreement: { type: agreement, title: ${quoted} } }`,
        'activities:',
        `  - { id: x, role: controller, purposes: [${quoted}], source: agreement §1, quote: ${quoted} }`,
        'subprocessors:',
        `  - { id: y, name: ${quoted}, task: ${quoted}, access: true }`,
      ),
    }
  }

  const parsed = new MarkdownIt({ html: true, linkify: false })

  test.each(hostileTexts.filter((text) => text.length < 500))(
    '%j changes no letter',
    async (text) => {
      const subject = await subjectOf(hostile(text))
      const harmless = await subjectOf(hostile('harmless'))
      const shapeOf = (letter: string) =>
        parsed.parse(letter, {}).map(({ type, tag, level }) => `${level} ${type} ${tag}`)
      const options = { ...inEnglish, service: 'a' }
      // A name may make a rule find more or less; the head is the same whatever is found.
      const headOf = (letter: string) => shapeOf(letter).slice(0, 24)
      expect(headOf(await letterMarkdown(subject, options))).toEqual(
        headOf(await letterMarkdown(harmless, options)),
      )
      expect(await letterMarkdown(subject, options)).not.toMatch(/<(?!!-- )/)

      const plain = await letterText(subject, options)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
      expect(plain).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2028\u2029]/)
      expect(plain).not.toMatch(/^\s*::/m)

      const [document] = readYaml(letterYaml(subject, options)).documents
      expect(document?.faults).toEqual([])
      expect(document?.data).toMatchObject({ kind: 'Answers', service: 'a' })
    },
  )
})
