import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lint } from '../../src/lint.ts'
import type { PolicyCondition } from '../../src/policy/condition.ts'
import {
  admitsList,
  type Declared,
  declaredEntry,
  declaredService,
  declaredUnder,
  isStatements,
  keysOf,
} from '../../src/policy/declared.ts'
import { policiesFrom } from '../../src/policy/policies.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { selectorOf } from '../../src/policy/selector.ts'

/** Every way through a declaration, written as a policy writes it. */
function* ways(declared: Declared, way = ''): Generator<string> {
  for (const key of keysOf(declared)) {
    const inner = declaredUnder(declared, key)
    if (inner === 'none') continue
    const here = way === '' ? key : `${way}.${key}`
    yield here
    const entry = declaredEntry(inner)
    if (entry !== 'none' && !isStatements(inner)) {
      yield `${here}[]`
      yield* ways(entry, `${here}[]`)
    }
    const single = inner?.filter((leaf) => !admitsList([leaf]))
    yield* ways(single, here)
  }
}

const all = [...ways(declaredService)]
const policy = (select: string, require: PolicyCondition): Policy => ({
  title: 'Ours',
  severity: 'error',
  select,
  require,
  message: 'it must be so',
  remedy: 'make it so',
  basis: 'Vendor policy 1',
})

test('every way through a declaration is a selector', () => {
  expect(all.length).toBeGreaterThan(500)
  expect(all).toContain('activities[].retention[].period')
  expect(all.filter((way) => 'message' in selectorOf(way))).toEqual([])
})

test('a declaration that says nothing meets no policy', async () => {
  const written = ['apiVersion', 'kind', 'id', 'name']
  const asked = all.filter((way) => !written.includes(way))
  const { rules, slips } = await policiesFrom(
    Object.fromEntries(
      asked.map((way, index) => [
        `p${index}`,
        policy(way, { type: ['string', 'boolean', 'number', 'array', 'object'] }),
      ]),
    ),
    () => false,
  )
  expect(slips).toEqual([])
  const text = 'apiVersion: dpa-lint/v1\nkind: Service\nid: a\nname: A\n'
  const { findings, crashes } = await lint([{ file: 'a.yaml', text }], rules, {
    asOf: '2026-11-21',
    lawDate: '2026-11-21',
  })
  expect(crashes).toEqual([])
  expect(findings.length).toBe(asked.length)
})

const root = join(import.meta.dirname, '../../examples')
const examples = ['real', 'clean'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => ({
    file: `${folder}/${name}`,
    text: readFileSync(join(root, folder, name), 'utf8'),
  })),
)

test.each<PolicyCondition>([
  { type: 'string' },
  { not: { anyOf: [{ type: 'array' }, { type: 'boolean' }] } },
])('no way makes a policy fail to judge real declarations: %j', async (require) => {
  const { rules, slips } = await policiesFrom(
    Object.fromEntries(all.map((way, index) => [`p${index}`, policy(way, require)])),
    () => false,
  )
  expect(slips).toEqual([])
  const { findings, crashes } = await lint(examples, rules, {
    asOf: '2026-11-21',
    lawDate: '2026-11-21',
  })
  expect(crashes).toEqual([])
  expect(findings.length).toBeGreaterThan(500)
})
