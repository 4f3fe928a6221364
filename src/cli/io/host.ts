import type { ChangeLaw } from '../../model/change.ts'
import type { LegalInstrument } from '../../model/citation.ts'
import type { CountryLaw } from '../../model/country.ts'
import type { Article, Requirement } from '../../model/duty.ts'
import type { ObligationColumn } from '../../model/obligation-column.ts'
import type { Rule } from '../../model/rule.ts'
import type { Workspace } from '../../model/workspace.ts'

/** The law book, as bin hands it over: the command line itself knows no rule. */
export interface Book {
  readonly rules: readonly Rule[]
  /** The day of the tables of law. */
  readonly lawDate: string
  /** What a run can assume to be invalid. */
  readonly instruments: readonly LegalInstrument[]
  /** What the law asks for, to be held against what the rules check; few runs ask. */
  readonly duties: () => Promise<{
    readonly requirements: readonly Requirement[]
    readonly provisions: readonly Article[]
  }>
  /** The obligations that the matrix shows; few runs ask. */
  readonly obligationColumns: () => Promise<readonly ObligationColumn[]>
  /** Where countries stand under the law of a run; few runs ask. */
  readonly countries: (
    asked: Pick<Workspace, 'asOf' | 'assumedInvalid' | 'regimes'>,
  ) => Promise<CountryLaw>
  /** What the law says of changes; few runs ask. */
  readonly changes: () => Promise<ChangeLaw>
}

/** Where text goes: a terminal, a file, a pipe, or what a test puts there. */
export interface OutStream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string | Uint8Array, done?: (error?: Error | null) => void): unknown
}

/** All that the command line takes from the world, so that a test can be the world. */
export interface Host {
  /** Without the program's own name. */
  readonly argv: readonly string[]
  readonly cwd: string
  /** The day in UTC, on which the law is asked where the call names no other. */
  readonly today: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Opened when it is first asked for, as few runs need it. */
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean }
  readonly stdout: OutStream
  readonly stderr: OutStream
  /** Ends what would go on for ever; a process is ended by the system instead. */
  readonly stop?: AbortSignal
}

/**
 * 0: nothing at or above the threshold. 1: findings. 2: the call can be mended. 3: our own mistake.
 * Of several, the highest holds: a 2 or 3 is never covered by a later 0 or 1.
 */
export type ExitCode = 0 | 1 | 2 | 3

export const worst = (...codes: readonly ExitCode[]): ExitCode => Math.max(0, ...codes) as ExitCode
