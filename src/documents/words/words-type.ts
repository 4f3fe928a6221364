/** Generated from locales/en.json by npm run generate: do not edit. */

export interface Words {
  readonly requests: {
    readonly 'document-edition': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly contradiction: {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'open-facts': {
      readonly title: string
      readonly ask: string
    }
    readonly 'data-protection-officer': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly representative: {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'role-of-each-activity': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'joint-arrangement': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'own-purposes': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'embedded-service': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly identity: {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly purposes: {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'legal-basis': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'consent-withdrawal': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'special-category-exception': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'special-categories': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly children: {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'direct-marketing': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'automated-decisions': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'impact-assessment': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'recording-notice': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly description: {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'need-for-the-data': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'communications-data': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'origin-of-the-data': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'transfer-safeguard': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'places-of-processing': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'law-no-longer-in-force': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'scope-of-adequacy': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'framework-fallback': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'standard-clauses': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'binding-corporate-rules': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'transfer-assessment': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'onward-transfers': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'uk-and-swiss-law': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'instrument-without-transfer': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'storage-periods': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'period-that-we-set': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'traffic-data': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'end-of-the-services': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'choice-at-the-end': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'existing-copies': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'proof-of-deletion': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'true-erasure': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'breach-notification': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'breach-notification-for-our-duty': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'breach-content': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'breach-channel': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'breach-in-the-chain': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'authorisation-of-sub-processors': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'our-approval': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'notice-of-changes': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly objection: {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'same-obligations': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'liability-for-sub-processors': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'list-of-sub-processors': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'details-of-sub-processors': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'companies-outside-the-list': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'start-before-the-end-of-notice': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly contract: {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'binding-documents': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly instructions: {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'unlawful-instructions': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly confidentiality: {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'persons-with-access': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'duty-of-security': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'help-with-our-duties': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'cost-of-duties': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'refused-undertakings': {
      readonly title: string
      readonly ask: string
    }
    readonly 'information-on-request': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly audits: {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'changes-of-the-terms': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'suspension-and-termination': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'security-measures': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'measures-of-your-own': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly certificates: {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'what-is-no-certificate': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'help-with-requests': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'functions-for-rights': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'requests-that-reach-you': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'privacy-notice': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'restriction-of-processing': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'transfers-in-the-chain': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'obligations-in-the-chain': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
    readonly 'order-of-the-chain': {
      readonly title: string
      readonly ask: string
      readonly clause: string
    }
  }
}
