import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { corpus } from '../../bench/corpus.ts'
import { lint } from '../../src/lint.ts'

const files = corpus(200)

describe('the corpus of the benchmark', () => {
  test('is the same on every machine, until somebody means to change it', () => {
    const hash = createHash('sha256')
    for (const { file, text } of files) hash.update(`${file}\n${text}`)
    expect(hash.digest('hex')).toBe(
      'b32ae9ad6dbf11222c50c74cc8706231e74cc3a82d3c5635877e4078e037f930',
    )
  })

  test('begins as every larger one does', () => {
    expect(corpus(40)).toEqual(files.slice(0, 40))
  })

  test('is another one with another seed', () => {
    expect(corpus(1, 7)).not.toEqual(corpus(1))
  })

  test('has about 150 lines and six kilobytes a file', () => {
    const text = files.map((file) => file.text).join('')
    expect(Math.round(text.split('\n').length / files.length / 10)).toBe(16)
    expect(Math.round(text.length / files.length / 1_000)).toBe(6)
  })

  test('is broken in one file of twenty, each fault in turn, and sound in all the others', async () => {
    const { findings, summary } = await lint(files, [], {
      asOf: '2027-01-01',
      lawDate: '2027-01-01',
    })
    const ruleIn = new Map(findings.map(({ rule, location }) => [location.file, rule]))
    const faulty = files.filter(({ fault }) => fault)
    expect(faulty.map(({ file, fault }) => [fault, ruleIn.get(file)])).toEqual([
      ['misspelt-key', 'unknown-key'],
      ['wrong-country', 'wrong-value'],
      ['open-quote', 'malformed-yaml'],
      ['missing-id', 'missing-key'],
      ['bad-period', 'wrong-value'],
      ['wrong-word', 'wrong-value'],
      ['wrong-type', 'wrong-value'],
      ['tab', 'malformed-yaml'],
      ['bad-day', 'wrong-value'],
      ['unknown-key', 'unknown-key'],
    ])
    expect(findings).toHaveLength(faulty.length)
    expect(summary).toMatchObject({ files: 200, services: 190, unchecked: 10 })
  })

  test('refers from file to file', () => {
    const referring = files.filter(({ text }) => /^ *- \{? ?id: ['"]?embedded-service/m.test(text))
    expect(referring.length).toBeGreaterThan(20)
  })
})
