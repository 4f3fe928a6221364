import type { ColumnSpec } from './register.ts'

export const subprocessorsColumns = [
  { key: 'service', kind: 'text', width: 24, group: 'service' },
  { key: 'name', kind: 'text', width: 28, group: 'who' },
  { key: 'country', kind: 'text', width: 16, group: 'who' },
  { key: 'locations', kind: 'list', width: 20, group: 'who', joint: ', ' },
  { key: 'contact', kind: 'text', width: 28, group: 'who' },
  { key: 'task', kind: 'text', width: 26, group: 'what' },
  { key: 'data', kind: 'list', width: 28, group: 'what', joint: ', ' },
  { key: 'access', kind: 'yes-no', width: 12, group: 'what' },
  { key: 'depth', kind: 'number', width: 8, group: 'chain', forSheets: true },
  { key: 'chain', kind: 'list', width: 30, group: 'chain', joint: ' → ' },
  { key: 'declaration', kind: 'text', width: 24, group: 'chain' },
  { key: 'safeguard', kind: 'list', width: 34, group: 'safeguard' },
  { key: 'approved', kind: 'yes-no', width: 12, group: 'approval' },
  { key: 'approvedBy', kind: 'text', width: 24, group: 'approval' },
  { key: 'approvedOn', kind: 'date', width: 13, group: 'approval' },
  { key: 'approvedUntil', kind: 'date', width: 13, group: 'approval' },
  { key: 'conditions', kind: 'text', width: 26, group: 'approval' },
  { key: 'reference', kind: 'text', width: 18, group: 'approval' },
  { key: 'inAgreement', kind: 'yes-no', width: 14, group: 'approval' },
  { key: 'inUse', kind: 'yes-no', width: 10, group: 'dates' },
  { key: 'since', kind: 'date', width: 13, group: 'dates' },
  { key: 'notified', kind: 'date', width: 13, group: 'dates' },
  { key: 'objection', kind: 'date', width: 13, group: 'dates' },
] as const satisfies readonly ColumnSpec[]

export type SubprocessorsKey = (typeof subprocessorsColumns)[number]['key']
