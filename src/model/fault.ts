import type { Citation } from './citation.ts'

/** To be able to show who decided what, and on what text. */
export const accountability: Citation = {
  provision: 'GDPR Art. 5(2)',
  key: 'gdpr:5(2)',
  force: 'law',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
}
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
    title: 'Two declarations under one id',
    remedy: 'give each declaration an id of its own',
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

/** One fault of a text, placed by offsets into it (UTF-16 code units, end exclusive). */
export interface Fault {
  readonly rule: ReadingRule
  /** What is there and what is wrong: lower case, no full stop. */
  readonly message: string
  /** How to mend it, one line. */
  readonly hint?: string
  readonly start: number
  readonly end: number
  /** JSON pointer of the node at fault; absent where the text has no tree. */
  readonly pointer?: string
}
