import { plainText } from '../../src/model/rule.ts'
import { stemmed } from './stemmed.ts'

/**
 * Words that tell what somebody is and not who: in English, French, German and Spanish. A name made
 * of these and of small words names no company: "companies of the group", "Rechenzentren des Anbieters".
 */
const kinds = [
  'affiliat(?:e|es|ed)|subsidiar(?:y|ies)|group|compan(?:y|ies)|entit(?:y|ies)|firms?|parent|sister',
  'providers?|suppliers?|vendors?|partners?|contractors?|subcontractors?|processors?|sub-?processors?|carriers?|operators?|hosts?|hosters?',
  'data ?cent(?:er|re)s?|cent(?:er|re)s?|datacent(?:er|re)s?|servers?|cloud|hosting|support|staff|team|teams|employees|personnel|technicians|consultants?|freelancers?|third|parties|party|recipients?',
  'sociétés?|filiales?|groupe|entreprises?|entités?|prestataires?|fournisseurs?|partenaires?|sous-traitants?|opérateurs?|hébergeurs?|centres?|serveurs?|équipes?|personnel|tiers|destinataires?',
  'unternehmen|gesellschaft(?:en)?|konzern\\S*|gruppe|tochter\\S*|verbundene[rn]?|anbieter[ns]?|dienstleister[ns]?|partner[ns]?|lieferanten?|unterauftragnehmer[ns]?|subunternehmer[ns]?|betreiber[ns]?|rechenzentr\\S*|server|mitarbeiter\\S*|team|dritte[nr]?|empfänger[ns]?',
  'sociedad(?:es)?|empresas?|filial(?:es)?|grupo|entidad(?:es)?|proveedor(?:es)?|socios?|subencargad[oa]s?|subcontratistas?|operador(?:es)?|centros?|servidor(?:es)?|equipos?|personal|terceros?|destinatarios?',
]

const kind = stemmed(
  'affi subs subenc grou comp enti firm pare sist prov supp vend part cont proc carr oper opér host data cent serv clou staf team empl pers tech cons free thir reci soci fili entr pres sous- héber équi equi tiers dest unte gese konz tocht verb anbi dienst lief betr rech mita drit empf empr prove centr grup',
  new RegExp(`^(?:${kinds.join('|')})$`),
)

/** Whether a text only describes who is meant. Whoever is written with a capital is named, unless the word is a kind. */
export function isDescription(name: string): boolean {
  const words = name.split(/[\s/,()]+/).filter((word) => word !== '')
  const described = words.map((word) => kind(plainText(word)))
  return (
    described.some(Boolean) && words.every((word, index) => described[index] || beginsSmall(word))
  )
}

/** Asked of the letter itself: a class of all small letters takes a millisecond to be compiled. */
const beginsSmall = ([first = '']: string) => "&’'".includes(first) || first !== first.toUpperCase()

/** "Affiliates", "other service providers": a plural of kinds is a list of names that is not there. */
const plural = stemmed(
  'affi subs subenc comp enti firm prov supp vend part cont proc oper opér soci fili entr pres four sous héber gese unte dienst anbi lief empr terc',
  /(?:affiliates|subsidiaries|companies|entities|firms|providers|suppliers|vendors|partners|contractors|processors|operators|parties|sociétés|filiales|entreprises|prestataires|fournisseurs|partenaires|sous-traitants|hébergeurs|gesellschaften|unternehmen|dienstleister|anbieter|partner|lieferanten|unterauftrags\S+|subunternehmer|sociedades|empresas|proveedores|socios|subencargados|subcontratistas|terceros)$/,
)
const mores =
  /^(?:other|various|certain|further|selected|several|our|its|third-party|autres|divers|certains|nos|ses|weitere|andere|verschiedene|diverse|unsere|ihre|otros|otras|varios|varias|ciertos|nuestros|sus)\b/

export function describesMany(name: string): boolean {
  const text = plainText(name).trim()
  return plural(text) && (mores.test(text) || isDescription(name.trim()))
}

