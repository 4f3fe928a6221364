import type { LocatedDeclaration, ParseDiagnostic } from '../model/parsed-file.ts'
import { semanticPath, step } from '../model/path.ts'

/** Dates of what somebody has done. One that is yet to come would keep a clock from ever running out. */
const done: ReadonlySet<string> = new Set([
  'reviewed',
  'date',
  'updated',
  'notified',
  'dated',
  'issued',
])

/** What is decided for later counts from that day on, so its date hides nothing. */
const laterIsFine = /^\/approvals\//

/**
 * Dates after the day that is asked. Somebody east of us may already have tomorrow; and whoever asks
 * for a day before the tables of law looks back, where everything since is yet to come.
 */
export function futureDates(
  sound: readonly LocatedDeclaration[],
  { asOf, lawDate }: { readonly asOf: string; readonly lawDate: string },
): readonly ParseDiagnostic[] {
  if (asOf < lawDate) return []
  const last = new Date(Date.parse(`${asOf}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  return sound.flatMap((located) =>
    datesIn(located.declaration)
      // A month or a year has come when its first day has.
      .filter(({ day }) => day > last.slice(0, day.length))
      .map(({ pointer, day }) => ({
        rule: 'future-date' as const,
        message: `${pointer.slice(pointer.lastIndexOf('/') + 1)} is ${day}, and the day that is asked is ${asOf}`,
        declaration: located.declaration.id,
        path: semanticPath(located.declaration, pointer),
        place: located.place(pointer),
      })),
  )
}

interface DatedPlace {
  readonly pointer: string
  readonly day: string
}

function datesIn(declaration: object): readonly DatedPlace[] {
  const found: DatedPlace[] = []
  collect(declaration, [], found)
  return found
}

/** Every value of every declaration is looked at, so only a date's pointer is written out. */
function collect(node: object, keys: string[], found: DatedPlace[]): void {
  for (const key of Object.keys(node)) {
    const value = (node as Readonly<Record<string, unknown>>)[key]
    const below = typeof value === 'object' && value !== null
    if (!(below || done.has(key)) || key.startsWith('x-')) continue
    keys.push(key)
    if (below) collect(value, keys, found)
    else if (isDay(value)) {
      const pointer = keys.reduce(step, '')
      if (!laterIsFine.test(pointer)) found.push({ pointer, day: value })
    }
    keys.pop()
  }
}

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}(?:-\d{2}){0,2}$/.test(value)
