import type { InEvery } from '../../model/language.ts'
import { de } from './findings-words-de.ts'
import { en } from './findings-words-en.ts'
import { es } from './findings-words-es.ts'
import { fr } from './findings-words-fr.ts'
import type { Words } from './findings-words-types.ts'

/** The fixed texts of the findings report. */
export const words: InEvery<Words> = { en, fr, de, es }
