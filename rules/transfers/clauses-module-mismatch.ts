import {
  at,
  linked,
  rule,
  type Service,
  type Transfer,
  t,
  type Wording,
  worded,
} from '../../src/model/rule.ts'
import { eu, gdpr } from '../law/cite.ts'
import { type ClauseRole, type Module, moduleNumbers, modules as table } from '../law/clauses.ts'
import { lawOf } from '../law/law-of.ts'
import { providerRole } from './_roles.ts'
import { type Route, routeName, unsettledRoutes } from './_routes.ts'

export default rule({
  id: 'clauses-module-mismatch',
  chapter: 'transfers',
  title: 'Module of the standard clauses that does not fit the roles',
  severity: 'error',
  basis: [gdpr(46, 2, 'c'), eu('2021/914')],
  remedy: 'conclude the module made for these roles, or correct the roles',
  request: 'standard-clauses',
  answeredAt: ['transfers/*/safeguard/modules'],
  since: '0.1.0',
  *check(service, workspace) {
    for (const route of unsettledRoutes(service, lawOf(workspace))) {
      const { exporter, importer } = rolesOf(service, route)
      const fitting = moduleNumbers.filter(
        (module) =>
          (exporter ?? table[module].exporter) === table[module].exporter &&
          (importer ?? table[module].importer) === table[module].importer,
      )
      for (const { safeguard } of route.own) {
        const chosen = safeguard.modules
        if (chosen === undefined || fitting.some((module) => chosen.includes(module))) continue
        const message = t`${linked(chosen.map(titled))}, and ${told(exporter, importer)}, which is module ${linked(fitting, 'or')}`
        yield at(safeguard, 'modules', message, {
          cause: {
            on: service,
            field: 'transfers',
            key: fitting.join('-'),
            message: (names) =>
              t`for ${names}, ${told(exporter, importer)}, which is module ${linked(fitting, 'or')}, and other modules are declared`,
          },
          member: routeName(route),
        })
      }
    }
  },
})

const titled = (module: number) =>
  t`module ${module} is from ${worded(table[module as Module].title)}`

function told(exporter: ClauseRole | undefined, importer: ClauseRole | undefined): Wording {
  if (exporter && importer) return t`the data goes from ${worded(exporter)} to ${worded(importer)}`
  return exporter
    ? t`the sender is a ${worded(exporter)}`
    : t`the recipient is a ${worded(importer ?? '')}`
}

interface Roles {
  readonly exporter: ClauseRole | undefined
  readonly importer: ClauseRole | undefined
}

/** What is declared, else only what follows for certain; a role that nobody can know decides nothing. */
function rolesOf(service: Service, { transfer, recipient, subprocessor }: Route): Roles {
  const provider = providerRole(service, transfer)
  const isSubprocessor = subprocessor !== undefined
  return {
    exporter: certain(transfer.exporterRole) ?? (isSubprocessor ? provider : undefined),
    importer:
      certain(transfer.recipientRole) ??
      (isSubprocessor ? 'processor' : recipient === 'provider' ? provider : undefined),
  }
}

function certain(role: Transfer['exporterRole']): ClauseRole | undefined {
  return role === 'unknown' ? undefined : role
}
