import type { InEvery } from '../../model/language.ts'
import { de } from './map-words-de.ts'
import { en } from './map-words-en.ts'
import { es } from './map-words-es.ts'
import { fr } from './map-words-fr.ts'
import type { Words } from './map-words-types.ts'

/** The fixed texts of the map. */
export const words: InEvery<Words> = { en, fr, de, es }
