import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { changeLaw } from '../../rules/law/changes.ts'
import { countriesFor } from '../../rules/law/country-class.ts'
import { compareDeclarations } from '../../src/diff/compare.ts'
import type { DiffSide } from '../../src/diff/revision.ts'
import type { Change, Direction } from '../../src/model/change.ts'
import { valueAt } from '../../src/model/path.ts'
import { pointersIn } from '../read/pointers-in.ts'
import { side } from './sides.ts'

const root = join(import.meta.dirname, '../../examples')
const examples = ['real', 'clean', 'chain'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((file) =>
    load(readFileSync(join(root, folder, file), 'utf8')),
  ),
)
const example = fc.constantFrom(...(examples as readonly object[]))

function between(before: DiffSide, after: DiffSide) {
  return compareDeclarations(before, after, {
    law: changeLaw,
    countries: countriesFor(after.workspace),
  })
}

/** JSON is YAML, and says nothing that the other does not. */
const sideOf = (declaration: unknown) => side(JSON.stringify(declaration))

/** Each example is read once, however often it is drawn. */
function once(sideOf: (declaration: object) => Promise<DiffSide>) {
  const sides = new Map<object, Promise<DiffSide>>()
  return (declaration: object): Promise<DiffSide> => {
    const made = sides.get(declaration) ?? sideOf(declaration)
    sides.set(declaration, made)
    return made
  }
}
const sideOfExample = once(sideOf)
const sideOfSameId = once((declaration) => sideOf({ ...declaration, id: 'same' }))

/** The same declaration with every list and every object in another order. */
function shuffled(value: unknown, random: () => number): unknown {
  const mixed = <T>(items: readonly T[]) =>
    items
      .map((item) => ({ item, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item)
  if (Array.isArray(value)) return mixed(value.map((item) => shuffled(item, random)))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    mixed(Object.entries(value).map(([key, inner]) => [key, shuffled(inner, random)] as const)),
  )
}

/** One thing in the declaration is gone, or another: nothing else is touched. */
function mutated(declaration: object, nodes: number, how: (typeof ways)[number]) {
  const copy = structuredClone(declaration)
  const pointers = [...pointersIn(copy)].flatMap(([node, pointer]) =>
    Object.keys(node).map((key) => ({ node: node as Record<string, unknown>, key, pointer })),
  )
  const { node, key, pointer } = pointers[nodes % pointers.length] ?? {
    node: {},
    key: '',
    pointer: '',
  }
  const old = node[key]
  if (how === 'gone' && Array.isArray(node)) node.splice(Number(key), 1)
  else if (how === 'gone') delete node[key]
  else node[key] = how === 'text' ? `${String(old)} x` : how
  return { copy, pointer: `${pointer}/${key}`, old }
}
const ways = ['gone', 'text', 'unknown', false] as const

const turned: Readonly<Record<Direction, Direction>> = {
  weaker: 'stronger',
  stronger: 'weaker',
  neutral: 'neutral',
}

const told = ({ kind, direction, from, to }: Change) => [kind, direction, from, to].join(' | ')
const toldBack = ({ kind, direction, from, to }: Change) =>
  [kind, turned[direction], to, from].join(' | ')

describe('changes', () => {
  test('of a declaration to itself are none, in whatever order it is written', () =>
    fc.assert(
      fc.asyncProperty(
        example,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        async (one, stream) => {
          const random = () => stream.next().value ?? 0
          const [before, after] = [await sideOfExample(one), await sideOf(shuffled(one, random))]
          expect(between(before, before)).toEqual({ changes: [], uncompared: [] })
          expect(between(before, after)).toEqual({ changes: [], uncompared: [] })
        },
      ),
      { numRuns: 20 },
    ))

  test('are never dropped, and turn round with the sides', () =>
    fc.assert(
      fc.asyncProperty(example, fc.nat(), fc.constantFrom(...ways), async (one, node, how) => {
        const { copy, pointer, old } = mutated(one, node, how)
        const [before, after] = [await sideOfExample(one), await sideOf(copy)]
        fc.pre(after.unread.length === 0 && after.workspace.services.length > 0)
        const [there, back] = [between(before, after).changes, between(after, before).changes]
        expect(there.map(told).sort()).toEqual(back.map(toldBack).sort())
        const isShort = /\/data$/.test(pointer) && old === 'all'
        if (!isShort && valueAt(copy, pointer) !== old) expect(there).not.toEqual([])
      }),
      { numRuns: 40 },
    ))

  test('from anything to anything are said without failing, and turn round with the sides', () =>
    fc.assert(
      fc.asyncProperty(example, example, async (one, other) => {
        const [before, after] = [await sideOfSameId(one), await sideOfSameId(other)]
        const [there, back] = [between(before, after).changes, between(after, before).changes]
        expect(there.map(told).sort()).toEqual(back.map(toldBack).sort())
        for (const { message, location } of there) {
          expect(message).not.toMatch(/undefined|\[object|\0/)
          expect(location.line).toBeGreaterThan(0)
        }
      }),
      { numRuns: 30 },
    ))
})
