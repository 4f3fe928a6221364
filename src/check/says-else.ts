import type { Service } from '../model/declaration.ts'
import { memoizeLast } from '../model/memoize.ts'
import { Message } from '../model/message.ts'
import type { LocatedDeclaration } from '../model/parsed-file.ts'
import type { Estate } from '../model/workspace.ts'
import type { ActiveRule } from './active-rules.ts'
import { appliesTo, isService } from './run.ts'
import type { Told } from './run-memory.ts'

/** Runs the rules that look at all services, and tells whether they say something else of one than the last time. */
export function saysElse(
  told: WeakMap<Service, Told>,
  /** The same as long as all services are. */
  all: object,
  rulesOn: (file: string) => readonly ActiveRule[],
  estate: Estate,
): (located: LocatedDeclaration) => boolean {
  const ofEverything = memoizeLast((all: readonly ActiveRule[]) =>
    all.filter(({ rule }) => rule.looksAcross === true),
  )
  return (located) => {
    if (!isService(located)) return false
    const service = located.declaration
    const before = told.get(service)
    if (before?.all === all) return false
    try {
      const now = ofEverything(rulesOn(located.file)).map(({ rule, options }) =>
        appliesTo(rule, service, estate) ? [...rule.check(service, estate, options)] : [],
      )
      told.set(service, { all, problems: now })
      return (
        !before ||
        !isSameList(before.problems, now, (one, other) => isSameList(one, other, isSameTold))
      )
    } catch {
      told.delete(service)
      return true
    }
  }
}

const isSameList = <T>(
  one: readonly T[],
  other: readonly T[],
  isSame: (one: T, other: T) => boolean,
): boolean =>
  one.length === other.length && one.every((item, index) => isSame(item, other[index] as T))

/** The same of the same objects: as long as these stand where they stood, it is the same finding. */
function isSameTold(one: object, other: object): boolean {
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => {
      const [value, now] = [one, other].map((told) => told[name as keyof typeof told] as unknown)
      if (value === now) return true
      if (value instanceof Message && now instanceof Message) return value.text === now.text
      return name === 'related' && isSameList(value as object[], now as object[], isSameTold)
    })
  )
}
