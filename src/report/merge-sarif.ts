import { compareText } from '../model/compare-text.ts'
import { isRecord } from '../model/is-record.ts'
import type { Part } from '../model/part.ts'
import { partCaveat } from './caveats.ts'

/** As much of a SARIF log of ours as putting several together has to know. */
export interface SarifLog {
  readonly version: string
  readonly runs: readonly [SarifRun]
}

export interface SarifRun {
  readonly tool: object
  readonly automationDetails: { readonly id: string }
  readonly invocations: readonly [Invocation]
  readonly results: readonly SarifResult[]
  readonly properties: Readonly<Record<string, unknown>> & {
    readonly part?: Part
    readonly waived: readonly object[]
  }
}

interface Invocation {
  readonly executionSuccessful: boolean
  readonly toolConfigurationNotifications: readonly Notification[]
  readonly toolExecutionNotifications: readonly Notification[]
}

interface Notification {
  readonly message: { readonly text: string }
  readonly locations?: readonly Place[]
}

interface Place {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string }
    readonly region?: { readonly startLine: number; readonly startColumn: number }
  }
}

interface SarifResult {
  readonly ruleId: string
  readonly level: string
  readonly locations: readonly [Place]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly suppressions?: readonly { readonly justification?: string }[]
}

/** Whether a value is a log that this program has written. */
export function isSarifLog(value: unknown): value is SarifLog {
  if (!isRecord(value) || value['version'] !== '2.1.0' || !Array.isArray(value['runs']))
    return false
  const [run, ...others] = value['runs']
  return (
    others.length === 0 &&
    isRecord(run) &&
    Array.isArray(run['results']) &&
    Array.isArray(run['invocations']) &&
    isRecord(run['automationDetails']) &&
    isRecord(run['properties']) &&
    Array.isArray(run['properties']['waived']) &&
    isRecord(run['tool']) &&
    isRecord(run['tool']['driver']) &&
    run['tool']['driver']['name'] === 'dpa-lint'
  )
}

/** Logs of parts as the log of the whole. */
export function mergeSarif(logs: readonly [SarifLog, ...SarifLog[]]): SarifLog {
  const runs = logs.map(({ runs: [run] }) => run)
  const [first] = logs[0].runs
  const { part, ...properties } = first.properties
  const invocations = runs.map((run) => run.invocations[0])
  const id = part
    ? first.automationDetails.id.replace(`${part.index}-of-${part.of}/`, '')
    : first.automationDetails.id
  return {
    ...logs[0],
    runs: [
      {
        ...first,
        automationDetails: { id },
        invocations: [
          {
            executionSuccessful: invocations.every((one) => one.executionSuccessful),
            toolConfigurationNotifications: warningsOf(runs),
            toolExecutionNotifications: invocations
              .flatMap((one) => one.toolExecutionNotifications)
              .toSorted((a, b) => compareText(fileOf(a.locations?.[0]), fileOf(b.locations?.[0]))),
          },
        ],
        results: runs.flatMap(({ results }) => results).toSorted(byPlace),
        properties: { ...properties, waived: runs.flatMap((run) => run.properties.waived) },
      },
    ],
  }
}

/** Each once; that a part is none of the whole is no longer so. */
function warningsOf(runs: readonly SarifRun[]): readonly Notification[] {
  const all = runs.flatMap(({ invocations: [{ toolConfigurationNotifications }], properties }) =>
    toolConfigurationNotifications.filter(
      ({ message }) => !properties.part || message.text !== partCaveat(properties.part),
    ),
  )
  return [...new Map(all.map((one) => [one.message.text, one])).values()]
}

/** What is open before what is excused, each in the order of one run. */
function byPlace(a: SarifResult, b: SarifResult): number {
  const [one, other] = [a.locations[0].physicalLocation, b.locations[0].physicalLocation]
  return (
    rankOf(a) - rankOf(b) ||
    compareText(fileOf(a.locations[0]), fileOf(b.locations[0])) ||
    (one.region?.startLine ?? 0) - (other.region?.startLine ?? 0) ||
    (one.region?.startColumn ?? 0) - (other.region?.startColumn ?? 0) ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(fingerprintOf(a), fingerprintOf(b))
  )
}

const fingerprintOf = ({ partialFingerprints }: SarifResult) =>
  partialFingerprints['dpaLintFingerprint/v1']

const rankOf = ({ suppressions }: SarifResult) =>
  suppressions === undefined ? 0 : suppressions[0]?.justification === 'in the baseline' ? 2 : 1

function fileOf(place: Place | undefined): string {
  const uri = place?.physicalLocation.artifactLocation.uri ?? ''
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}
