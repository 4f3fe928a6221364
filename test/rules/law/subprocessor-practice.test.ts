import { expect, test } from 'vitest'
import { isFairGround, isVagueTime } from '../../../rules/law/subprocessor-practice.ts'

test.each([
  'on reasonable grounds',
  'reasonable grounds relating to data protection',
  'based on legitimate data protection concerns',
  'motivos razonables de protección de datos',
  'pour des motifs légitimes liés à la protection des données',
  'aus berechtigten datenschutzrechtlichen Gründen',
])('to object %s is fair', (words) => {
  expect(isFairGround(words)).toBe(true)
})

test.each([
  'substantial and documented reasons',
  'on reasonable and documented grounds',
  'justifiée et juridiquement fondée',
  'only if the vendor agrees',
  'on reasonable grounds that we accept',
])('to object %s is not', (words) => {
  expect(isFairGround(words)).toBe(false)
})

test.each([
  'reasonable notice',
  'with reasonable prior notice',
  'in good time',
  'rechtzeitig',
  'préavis raisonnable',
])('%s is a time without a number', (words) => {
  expect(isVagueTime(words)).toBe(true)
})

test.each(['where reasonable', 'if the contract provides for it', 'of substantial changes'])(
  '%s is no time',
  (words) => {
    expect(isVagueTime(words)).toBe(false)
  },
)
