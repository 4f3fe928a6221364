import baselineSchema from '../../schemas/baseline.schema.json' with { type: 'json' }
import type { BaselineEntry } from '../model/baseline.ts'
import type { ParseDiagnostic } from '../model/parsed-file.ts'
import { step } from '../model/path.ts'
import type { Source } from '../model/source-location.ts'
import type { Schema } from './schema.ts'
import { readYamlConfigFile } from './yaml-config-file.ts'

/** The findings that a baseline holds. Where anything in it is wrong, none of them counts. */
export async function readBaseline(source: Source): Promise<{
  readonly entries: readonly BaselineEntry[]
  readonly faults: readonly ParseDiagnostic[]
}> {
  const { data, faults, place } = await readYamlConfigFile(
    source,
    'Baseline',
    baselineSchema as Schema,
  )
  if (data === undefined) return { entries: [], faults }
  const { findings } = data as { readonly findings: readonly Omit<BaselineEntry, 'location'>[] }
  const entries = findings.map(({ fingerprint, severity, value }, index) => ({
    fingerprint,
    severity,
    ...(value !== undefined && { value }),
    location: place(`${step('/findings', index)}/fingerprint`),
  }))
  return { entries, faults: [] }
}
