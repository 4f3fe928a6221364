import type { Provider } from './declaration.ts'

/** A data protection officer in one line, as far as anybody says; false where there is none. */
export function officerOf(dpo: Provider['dpo']): string | false | undefined {
  if (typeof dpo !== 'object') return dpo
  if (dpo.appointed === false) return false
  const parts = [dpo.name, dpo.contact].filter((part) => typeof part === 'string')
  if (parts.length > 0) return parts.join(', ')
  return dpo.appointed === 'unknown' ? 'unknown' : undefined
}
