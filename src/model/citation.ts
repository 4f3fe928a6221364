/** Where a rule comes from. Its force is not its severity: guidance can weigh more than a formality of law. */
export interface Citation {
  /** As counsel would cite it: `GDPR Art. n(3)(a)`. */
  readonly provision: string
  /** Machine form for selection, lower case: `gdpr:n(3)(a)`. */
  readonly key: string
  /** `law` binds, `guidance` is an authority's reading, `practice` is what the market does. */
  readonly force: 'law' | 'guidance' | 'practice'
  readonly url: `https://${string}`
}

/** A requirement that an organisation states for itself, in its configuration. */
export interface HousePolicy {
  /** As the organisation cites it: `Vendor policy 4.2`. */
  readonly provision: string
  /** Machine form for selection, lower case: `policy:vendor-policy-4.2`. */
  readonly key: string
  readonly force: 'policy'
  /** Few organisations publish theirs. */
  readonly url?: `https://${string}`
}

/** What a finding rests on. A rule of the law book cites something that anyone can open. */
export type Basis = Citation | HousePolicy

/** A dated fact of law on which a finding rests, as a row of a table in `rules/law/`. */
export interface LawFact {
  readonly id: string
  readonly title: string
  readonly url: `https://${string}`
  /** False while the row rests on memory or analysis and on no source; every report then says so. */
  readonly verified: boolean
}

/** Something that a transfer can rest on and that a court can strike down. */
export interface LegalInstrument extends LawFact {
  /** How else people mean it, lower case: `dpf`, `2021/914`. Several can bear one word. */
  readonly words: readonly string[]
}
