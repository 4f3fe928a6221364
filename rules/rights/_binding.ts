import type { Service, SourceReference } from '../../src/model/rule.ts'
import type { Help } from './_assistance.ts'

/** Documents that describe and do not bind. */
const descriptive: readonly string[] = [
  'privacy-policy',
  'security-policy',
  'help-article',
  'web-page',
  'audit-report',
  'assessment',
]

/** Whether the promise stands in a document that binds, or in none that we know of. */
export function binds(service: Service, { detail }: Help): boolean {
  const { obligations, documents = {} } = service
  const group = obligations?.assistance
  const source =
    detail.source ??
    (typeof group === 'object' ? group.source : undefined) ??
    obligations?.source ??
    service.source
  return idsOf(source).every((id) => {
    const document = Object.hasOwn(documents, id) ? documents[id] : undefined
    return (
      document === undefined ||
      (document.legalEffect !== false && !descriptive.includes(document.type))
    )
  })
}

const idsOf = (source: SourceReference = []): readonly string[] =>
  (typeof source === 'string' ? [source] : source).map((one) => one.split(' ', 1)[0] ?? '')
