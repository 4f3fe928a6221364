import type { ColumnSpec } from './register.ts'

/** Every point that the law asks of either record, and what authorities' templates add. */
export const ropaColumns = [
  { key: 'service', kind: 'text', width: 24, group: 'record' },
  { key: 'record', kind: 'text', width: 30, group: 'record' },
  { key: 'activity', kind: 'text', width: 26, group: 'record' },
  { key: 'providerRole', kind: 'text', width: 18, group: 'record' },
  { key: 'ourRole', kind: 'text', width: 18, group: 'record' },
  { key: 'controller', kind: 'text', width: 30, group: 'parties' },
  { key: 'controllerContact', kind: 'text', width: 32, group: 'parties' },
  { key: 'jointController', kind: 'text', width: 28, group: 'parties' },
  { key: 'jointContact', kind: 'text', width: 30, group: 'parties' },
  { key: 'representative', kind: 'list', width: 26, group: 'parties' },
  { key: 'officer', kind: 'text', width: 26, group: 'parties' },
  { key: 'processor', kind: 'text', width: 30, group: 'parties' },
  { key: 'processorContact', kind: 'text', width: 32, group: 'parties' },
  { key: 'processorRepresentative', kind: 'list', width: 26, group: 'parties' },
  { key: 'processorOfficer', kind: 'text', width: 26, group: 'parties' },
  { key: 'purposes', kind: 'list', width: 40, group: 'purposes' },
  { key: 'legalBasis', kind: 'list', width: 30, group: 'basis' },
  { key: 'processing', kind: 'list', width: 34, group: 'processing' },
  { key: 'subjects', kind: 'list', width: 28, group: 'categories' },
  { key: 'data', kind: 'list', width: 40, group: 'categories' },
  { key: 'special', kind: 'list', width: 28, group: 'categories' },
  { key: 'recipients', kind: 'list', width: 40, group: 'recipients' },
  { key: 'transfers', kind: 'list', width: 44, group: 'transfers' },
  { key: 'lastResort', kind: 'list', width: 30, group: 'transfers' },
  { key: 'erasure', kind: 'list', width: 44, group: 'erasure' },
  { key: 'security', kind: 'list', width: 44, group: 'security' },
] as const satisfies readonly ColumnSpec[]

/** The point of each record that asks for a group: paragraph 1 is the controller's, 2 the processor's. */
export const ropaPoints: Readonly<
  Partial<Record<RopaGroup, { readonly 1?: string; readonly 2?: string }>>
> = {
  parties: { 1: 'a', 2: 'a' },
  purposes: { 1: 'b' },
  processing: { 2: 'b' },
  categories: { 1: 'c' },
  recipients: { 1: 'd' },
  transfers: { 1: 'e', 2: 'c' },
  erasure: { 1: 'f' },
  security: { 1: 'g', 2: 'd' },
}

export type RopaKey = (typeof ropaColumns)[number]['key']
export type RopaGroup = (typeof ropaColumns)[number]['group']
