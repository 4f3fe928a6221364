import { t } from '../../src/model/rule.ts'
/** The five duties of Article 28(3)(f), in the order of the articles that they serve. */
export const obligationDuties = [
  { field: 'security', what: t`the customer's own security`, article: 32 },
  { field: 'breachAuthority', what: t`telling the authority of a breach`, article: 33 },
  { field: 'breachSubjects', what: t`telling data subjects of a breach`, article: 34 },
  { field: 'dpia', what: t`impact assessments`, article: 35 },
  { field: 'priorConsultation', what: t`prior consultation of the authority`, article: 36 },
] as const
