import { describe, expect, test } from 'vitest'
import type { ActiveRule } from '../../src/check/active-rules.ts'
import { newRunMemory, recalling } from '../../src/check/run-memory.ts'
import { type WorkspaceOptions, workspaceOf } from '../../src/check/workspace.ts'
import type { Organisation, Service } from '../../src/model/declaration.ts'
import type { LocatedDeclaration } from '../../src/model/parsed-file.ts'
import type { Severity } from '../../src/model/severity.ts'
import { startOf } from '../../src/model/source-location.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { everySubprocessor, everyTransfer, law } from './declared.ts'

const located = <D extends Service | Organisation>(kind: D['kind'], id: string) =>
  ({
    declaration: { apiVersion: 'dpa-lint/v1', kind, id, name: id } as unknown as D,
    file: `${id}.yaml`,
    place: () => startOf(`${id}.yaml`),
  }) satisfies LocatedDeclaration<D>
const calls = located<Service>('Service', 'calls')
const mail = located<Service>('Service', 'mail')
const bank = located<Organisation>('Organisation', 'bank')
const active = (fields: Partial<ActiveRule> = {}): ActiveRule => ({
  ...{ rule: everyTransfer, severity: undefined, options: {} },
  ...fields,
})

interface Run {
  readonly valid?: readonly LocatedDeclaration[]
  readonly options?: Partial<WorkspaceOptions>
  readonly unknownAs?: Severity
  readonly active?: ActiveRule
  /** What the rule looks at besides the service. */
  readonly look?: (workspace: Workspace) => unknown
}

/** Runs over `calls`, one after the other with one memory; says which of them asked the rule anew. */
function asked(...runs: readonly Run[]): readonly boolean[] {
  const memory = newRunMemory<number>()
  return runs.map(
    ({ valid = [calls, mail], options = {}, unknownAs, active: one = active(), look }, run) => {
      const workspace = workspaceOf(valid, {
        ...{ asOf: law.asOf, assumedInvalid: new Set(), regimes: [] },
        ...options,
      })
      const judge = (_: unknown, __: unknown, seen: Workspace) => {
        look?.(seen)
        return run
      }
      return recalling(memory, judge, workspace, unknownAs)(calls, one, workspace) === run
    },
  )
}

describe('what a rule has found is remembered', () => {
  test('as long as nothing has changed that it saw', () => {
    expect(asked({}, {}, {})).toEqual([true, false, false])
    expect(asked({}, { valid: [calls] }, { valid: [calls, mail, bank] })).toEqual([
      ...[true, false, true],
    ])
    expect(asked({}, { valid: [calls, located('Service', 'mail')] })).toEqual([true, false])
  })

  test.each<readonly [string, Run]>([
    ['of another day', { options: { asOf: '2026-02-01' } }],
    ['without an instrument', { options: { assumedInvalid: new Set(['dpf']) } }],
    ['under another law', { options: { regimes: ['uk-gdpr'] } }],
    ['with unknown facts judged otherwise', { unknownAs: 'info' }],
    ['for another organisation', { valid: [calls, mail, bank] }],
    ['more gravely', { active: active({ severity: 'error' }) }],
    ['with another option', { active: active({ options: { most: 1 } }) }],
    ['by another rule of its id', { active: active({ rule: { ...everyTransfer } }) }],
    ['by another rule', { active: active({ rule: everySubprocessor }) }],
  ])('and not %s', (_, run) => {
    expect(asked({}, run, run)).toEqual([true, true, false])
  })

  test.each<readonly [string, (workspace: Workspace) => unknown]>([
    ['at all services', ({ services }) => services.length],
    ['at one', ({ service }) => service('mail')?.name],
  ])('and by whoever looks %s, as long as these are the same', (_, look) => {
    expect(asked({ look }, { look })).toEqual([true, false])
    expect(asked({ look }, { look, valid: [calls] })).toEqual([true, true])
    expect(asked({ look }, { look, valid: [calls, located('Service', 'mail')] })).toEqual([
      ...[true, true],
    ])
    // One that looked once need not look the next time.
    expect(asked({ look }, { valid: [calls] }, {})).toEqual([true, true, false])
  })

  test('of each service and rule apart; what is seen is what there is', () => {
    const memory = newRunMemory<string>()
    const workspace = workspaceOf([calls, mail], {
      ...{ asOf: law.asOf, assumedInvalid: new Set(), regimes: [] },
    })
    const seen: string[] = []
    const recall = recalling(
      memory,
      ({ declaration }, { rule }, { services, service, asOf }) => {
        seen.push(`${services.map(({ id }) => id)} ${service('mail')?.id} ${asOf}`)
        return `${rule.id} ${declaration.id}`
      },
      workspace,
      undefined,
    )
    const two = [active(), active({ rule: everySubprocessor })]
    const all = () => two.flatMap((one) => [calls, mail].map((at) => recall(at, one, workspace)))
    expect(all()).toEqual([
      'every-transfer calls',
      'every-transfer mail',
      'every-subprocessor calls',
      'every-subprocessor mail',
    ])
    expect(seen).toEqual(Array.from({ length: 4 }, () => `calls,mail mail ${law.asOf}`))
  })
})
