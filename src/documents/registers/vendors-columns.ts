import type { ColumnSpec } from './register.ts'

export const vendorsColumns = [
  { key: 'name', kind: 'text', width: 24, group: 'service' },
  { key: 'provider', kind: 'text', width: 22, group: 'provider' },
  { key: 'country', kind: 'text', width: 14, group: 'provider' },
  { key: 'roles', kind: 'list', width: 16, group: 'provider', joint: ', ' },
  { key: 'agreement', kind: 'list', width: 26, group: 'agreement' },
  { key: 'agreementDate', kind: 'date', width: 12, group: 'agreement' },
  { key: 'age', kind: 'number', width: 12, group: 'agreement' },
  { key: 'worst', kind: 'text', width: 28, group: 'findings' },
  { key: 'open', kind: 'number', width: 10, group: 'findings' },
  { key: 'nextDate', kind: 'date', width: 12, group: 'next' },
  { key: 'next', kind: 'text', width: 26, group: 'next' },
  { key: 'owner', kind: 'list', width: 16, group: 'next', joint: ', ' },
] as const satisfies readonly ColumnSpec[]

export type VendorsKey = (typeof vendorsColumns)[number]['key']
