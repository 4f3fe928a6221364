import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/**
 * What counsel found in public agreements, what must stay silent there, and what each finding is
 * worth: a file an agreement in `counsel/`, in our own words, facts only and nothing of the texts.
 */
export interface Counsel {
  readonly expected: readonly Expected[]
  readonly silent: readonly Silent[]
  /** By whoever judged the 418 findings of the first measurement. */
  readonly judged?: Judged
  /** By whoever came after, and saw the tool: worth less. */
  readonly ours?: Judged
}

export interface Expected {
  /** How grave counsel thought it: an error, a warning, or at least a word. */
  readonly weight: 'high' | 'medium' | 'low'
  readonly gap: string
  /** Any of these rules says it. */
  readonly rules: readonly string[]
}

export interface Silent {
  readonly fact: string
  readonly rules: readonly string[]
  /** Only below this path of the declaration; else anywhere in it. */
  readonly path?: string
}

/** Each line is a rule, and after a space the path below which it is meant. */
export type Judged = Readonly<Partial<Record<Verdict, readonly string[]>>>

/** `slip`: the declaration is at fault, and not the rule. */
export type Verdict = 'right' | 'arguable' | 'wrong' | 'slip' | 'repeated'

const folder = join(import.meta.dirname, 'counsel')

/** By the id of the declaration. */
export const counsel: Readonly<Record<string, Counsel>> = Object.fromEntries(
  readdirSync(folder).map((file) => [
    file.replace(/\.yaml$/, ''),
    parse(readFileSync(join(folder, file), 'utf8')) as Counsel,
  ]),
)
