import {
  type Cause,
  type Problem,
  prevailing,
  quoted,
  type Related,
  type Service,
  type Statement,
  t,
  type Wording,
} from '../../src/model/rule.ts'

/** Two places of a declaration that cannot both be true. */
export interface Conflict {
  /** What they speak of: `the notice of a breach`. */
  readonly subject: Wording
  readonly one: ConflictSide
  readonly other: ConflictSide
  /** Tells two conflicts at one place apart. */
  readonly key: string
  readonly severity?: 'error' | 'info'
  readonly remedy?: Wording
  /** What it is one question with, and what it is called among its like. */
  readonly cause?: Cause
  readonly member?: Wording
  /** What follows where no document prevails, instead of the worse of the two. */
  readonly else?: Wording
}

/** What one place says, and the document that says it as far as anybody tells. */
export interface ConflictSide extends Related {
  readonly source?: string | readonly string[] | undefined
}

/** Both places and which prevails, pointed at where the weaker one stands. */
export function problemOf(service: Service, conflict: Conflict): Problem {
  const { subject, one, other, key, severity, remedy, cause, member } = conflict
  const first = ahead(service, one, other)
  const [weaker, stronger] = first === other ? [one, other] : [other, one]
  const { on, field } = weaker
  return {
    on,
    ...(field !== undefined && { field }),
    message: t`${subject}: ${stronger.message}${place(stronger)}, yet ${weaker.message}${place(weaker)}; ${verdict(service, first, conflict)}`,
    key,
    ...(severity && { severity }),
    ...(remedy !== undefined && { remedy }),
    ...(cause && member !== undefined && { cause, member }),
    related: [
      {
        on: stronger.on,
        ...(stronger.field !== undefined && { field: stronger.field }),
        message: stronger.message,
      },
    ],
  }
}

const place = ({ source }: ConflictSide) => {
  const named = firstOf(source)
  return named === undefined ? '' : t` (${named})`
}

function verdict(
  service: Service,
  first: ConflictSide | undefined,
  { one: a, other: b, else: otherwise }: Conflict,
): Wording {
  const [one, other] = [a, b].map(({ source }) => documentNamedIn(service, source))
  const prevailing = first && documentNamedIn(service, first.source)
  if (prevailing !== undefined) return t`${quoted(prevailing)} prevails`
  if (otherwise !== undefined) return otherwise
  return one !== undefined && one === other
    ? t`both stand in ${quoted(one)}, so nobody may rely on the better one`
    : t`neither prevails, so nobody may rely on the better one`
}

export function documentNamedIn(
  service: Service,
  source: ConflictSide['source'],
): string | undefined {
  const id = firstOf(source)?.split(' ', 1)[0]
  return id !== undefined && Object.hasOwn(service.documents ?? {}, id) ? id : undefined
}

const firstOf = (source: ConflictSide['source']): string | undefined =>
  typeof source === 'string' ? source : source?.[0]

/** The side in the higher document; none where both stand in one, or in documents of one rank. */
function ahead(service: Service, one: ConflictSide, other: ConflictSide): ConflictSide | undefined {
  const wins = (a: ConflictSide, b: ConflictSide) =>
    prevailing(service, [said(a), said(b)])?.on === a
  // Whoever comes first wins among equals, so the order is tried both ways.
  const [forward, back] = [wins(one, other), wins(other, one)]
  return forward === back ? undefined : forward ? one : other
}

const said = (side: ConflictSide): Statement<{ readonly source?: string | readonly string[] }> => ({
  stand: 'stated',
  detail: side.source === undefined ? {} : { source: side.source },
  on: side,
})
