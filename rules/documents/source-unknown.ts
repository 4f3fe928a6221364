import { quoted, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { ourSide } from '../law/scopes.ts'

export default rule({
  id: 'source-unknown',
  chapter: 'documents',
  title: 'Source that is no document of the service',
  severity: 'error',
  basis: [gdpr(5, 2)],
  remedy: 'mend the id, or declare the document',
  request: 'ours',
  appliesTo: ourSide,
  since: '0.1.0',
  *check(service) {
    const ids = Object.keys(service.documents ?? {})
    const known = new Set(ids)
    const strange = new Map<string, Place[]>()
    for (const place of sourcesIn(service, '', [])) {
      if (known.has(place.id)) continue
      const places = strange.get(place.id)
      if (places) places.push(place)
      else strange.set(place.id, [place])
    }
    for (const [id, places] of strange) {
      const [{ on, field }, ...others] = places as [Place, ...Place[]]
      const near = similar(id, ids)
      const message = t`no document of this service has the id ${quoted(id)}`
      yield {
        on,
        field,
        message: others.length > 0 ? t`${message}, which ${places.length} sources name` : message,
        key: id,
        ...(near !== undefined && { remedy: t`did you mean "${near}"?` }),
        related: others.slice(0, shown).map((other) => ({
          on: other.on,
          field: other.field,
          message: t`${quoted(id)} again`,
        })),
      }
    }
  },
})

const shown = 3

interface Place {
  readonly id: string
  readonly on: object
  readonly field: string
}

/** Every source of a declaration, wherever it stands. */
function sourcesIn(node: object, part: string, found: Place[]): readonly Place[] {
  for (const field of Object.keys(node)) {
    if (field.startsWith('x-')) continue
    const value = (node as Readonly<Record<string, unknown>>)[field]
    if (isSource(field, part) && !Array.isArray(node)) found.push(...named(node, field, value))
    else if (typeof value === 'object' && value !== null) sourcesIn(value, field, found)
  }
  return found
}

/** A description that stands elsewhere names the paper; where measures do, any text will do. */
const isSource = (field: string, part: string) =>
  field === 'source' || (field === 'byReference' && part !== 'security')

function* named(on: object, field: string, source: unknown): Generator<Place> {
  const first = (text: unknown) => String(text).split(' ', 1)[0] ?? ''
  if (!Array.isArray(source)) yield { id: first(source), on, field }
  else
    for (const [index, one] of source.entries())
      yield { id: first(one), on: source, field: String(index) }
}

/** The id that was meant, as far as its beginning tells. */
const similar = (id: string, ids: readonly string[]) =>
  ids.find((one) => one.startsWith(id) || id.startsWith(one)) ??
  ids.find((one) => one.slice(0, 3) === id.slice(0, 3))
