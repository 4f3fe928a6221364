import type { Organisation, Service, Subprocessor } from './declaration.ts'
import type { ServiceEvidence } from './evidence.ts'
import type { RegimeId } from './regime.ts'

/** Every declaration of a run, indexed once. A rule looks sideways through it and reports on its own service. */
export interface Workspace {
  /** The day for which the law is asked, `YYYY-MM-DD`: a field, not a call to the clock. */
  readonly asOf: string
  /** Ids of instruments of law that are taken for invalid, whatever their days: usually none. */
  readonly assumedInvalid: ReadonlySet<string>
  /** The laws under which we stand, at least one: those that our organisation declares and the run adds. */
  readonly regimes: readonly RegimeId[]
  /** In order of their ids, so that the order of files never shows. */
  readonly services: readonly Service[]
  /** Our own side; absent means: a controller in the EU, with no duty of its own declared. */
  readonly organisation?: Organisation
  /** The service of that id, if exactly one sound declaration bears it. */
  service(id: string): Service | undefined
  /** What the copies of its documents say; undefined where it keeps none, or nobody looked. */
  evidence(service: Service): ServiceEvidence | undefined
  /**
   * Whether a change brings a sub-processor along under documents that it leaves as they were: what
   * it says of their approval is its own word. Absent where nothing is gated.
   */
  isBroughtAlong?(service: Service, one: Subprocessor): boolean
}
