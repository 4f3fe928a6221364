import type { Rule } from '../../src/model/rule.ts'
import activityWithoutRole from './activity-without-role.ts'
import contractChainUnclear from './contract-chain-unclear.ts'
import controllerPurposeInProcessorActivity from './controller-purpose-in-processor-activity.ts'
import controllerScopeUnbounded from './controller-scope-unbounded.ts'
import controllerUnidentified from './controller-unidentified.ts'
import jointControlWithoutArrangement from './joint-control-without-arrangement.ts'
import processorUnidentified from './processor-unidentified.ts'
import processorWithOwnPurpose from './processor-with-own-purpose.ts'

export const roles: readonly Rule[] = [
  activityWithoutRole,
  jointControlWithoutArrangement,
  processorWithOwnPurpose,
  controllerScopeUnbounded,
  controllerPurposeInProcessorActivity,
  contractChainUnclear,
  controllerUnidentified,
  processorUnidentified,
]
