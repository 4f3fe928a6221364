import { boxesIn, type Mark, type Picture, type PictureLine } from './picture.ts'

/** How a line of each mark looks, in signs that need neither colour nor language. */
export type Signs = Readonly<Record<Mark, string>>

/** What stands under a picture: what its lines mean, what must be known, and for which day it is. */
export function footOf({ legend, notes }: Picture, signs: Signs): readonly PictureLine[] {
  return [
    ...legend.map(({ mark, text }) => ({ text: `${signs[mark]} ${text}`, style: mark })),
    ...notes.map((text) => ({ text, style: 'quiet' }) as const),
  ]
}

/** What is to be said of each arrow that bears a number, in the order of the numbers. */
export function flowTexts(picture: Picture): readonly PictureLine[] {
  return flowsIn(picture).map(({ number, from, to, place, says }) => {
    const whereto = place === '' ? to : `${to}, ${place}`
    return {
      text: `${number}  ${from} → ${whereto}: ${says.map(({ text }) => text).join('; ')}`,
      style: 'plain',
    }
  })
}

export interface PictureFlow {
  readonly number: number
  readonly from: string
  readonly to: string
  readonly place: string
  readonly says: readonly PictureLine[]
  readonly mark: Mark
}

/** The arrows that bear a number, with the names of both ends. */
export function flowsIn(picture: Picture): readonly PictureFlow[] {
  const boxes = new Map(boxesIn(picture).map((box) => [box.id, box]))
  return picture.arrows.flatMap(({ number, from, to, says, mark }) =>
    number === undefined
      ? []
      : [
          {
            number,
            from: boxes.get(from)?.name ?? '',
            to: boxes.get(to)?.name ?? '',
            place: boxes.get(to)?.place ?? '',
            says,
            mark,
          },
        ],
  )
}
