import { rule } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { activityConflicts } from './_activities.ts'
import { channelConflicts } from './_channels.ts'
import { problemOf } from './_conflict.ts'
import { outsideConflicts } from './_outside.ts'
import { retentionConflicts } from './_retentions.ts'
import { statementConflicts } from './_statements.ts'
import { termConflicts } from './_terms.ts'
import { toolConflicts } from './_tools.ts'
import { useConflicts } from './_uses.ts'

export default rule({
  id: 'contradiction',
  chapter: 'documents',
  title: 'One fact declared both ways',
  severity: 'warning',
  basis: [gdpr(5, 2), gdpr(28, 3)],
  remedy: 'ask which of the two holds, and have the other one struck out',
  request: 'contradiction',
  answeredAt: ['.'],
  asController: {
    basis: [gdpr(5, 2), gdpr(12, 1)],
    remedy: 'ask which of the two holds, and have the other one struck out of the notice',
  },
  since: '0.1.0',
  *check(service) {
    for (const find of detectors)
      for (const conflict of find(service)) yield problemOf(service, conflict)
  },
})

const detectors = [
  statementConflicts,
  retentionConflicts,
  activityConflicts,
  outsideConflicts,
  channelConflicts,
  useConflicts,
  termConflicts,
  toolConflicts,
] as const
