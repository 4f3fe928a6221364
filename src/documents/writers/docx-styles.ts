import { AlignmentType, convertMillimetersToTwip, LevelFormat } from 'docx'
import type { Language } from '../../model/language.ts'

/** Twips. */
export const mm = (length: number) => convertMillimetersToTwip(length)

/** In cells, lists stand closer to the edge. */
export const bulletsOf = (inCell: boolean) => (inCell ? 'bullets-in-cells' : 'bullets')

/** How lists are numbered or marked. */
export const numbering = {
  config: [
    {
      reference: 'ordered',
      levels: [0, 1, 2].map((level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: mm(6 * (level + 1)), hanging: mm(6) } } },
      })),
    },
    ...[6, 4].map((width) => ({
      reference: bulletsOf(width < 6),
      levels: [0, 1, 2].map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: '\u2022',
        alignment: AlignmentType.LEFT,
        style: {
          paragraph: { indent: { left: mm(width * (level + 1)), hanging: mm(width * 0.7) } },
        },
      })),
    })),
  ],
}

const locales = { en: 'en-GB', de: 'de-DE', fr: 'fr-FR', es: 'es-ES' } as const

/** The faces of text, headings and links. */
export function styles(language: Language, isLetter: boolean) {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: '1c2430' },
    paragraph: { spacing: { before, after: isLetter ? 80 : 40 }, keepNext: true },
  })
  return {
    default: {
      document: {
        // Every desk has it, or one whose letters are as wide.
        run: { font: 'Arial', size: isLetter ? 20 : 17, language: { value: locales[language] } },
        paragraph: { spacing: { after: isLetter ? 110 : 50 } },
      },
      title: heading(32, 0),
      // Of a letter it is the line that says what it is about.
      heading1: isLetter ? heading(22, 160) : heading(32, 0),
      heading2: heading(isLetter ? 22 : 23, isLetter ? 260 : 220),
      heading3: heading(isLetter ? 20 : 19, isLetter ? 180 : 140),
      heading4: heading(18, 110),
      heading5: heading(17, 90),
      hyperlink: { run: { color: '1d4ed8', underline: {} } },
    },
  }
}
