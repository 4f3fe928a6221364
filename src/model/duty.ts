import type { Citation } from './citation.ts'

/** What rules cannot see of a duty, said aloud, so that silence is never taken for a pass. */
interface Explained {
  /** Where no rule checks it: why none does. */
  readonly reason?: string
  /** Where rules check it: what of it they leave unchecked. */
  readonly beyond?: string
}

/** A requirement of the published completeness study, in our words. */
export interface Requirement extends Explained {
  /** As rules name it: `R10`. */
  readonly id: string
  /** Requirements that the study counts together with it. */
  readonly merged?: readonly string[]
  readonly flag: 'mandatory' | 'optional'
  /** The study's program does not state the flag: it follows from the published figures. */
  readonly inferred?: true
  /** Who must do it; `document` where the text itself must hold it. */
  readonly actor: 'document' | 'processor' | 'controller'
  readonly wants: string
  /** Empty where it comes from the study's legal experts alone. */
  readonly law: readonly Citation[]
}

/**
 * What a provision asks for: `content` that an agreement, notice or record must hold, a `duty` by
 * statute that needs evidence rather than words, a `condition` of what is chosen, a mere `option`, or
 * a `power` of somebody who is no party.
 */
export type DutyKind = 'content' | 'duty' | 'condition' | 'option' | 'power'

/** A paragraph or point of law and what must be shown for it. */
export interface Provision extends Explained {
  readonly law: Citation
  /** The name of one of several things in the same place; such a row is found by its requirements. */
  readonly item?: string
  /** Requirements of the study that ask for the same: rules that name them check it. */
  readonly requirements?: readonly string[]
  readonly kind: DutyKind
  readonly where: readonly ('agreement' | 'declaration' | 'notice' | 'record')[]
  readonly wants: string
  /** Provisions, of any article, that ask for the same fact: their rules check this one too. */
  readonly like?: readonly Citation[]
}

/** An article with all its provisions. */
export interface Article {
  readonly law: Citation
  readonly title: string
  readonly provisions: readonly Provision[]
}
