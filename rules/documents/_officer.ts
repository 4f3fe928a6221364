import { quoted, type Related, type Service } from '../../src/model/rule.ts'
import { monitoringFeatures } from '../law/governance.ts'

export interface Reason {
  readonly why: string
  readonly place: Related
}

/** Why Article 37(1)(b) is likely to ask for an officer; where nothing shows it, nothing is asked. */
export function officerReason({ provider, activities = [] }: Service): Reason | undefined {
  if (provider?.telecom === true)
    return {
      why: 'it carries public electronic communications',
      place: { on: provider, field: 'telecom', message: 'a telecom operator' },
    }
  for (const { id, features = [] } of activities) {
    const on = features.find(({ type }) => monitoringFeatures.includes(type))
    if (!on) continue
    const feature = on.type.replaceAll('-', ' ')
    return {
      why: `${feature} in ${quoted(id)} is likely to be regular and systematic monitoring`,
      place: { on, field: 'type', message: feature },
    }
  }
  return undefined
}
