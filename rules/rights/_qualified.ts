/** The reservations that Article 28(3)(e) itself makes, in the words in which documents repeat them. */
const ofTheLaw =
  /\b(?:in ?so ?far as|as far as|so far as|to the extent|where|wherever|if|as)(?: this is| it is| that is)? (?:possible|applicable|necessary|required)\b|\btaking into account the nature of (?:the )?processing\b|\bby (?:means of )?appropriate technical and organi[sz]ational measures\b/gi

/** What a reservation takes away beyond what the law allows; undefined where it takes nothing. */
export function reservation(qualified: string | undefined): string | undefined {
  if (qualified === undefined) return undefined
  const rest = qualified.replace(ofTheLaw, '').replace(/\band\b|[\s.,;]/gi, '')
  return rest === '' ? undefined : qualified
}
