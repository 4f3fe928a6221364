import { describe, expect, it } from 'vitest'
import { isLimitation } from '../../../rules/law/limitation-periods.ts'

describe('statutes of limitation', () => {
  it.each([
    'BGB §§ 195, 199',
    'articles 2224 et suivants du code civil',
    'Código Civil art. 1964.2',
    'Limitation Act 1980',
    'gesetzliche Verjährungsfrist',
    'prescription quinquennale',
    'plazos de prescripción',
    'Code de commerce, art. L110-4',
  ])('%s is one', (statute) => {
    expect(isLimitation(statute)).toBe(true)
  })

  it.each([
    '§ 147 AO',
    '§ 257 HGB',
    'art. L.123-22 code de commerce',
    'BGB § 312i',
    'Ley 25/2007',
    'the prescription drug records act',
  ])('%s is none', (statute) => {
    expect(isLimitation(statute)).toBe(false)
  })
})
