import { describe, expect, test } from 'vitest'
import type { Diff } from '../../src/diff/diff.ts'
import { diffJson } from '../../src/diff/formats/json.ts'
import { diffMarkdown } from '../../src/diff/formats/markdown.ts'
import { diffText } from '../../src/diff/formats/text.ts'
import { loadWords } from '../../src/documents/words/words.ts'
import { plain } from '../../src/report/style.ts'
import { service } from './cases.ts'
import { chain, diffBetween, edited, kavkom } from './edited.ts'

await loadWords('en')

const formats: Readonly<Record<string, (diff: Diff) => string>> = {
  txt: (diff) => diffText(diff, plain),
  md: diffMarkdown,
  json: (diff) => [...diffJson(diff)].join(''),
}

const comparisons: Readonly<Record<string, () => Promise<Diff>>> = {
  kavkom: () => {
    const { before, after } = edited('real', kavkom)
    return diffBetween(before, after)
  },
  chain: () => {
    const { before, after } = edited('chain', chain)
    const { 'services/exampleticket.yaml': _, ...rest } = after
    return diffBetween(before, rest)
  },
  nothing: () => diffBetween(service('x-a: 1'), service('x-a: 1')),
  unread: () =>
    diffBetween(
      { 'a.yaml': service('x-a: 1'), 'b.yaml': service('x-a: 1').replace('id: calls', 'id: chat') },
      {
        'a.yaml': service('x-a: [1'),
        'b.yaml': service('x-a: 1').replace('id: calls', 'id: chat'),
      },
    ),
}

describe.each(Object.entries(comparisons))('%s', (name, compare) => {
  test.each(Object.entries(formats))('as %s', async (ending, format) => {
    const text = format(await compare())
    await expect(text).toMatchFileSnapshot(`../golden/diff/${name}.${ending}`)
  })
})

test('a wide terminal has longer lines', async () => {
  const { before, after } = edited('real', kavkom)
  const text = diffText(await diffBetween(before, after), { ...plain, width: 120 })
  await expect(text).toMatchFileSnapshot('../golden/diff/kavkom-120.txt')
})
