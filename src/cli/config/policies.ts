import { gateRules, readingRules } from '../../model/builtin-rules.ts'
import { segments } from '../../model/path.ts'
import type { Rule } from '../../model/rule.ts'
import type { SourceLocation } from '../../model/source-location.ts'
import type { Policy } from '../../policy/policy.ts'
import type { PolicyRule } from '../../policy/policy-rule.ts'
import type { Layer } from './config-layers.ts'
import type { LocatedConfigDiagnostic } from './located-config-diagnostic.ts'

/** A policy of the house, and where it is written. */
export interface PlacedPolicy {
  readonly rule: PolicyRule
  readonly place: SourceLocation
}

/** The policies that the layers come to, and what is wrong with them. */
export async function policiesIn(
  layers: readonly Layer[],
  rules: readonly Rule[],
): Promise<{
  readonly policies: readonly PlacedPolicy[]
  readonly slips: readonly LocatedConfigDiagnostic[]
}> {
  const written = new Map<string, { readonly policy: Policy; readonly layer: Layer }>()
  for (const layer of layers)
    for (const [id, policy] of Object.entries(layer.written.policies ?? {}))
      written.set(id, { policy, layer })
  const [any] = written.values()
  if (any === undefined) return { policies: [], slips: [] }

  const { policiesFrom } = await import('../../policy/policies.ts')
  const placeOf = (pointer: string): SourceLocation => {
    const { layer } = written.get(segments(pointer)[1] ?? '') ?? any
    const from = layer.origin(pointer)
    if (from.by === 'file') return from.place
    throw new Error('a policy that stands in no file')
  }
  const taken = new Set([
    ...rules.map(({ id }) => id),
    ...Object.keys(readingRules),
    ...Object.keys(gateRules),
  ])
  const { rules: found, slips } = await policiesFrom(
    Object.fromEntries([...written].map(([id, { policy }]) => [id, policy])),
    (id) => taken.has(id),
  )
  return {
    policies: found.map((rule) => ({ rule, place: placeOf(`/policies/${rule.id}`) })),
    slips: slips.map(({ pointer, message, hint }) => ({
      place: placeOf(pointer),
      message: [message, hint].filter(Boolean).join(', '),
    })),
  }
}
