import {
  listed,
  memoizeLast,
  type Service,
  type Subprocessor,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { shortCompanyName } from '../law/company-wording.ts'
import { namesSubprocessors } from '../law/subprocessor-practice.ts'

/** The key of all sub-processors together, which is no id. */
export const allSubprocessors = 'sub-processors'

/** Who receives data, under one key however often a declaration spells the name. */
export interface Recipients {
  /** The id of a sub-processor, `provider`, all of them, or the name as written; undefined where nobody is named. */
  keyOf(written: string | undefined): string | undefined
  subprocessor(key: string | undefined): Subprocessor | undefined
}

export const recipientsOf = memoizeLast(({ provider, subprocessors }: Service): Recipients => {
  const byId = new Map(listed(subprocessors).map((one) => [one.id, one]))
  const names = new Map<string, string>()
  if (provider?.name !== undefined) names.set(provider.name.toLowerCase(), 'provider')
  for (const { id, name } of byId.values())
    if (name !== undefined) names.set(name.toLowerCase(), id)
  const called = new Map<string, string | undefined>()
  for (const { id, name } of byId.values()) {
    const short = shortCompanyName(name ?? id)
    // Two companies of one name are told apart by their whole names alone.
    called.set(short, called.has(short) ? undefined : id)
  }
  return {
    keyOf(written) {
      if (written === undefined || byId.has(written)) return written
      const named = names.get(written.toLowerCase()) ?? called.get(shortCompanyName(written))
      return named ?? (namesSubprocessors(written) ? allSubprocessors : written)
    },
    subprocessor: (key) => (key === undefined ? undefined : byId.get(key)),
  }
})

/** The recipient as a message names it. */
export function recipientLabel(recipient: string): Wording {
  if (recipient === 'provider') return t`the provider`
  return recipient === allSubprocessors ? t`the sub-processors` : recipient
}
