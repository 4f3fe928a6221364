import type { ColumnSpec } from './register.ts'

export const transfersColumns = [
  { key: 'service', kind: 'text', width: 24, group: 'service' },
  { key: 'from', kind: 'text', width: 24, group: 'route' },
  { key: 'to', kind: 'text', width: 18, group: 'route' },
  { key: 'standing', kind: 'text', width: 16, group: 'route' },
  { key: 'basis', kind: 'text', width: 24, group: 'route' },
  { key: 'recipient', kind: 'text', width: 26, group: 'recipient' },
  { key: 'group', kind: 'yes-no', width: 12, group: 'recipient' },
  { key: 'exporterRole', kind: 'text', width: 16, group: 'recipient' },
  { key: 'recipientRole', kind: 'text', width: 16, group: 'recipient' },
  { key: 'activity', kind: 'text', width: 20, group: 'data' },
  { key: 'data', kind: 'list', width: 26, group: 'data', joint: ', ' },
  { key: 'frequency', kind: 'text', width: 14, group: 'data' },
  { key: 'instrument', kind: 'list', width: 40, group: 'instrument' },
  { key: 'onward', kind: 'yes-no', width: 14, group: 'instrument' },
  { key: 'measures', kind: 'list', width: 30, group: 'instrument' },
  { key: 'spare', kind: 'list', width: 34, group: 'instrument', shared: true },
  { key: 'assessed', kind: 'yes-no', width: 14, group: 'assessment' },
  { key: 'assessedOn', kind: 'date', width: 13, group: 'assessment' },
  { key: 'assessedBy', kind: 'text', width: 20, group: 'assessment' },
] as const satisfies readonly ColumnSpec[]

export type TransfersKey = (typeof transfersColumns)[number]['key']
