import type { DataCategory, SpecialCategory } from '../../src/model/rule.ts'

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
