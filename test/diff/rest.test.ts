import { expect, test } from 'vitest'
import { type Case, service } from './cases.ts'
import { changes } from './sides.ts'

const cases: readonly Case[] = [
  [
    'provider: { name: A, country: FR }',
    'provider: { name: A, country: US }',
    [
      'weaker provider: country of establishment of the provider: FR to US (not recognised as adequate)',
    ],
  ],
  [
    'provider: { name: A, country: FR }',
    'provider: { name: A, country: IL }',
    ['neutral provider: country of establishment of the provider: FR to IL (adequate)'],
  ],
  [
    'provider: { name: A, country: FR }',
    'provider: { name: B, country: FR }',
    ['neutral provider: name of the provider: "A" to "B"'],
  ],
  [
    'provider: { dpo: dpo@a.example }',
    'provider: { dpo: false }',
    ['weaker officer: data-protection officer of the provider: "dpo@a.example" to none'],
  ],
  [
    'provider: { name: A }',
    'provider: { name: A, representatives: { eu: B } }',
    ['stronger representative: representative in the Union of the provider added: "B"'],
  ],
  [
    'security: { measures: [{ type: encryption-at-rest }, { type: backup, by: aws }, { type: restoration, within: 24 hours }] }',
    'security: { measures: [{ type: encryption-at-rest, detail: AES-256 }, { type: restoration, within: 48 hours }, { type: logging }, { type: testing }] }',
    [
      'stronger measure: security measures added: logging and testing',
      'weaker measure: security measure removed: backup by "aws"',
      'neutral measure: detail of encryption at rest added: "AES-256"',
      'weaker measure: time of restoration: 24 hours to 48 hours',
    ],
  ],
  [
    'security: { measures: [{ type: encryption-at-rest }] }',
    'security: { measures: unknown }',
    ['weaker measure: security measures: encryption at rest to unknown'],
  ],
  [
    'security: { certifications: [{ scheme: ISO/IEC 27001, edition: 2022, expires: 2028-02-28 }] }',
    'security: { certifications: [{ scheme: ISO/IEC 27001, edition: 2022, expires: 2026-02-28 }] }',
    [
      'weaker certificate: end of certificate "ISO/IEC 27001" (2022): 2028-02-28 to 2026-02-28 (passed)',
    ],
  ],
  [
    'security: { certifications: [{ scheme: ISO/IEC 27001, edition: 2013, expires: 2027-02-28 }, { scheme: SOC 2 }] }',
    'security: { certifications: [{ scheme: ISO/IEC 27001, edition: 2022, expires: 2028-02-28, scope: Calls }, { scheme: C5 }] }',
    [
      'stronger certificate: certificate added: "C5"',
      'stronger certificate: edition of certificate "ISO/IEC 27001" (2022): 2013 to 2022',
      'stronger certificate: end of certificate "ISO/IEC 27001" (2022): 2027-02-28 to 2028-02-28',
      'neutral certificate: scope of certificate "ISO/IEC 27001" (2022) added: "Calls"',
      'weaker certificate: certificate removed: "SOC 2"',
    ],
  ],
  [
    'rights: { access: self-service, erasure: supported, portability: unknown, objection: true }',
    'rights: { access: supported, erasure: { support: limited, limit: archived data, onlyDataOlderThan: 30 days }, portability: true, objection: false }',
    [
      'weaker right: right of access: self-service to supported',
      'weaker right: right to erasure, limit added: "archived data"',
      'weaker right: right to erasure, limit by age added: 30 days',
      'weaker right: right to erasure: supported to limited',
      'weaker right: right to object: promised to refused',
      'stronger right: right to portability: unknown to promised',
    ],
  ],
  [
    'documents: { agreement: { type: agreement, date: 2025-01-01, version: "1" }, help: { type: help-article } }',
    'documents: { agreement: { type: agreement, date: 2026-01-01, version: "2", legalEffect: false }, policy: { type: privacy-policy, title: Privacy notice, date: 2026-02 } }',
    [
      'neutral document: date of document "agreement": 2025-01-01 to 2026-01-01',
      'weaker document: legal effect of document "agreement" added: no',
      'neutral document: version of document "agreement": 1 to 2',
      'neutral document: document removed: help-article "help"',
      'neutral document: document added: "Privacy notice", of 2026-02',
    ],
  ],
  [
    'documents: { agreement: { type: agreement }, help: { type: help-article } }\nobligations: { confidentiality: { source: agreement §2 } }',
    'documents: { agreement: { type: agreement }, help: { type: help-article } }\nobligations: { confidentiality: { source: help article 3, quote: we keep it secret } }',
    [
      'weaker source: source of obligations / confidentiality: "agreement §2" to "help article 3"',
      'neutral remark: quote on obligations / confidentiality added: "we keep it secret"',
    ],
  ],
  [
    'governingLaw: { law: FR }\nliability: { limited: false }\nreviewed: 2026-01-01\ninstruments: [{ instrument: gdpr, use: relied-on }]\nx-team: a',
    'governingLaw: { law: US, courts: Delaware }\nliability: { limited: true, cap: fees of a year }\nreviewed: 2026-06-01\ninstruments: [{ instrument: gdpr, use: mentioned }]\nx-team: b\nnote: hello',
    [
      'neutral liability: cap of liability added: "fees of a year"',
      'weaker liability: limit of liability: no to yes',
      'neutral governing-law: courts added: "Delaware"',
      'neutral governing-law: governing law: FR to US',
      'neutral instrument: use of gdpr: relied-on to mentioned',
      'neutral review: last comparison with the documents: 2026-01-01 to 2026-06-01',
      'neutral remark: note added: hello',
      'neutral other: x-team: a to b',
    ],
  ],
  [
    'x-a: { b: [{ c: 1 }, { c: 2 }], d: [1, 2] }',
    'x-a: { b: [{ c: 2 }, { c: 3 }], d: [2, 1, 3] }',
    ['neutral other: x-a / b / item~2 / c: 1 to 3', 'neutral other: x-a / d / 3 added: 3'],
  ],
  [
    'description: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa one',
    'description: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa two',
    [
      'neutral service: description of the service: "…aaaaaaaaaaaaaaaaaaa one" to "…aaaaaaaaaaaaaaaaaaa two"',
    ],
  ],
]

test.each(cases)('%s → %s', async (before, after, said) => {
  const found = await changes(service(before), service(after))
  expect(found.map(({ direction, kind, message }) => `${direction} ${kind}: ${message}`)).toEqual(
    said,
  )
})
