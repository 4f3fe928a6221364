import { UsageError } from '../io/usage-error.ts'

/** An id as the schema admits it, or what it could be. */
export function serviceId(given: string): string {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(given) && given.length <= 80) return given
  const near = idFrom(given)
  throw new UsageError(
    `an id has lower-case letters, digits and hyphens only, not "${given}"${near === '' ? '' : `, for example ${near}`}`,
  )
}

/** The id nearest to a name. */
export const idFrom = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
