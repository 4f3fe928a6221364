import type { Service } from '../model/declaration.ts'
import { withImplied } from '../model/found.ts'
import type { Finding } from '../model/report.ts'
import type { DocumentInput } from './document.ts'
import { standing } from './unresolved.ts'

/** What was found on one service, and what follows from it. */
export interface OwnFindings {
  /** What stands against it, those that were known before included. */
  readonly open: readonly Finding[]
  readonly waived: readonly Finding[]
}

/** The findings of each service, sorted once. Where two services bear one id, the file tells them apart. */
export function ownFindings({
  report,
  workspace,
  placeOf,
}: Pick<DocumentInput, 'report' | 'workspace' | 'placeOf'>): (service: Service) => OwnFindings {
  const open = byDeclaration(withImplied(standing(report)))
  const waived = byDeclaration(withImplied(report.waived))
  return (service) => {
    const file = placeOf(service)?.file
    const alone = workspace.service(service.id) === service
    const own = (all: readonly Finding[] = []) =>
      alone ? all : all.filter(({ location }) => location.file === file)
    return { open: own(open.get(service.id)), waived: own(waived.get(service.id)) }
  }
}

function byDeclaration(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const sorted = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.declaration === undefined) continue
    const others = sorted.get(finding.declaration)
    if (others) others.push(finding)
    else sorted.set(finding.declaration, [finding])
  }
  return sorted
}
