import type { Organisation, Service, Subprocessor } from './declaration.ts'
import type { ServiceEvidence } from './evidence.ts'
import type { RegimeId } from './regime.ts'
import type { ServiceSummary } from './service-summary.ts'

/** What every rule knows besides its service: the law that is asked, and our own side. */
export interface Workspace {
  /** The day for which the law is asked, `YYYY-MM-DD`: a field, not a call to the clock. */
  readonly asOf: string
  /** Ids of instruments of law that are taken for invalid, whatever their days: usually none. */
  readonly assumedInvalid: ReadonlySet<string>
  /** The laws under which we stand, at least one: those that our organisation declares and the run adds. */
  readonly regimes: readonly RegimeId[]
  /** Our own side; absent means: a controller in the EU, with no duty of its own declared. */
  readonly organisation?: Organisation
  /** What the copies of its documents say; undefined where it keeps none, or nobody looked. */
  evidence(service: Service): ServiceEvidence | undefined
  /**
   * Whether a change brings a sub-processor along under documents that it leaves as they were: what
   * it says of their approval is its own word. Absent where nothing is gated.
   */
  isBroughtAlong?(service: Service, one: Subprocessor): boolean
}

/** For the rules that look across files: the other services, as far as they may be asked. */
export interface Estate<S extends ServiceSummary = ServiceSummary> extends Workspace {
  /** In order of their ids, so that the order of files never shows. */
  readonly services: readonly S[]
  /** The service of that id, if exactly one sound declaration bears it. */
  service(id: string): S | undefined
  /** The one among `services` that is this: two declarations may bear one id. */
  summaryOf(service: Service): S
}

/** The same for whoever shows the declarations as well as what was found. */
export type WholeEstate = Estate<Service>
