import type { Rule } from '../../src/model/rule.ts'
import chainCycle from './chain-cycle.ts'
import chainDataWider from './chain-data-wider.ts'
import chainFlowDownBroken from './chain-flow-down-broken.ts'
import chainRetentionLonger from './chain-retention-longer.ts'
import chainTransferUncovered from './chain-transfer-uncovered.ts'
import embeddedServiceUndescribed from './embedded-service-undescribed.ts'
import providerConcentration from './provider-concentration.ts'

/** In the order of the catalogue. */
export const chain: readonly Rule[] = [
  chainTransferUncovered,
  chainRetentionLonger,
  chainDataWider,
  chainFlowDownBroken,
  chainCycle,
  embeddedServiceUndescribed,
  providerConcentration,
]
