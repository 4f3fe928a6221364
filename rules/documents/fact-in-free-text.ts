import {
  type Country,
  listed,
  quoted,
  rule,
  type Service,
  statementsOf,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { countriesTold, type Misplaced, misplacedIn } from '../law/misplaced-wording.ts'
import { ourSide } from '../law/scopes.ts'

export default rule({
  id: 'fact-in-free-text',
  chapter: 'documents',
  title: 'Fact in a free text that no rule reads there',
  severity: 'warning',
  basis: [gdpr(5, 2)],
  remedy: 'declare the fact in the field that holds it, and leave the words as its quote',
  request: 'ours',
  appliesTo: ourSide,
  since: '0.1.0',
  *check(service) {
    const known = placesKnown(service)
    const silent = (Object.keys(homes) as Misplaced[]).filter((kind) =>
      homes[kind].isSilent(service),
    )
    for (const { on, field, text } of freeTextsIn(service)) {
      const fields = [
        ...misplacedIn(text)
          .filter((kind) => silent.includes(kind))
          .map((kind) => homes[kind]),
        ...(countriesTold(text).some((country) => !known.has(country)) ? [places] : []),
      ]
      for (const { says, path } of fields)
        yield {
          on,
          field,
          key: path,
          message: t`${quoted(text)} tells ${says}, and no rule reads it there: it belongs under ${quoted(path)}`,
          remedy: t`declare it under ${quoted(path)}, with these words as its quote`,
        }
    }
  },
})

interface Home {
  readonly says: Wording
  readonly path: string
}

const places: Home = { says: t`where data are`, path: 'locations' }

/** Where each fact has its field, and when nothing stands in it. */
const homes: Readonly<
  Record<Misplaced, Home & { readonly isSilent: (service: Service) => boolean }>
> = {
  breachTime: {
    says: t`how soon a breach is notified`,
    path: 'breach.notice.within',
    isSilent: ({ breach }) =>
      statementsOf(breach, 'notice').every(({ detail }) => detail.within === undefined),
  },
  noAudits: {
    says: t`that there are no audits`,
    path: 'obligations.audit.audits',
    isSilent: ({ obligations }) =>
      statementsOf(obligations, 'audit').every(
        ({ stand, detail }) =>
          stand !== 'refused' && (detail.audits === undefined || detail.audits === true),
      ),
  },
  retention: {
    says: t`how long data are kept`,
    path: 'activities.retention',
    isSilent: ({ activities = [], obligations }) =>
      activities.every(({ retention }) => retention === undefined) &&
      statementsOf(obligations, 'endOfContract').every(
        ({ detail }) => detail.within === undefined && detail.backups === undefined,
      ),
  },
  tool: {
    says: t`on what a transfer rests`,
    path: 'transfers.safeguard',
    isSilent: ({ transfers, safeguards }) =>
      safeguards === undefined &&
      listed(transfers).every(({ safeguard }) => safeguard === undefined),
  },
}

/** Every country that a field names already. */
function placesKnown(service: Service): ReadonlySet<Country> {
  const { provider, locations, subprocessors, transfers } = service
  return new Set(
    [
      provider?.country,
      ...listed(locations).flatMap(({ countries = [], selected = [] }) => [countries, selected]),
      ...listed(subprocessors).flatMap(({ country, locations: own = [] }) => [country, own]),
      ...listed(transfers).map(({ to }) => to),
    ]
      .flat()
      .filter((one): one is Country => one !== undefined),
  )
}

interface FreeText {
  readonly on: object
  readonly field: string
  readonly text: string
}

/** Remarks, details and purposes: what people write where no field comes to their mind. */
const free: ReadonlySet<string> = new Set(['note', 'detail', 'purpose', 'purposes', 'customer'])

function freeTextsIn(service: Service): readonly FreeText[] {
  const found: FreeText[] = []
  const walk = (node: object, part: string) => {
    for (const field of Object.keys(node)) {
      const value = (node as Readonly<Record<string, unknown>>)[field]
      const name = Array.isArray(node) ? part : field
      if (typeof value === 'string') {
        if (free.has(name)) found.push({ on: node, field, text: value })
      } else if (typeof value === 'object' && value !== null && !field.startsWith('x-'))
        walk(value, name)
    }
  }
  walk(service, '')
  return found
}
