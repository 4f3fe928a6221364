import { expect, it } from 'vitest'
import { lawFact } from '../../../rules/law/table.ts'
import { transferInstruments } from '../../../rules/law/transfer-instruments.ts'

const meant = (word: string) =>
  transferInstruments.filter(({ words }) => words.includes(word)).map(({ id }) => id)

it('are rows of the tables, each once, and none that carries no transfer', () => {
  const ids = transferInstruments.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { id, title, url, verified } of transferInstruments)
    expect(lawFact(id)).toMatchObject({ id, title, url, verified })
  expect(ids).toEqual(expect.arrayContaining(['eu-gb', 'uk-eea', 'ch-us', 'uk-addendum']))
  for (const id of ['clauses-2021-915', 'eu-gb-law-enforcement']) expect(ids).not.toContain(id)
})

it.each([
  ['dpf', ['eu-us-dpf', 'uk-us', 'ch-us']],
  ['2023/1795', ['eu-us-dpf']],
  ['privacy-shield', ['eu-us-privacy-shield']],
  ['safe-harbour', ['eu-us-safe-harbour']],
  ['scc', ['scc-2021-914']],
  ['2021/914', ['scc-2021-914']],
  ['2010/87', ['scc-2010-87']],
  ['2021/1772', ['eu-gb']],
])('%s means %j', (word, ids) => {
  expect(meant(word)).toEqual(ids)
})

it('are meant by words in lower case, which are nobody’s id', () => {
  const ids = transferInstruments.map(({ id }) => id)
  for (const word of transferInstruments.flatMap(({ words }) => words)) {
    expect(word).toBe(word.toLowerCase())
    expect(ids).not.toContain(word)
  }
})
