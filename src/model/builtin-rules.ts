import { accountability } from './accountability.ts'
import type { Citation } from './citation.ts'
import type { Severity } from './severity.ts'

const yaml: Citation = {
  provision: 'YAML 1.2.2',
  key: 'yaml:1.2.2',
  force: 'practice',
  url: 'https://yaml.org/spec/1.2.2/',
}
const schema: Citation = {
  provision: 'JSON Schema 2020-12',
  key: 'json-schema:2020-12',
  force: 'practice',
  url: 'https://json-schema.org/draft/2020-12',
}

/**
 * What can be wrong with a declaration before its content is weighed. The reader finds these, no
 * configuration silences them, and each has its page like any other rule.
 */
export const readingRules = {
  'unreadable-text': {
    title: 'Text that cannot be read',
    remedy: 'save the file as UTF-8 text',
    basis: [yaml, accountability],
  },
  'hidden-text': {
    title: 'A text that says something else than it shows',
    remedy: 'write what is meant where everybody sees it',
    basis: [yaml, accountability],
  },
  'malformed-yaml': {
    title: 'YAML that does not parse',
    remedy: 'mend the YAML where the mark stands',
    basis: [yaml, accountability],
  },
  'duplicate-key': {
    title: 'A key written twice in one mapping',
    remedy: 'keep one of the two',
    basis: [yaml, accountability],
  },
  'unsupported-yaml': {
    title: 'YAML beyond what a declaration needs',
    remedy: 'write the value plainly',
    basis: [yaml, accountability],
  },
  'yaml-beyond-limits': {
    title: 'YAML too large, too deep or too entangled',
    remedy: 'split the file, or write the aliased values out',
    basis: [yaml, accountability],
  },
  'ambiguous-scalar': {
    title: 'A value that YAML reads as another than was written',
    remedy: 'put the value in quotes',
    basis: [yaml, accountability],
  },
  'not-a-declaration': {
    title: 'A file that is no declaration',
    remedy: 'begin with "apiVersion: dpa-lint/v1" and "kind: Service", or leave the file out',
    basis: [schema, accountability],
  },
  'unknown-key': {
    title: 'A key that the schema does not know',
    remedy: 'mend the key, or begin it with "x-" to keep it for yourself',
    basis: [schema, accountability],
  },
  'missing-key': {
    title: 'A key without which the entry means nothing',
    remedy: 'add the key',
    basis: [schema, accountability],
  },
  'wrong-value': {
    title: 'A value that the schema does not admit',
    remedy: 'write one of the values that the schema admits',
    basis: [schema, accountability],
  },
  'duplicate-id': {
    title: 'Two declarations, or two entries of a list, under one id',
    remedy: 'give each an id of its own',
    basis: [accountability],
  },
  'future-date': {
    title: 'A date of something done that has not come yet',
    remedy: 'write the day on which it was done, or leave the date out',
    basis: [accountability],
  },
  'reference-unknown': {
    title: 'A reference to something that is not declared',
    remedy: 'mend the id, or declare what it refers to',
    basis: [accountability],
  },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly title: string
      readonly remedy: string
      readonly basis: readonly [Citation, ...Citation[]]
    }
  >
>

export type ReadingRule = keyof typeof readingRules

/**
 * What can be wrong with the exceptions from a policy and with changes to it. No configuration
 * silences these and no waiver covers them, or whoever is judged could change the judgement.
 */
export const gateRules = {
  'waiver-malformed': {
    title: 'A comment that looks like a waiver and is none',
    severity: 'error',
    remedy: 'write "# dpa-lint-waive <rule> until <day> by <owner>: <reason>", or delete it',
  },
  'waiver-rule-unknown': {
    title: 'A waiver for a rule that does not exist',
    severity: 'error',
    remedy: 'mend the name of the rule, or delete the waiver',
  },
  'waiver-not-allowed': {
    title: 'A waiver that the policy does not allow',
    severity: 'error',
    remedy: 'mend the finding, or have the policy changed by those who answer for it',
  },
  'waiver-too-long': {
    title: 'A waiver for longer than the policy allows',
    severity: 'error',
    remedy: 'choose an earlier day, and renew the waiver when somebody has looked again',
  },
  'waiver-unused': {
    title: 'A waiver that covers nothing',
    severity: 'warning',
    remedy: 'delete the waiver, or mend what it names',
  },
  'waiver-outgrown': {
    title: 'A waiver that points at more than it was granted for',
    severity: 'warning',
    remedy: 'have a waiver granted that names what it is for',
  },
  'waiver-not-approved': {
    title: 'A waiver that this change brings along',
    severity: 'warning',
    remedy: 'have the waiver merged first, by those who may grant it',
  },
  'configuration-edited': {
    title: 'A change that edits the policy by which it would be judged',
    severity: 'warning',
    remedy: 'have the policy changed first, in a change of its own',
  },
  'organisation-edited': {
    title: 'A change that edits what our organisation judges vendors by',
    severity: 'warning',
    remedy: 'have the decision merged first, by those who may take it',
  },
  'company-replaced': {
    title: 'An id that names another company than before',
    severity: 'error',
    remedy:
      'give the other company an id of its own: nothing that is known or granted passes on to it',
  },
  'text-converted': {
    title: 'A checkout that says something else than the commit',
    severity: 'error',
    remedy: 'take the attribute out of .gitattributes: a declaration is checked as it is committed',
  },
  'own-name-unused': {
    title: 'A file of the policy that nothing uses',
    severity: 'warning',
    remedy: 'delete it, rename it, or run dpa-lint in its folder',
  },
  'baseline-unmatched': {
    title: 'An entry of the baseline that matches nothing',
    severity: 'warning',
    remedy: 'run "dpa-lint baseline prune", so that the gap cannot come back unseen',
  },
  'facts-undecided': {
    title: 'A declaration that is still a draft',
    severity: 'warning',
    remedy: 'read the documents, declare what they say, and take "review: draft" out',
  },
  'passage-changed': {
    title: 'A passage that has changed under a fact that has not',
    severity: 'warning',
    remedy: 'read the passage, declare what it says now, and quote it',
  },
  'declaration-removed': {
    title: 'A declaration that is no longer checked',
    severity: 'warning',
    remedy: 'restore it, or confirm that the service is no longer used',
  },
} as const satisfies Readonly<
  Record<string, { readonly title: string; readonly severity: Severity; readonly remedy: string }>
>

export type GateRule = keyof typeof gateRules

/** All of them serve the same duty: to be able to show who decided what. */
export const gateBasis: readonly Citation[] = [accountability]
