import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { lawDate, rules } from '../../rules/index.ts'
import { lint } from '../../src/lint.ts'
import type { Finding } from '../../src/model/report.ts'

/** A kind of fault: what is changed in a declaration in which nothing is found, and what is found then. */
export interface Case {
  readonly kind: string
  /** Another declaration than the processor of `examples/clean`. */
  readonly of?: 'controller'
  /** Values by their path (`activities/0/retention`); null takes away what stands there. */
  readonly change?: Readonly<Record<string, unknown>>
  /** A passage of the file, and what is written in its place. */
  readonly written?: { readonly passage: string; readonly as: string }
  readonly options?: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly found: readonly Found[]
}

export interface Found {
  readonly finding: string
  readonly at: string
  readonly says: string
  readonly mend: string
  readonly basis: string
  /** The other places, in the order in which they are shown. */
  readonly beside?: readonly string[]
  /** What is folded under it. */
  readonly folded?: readonly string[]
}

const here = import.meta.dirname
const clean = join(here, '../../examples/clean')
const asOf = '2026-11-30'

export const groups = readdirSync(here)
  .filter((file) => file.endsWith('.yaml') && file !== 'controller.yaml')
  .map((file) => ({
    group: file.slice(0, -'.yaml'.length).replaceAll('-', ' '),
    cases: parse(readFileSync(join(here, file), 'utf8')) as readonly Case[],
  }))

/** Everything that the whole book finds in a case. */
export async function foundIn(one: Case): Promise<readonly Found[]> {
  const sources = [
    { file: 'service.yaml', text: declarationOf(one) },
    { file: 'organisation.yaml', text: readFileSync(join(clean, 'organisation.yaml')) },
  ]
  const settings = Object.entries(one.options ?? {}).map(([id, options]) => [id, { options }])
  const { findings } = await lint(one.of ? sources.slice(0, 1) : sources, rules, {
    asOf,
    lawDate,
    rules: Object.fromEntries(settings),
  })
  return findings.map(shown)
}

/** Two texts are changed in a thousand ways: as data, for to write YAML anew takes twice as long as to judge it. */
const parsed = new Map<string, unknown>()
function parsedOf(text: string) {
  const data: unknown = parsed.get(text) ?? parse(text)
  parsed.set(text, data)
  return structuredClone(data)
}

function declarationOf({ of, change = {}, written }: Case): string {
  const file = of ? join(here, `${of}.yaml`) : join(clean, 'exampleline-callback.yaml')
  const text = readFileSync(file, 'utf8')
  if (written) {
    if (!text.includes(written.passage)) throw new Error(`not there: ${written.passage}`)
    return text.replace(written.passage, written.as)
  }
  const declaration = parsedOf(text)
  for (const [path, value] of Object.entries(change)) put(declaration, path.split('/'), value)
  // JSON is YAML; a line for each value keeps the order in which they stand.
  return JSON.stringify(declaration, null, 1)
}

function put(node: unknown, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (typeof node !== 'object' || node === null) throw new Error(`nothing lies below: ${key}`)
  const fields = node as Record<string, unknown>
  if (rest.length > 0) {
    fields[key] ??= {}
    put(fields[key], rest, value)
  } else if (value !== null) fields[key] = value
  else if (Array.isArray(node)) node.splice(Number(key), 1)
  else delete fields[key]
}

const shown = (finding: Finding): Found => {
  const { rule, severity, path, message, remedy, basis, related, implied = [] } = finding
  return {
    finding: `${severity} ${rule}`,
    at: path,
    says: message,
    mend: remedy,
    basis: basis.map(({ provision }) => provision).join(', '),
    ...(related.length > 0 && { beside: related.map((one) => one.message) }),
    ...(implied.length > 0 && {
      folded: implied.map((one) => `${one.severity} ${one.rule}: ${one.message}`),
    }),
  }
}
