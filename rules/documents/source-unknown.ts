import { quoted, rule, type Service, t } from '../../src/model/rule.ts'
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
    for (const place of strangeSourcesIn(service, known)) {
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

/** Every source of a declaration, wherever it stands, that none of its documents is called by. */
function strangeSourcesIn(service: Service, known: ReadonlySet<string>): readonly Place[] {
  const found: Place[] = []
  const name = (on: object, field: string, source: unknown) => {
    const id = String(source).split(' ', 1)[0] ?? ''
    if (!known.has(id)) found.push({ id, on, field })
  }
  const walk = (node: object, part: string) => {
    for (const field of Object.keys(node)) {
      const value = (node as Readonly<Record<string, unknown>>)[field]
      if (typeof value !== 'object' || value === null) {
        if (isSource(field, part) && !Array.isArray(node)) name(node, field, value)
      } else if (field.startsWith('x-')) continue
      else if (!isSource(field, part) || Array.isArray(node)) walk(value, field)
      else if (Array.isArray(value))
        for (const [index, one] of value.entries()) name(value, String(index), one)
      else name(node, field, value)
    }
  }
  walk(service, '')
  return found
}

/** A description that stands elsewhere names the paper; where measures do, any text will do. */
const isSource = (field: string, part: string) =>
  field === 'source' || (field === 'byReference' && part !== 'security')

/** The id that was meant, as far as its beginning tells. */
const similar = (id: string, ids: readonly string[]) =>
  ids.find((one) => one.startsWith(id) || id.startsWith(one)) ??
  ids.find((one) => one.slice(0, 3) === id.slice(0, 3))
