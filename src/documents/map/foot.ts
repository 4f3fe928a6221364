import { type Mark, markOfSample, type Picture } from './picture.ts'

/** How a line of each mark looks, in signs that need neither colour nor language. */
export type Signs = Readonly<Record<Mark, string>>

/** What stands under a picture in a format that draws no legend: a line of text for everything in it. */
export function footOf({ title, legend, notes, stamp }: Picture, signs: Signs): readonly string[] {
  const marks = legend.flatMap(({ sample, text }) => {
    const mark = markOfSample(sample)
    return mark === undefined ? [] : [`${signs[mark]} ${text}`]
  })
  return [title, ...marks, ...notes, stamp]
}
