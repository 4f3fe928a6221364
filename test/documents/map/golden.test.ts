import { describe, expect, test } from 'vitest'
import type { DocumentOptions } from '../../../src/documents/document.ts'
import { mapDot, mapMermaid, mapSvg } from '../../../src/documents/map/map.ts'
import { inEnglish } from '../findings/world.ts'
import { example } from '../registers/world.ts'

/** The examples as pictures, to be looked at. */

const golden = (name: string) => `../../golden/documents/map-${name}`

describe.each(['real', 'chain'])('the example %s', async (name) => {
  const subject = await example(name)

  test('as DOT', async () => {
    await expect(await mapDot(subject, inEnglish)).toMatchFileSnapshot(golden(`${name}.dot`))
  })

  test('as Mermaid', async () => {
    await expect(await mapMermaid(subject, inEnglish)).toMatchFileSnapshot(golden(`${name}.mmd`))
  })

  test('as SVG', async () => {
    await expect(await mapSvg(subject, inEnglish)).toMatchFileSnapshot(golden(`${name}.svg`))
  })
})

describe('one service with its chain, in other languages', () => {
  const cases: readonly (readonly [
    example: string,
    Pick<DocumentOptions, 'language' | 'service'>,
  ])[] = [
    ['real', { language: 'de', service: 'kavkom' }],
    ['chain', { language: 'fr', service: 'examplespeech' }],
    ['real', { language: 'es', service: 'colt-caas' }],
  ]

  test.each(cases)('%s, %o', async (name, { language, service = '' }) => {
    const made = await mapDot(await example(name), { ...inEnglish, language, service })
    await expect(made).toMatchFileSnapshot(golden(`${service}-${language}.dot`))
  })
})
