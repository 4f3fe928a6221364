import {
  admitsList,
  type Declared,
  declaredEntry,
  declaredService,
  declaredUnder,
  hasKeys,
  isStatements,
  keyHint,
} from './declared.ts'

/** The way from a service to what a policy is about. */
export interface Selector {
  readonly steps: readonly Step[]
  /** What can stand at its end. */
  readonly declared: Declared
  /** What an entry of its last list can be; absent where it goes through none. */
  readonly entry?: { readonly declared: Declared }
}

export interface Step {
  readonly key: string
  /** `entries`: each of a list (`[]`); `statements`: each statement of a fact; else the value itself. */
  readonly each?: 'entries' | 'statements'
}

/** Why a selector can select nothing. */
export interface NoSelector {
  readonly message: string
  readonly hint: string
}

const examples = 'for example: breach.notice.within, transfers[].to, activities[].retention[]'

/** Reads a selector, and follows it through the schema of a declaration: one that leads nowhere selects nothing for ever. */
export function selectorOf(text: string): Selector | NoSelector {
  if (text === 'service') return { steps: [], declared: declaredService }
  const steps: Step[] = []
  let declared = declaredService
  let entry: Selector['entry']
  let way = ''
  for (const part of text.split('.')) {
    const [, key, brackets] = /^([A-Za-z][\w-]*)(\[\])?$/.exec(part) ?? []
    if (key === undefined)
      return { message: `"${text}" is not a way through a declaration`, hint: examples }
    if (!hasKeys(declared)) return withoutKeys(way, text, declared)
    const found = declaredUnder(declared, key)
    if (found === 'none') return unknownKey(key, way, declared)
    way = way === '' ? key : `${way}.${key}`
    const statements = isStatements(found)
    if (brackets === undefined) {
      steps.push(statements ? { key, each: 'statements' } : { key })
      declared = statements ? found?.filter((leaf) => !admitsList([leaf])) : found
      continue
    }
    const inner = declaredEntry(found)
    if (inner === 'none' || statements)
      return {
        message: `"${way}" is no list`,
        hint: statements
          ? `write "${way}": each statement of a fact is judged by itself anyway`
          : `write "${way}"`,
      }
    way += '[]'
    steps.push({ key, each: 'entries' })
    declared = inner
    entry = { declared }
  }
  return { steps, declared, ...(entry && { entry }) }
}

function withoutKeys(way: string, text: string, declared: Declared): NoSelector {
  const rest = text.slice(way.length)
  return admitsList(declared)
    ? { message: `"${way}" is a list`, hint: `write "${way}[]${rest}" for each of its entries` }
    : { message: `"${way}" is a single value, so "${text}" leads nowhere`, hint: `write "${way}"` }
}

function unknownKey(key: string, way: string, declared: Declared): NoSelector {
  return {
    message: `${way === '' ? 'a service' : `"${way}"`} has no key "${key}"`,
    hint: keyHint(key, declared),
  }
}
