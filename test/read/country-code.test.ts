import { describe, expect, test } from 'vitest'
import serviceSchema from '../../schemas/service.schema.json' with { type: 'json' }
import { countryCode } from '../../src/read/country-code.ts'
import { everyday } from '../../src/read/nearest.ts'

describe('a country is understood', () => {
  test.each([
    [
      'US',
      'United States, USA, usa, U.S.A., The United States, États-Unis, Etats-Unis, Vereinigte Staaten, Estados Unidos',
    ],
    [
      'GB',
      'UK, United Kingdom, Great Britain, England, Royaume-Uni, Grossbritannien, Großbritannien, Reino Unido, GBR',
    ],
    ['GR', 'EL, Greece, Grèce, Griechenland, Grecia, GRC'],
    ['FR', 'France, Frankreich, Francia, FRA, fr'],
    ['NL', 'Netherlands, The Netherlands, Pays-Bas, Niederlande, Países Bajos, Holland'],
    ['CI', 'Ivory Coast, Côte d’Ivoire, Elfenbeinküste'],
    ['CZ', 'Czechia, Czech Republic, Tschechien, Chequia'],
    ['XK', 'XK, Kosovo'],
    ['US', 'America, Amerika, Estados Unidos de América, EEUU, EE. UU., EUA, les États-Unis'],
    ['GB', 'Scotland, Wales, Northern Ireland, the UK, El Reino Unido'],
    ['NL', 'Hollande, Holanda, die Niederlande, los Países Bajos'],
    ['CH', 'Schweiz, die Schweiz, la Suisse, Switzerland, Suiza, CHE'],
    ['CI', "l'Ivory Coast, L’Ivory Coast"],
    ['CZ', 'Tchéquie'],
    ['KR', 'Corea del Sur, South Korea, Südkorea'],
    ['MK', 'Macedonia'],
    ['AE', 'UAE, VAE, EAU'],
    ['CN', 'PRC, China, Chine'],
    [undefined, 'Congo, Kongo, Korea, Corea, Corée, Virgin Islands, Saint Martin'],
    [undefined, 'Atlantis, EU, , Republic, the'],
  ])('%s', (code, written) => {
    for (const one of written.split(', ')) expect(countryCode(one), one).toBe(code)
  })
})

test('what people call a thing leads to words that the schema has', () => {
  const words = new Set(JSON.stringify(serviceSchema).match(/"[a-z-]+"/g))
  const strangers = Object.values(everyday)
    .flat()
    .filter((word) => !words.has(`"${word}"`))
  expect(strangers).toEqual([])
})
