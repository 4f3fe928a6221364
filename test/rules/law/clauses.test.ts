import { describe, expect, it } from 'vitest'
import {
  clauseDecisions,
  clauseSet,
  clauseSetStatus,
  clauseSets,
  expectedModule,
  moduleFits,
} from '../../../rules/law/clauses.ts'

const on = (asOf: string) => ({ asOf, assumedInvalid: new Set<string>() })

describe('clause sets', () => {
  it('are six, of which 2021/915 carries no transfer', () => {
    expect(clauseDecisions).toEqual([
      '2001/497',
      '2002/16',
      '2004/915',
      '2010/87',
      '2021/914',
      '2021/915',
    ])
    expect(clauseSets.filter((set) => !set.transferTool).map((set) => set.decision)).toEqual([
      '2021/915',
    ])
  })

  it.each([
    ['2010/87', '2010/87'],
    ['2010/87/EU', '2010/87'],
    ['2004/915/EC', '2004/915'],
    ['(EU) 2021/914', '2021/914'],
    ['Decision 2021/914', '2021/914'],
    ['standard clauses', undefined],
    ['2021/9149', undefined],
  ])('%s is %s', (written, decision) => {
    expect(clauseSet(written)?.decision).toBe(decision)
  })
})

describe('what a contract on a set is worth', () => {
  it.each([
    // The old set in an old contract ends on 2022-12-28.
    ['2010/87', '2019-05-01', '2022-12-27', 'usable'],
    ['2010/87', '2019-05-01', '2022-12-28', 'ended'],
    ['2010/87', '2021-09-26', '2022-12-27', 'usable'],
    // New contracts could be concluded on it until the day before its repeal.
    ['2010/87', '2021-09-27', '2021-09-27', 'not-for-new-contracts'],
    ['2010/87', '2021-09-27', '2022-12-27', 'not-for-new-contracts'],
    ['2010/87', '2021-09-27', '2022-12-28', 'ended'],
    // Without its day nothing shows that the contract is an old one.
    ['2010/87', undefined, '2021-09-26', 'usable'],
    ['2010/87', undefined, '2022-01-01', 'not-for-new-contracts'],
    ['2010/87', undefined, '2026-11-21', 'ended'],
    ['2001/497', '2015-01-01', '2022-12-27', 'usable'],
    ['2004/915', '2015-01-01', '2022-12-28', 'ended'],
    ['2002/16', '2010-05-14', '2012-01-01', 'usable'],
    ['2002/16', '2010-05-15', '2012-01-01', 'not-for-new-contracts'],
    ['2002/16', '2009-01-01', '2022-12-28', 'ended'],
    ['2021/914', '2023-02-01', '2026-11-21', 'usable'],
    ['2021/914', undefined, '2021-06-27', 'usable'],
    ['2021/914', undefined, '2021-06-26', 'not-yet'],
    ['2021/914', '2020-01-01', '2026-11-21', 'not-yet'],
    ['standard clauses', undefined, '2026-11-21', undefined],
  ])('%s concluded %s, on %s: %s', (decision, concludedOn, asOf, status) => {
    expect(clauseSetStatus(decision, concludedOn, on(asOf))).toBe(status)
  })

  it('lasted longer under UK law', () => {
    expect(clauseSetStatus('2010/87', '2022-09-21', on('2024-03-20'), 'UK')).toBe('usable')
    expect(clauseSetStatus('2010/87', '2022-09-21', on('2024-03-21'), 'UK')).toBe('ended')
    expect(clauseSetStatus('2010/87', '2022-09-22', on('2023-01-01'), 'UK')).toBe(
      'not-for-new-contracts',
    )
  })
})

describe('modules', () => {
  it.each([
    ['controller', 'controller', 1],
    ['controller', 'processor', 2],
    ['processor', 'processor', 3],
    ['processor', 'controller', 4],
  ] as const)('from %s to %s it is module %i and no other', (exporter, importer, module) => {
    expect(expectedModule(exporter, importer)).toBe(module)
    expect(([1, 2, 3, 4] as const).filter((one) => moduleFits(one, exporter, importer))).toEqual([
      module,
    ])
  })
})
