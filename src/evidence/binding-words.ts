/** What makes a sentence bind, and what makes a binding sentence matter, in four languages. */
export const bindingWords: Readonly<
  Record<string, { readonly pattern: RegExp; readonly weight: number }>
> = {
  duty: {
    pattern:
      /\b(?:shall|must|will|may(?: not)?|undertakes?|agrees?|is (?:entitled|required)|reserves?|muss|müssen|darf|dürfen|verpflichtet|ist berechtigt|behält sich|doit|doivent|s'engage|peut|peuvent|se réserve|deberán?|debe|puede|se compromete|se reserva)\b/iu,
    weight: 2,
  },
  number: {
    pattern:
      /\b\d+\s*(?:%|percent|(?:business |working |calendar )?(?:hours?|days?|weeks?|months?|years?)|Stunden?|(?:Werk|Arbeits|Kalender)?[Tt]agen?|Wochen?|Monaten?|Jahren?|heures?|jours?|semaines?|mois|ans?|horas?|días?|semanas?|meses|años?)\b|\b\d+\s*%/iu,
    weight: 3,
  },
  exception: {
    pattern:
      /\b(?:unless|except|excluding|however|notwithstanding|provided that|to the extent|es sei denn|ausgenommen|außer|sofern nicht|jedoch|sauf|excepté|toutefois|à moins|salvo|excepto|sin embargo|a menos)\b/iu,
    weight: 3,
  },
  money: {
    pattern:
      /[€$£]|\b(?:EUR|USD|GBP|CHF|fees?|charges?|costs?|expenses?|Kosten|Vergütung|Gebühren?|Aufwand|frais|coûts?|redevance|tarifs?|costes?|gastos|tarifas?|honorarios)\b/u,
    weight: 3,
  },
  'own use': {
    pattern:
      /\b(?:own purposes|aggregat\w*|anonymi[sz]\w*|statistic\w*|analytics|train(?:ing)? (?:of )?(?:models?|machine)|improve (?:its|our|the) (?:services?|products?)|eigenen? Zwecken?|anonymisier\w*|statistisch\w*|Verbesserung|propres (?:fins|finalités)|statistiques|agrégé\w*|améliorer|fines propios|estadístic\w*|agregad\w*|mejorar)\b/iu,
    weight: 4,
  },
}
