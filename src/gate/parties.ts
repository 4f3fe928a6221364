import { isSameName } from '../model/company.ts'
import type { Declaration } from '../model/declaration.ts'
import type { GateDiagnostic, LocatedDeclaration } from '../model/parsed-file.ts'
import { semanticPath } from '../model/path.ts'
import { quoted } from '../model/words.ts'

/** Who stands behind a path of a declaration, and what it does there. */
export interface NamedCompany {
  readonly name: string
  /** Where a finding would point. */
  readonly pointer: string
  /** What it does for us, and with what: whoever has excused one of its gaps has seen that. */
  readonly terms: string
}

/** The companies of declarations, each by `<declaration>:<path>`. */
export type Companies = ReadonlyMap<string, NamedCompany>

/** What a company does, and with which data: where it does so, findings say themselves. */
const work: ReadonlySet<string> = new Set(['task', 'data', 'activity', 'recipient'])

export function partiesIn(declarations: readonly Declaration[]): Companies {
  const parties = new Map<string, NamedCompany>()
  for (const declaration of declarations) {
    if (declaration.kind !== 'Service') continue
    const add = (pointer: string, name: string | undefined, item: object) => {
      if (name === undefined) return
      const key = `${declaration.id}:${semanticPath(declaration, pointer)}`
      parties.set(key, { name, pointer, terms: termsOf(item) })
    }
    const { provider, subprocessors, transfers } = declaration
    if (typeof provider === 'object') add('/provider', provider.name, {})
    const names = new Map<string, string | undefined>()
    for (const [index, one] of listOf(subprocessors).entries()) {
      names.set(one.id, one.name)
      add(`/subprocessors/${index}`, one.name, one)
    }
    for (const [index, one] of listOf(transfers).entries())
      add(`/transfers/${index}`, names.get(one.recipient ?? '') ?? one.recipient, one)
  }
  return parties
}

const listOf = <T>(list: readonly T[] | boolean | string | undefined): readonly T[] =>
  Array.isArray(list) ? list : []

const termsOf = (item: object): string =>
  JSON.stringify(
    Object.entries(item)
      .filter(([key]) => work.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

/** Of several bases: where they disagree on who stands behind an id, nobody inherits. */
export function partiesOfAll([first = new Map(), ...others]: readonly Companies[]): Companies {
  if (others.length === 0) return first
  return new Map(
    [...first].map(([key, party]) => {
      const agreed = others.every((one) => isSameName(one.get(key)?.name ?? '', party.name))
      return [key, agreed ? party : { ...party, name: '', terms: '' }]
    }),
  )
}

/** What became of the companies since the base. */
export interface Exchanges {
  /** Ids that name another company now, by `<declaration>:<path>`. */
  readonly replaced: ReadonlyMap<
    string,
    { readonly before: NamedCompany; readonly now: NamedCompany }
  >
  /** Whether what is found at a path is about another company than on the base. */
  isOfAnother(declaration: string | undefined, path: string): boolean
  /** Whether the company there does something else than on the base, or is another. */
  isOnOtherTerms(declaration: string | undefined, path: string): boolean
}

export function exchanges(before: Companies, now: Companies): Exchanges {
  const replaced = new Map<string, { readonly before: NamedCompany; readonly now: NamedCompany }>()
  for (const [key, party] of now) {
    const was = before.get(key)
    if (was && !isSameName(was.name, party.name)) replaced.set(key, { before: was, now: party })
  }
  const isOfAnother = (declaration = '', path: string) => replaced.has(keyOf(declaration, path))
  return {
    replaced,
    isOfAnother,
    isOnOtherTerms(declaration = '', path) {
      const key = keyOf(declaration, path)
      const [was, is] = [before.get(key), now.get(key)]
      const isMoved = was !== undefined && is !== undefined && was.terms !== is.terms
      return isMoved || replaced.has(key) || replaced.has(`${declaration}:provider`)
    },
  }
}

/** The item of a list in which a path lies. */
const keyOf = (declaration: string, path: string) =>
  `${declaration}:${path.split('/', 2).join('/')}`

/** Says of each id that names another company now. What a transfer goes to is a company named elsewhere. */
export function exchangeSlips(
  { replaced }: Exchanges,
  sound: readonly LocatedDeclaration[],
  ref: string,
): readonly GateDiagnostic[] {
  const placed = new Map(sound.map((located) => [located.declaration.id, located]))
  return [...replaced].flatMap(([key, { before, now }]) => {
    const [id = '', path = ''] = key.split(':', 2)
    const located = placed.get(id)
    if (!located || path.startsWith('transfers/')) return []
    const what = path === 'provider' ? 'the provider' : quoted(path.slice('subprocessors/'.length))
    return [
      {
        rule: 'company-replaced' as const,
        // A service is ours to name, and whoever provides it may only have changed its own name.
        ...(path === 'provider' && { severity: 'warning' as const }),
        message: `${what} is ${quoted(now.name)} here and ${quoted(before.name)} on ${ref}`,
        declaration: id,
        path,
        place: located.place(`${now.pointer}/name`),
      },
    ]
  })
}
