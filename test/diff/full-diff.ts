import type { Diff } from '../../src/diff/diff.ts'

/** A type with everything optional made required: who adds a field must add it here. */
type Full<T> = T extends readonly (infer I)[]
  ? readonly Full<I>[]
  : T extends object
    ? { readonly [K in keyof T]-?: Full<T[K]> }
    : T

/** A comparison in which everything is said that can be said, and every free text is the one given. */
export function fullDiff(text: string): Full<Diff> {
  const commit = '1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b'
  const basis = [
    { provision: text, key: text, force: 'law', url: 'https://example.com/law' },
  ] as const
  const change = {
    kind: 'other',
    event: 'changed',
    direction: 'weaker',
    declaration: text,
    message: text,
    from: text,
    to: text,
    path: text,
    basis,
    tell: [{ who: 'record', what: text, basis }],
    side: 'head',
    location: {
      file: text,
      line: 3,
      column: 2,
      endLine: 3,
      endColumn: 2 + text.length,
      pointer: `/${text}`,
      lineText: ` ${text}`,
    },
    drift: {
      document: text,
      fate: 'changed',
      from: { address: text, text },
      to: { address: text, text },
      words: text,
    },
  } as const
  return {
    version: 1,
    tool: { name: 'dpa-lint', version: '0.0.0' },
    asOf: '2026-01-31',
    lawDate: '2026-01-15',
    lawStale: true,
    regime: 'eu-gdpr',
    base: { ref: text, commit },
    head: { ref: text, commit },
    changes: [
      change,
      { ...change, direction: 'stronger' },
      { ...change, direction: 'neutral', side: 'base' },
    ],
    unread: [{ side: 'head', file: text, message: text, declarations: [text] }],
    uncompared: [{ declaration: text, message: text }],
    summary: { weaker: 1, stronger: 1, neutral: 1, declarations: 1, unread: 1, uncompared: 1 },
  }
}
