import type { Service } from './declaration.ts'
import type { Workspace } from './workspace.ts'

/**
 * The services to which a rule can apply. Elsewhere the engine does not run it: the law asks nothing
 * there, which is something else than nothing being wrong.
 */
export interface Scope {
  /** As `rules` lists it: `processor`. */
  readonly id: string
  /** Whom the rule is about, after "applies to": `providers that process on our behalf`. */
  readonly who: string
  holds(service: Service, workspace: Workspace): boolean
}
