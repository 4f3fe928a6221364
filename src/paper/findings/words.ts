import type { InEvery } from '../language.ts'
import { de } from './words/de.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import type { Words } from './words/words.ts'

/** The fixed texts of the findings report. */
export const words: InEvery<Words> = { en, fr, de, es }
