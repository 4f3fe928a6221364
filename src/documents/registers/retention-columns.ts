import type { ColumnSpec } from './register.ts'

export const retentionColumns = [
  { key: 'service', kind: 'text', width: 24, group: 'activity' },
  { key: 'activity', kind: 'text', width: 26, group: 'activity' },
  { key: 'role', kind: 'text', width: 18, group: 'activity' },
  { key: 'category', kind: 'text', width: 22, group: 'data' },
  { key: 'items', kind: 'list', width: 28, group: 'data', joint: ', ' },
  { key: 'case', kind: 'text', width: 26, group: 'data' },
  { key: 'period', kind: 'text', width: 30, group: 'period' },
  { key: 'days', kind: 'number', width: 12, group: 'period' },
  { key: 'from', kind: 'text', width: 22, group: 'period' },
  { key: 'law', kind: 'text', width: 26, group: 'period' },
  { key: 'vague', kind: 'yes-no', width: 10, group: 'period' },
  { key: 'reservation', kind: 'text', width: 24, group: 'period' },
  { key: 'fate', kind: 'text', width: 18, group: 'end' },
  { key: 'backups', kind: 'text', width: 16, group: 'end' },
  { key: 'afterContract', kind: 'list', width: 36, group: 'end' },
  { key: 'limit', kind: 'text', width: 18, group: 'limit' },
  { key: 'limitDays', kind: 'number', width: 12, group: 'limit' },
] as const satisfies readonly ColumnSpec[]

export type RetentionKey = (typeof retentionColumns)[number]['key']
