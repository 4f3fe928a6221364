import { expect, it } from 'vitest'
import type { DatedFact } from '../../../rules/law/dated.ts'
import { lawTables } from '../../../rules/law/table.ts'

/*
 * What was looked up about each fact, row by row: whether a text or several sources bear it out, and
 * the first and last day found. A row that is not borne out is told once at the end of each report.
 */
const lookedUp: readonly (readonly [string, boolean, string | null, string | null])[] = [
  ['eu-gb-bridge', true, '2021-01-01', '2021-06-27'],
  ['eu-hu', true, '2000-07-26', '2004-04-30'],
  ['uk-fo', true, '2021-01-01', null],
  ['ch-gb', true, '2023-09-01', null],
  ['ch-mc', true, '2023-09-01', null],
  ['ch-nz', true, '2023-09-01', null],
  ['ch-uy', true, '2023-09-01', null],
  ['eu-gb-inside', true, null, '2020-12-31'],
  ['scc-2001-497', true, '2001-06-15', '2022-12-27'],
  ['scc-2002-16', false, '2001-12-27', '2022-12-27'],
  ['scc-2004-915', true, '2004-12-27', '2022-12-27'],
  ['scc-2010-87', true, '2010-02-05', '2022-12-27'],
  ['scc-2021-914', true, '2021-06-27', null],
  ['uk-idta', true, '2022-03-21', null],
  ['uk-addendum', true, '2022-03-21', null],
  ['scc-old-sets-uk', true, null, '2024-03-20'],
  ['directive-95-46', true, null, '2018-05-24'],
  ['swiss-us-privacy-shield', true, null, '2020-09-07'],
  ['breach-gdpr-authority', true, '2018-05-25', null],
  ['breach-gdpr-processor', true, '2018-05-25', null],
  ['breach-gdpr-subjects', true, '2018-05-25', null],
  ['breach-telecom-authority', true, '2013-08-25', null],
  ['breach-telecom-contracted', true, '2013-08-25', null],
  ['breach-nis2-early-warning', true, '2024-10-18', null],
  ['breach-nis2-notification', true, '2024-10-18', null],
  ['breach-dora-classified', true, '2025-03-12', null],
  ['breach-dora-aware', true, '2025-03-12', null],
  ['breach-cra', true, '2026-09-11', null],
  ['breach-uk-authority', true, '2021-01-01', null],
  ['breach-swiss-authority', true, '2023-09-01', null],
  ['derogations-narrow', true, '2018-05-25', null],
  ['wp260-retention', false, null, null],
  ['eprivacy-national-periods', true, null, null],
  ['cnil-call-recordings', true, null, null],
  ['iso-27017-2015', true, null, null],
  ['iso-27018-2019', true, null, null],
  ['iso-27018-2025', true, '2025-08-25', null],
  ['secnumcloud-3.2', true, '2022-03-08', null],
  ['pci-dss-4.0', true, '2022-03-31', '2024-12-31'],
  ['pci-dss-4.0.1', true, '2024-06-11', null],
  ['iso-9001-2015', true, null, null],
  ['iso-22301-2019', true, null, null],
  ['iso-20000-1-2018', true, null, null],
  ['consent-age', true, null, null],
  ['subprocessor-active-information', true, null, null],
  ['audits-undeterred', false, null, null],
  ['change-of-terms-by-posting', false, null, null],
  ['types-of-data-in-detail', false, null, null],
  ['edpb-purpose-in-detail', false, null, null],
  ['wp248-criteria', true, null, null],
  ['officer-likely', true, null, null],
  ['representative-uncertain', true, null, null],
  // Looked up since: what they rest on is told in their tables.
  ['breach-uk-pecr', true, '2025-08-20', null],
  ['breach-swiss-processor', true, '2023-09-01', null],
  ['iso-27017-2026', true, null, null],
  ['iso-9001-2026', true, '2026-09-16', null],
  ['recording-de', true, null, null],
  ['recording-es', true, null, null],
  ['recording-fr', true, null, null],
]

it('stand in the tables as they were looked up, with their days', () => {
  const facts = new Map<string, Partial<DatedFact>>(lawTables.map((fact) => [fact.id, fact]))
  const stated = lookedUp.map(([id]) => {
    const fact = facts.get(id)
    return [id, fact?.verified, fact?.from ?? null, fact?.until ?? null]
  })
  expect(stated).toEqual(lookedUp)
})
