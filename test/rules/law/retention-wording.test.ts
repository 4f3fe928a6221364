import { describe, expect, it } from 'vitest'
import { classifyWording, wordingClasses } from '../../../rules/law/retention-wording.ts'

describe('retention wording', () => {
  it('recognises its own examples', () => {
    for (const [id, { example }] of Object.entries(wordingClasses))
      expect(classifyWording(example), example).toBe(id)
  })

  it('knows nothing when it sees nothing', () => {
    expect(classifyWording(undefined)).toBe('nothing')
    expect(classifyWording('  ')).toBe('nothing')
  })

  it.each([
    ['numeric', '12 months from the last invoice'],
    ['numeric', '10 business days after termination'],
    ['numeric', 'as long as necessary, but no longer than 30 days'],
    ['numeric', 'ninety (90) days after termination'],
    ['numeric', 'a 6-month period'],
    ['numeric', '3 ans à compter du dernier contact'],
    ['numeric', '90 Tage nach Vertragsende'],
    ['numeric', '5 años desde el fin del contrato'],
    ['minimum', 'at least 3 years'],
    ['minimum', 'mindestens 12 Monate'],
    ['minimum', 'au moins un an (1 an)'],
    ['numeric', 'at least 6 and at most 12 months'],
    ['statute', '10 ans, art. L.123-22 code de commerce'],
    ['statute', '12 meses, Ley 25/2007'],
    ['necessity', 'for as long as necessary'],
    ['necessity', 'no longer than the minimum time needed'],
    [
      'necessity',
      'for no longer than is necessary for the purposes for which the data are processed',
    ],
    ['necessity', 'for the period strictly necessary to provide the service'],
    ['necessity', 'as long as necessary for our purposes and to comply with legal obligations'],
    ['necessity', 'for the duration of the contract and thereafter as long as necessary'],
    ['necessity', 'aussi longtemps que nécessaire'],
    ['necessity', 'pendant la durée strictement nécessaire aux finalités'],
    ['necessity', 'solange dies für die Zwecke erforderlich ist'],
    ['necessity', 'durante el tiempo estrictamente necesario'],
    ['necessity', 'mientras sea necesario'],
    ['law-unnamed', 'as required by law'],
    ['law-unnamed', 'as long as tax and legal duties require'],
    ['law-unnamed', 'as long as necessary to comply with legal obligations'],
    ['law-unnamed', 'statutory retention periods'],
    ['law-unnamed', 'pendant la durée légale de conservation'],
    ['law-unnamed', 'gesetzliche Aufbewahrungsfristen'],
    ['law-unnamed', 'durante los plazos legales'],
    ['customer-driven', 'until deleted by the customer'],
    ['customer-driven', 'the customer configures the period'],
    ['customer-driven', "jusqu'à suppression par le client"],
    ['customer-driven', 'bis der Kunde die Daten löscht'],
    ['customer-driven', 'hasta que el cliente los elimine'],
    ['event', 'until the end of the contract'],
    ['event', 'pendant la durée du contrat'],
    ['event', 'für die Dauer des Vertrags'],
    ['event', 'durante la vigencia del contrato'],
  ])('%s: %s', (expected, text) => {
    expect(classifyWording(text)).toBe(expected)
  })

  it.each([
    'while the number is ported',
    'typically 30 days',
    'a reasonable period',
    'as provided in § 147 AO',
    'until consent is withdrawn',
    'bis zum Widerruf',
    'Speicherung nach Ermessen',
  ])('leaves to a human: %s', (text) => {
    expect(classifyWording(text)).toBe('criterion')
  })

  it('grades a necessity formula harder in a notice than in an annex', () => {
    const { controller, processor } = wordingClasses.necessity
    expect([controller, processor]).toEqual(['error', 'warning'])
  })
})
