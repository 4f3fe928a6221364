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
    [...datesIn(located.declaration, '')]
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

function* datesIn(
  node: object,
  pointer: string,
): Generator<{ readonly pointer: string; readonly day: string }> {
  for (const [key, value] of Object.entries(node)) {
    if (key.startsWith('x-')) continue
    const at = step(pointer, key)
    if (typeof value === 'object' && value !== null) yield* datesIn(value, at)
    else if (done.has(key) && isDay(value) && !laterIsFine.test(at))
      yield { pointer: at, day: value }
  }
}

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}(?:-\d{2}){0,2}$/.test(value)
