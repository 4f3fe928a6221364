import { idFrom } from '../../model/id-from.ts'
import { UsageError } from '../io/usage-error.ts'

/** An id as the schema admits it, or what it could be. */
export function serviceId(given: string): string {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(given) && given.length <= 80) return given
  const near = idFrom(given)
  throw new UsageError(
    `an id has lower-case letters, digits and hyphens only, not "${given}"${near === '' ? '' : `, for example ${near}`}`,
  )
}
