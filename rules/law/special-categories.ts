import { type DataCategory, plainText, type SpecialCategory } from '../../src/model/rule.ts'
import { stemmed } from './stemmed.ts'

/** The ten of Articles 9(1) and 10. */
export const specialCategories: readonly SpecialCategory[] = [
  'racial-or-ethnic-origin',
  'political-opinions',
  'religious-or-philosophical-beliefs',
  'trade-union-membership',
  'genetic',
  'biometric',
  'health',
  'sex-life',
  'sexual-orientation',
  'criminal-convictions',
]

export const isSpecial = (category: string): category is SpecialCategory =>
  specialCategories.some((one) => one === category)

/** Data that nobody would store in the clear: these, and what people say in private. Our own reading of Article 32(1). */
export const isSensitive = (category: DataCategory): boolean =>
  isSpecial(category) ||
  ['call-recordings', 'voicemail', 'transcripts', 'identity-number', 'payment'].includes(category)

/*
 * Names under which these data stand among plain ones: "sick leave" among data on employment. Only
 * words that mean the person: "system health" and "browser fingerprint" are something else.
 * English, French, German, Spanish.
 */
const names: readonly (readonly [SpecialCategory, (text: string) => boolean])[] = (
  [
    [
      'health',
      'health medic diagnos diagnós sick illness disabilit allerg vaccin pregnan patient santé médic arrêt maladie handicap grossesse gesundheit krank unfähigkeit medizin behinder impf schwanger salud bajas baja enfermedad discapacidad alergia vacuna embarazo',
      'health (?:data|information|records?|status|condition|history)|medical|medication|diagnos[ei]s|sick(?:ness|[ -](?:leave|days?|notes?))|illness(?:es)?|disabilit(?:y|ies)|allerg(?:y|ies)|vaccinations?|pregnan(?:cy|t)|patient (?:data|files?|records?)',
      '(?:données|informations|état|dossiers?)(?: de| sur la| relati(?:ve|f)s? à la)? santé|médica(?:l|le|les|ux)|diagnostics?|arrêts? (?:de travail|maladie)|maladies?|handicaps?|vaccin\\p{L}*|grossesse',
      'gesundheits(?:daten|zustand|angaben|informationen)|krank(?:meldung|schreibung|heit|enstand)\\p{L}*|arbeitsunfähigkeit\\p{L}*|medizinisch\\p{L}*|diagnosen|\\p{L}*behinder\\p{L}+|allergien?|impf\\p{L}+|schwanger\\p{L}*|patientendaten',
      '(?:datos|información|estado|historial)(?: de| sobre(?: la| su)?| relativ[oa]s? a la)? salud|médic[oa]s?|diagnósticos?|bajas? (?:médicas?|por enfermedad|laboral(?:es)?)|enfermedad(?:es)?|discapacidad(?:es)?|alergias?|vacuna\\p{L}*|embarazo',
    ],
    [
      'biometric',
      'biom finger fac gesichts iris voice empreinte huella reconoc',
      'biometrics?|biometric (?:data|templates?)|(?<!(?:device|browser|canvas|digital|audio) )finger ?prints?|fac(?:e|ial)[ -](?:templates?|recognition|geometry|scans?)|iris scans?|voice ?prints?',
      'biométri(?:que|ques|e)|empreintes? (?:digitales?|vocales?)|reconnaissance faciale',
      'biometri\\p{L}+|fingerabdr\\p{L}+|gesichtserkennung\\p{L}*',
      'biométric[oa]s?|huellas? (?:dactilares?|de voz)|reconocimiento facial',
    ],
    [
      'religious-or-philosophical-beliefs',
      'relig church confession konfession kirchensteuer weltanschau creencias',
      'religi(?:on|ous)\\p{L}*|church tax|religieu(?:x|ses?)|confession religieuse|konfession\\p{L}*|kirchensteuer\\p{L}*|weltanschau\\p{L}*|religión|religios[oa]s?|creencias',
    ],
    [
      'trade-union-membership',
      'union syndic gewerkschaft sindica',
      '(?:trade|labou?r) unions?|(?:trade |labou?r )?union (?:membership|dues)|syndicats?|syndical(?:e|es)?|gewerkschaft\\p{L}*|sindicatos?|sindical(?:es)?',
    ],
    [
      'political-opinions',
      'politi membership parteizugehörigkeit polític',
      'political (?:opinions?|views?|affiliations?)|party membership|opinions? politiques?|politische (?:meinung|einstellung|überzeugung)\\p{L}*|parteizugehörigkeit|opinion(?:es)? políticas?|afiliación política',
    ],
    [
      'racial-or-ethnic-origin',
      'ethni rac origen origine rassisch etnia',
      'ethnic(?:ity| origin)|racial origin|race|origine (?:ethnique|raciale)|ethnisch\\p{L}*|rassisch\\p{L}*|origen (?:étnico|racial)|etnia',
    ],
    [
      'sexual-orientation',
      'orient',
      'sexual orientation|orientation sexuelle|sexuelle orientierung|orientación sexual',
    ],
    ['sex-life', 'sex vida', 'sex life|vie sexuelle|sexualleben|vida sexual'],
    [
      'genetic',
      'genet dna genom génét genét',
      'genetic|dna|genom\\p{L}+|génétiques?|genetisch\\p{L}*|genétic[oa]s?',
    ],
    [
      'criminal-convictions',
      'criminal police casier condamnation führungszeugnis strafregister vorstrafen antecedentes condena',
      'criminal (?:records?|convictions?|history|background)|police (?:records?|clearance|checks?)|casier judiciaire|condamnations?|führungszeugnis\\p{L}*|strafregister\\p{L}*|vorstrafen|antecedentes penales|condenas?',
    ],
  ] satisfies readonly (readonly [SpecialCategory, stems: string, ...string[]])[]
).map(([category, stems, ...words]) => [
  category,
  stemmed(stems, () => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'u')),
])

/** Said to be left out, or meant of something else. */
const otherwise =
  /^(?:no|not|without|aucune?s?|sans|keine?n?|ohne|ning[uú]n[oa]?|sin)\b|insurance|versicherung|assurance|seguro/

/** Of which special category an item of a list is by its name. */
export function specialNamed(item: string): SpecialCategory | undefined {
  const text = plainText(item)
  const named = names.find(([, says]) => says(text))?.[0]
  return named !== undefined && otherwise.test(text) ? undefined : named
}
