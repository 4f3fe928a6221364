import {
  enumerated,
  listed,
  quoted,
  type Service,
  type Statement,
  statementsOf,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { isUnread } from '../law/notices.ts'
import type { Conflict, ConflictSide } from './_conflict.ts'

type Source = string | readonly string[] | undefined

/** What the terms on sub-processors say both ways: how they are authorised, and who they are. */
export function* termConflicts(service: Service): Generator<Conflict> {
  yield* authorisation(service)
  yield* lists(service)
}

/**
 * Each new sub-processor waits for our yes in one place, and comes by a mere notice or unless we
 * object in another. A request that is announced in advance stands in the same place as the approval.
 */
function* authorisation(service: Service): Generator<Conflict> {
  const { subprocessing } = service
  const above = subprocessing?.source ?? service.source
  const specific = statementsOf(subprocessing, 'authorisation').find(
    ({ stand, word, detail }) =>
      stand === 'stated' && word === 'specific' && detail.for === undefined,
  )
  // That each is said of the authorisation itself, is found already.
  const isBoth = statementsOf(subprocessing, 'authorisation').some(
    ({ stand, word, detail }) =>
      stand === 'stated' && word === 'general' && detail.for === undefined,
  )
  if (!specific || isBoth) return
  const place = sourceOf(specific, above)
  for (const [field, message] of [
    ['notice', t`new ones come after a mere notice`],
    ['objection', t`new ones come unless we object`],
  ] as const) {
    const other = statementsOf(subprocessing, field).find(
      (one) =>
        one.stand === 'stated' &&
        one.detail.for === undefined &&
        differs(place, sourceOf(one, above)),
    )
    if (!other) continue
    yield {
      subject: t`the authorisation of sub-processors`,
      one: side(specific, t`each new one waits for our approval`, place),
      other: side(other, message, sourceOf(other, above)),
      key: `authorisation ${field}`,
    }
    return
  }
}

const sourceOf = ({ detail }: Statement, above: Source): Source =>
  (detail as { readonly source?: Source }).source ?? above

const differs = (one: Source, other: Source) =>
  one !== undefined && other !== undefined && String(one) !== String(other)

const side = ({ on, field }: Statement, message: Wording, source: Source): ConflictSide => ({
  on,
  ...(field !== undefined && { field }),
  message,
  source,
})

/** Two lists that both claim to name everybody, and each names some whom the other does not. */
function* lists(service: Service): Generator<Conflict> {
  const all = statementsOf(service.subprocessing, 'list').filter(
    ({ stand, detail }) =>
      stand === 'stated' &&
      detail.complete !== false &&
      detail.document !== undefined &&
      isRead(service, detail.document),
  )
  const [one, other] = all
  if (!one || !other) return
  const [first, second] = [one, other].map(({ detail }) => detail.document ?? '')
  const alone = (here: string | undefined, there: string | undefined) =>
    listed(service.subprocessors)
      .filter(({ source }) => names(source, here) && !names(source, there))
      .map(({ id, name }) => name ?? id)
  const [here, there] = [alone(first, second), alone(second, first)]
  if (here.length === 0 && there.length === 0) return
  yield {
    subject: t`the lists of sub-processors`,
    one: side(one, only(here), first),
    other: side(other, only(there), second),
    key: 'lists',
    else: t`nobody can tell whom we authorise`,
    remedy: t`ask which list holds, and have the other one struck out or brought into line`,
  }
}

/** What stands in a list that nobody has opened, nobody knows. */
const isRead = ({ documents = {} }: Service, id: string) => {
  const document = documents[id]
  return document !== undefined && !isUnread(document)
}

const names = (source: Source, document: string | undefined) =>
  [source].flat().some((one) => one?.split(' ', 1)[0] === document)

const only = (companies: readonly string[]) =>
  companies.length === 0
    ? t`names nobody whom the other leaves out`
    : t`names ${enumerated(companies.map(quoted))}, whom the other leaves out`