/** What nobody filled in: `[Company name]`, `{{name}}`, `<name>`, `«name»`, `____`, `TBD`. English, French, German, Spanish. */
const placeholder =
  /^\s*(?:\[.*\]|⟦.*⟧|«[^\s«»][^«»]*»|\$?\{+.*\}+|<.*>|_{2,}|\.{3,}|…+|x{3,}|n\.?\s?n\.?|tb[acd]|todo|pend(?:ing|iente)\b.*|to be (?:announced|agreed|completed|confirmed|defined|determined|filled in|inserted|named|provided|specified)|to follow|(?:will|shall) be (?:notified|communicated|named|provided)|\(to be [a-z ]+\)|(?:please )?insert(?: (?:the )?(?:company )?(?:name|address|date|here))?|(?:the )?name of (?:the |your )?(?:company|provider|processor|customer|controller|supplier)|(?:see|as (?:stated|named|set out|specified|identified)) (?:above|below|(?:in|on) the (?:order|signature|annex|agreement|contract).*)|à (?:compléter|définir|confirmer|préciser|renseigner|déterminer|indiquer)|(?:désignation |sera |seront )?(?:à venir|communiquée?s? ultérieurement)|(?:nom|dénomination|raison sociale) d[eu] (?:la |l['’])?(?:société|client|prestataire|entreprise|sous-traitant)|voir (?:le |la )?(?:bon de commande|contrat|annexe).*|(?:wird |bitte )(?:noch )?(?:ergänzt|ergänzen|eingetragen|eintragen|ausfüllen|nachgereicht|bekannt gegeben|mitgeteilt)|(?:name|firma|adresse) (?:einfügen|eintragen)|(?:se comunicará|se indicará)(?: .*)?|siehe (?:oben|unten|auftrag|bestell|angebot|vertrag|anlage|deckblatt|hauptvertrag)\S*|(?:name|firma|bezeichnung) (?:des|der) (?:auftragnehmer|auftraggeber|unternehmen|anbieter|firma)\S*|(?:nombre|razón social|denominación) de (?:la |el )?(?:empresa|cliente|proveedor|sociedad|encargado)|(?:véase|ver) (?:el |la )?(?:contrato|pedido|anexo).*|(?:noch )?(?:offen|einzutragen|zu ergänzen)|(?:a|por) (?:completar|definir|confirmar|determinar|rellenar|especificar|indicar|cumplimentar))\s*$/

/** Words that stand where a name would, and name nobody. */
const nobody =
  /^(?:n\/?a|none|not (?:applicable|named|disclosed|specified)|undisclosed|confidential|the (?:provider|processor|vendor|supplier|company|contractor|publisher|operator)(?: of the (?:service|software|platform))?|(?:le |la |l['’])(?:prestataire|sous-traitant|fournisseur|éditeur|société|exploitant)(?: d[ue](?: la)? (?:service|logiciel|site|solution|plateforme))?|(?:der|die) (?:auftragnehmer(?:in)?|auftragsverarbeiter(?:in)?|anbieter(?:in)?|betreiber(?:in)?|hersteller(?:in)?)(?: des (?:dienstes|portals))?|(?:el|la) (?:encargado|proveedor|prestador|empresa|titular|editor)(?: del? (?:servicio|sitio|plataforma))?|non (?:communiqué|précisé)|nicht (?:genannt|angegeben)|no (?:indicado|especificado))$/
/** A name that was made unreadable on purpose. */
const masked = stemmed(
  'mask redact undisclosed withheld black caviard masqu occult tachado ocultado geschwärzt unkenntlich',
  /\b(?:masked|redacted|undisclosed|withheld|blacked out|caviardé|masqué|occulté|tachado|ocultado)\b|geschwärzt|unkenntlich/,
)

export const isPlaceholder = (text: string): boolean =>
  masked(plainText(text)) || [placeholder, nobody].some((pattern) => pattern.test(plainText(text)))

/** What stands behind the name of a company in a register, across Europe and where vendors come from, as it is written there. */
const legalForm =
  /(?:^|[\s.,&(])(?:g?GmbH|g?AG|KG(?:aA)?|OHG|UG|GbR|e\.?\s?K\.?|e\.?\s?V\.?|e\.?\s?U\.?|eG|SE|SASU?|S\.A\.S\.?|SARL|S\.?à\.?\s?r\.?l\.?|S\.A\.R\.L\.?|EURL|SCOP|SA|S\.A\.?|SNC|Ltd|LTD|Limited|LIMITED|LLC|L\.L\.C\.?|Inc|INC|Incorporated|Corp|Corporation|plc|PLC|LLP|LP|DAC|CLG|BV|B\.V\.?|NV|N\.V\.?|BVBA|AB|AS|ASA|A\/S|ApS|Oyj?|OÜ|UAB|SIA|SLU?|S\.L\.?(?:U\.?)?|SLNE|S\.?r\.?l\.?s?|SRL|S\.?p\.?A\.?|Lda|Sp\. ?z ?o\. ?o|s\. ?r\. ?o|a\.s|Kft|Zrt|d\. ?o\. ?o|OOD|EOOD|ehf|hf|PT|Pte|Pty|Pvt|Bhd|KK|Co)\.?(?=$|[\s,)])/

export const namesLegalForm = (name: string): boolean => legalForm.test(name)

/** Forms that only the law of a country outside the Union knows; "Ltd" is Irish and Cypriot as well. */
const formAbroad =
  /(?:^|[\s.,&(])(?:LLC|L\.L\.C\.?|Inc|INC|Incorporated|Corp|Corporation|Pte|Pty|Pvt|KK)\.?(?=$|[\s,)])/

export const isFormAbroad = (name: string): boolean => formAbroad.test(name)

/** What people call a company: `Supabase, Inc. (database)` and `Supabase` are one. */
export function shortCompanyName(name: string): string {
  const bare = name.replace(/\([^)]*\)/g, ' ').trim()
  const [formless] = bare.split(legalForm)
  return plainText(formless ?? '').replace(/[\s,.&]+$/, '') || plainText(bare)
}

/** A town or a street alone: no letter arrives without a number, be it of the house or of the post. */
export const isPartOfAddress = (address: string): boolean =>
  !/\d|^\[/.test(address) && address.trim().split(/\s+/).length <= 3

/** Programs that no company of that name runs for anybody: who runs them is what the list leaves out. */
const programs =
  /^(?:postgres(?:ql)?|mysql|mariadb|sqlite|redis|valkey|mongodb community|clickhouse server|nginx|apache(?: httpd?| http server)?|traefik|caddy|docker|kubernetes|k8s|linux|ubuntu|debian|node\.?js|php|python|django|laravel|react|next\.js|wordpress\.org|matomo on-premise|nextcloud server|jitsi|proxmox|rabbitmq|kafka|keycloak|prometheus|grafana oss|postfix|dovecot|cloudpanel|coolify|dokku|dokploy|portainer|webmin|virtualmin|ispconfig|froxlor|hestia(?:cp)?|haproxy|minio|d1)(?:[\s/,+&]+(?:postgres(?:ql)?|mysql|mariadb|redis|nginx|d1|database|datenbank|base de données|base de datos|server|serveur|servidor|panel|(?:server|system)verwaltung|server administration|administration (?:des |du )?serveurs?|administración (?:de |del )?servidor(?:es)?))*$/

export const isProgram = (name: string): boolean => programs.test(plainText(name).trim())
