import { describe, expect, it } from 'vitest'
import {
  isMild,
  type LimitedDuty,
  reservationBeyond,
  statutoryLimits,
} from '../../../rules/law/statutory-limits.ts'

/** Documents repeat the law in their own ways; none of these is of the cases that the table was made from. */
const repeated: readonly (readonly [LimitedDuty, string])[] = [
  ['security', 'as necessary'],
  ['security', 'lorsque cela est nécessaire'],
  ['security', 'soweit angebracht'],
  ['security', 'según corresponda'],
  ['security', 'having regard to the state of the art and the risks'],
  ['security', 'unter Berücksichtigung des Stands der Technik und der Implementierungskosten'],
  ['legalNotice', 'unless prohibited by applicable law'],
  ['legalNotice', 'à moins que le droit concerné ne le prohibe'],
  ['legalNotice', 'sofern dies nicht gesetzlich verboten ist'],
  ['legalNotice', 'salvo que la ley lo prohíba'],
  ['assistance', 'so far as practicable, given the information available'],
  ['assistance', 'eu égard à la nature des traitements'],
  ['assistance', 'je nach Art der Verarbeitung'],
  ['assistance', 'en la medida de lo razonable'],
  ['rightsHelp', 'with adequate measures, wherever feasible'],
  ['rightsHelp', 'si possible'],
  ['rightsHelp', 'nach Möglichkeit'],
  ['rightsHelp', 'siempre que sea factible'],
  ['ending', 'except to the extent that Member State law requires their retention'],
  ['ending', 'sous réserve des obligations légales de conservation'],
  ['ending', 'soweit keine gesetzliche Aufbewahrungspflicht besteht'],
  ['ending', 'salvo que una ley exija su conservación'],
  ['instructions', 'unless obliged to do so by law'],
  ['unlawfulAlert', "s'il estime qu'une instruction constitue une violation"],
  ['breachContent', 'soweit bereits bekannt'],
  ['audits', 'at reasonable intervals, during office hours and under an NDA'],
]

/** What the law does not say, some of it behind words of the law. */
const reserved: readonly (readonly [LimitedDuty, string])[] = [
  ['assistance', 'subject to payment'],
  ['assistance', 'taking into account the nature of the processing and our workload'],
  ['assistance', 'nach eigenem Ermessen'],
  ['assistance', 'contre rémunération'],
  ['assistance', 'previo pago'],
  ['assistance', 'commercially reasonable efforts'],
  ['rightsHelp', 'insofar as possible, at its sole discretion'],
  ['legalNotice', 'unless its policies prohibit it'],
  ['security', 'where technically supported'],
  ['ending', 'where possible'],
  ['confidentiality', 'where appropriate'],
  ['audits', 'only the data centre'],
  ['other', 'if possible'],
]

describe('the limits that the law sets itself', () => {
  it.each(repeated)('%s: %s takes nothing away', (duty, words) => {
    expect(reservationBeyond(duty, words)).toBeUndefined()
  })

  it.each(reserved)('%s: %s does', (duty, words) => {
    expect(reservationBeyond(duty, words)).toBe(words)
  })

  it('keeps what small words alone say', () => {
    expect(reservationBeyond('assistance', 'only if the customer does')).toBe(
      'only if the customer does',
    )
    expect(reservationBeyond('assistance', undefined)).toBeUndefined()
  })

  it('tells a measure of effort from a price', () => {
    expect(isMild('assistance', 'commercially reasonable efforts')).toBe(true)
    expect(isMild('assistance', 'insofar as possible and subject to payment')).toBe(false)
    expect(isMild('security', 'commercially reasonable efforts')).toBe(false)
  })

  it('names where the law sets each', () => {
    for (const { by } of Object.values(statutoryLimits)) expect(by.url).toMatch(/^https:/)
  })
})
