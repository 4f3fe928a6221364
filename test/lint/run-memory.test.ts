import { describe, expect, test } from 'vitest'
import type { ActiveRule } from '../../src/check/active-rules.ts'
import { newRunMemory, recalling } from '../../src/check/run-memory.ts'
import type { WorkspaceOptions } from '../../src/check/workspace.ts'
import type { Organisation, Service } from '../../src/model/declaration.ts'
import type { LocatedDeclaration } from '../../src/model/parsed-file.ts'
import type { Severity } from '../../src/model/severity.ts'
import type { Estate } from '../../src/model/workspace.ts'
import { everySubprocessor, everyTransfer } from './declared.ts'
import { estate, located } from './made.ts'

const calls = located<Service>('calls.yaml')
const mail = located<Service>('mail.yaml', { id: 'mail' })
const bank = located<Organisation>('bank.yaml', { kind: 'Organisation', id: 'bank' })
const active = (fields: Partial<ActiveRule> = {}): ActiveRule => ({
  ...{ rule: everyTransfer, severity: undefined, options: {} },
  ...fields,
})

const across = active({ rule: { ...everyTransfer, looksAcross: true } })
const linked = active({ rule: { ...everyTransfer, looksAcross: 'linked' } })

interface Run {
  readonly valid?: readonly LocatedDeclaration[]
  readonly options?: Partial<WorkspaceOptions>
  readonly unknownAs?: Severity
  readonly active?: ActiveRule
}

/** Runs over `calls`, one after the other with one memory; says which of them asked the rule anew. */
function asked(...runs: readonly Run[]): readonly boolean[] {
  const memory = newRunMemory<number>()
  return runs.map(
    ({ valid = [calls, mail], options, unknownAs, active: one = active() }, run) =>
      recalling(memory, () => run, estate(valid, options), unknownAs)(calls, one) === run,
  )
}

describe('what a rule has found is remembered', () => {
  test('as long as nothing has changed that it saw', () => {
    expect(asked({}, {}, {})).toEqual([true, false, false])
    expect(asked({}, { valid: [calls] }, { valid: [calls, mail, bank] })).toEqual([
      ...[true, false, true],
    ])
    expect(asked({}, { valid: [calls, located('mail.yaml', { id: 'mail' })] })).toEqual([
      true,
      false,
    ])
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

  test('and by a rule that looks across files, as long as all services are the same', () => {
    expect(asked({ active: across }, { active: across })).toEqual([true, false])
    expect(asked({ active: across }, { active: across, valid: [calls] })).toEqual([true, true])
    const another = [calls, located<Service>('mail.yaml', { id: 'mail' })]
    expect(asked({ active: across }, { active: across, valid: another })).toEqual([true, true])
  })

  test('and by one that follows ids alone, as long as the linked are the same', () => {
    const another = located<Service>('mail.yaml', { id: 'mail' })
    const again = (one: LocatedDeclaration, valid: readonly LocatedDeclaration[]) => {
      const memory = newRunMemory<number>()
      const runs = [[one, mail], valid].map((all, run) =>
        recalling(memory, () => run, estate(all), undefined)(one as typeof calls, linked),
      )
      return runs.at(-1) === 1
    }
    const customer = located<Service>('calls.yaml', {
      subprocessors: [{ id: 'x', service: 'mail' }],
    } as object)
    expect(again(calls, [calls, another])).toBe(false)
    expect(again(calls, [calls])).toBe(false)
    expect(again(customer, [customer, mail])).toBe(false)
    expect(again(customer, [customer, another])).toBe(true)
    expect(again(customer, [customer])).toBe(true)
    expect(again(mail, [customer, mail])).toBe(true)
    // A second one of its id is linked, too.
    expect(again(customer, [customer, mail, another])).toBe(true)
  })

  test('and shows such a rule the linked alone: to ask for another is a mistake of the rule', () => {
    const bystander = located<Service>('web.yaml', { id: 'web' })
    const customer = located<Service>('calls.yaml', { embeds: [{ service: 'mail' }] } as object)
    const seen = recalling(
      newRunMemory<Estate>(),
      (_, __, around) => around,
      estate([bystander, customer, mail]),
      undefined,
    )(customer, linked)
    expect(seen.services.map(({ id }) => id)).toEqual(['calls', 'mail'])
    expect(seen.service('mail')).toBe(mail.declaration)
    expect(() => seen.service('web')).toThrow('asks for "web"')
  })

  test('of each service and rule apart', () => {
    const recall = recalling(
      newRunMemory<string>(),
      ({ declaration }, { rule }) => {
        judged.push(rule.id)
        return `${rule.id} ${declaration.id}`
      },
      estate([calls, mail]),
      undefined,
    )
    const judged: string[] = []
    const two = [active(), active({ rule: everySubprocessor })]
    const all = () => two.flatMap((one) => [calls, mail].map((at) => recall(at, one)))
    expect(all()).toEqual([
      'every-transfer calls',
      'every-transfer mail',
      'every-subprocessor calls',
      'every-subprocessor mail',
    ])
    expect(all()).toEqual(all())
    expect(judged).toHaveLength(4)
  })
})
