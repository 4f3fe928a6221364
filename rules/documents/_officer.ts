import { quoted, type Related, type Service, t, term, type Wording } from '../../src/model/rule.ts'
import { monitoringFeatures } from '../law/governance.ts'

export interface Reason {
  readonly why: Wording
  readonly place: Related
}

/** Why Article 37(1)(b) is likely to ask for an officer; where nothing shows it, nothing is asked. */
export function officerReason({ provider, activities = [] }: Service): Reason | undefined {
  if (provider?.telecom === true)
    return {
      why: t`it carries public electronic communications`,
      place: { on: provider, field: 'telecom', message: t`a telecom operator` },
    }
  for (const { id, features = [] } of activities) {
    const on = features.find(({ type }) => monitoringFeatures.includes(type))
    if (!on) continue
    const feature = term(on.type)
    return {
      why: t`${feature} in ${quoted(id)} is likely to be regular and systematic monitoring`,
      place: { on, field: 'type', message: feature },
    }
  }
  return undefined
}
