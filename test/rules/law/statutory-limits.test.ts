import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import {
  isMild,
  isOfOurDataOnly,
  type LimitedDuty,
  repeatsTheLawOnly,
  reservationBeyond,
  statutoryLimits,
} from '../../../rules/law/statutory-limits.ts'
import { isFairGround } from '../../../rules/law/subprocessor-practice.ts'

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
  ['alert', "s'il estime qu'une instruction constitue une violation"],
  ['breachContent', 'soweit bereits bekannt'],
  ['assistance', 'commercially reasonable efforts'],
  ['rightsHelp', 'lorsque juridiquement et techniquement possible'],
  ['legalNotice', 'except where the law requires otherwise'],
  ['audits', 'at reasonable intervals, during office hours and under an NDA'],
]

/** What the law does not say, some of it behind words of the law. */
const reserved: readonly (readonly [LimitedDuty, string])[] = [
  ['assistance', 'subject to payment'],
  ['assistance', 'taking into account the nature of the processing and our workload'],
  ['assistance', 'nach eigenem Ermessen'],
  ['assistance', 'contre rémunération'],
  ['assistance', 'previo pago'],
  ['rightsHelp', 'insofar as possible, at its sole discretion'],
  ['legalNotice', 'unless its policies prohibit it'],
  ['security', 'where technically supported'],
  ['ending', 'where possible'],
  ['confidentiality', 'where appropriate'],
  ['audits', 'only the data centre'],
  ['other', 'if possible'],
]

/** By duty, what takes nothing from it, and what does. */
const reservations = parse(
  readFileSync(join(import.meta.dirname, 'reservations.yaml'), 'utf8'),
) as Record<
  LimitedDuty | 'objection',
  { readonly nothing: readonly string[]; readonly something: readonly string[] }
>

describe.each(Object.entries(reservations))('%s', (duty, { nothing, something }) => {
  const takes = (words: string) =>
    duty === 'objection'
      ? !isFairGround(words)
      : duty === 'ourBreach'
        ? !isOfOurDataOnly(words)
        : reservationBeyond(duty as LimitedDuty, words) !== undefined
  it('stands whole with', () => expect(nothing.filter(takes)).toEqual([]))
  it('is less with', () => expect(something.filter((words) => !takes(words))).toEqual([]))
})

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

  it('knows a reasonable measure of security', () => {
    expect(isMild('security', 'reasonable measures')).toBe(true)
    expect(isMild('security', 'commercially viable measures')).toBe(false)
    expect(isMild('assistance', 'reasonable assistance')).toBe(false)
  })

  it.each([
    'to the extent required by law',
    'as required by applicable data protection law',
    'dans la mesure où la loi l’exige',
    'soweit gesetzlich vorgeschrieben',
  ])('sees that who promises %s promises nothing', (words) => {
    expect(repeatsTheLawOnly(words)).toBe(true)
  })

  it.each(['unless required by law', 'sauf obligation légale', 'if we like'])(
    'sees no such thing in %s',
    (words) => {
      expect(repeatsTheLawOnly(words)).toBe(false)
    },
  )

  it('names where the law sets each', () => {
    for (const { by } of Object.values(statutoryLimits)) expect(by.url).toMatch(/^https:/)
  })
})
