import type { Citation } from './citation.ts'
import { accountability } from './fault.ts'
import type { Severity } from './severity.ts'

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
  'baseline-unmatched': {
    title: 'An entry of the baseline that matches nothing',
    severity: 'warning',
    remedy: 'run "dpa-lint baseline prune", so that the gap cannot come back unseen',
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
