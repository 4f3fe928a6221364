/** The five duties of Article 28(3)(f), in the order of the articles that they serve. */
export const obligationDuties = [
  { field: 'security', what: "the customer's own security", article: 32 },
  { field: 'breachAuthority', what: 'telling the authority of a breach', article: 33 },
  { field: 'breachSubjects', what: 'telling data subjects of a breach', article: 34 },
  { field: 'dpia', what: 'impact assessments', article: 35 },
  { field: 'priorConsultation', what: 'prior consultation of the authority', article: 36 },
] as const
