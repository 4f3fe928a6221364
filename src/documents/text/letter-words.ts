import type { InEvery } from '../../model/language.ts'
import { de } from './letter-words-de.ts'
import { en } from './letter-words-en.ts'
import { es } from './letter-words-es.ts'
import { fr } from './letter-words-fr.ts'
import type { Words } from './letter-words-types.ts'

/** The fixed texts of the letter and of its answer sheet. */
export const words: InEvery<Words> = { en, fr, de, es }
