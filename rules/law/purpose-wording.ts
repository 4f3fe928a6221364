import { type LawFact, memoizeText, plainText, wordsIn } from '../../src/model/rule.ts'
import { edpb } from './cite.ts'
import { stemmed } from './stemmed.ts'

/** Words that say one thing. */
export interface PurposeWording {
  /** One of these is in every such text: most need no closer look, for compiling a pattern takes a millisecond of each start. */
  readonly stems: readonly string[]
  readonly pattern: RegExp
}

/** What a purpose in free text is about, where its words leave no doubt. */
export interface PurposeClass {
  readonly title: string
  readonly example: string
  readonly wordings: readonly PurposeWording[]
  /** The categories of data that could serve such a purpose; left out: no question of that. */
  readonly servedBy?: readonly string[]
}

/*
 * The patterns know English, French, German and Spanish. They are narrow on purpose: a wording that
 * none of them knows belongs to no class, and no rule speaks of it.
 */
/** The letters of the four languages. A class of all letters costs milliseconds at each start. */
const letter = '[a-zß-öø-ÿœ]'

const words = (...patterns: readonly string[]) =>
  new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})`.replaceAll('\\p{L}', letter))

const wording = (stems: string, ...patterns: readonly string[]): PurposeWording => ({
  stems: stems.split(' '),
  pattern: words(...patterns),
})

const carried = ['traffic', 'metadata', 'usage', 'location', 'device']
const content = ['content', 'call-recordings', 'voicemail', 'messages', 'transcripts', 'voice']

const invoicing = wording(
  'invoic billing factur rechnung fakturierung',
  'invoic(?:es?|ing)(?!\\p{L})',
  'billing(?!\\p{L})',
  'facturation|factures?(?!\\p{L})',
  'rechnung(?:en|s\\p{L}+)?(?!\\p{L})|abrechnung|fakturierung',
  'facturación|facturas?(?!\\p{L})',
)

export const purposeClasses = {
  'own-administration': {
    title: 'the administration of the provider’s own business',
    example: 'invoicing and tax',
    wordings: [
      invoicing,
      wording(
        'tax bookkeeping account debt dunning',
        'tax(?:es|ation)?(?!\\p{L})|bookkeeping|accountancy|accounting(?!\\p{L})(?! for)|debt (?:collection|recovery)|dunning',
      ),
      wording(
        'contract agreement',
        'contract (?:administration|management)|(?:administration|management) of (?:the |our |its )?(?:contracts?|agreements?)(?!\\p{L})',
      ),
      wording(
        'fiscal comptabilit recouvrement contrat',
        'obligations? fiscales?|fiscalité|comptabilité|recouvrement (?:des |de )?(?:créances|factures)|(?:gestion|administration) (?:du |des |de )contrats?',
      ),
      wording(
        'steuer buchhaltung buchführung inkasso vertragsverwaltung',
        'steuern?(?!\\p{L})|steuer(?:lich|recht|pflicht)\\p{L}*|buchhaltung|buchführung|inkasso|vertragsverwaltung',
      ),
      wording(
        'impuesto obligaciones contabilidad cobro contrato',
        'impuestos?(?!\\p{L})|obligaciones (?:fiscales|tributarias)|contabilidad|cobro de (?:deudas|facturas)|(?:gestión|administración) (?:del |de (?:los )?)contratos?',
      ),
    ],
  },
  'own-ends': {
    title: 'an end of the provider’s own',
    example: 'improvement of our products',
    wordings: [
      wording(
        'improv develop',
        "(?:services?|product|platform) improvements?(?!\\p{L})|product development|(?:improv(?:e|ing|ement)|develop(?:ing|ment)?)(?: of)? (?:our|its own|the (?:provider|vendor|supplier)[’']?s?)(?: own)? (?:products?|services?|offers?|models?)",
      ),
      // A service made better serves all its customers, unless it is the customer's own.
      wording(
        'improv',
        'improv(?:e|ing|ements?)(?: of)? (?:the |our |its |their )?(?:services?|products?|platform|software|offerings?|algorithms?)(?!\\p{L})(?! (?:to|for|of) (?:the |its |our )?(?:customers?|clients?|users?))',
      ),
      wording(
        'marketing advertis promotion sell prospection werbung publicidad',
        "(?:marketing|advertising|promotion) (?:of|for) (?:our|its|the (?:provider|vendor|supplier|processor)[’']?s?) (?:own |other |further )*\\p{L}+|(?:cross|up)-?sell\\p{L}*|prospection (?:pour|de) (?:nos|ses) (?:propres |autres )*\\p{L}+|werbung für (?:unsere|eigene|die eigenen|weitere) \\p{L}+|publicidad de (?:nuestros|sus) (?:propios |otros )*\\p{L}+",
      ),
      wording(
        'training',
        "training (?:of )?(?:our |its |the provider[’']s )?(?:ai |machine[ -]learning |language )?models?(?!\\p{L})|model training",
      ),
      // What the provider makes of its products, and what machines learn from the data.
      wording(
        'develop enhanc optimi refin train fine research product aggregate benchmark de-identified deidentified',
        "develop(?:ing|ment)?(?: and (?:improv|enhanc)(?:e|ing|ement))?(?: of)? (?:(?:new|our|its|the (?:provider|vendor|supplier)[’']s) )+(?:products?|services?|features?|platform|software|functionalit(?:y|ies)|offerings?|algorithms?|models?|technolog(?:y|ies))(?! (?:to|for|of) (?:the |its |our )?(?:customers?|clients?|users?))|(?:enhanc(?:e|ing|ement)|optimi[sz](?:e|ing|ation)|refin(?:e|ing|ement))(?: of)? (?:(?:new|our|its|the) )+(?:products?|services?|features?|platform|software|functionalit(?:y|ies)|offerings?|algorithms?|models?|technolog(?:y|ies))(?! (?:to|for|of) (?:the |its |our )?(?:customers?|clients?|users?))|research and development|benchmark\\p{L}* across (?:our |its |all )?(?:customers|clients)|product (?:analytics|planning|research)|(?:train|training|fine-?tun(?:e|ing))(?: of)? (?:our |its |the )?(?:ai|machine[ -]learning|artificial intelligence|language|generative)? ?(?:models?|algorithms?|ai)(?!\\p{L})|(?:aggregated?|de-?identified|aggregate and de-identified) (?:\\p{L}+ )?(?:for (?:analytics|statistics)|statistics for (?:our|its))",
      ),
      wording(
        'développ recherche amélior entraîne optimis statisti',
        "développ(?:er|ement)(?: de)? (?:(?:de |nos |ses )?(?:nouve(?:aux|lles) )|nos |ses )(?:produits|services|fonctionnalités|offres)|recherche et développement|amélior(?:er|ation)(?: de la| de| des)? (?:la )?(?:qualité|performances?) de (?:nos|ses) (?:services|produits)|optimis(?:er|ation)(?: de| des)? (?:nos|ses) (?:produits|services|performances)|entraîn(?:er|ement)(?: (?:de |des |d[’']|nos |ses ))+(?:modèles?|algorithmes?|ia)|(?:statistiques|fins statistiques) (?:d[’']usage )?(?:pour (?:nos|ses) besoins|propres)",
      ),
      wording(
        'entwicklung optimierung training trainieren verbesserung produktplanung',
        '(?:weiterentwicklung|optimierung|entwicklung) (?:(?:der|des|unserer|unseres|ihrer|seiner|neuer|von) )(?:neuen )?(?:plattform|dienst|service|produkt|software|angebot|funktion|algorithm|modell)\\p{L}*(?! (?:für|des) )|forschung und entwicklung|training (?:von |der )?(?:ki|künstlicher intelligenz|algorithmen)(?!\\p{L})|trainieren (?:von )?(?:ki-?)?(?:modelle|systeme)\\p{L}*|produktplanung|verbesserung der qualität (?:unserer|der eigenen) \\p{L}+',
      ),
      wording(
        'desarroll investigación optimiza entrena estadísticas',
        'desarroll(?:o|ar)(?: de)? (?:nuev[oa]s|nuestr[oa]s|sus) (?:productos|servicios|funcionalidades|prestaciones)|investigación y desarrollo|optimiza(?:r|ción)(?: de)? (?:nuestr[oa]s|sus) (?:productos|servicios)|entrena(?:r|miento)(?: de)? (?:(?:nuestros|sus|los) )?(?:modelos|algoritmos|sistemas de ia)|estadísticas propias',
      ),
      // Whoever makes data anonymous for figures of its own uses them before they are anonymous.
      wording(
        'anonym anónim anonimiz',
        'anonymi[sz]ed (?:\\p{L}+ )?(?:analytics|statistics|insights|data)(?!\\p{L})|(?:statistiques|analyses|données) (?:\\p{L}+ )?anonym(?:es|isées)|anonym(?:e|isierte)[nr]? (?:nutzungs)?(?:statistik|auswertung|analyse|daten)\\p{L}*|(?:estadísticas|análisis|datos) (?:\\p{L}+ )?(?:anónim|anonimizad)[oa]s',
      ),
      // The group of the provider, unless it is the customer's.
      wording(
        'group internal',
        "(?:intra-?group|internal group) \\p{L}+|(?:administration|management|reporting|purposes) (?:inside|within|of|in) (?:the |our |its )(?:(?:provider|vendor|supplier)[’']s )?(?:corporate )?group(?! of customers)|internal (?:administrat\\p{L}+|business|management|reporting|research|analy\\p{L}+)(?: purposes?)?|group administration",
      ),
      wording(
        'own',
        "(?:for|in|under) (?:our|its|the (?:provider|vendor|supplier|processor)[’']?s?) own (?:\\p{L}+ )?(?:purposes?|ends|name|account|use|business|interests?|benefit)|(?:our|its|the (?:provider|vendor|supplier|processor)[’']?s?) own (?:\\p{L}+ )?(?:statistics|research|marketing|products?|analys[ei]s|analytics|benchmark\\p{L}*|business|purposes?|ends)",
      ),
      wording(
        'market benchmark industry',
        '(?:market (?:figures|statistics|research|analys[ei]s|studies|reports)|benchmark(?:s|ing)?|industry (?:statistics|reports)) (?:that |which )?(?:of|by|for|the (?:provider|vendor|supplier) )(?! ?the customer)',
      ),
      wording(
        'amélior',
        "amélior(?:er|ation)(?: continue| constante)? (?:de (?:nos|ses|la|leurs)|des|du|les|nos|ses|le|la|de l[’'])\\s?(?:produits?|services?|plateforme|logiciels?|solutions?|offres?|algorithmes?)(?! client)",
      ),
      wording(
        'amélioration entraînement apprentissage',
        'amélioration (?:de nos|de ses|des) produits|(?:entraînement|apprentissage) (?:de |des |de nos )modèles',
      ),
      wording(
        'interne groupe propre marché',
        '(?:administration|gestion|besoins?) (?:interne|au sein du groupe|du groupe|propres?)|(?:à|pour) (?:ses|nos) propres (?:fins|besoins|finalités)|pour son propre compte|(?:études?|statistiques) de marché|au sein (?:de son|de notre|du) groupe',
      ),
      wording(
        'verbesserung',
        'verbesserung (?:der|des|unserer|unseres|ihrer|seiner|von) (?:dienst|service|produkt|plattform|software|leistung|angebot)\\p{L}*(?! für)',
      ),
      wording(
        'verbesserung produktentwicklung weiterentwicklung training',
        'produktverbesserung|produktentwicklung|(?:verbesserung|weiterentwicklung) (?:unserer|der eigenen) \\p{L}+|training (?:von |der )?(?:ki-)?modellen?',
      ),
      wording(
        'interne konzern zwecke eigenen markt',
        '(?:interne|konzerninterne|konzernweite) (?:verwaltung|zwecke\\p{L}*)|verwaltung(?:szwecke\\p{L}*)? (?:im|innerhalb des|des) konzerns?|(?:für|zu) (?:eigene[nr]?|unsere[nr]?|(?:ihre|seine)[nr]? eigenen?) zwecke\\p{L}*|im eigenen namen|marktforschung|marktstatistik\\p{L}*|konzernverwaltung',
      ),
      wording(
        'mejora',
        'mejora(?:r)?(?: continua)? (?:de |del |de los |de las |los |las |el |la |nuestr[oa]s? |sus? )*(?:servicios?|productos?|plataforma|software|solución)(?!\\p{L})(?! al cliente)',
      ),
      wording(
        'mejora entrenamiento',
        'mejora de (?:nuestros |sus |los )?productos|entrenamiento de (?:nuestros )?modelos',
      ),
      wording(
        'interna grupo propi mercado',
        '(?:administración|gestión) (?:interna|dentro del grupo|del grupo)|(?:para|con) (?:sus|nuestros) (?:propi[oa]s )?(?:propios )?fines propios|para fines propios|para sus propios fines|en nombre propio|estudios de mercado|estadísticas de mercado',
      ),
    ],
  },
  marketing: {
    title: 'direct marketing',
    example: 'newsletter about new offers',
    wordings: [
      wording(
        'market advertis newsletter promotional prospec mercado démarchage public werb mercadotecnia',
        'marketing|advertis\\p{L}+|newsletters?|promotional|commercial prospecting|prospecting',
        'prospection|démarchage|publicit\\p{L}+',
        'werbung|werbe\\p{L}*|direktwerbung|direktmarketing',
        'publicidad|publicitari\\p{L}+|mercadotecnia|prospección',
      ),
    ],
  },
  interception: {
    title: 'legal interception',
    example: 'legal interception',
    servedBy: [...carried, ...content],
    wordings: [
      wording(
        'interception wiretap überwachung interceptaci',
        '(?:lawful|legal) interceptions?|wiretap\\p{L}*',
        'interceptions? (?:légales?|judiciaires?)',
        'telekommunikationsüberwachung|rechtmäßige überwachung',
        'interceptaci(?:ón|ones) (?:legal(?:es)?|lícitas?|judicial(?:es)?)',
      ),
    ],
  },
  'network-security': {
    title: 'the security of a network',
    example: 'security of the network',
    servedBy: [...carried, 'account', 'credentials'],
    wordings: [
      wording(
        'network intrusion sécurité sicherheit seguridad',
        'network (?:and information )?security|security of (?:the |our |its )?(?:\\p{L}+ )?networks?(?!\\p{L})|(?:ensur|secur|protect)(?:e|ing) (?:the security of )?(?:the |our |its )?networks?(?!\\p{L})|intrusion (?:detection|prevention)',
        "sécurité (?:du |des |de (?:la |notre |nos )?)réseaux?|détection d[’']intrusions?",
        'netz(?:werk)?sicherheit|sicherheit (?:des|der|unseres|unserer) netz\\p{L}*',
        'seguridad de (?:la |las |nuestra |nuestras )?red(?:es)?(?!\\p{L})',
      ),
    ],
  },
  charging: {
    title: 'charging by use',
    example: 'itemised billing of calls',
    servedBy: ['traffic', 'usage', 'billing', ...carried],
    wordings: [
      wording(
        'bill charging invoic interconnect factur einzelverbindungsnachweis verbrauchsabrechnung',
        'itemi[sz]ed (?:bill|billing|invoic\\p{L}+)|(?:call|usage) charging|charging (?:of |for )calls|usage(?:-based)? billing|interconnect\\p{L}* (?:billing|payments?)',
        "facturation détaillée|facturation à l[’']usage",
        'einzelverbindungsnachweis\\p{L}*|verbrauchsabrechnung',
        'facturación detallada|facturación por uso',
      ),
    ],
  },
  billing: {
    title: 'billing',
    example: 'invoicing',
    // An invoice goes to a person, so that a contact is enough.
    servedBy: [
      ...['billing', 'payment', 'contact', 'identification', 'professional'],
      ...['financial', 'crm', 'business', 'account'],
      ...carried,
    ],
    wordings: [invoicing],
  },
  recording: {
    title: 'recording',
    example: 'recording of telephone conversations',
    servedBy: ['call-recordings', 'screen-recordings', ...content, 'images'],
    wordings: [
      wording(
        'recording enregistrement aufzeichnung grabaci',
        '(?:call|interaction|conversation|telephone|voice|screen) recordings?(?!\\p{L})|recordings? (?:of )?(?:the )?(?:\\p{L}+ )?(?:calls?|conversations?|interactions?|telephony)(?!\\p{L})',
        "enregistrements? (?:des |de |d[’'])(?:\\p{L}+ )?(?:appels?|conversations?|communications?|entretiens)",
        'gesprächsaufzeichnung\\p{L}*|anrufaufzeichnung\\p{L}*|aufzeichnung(?:en)? (?:von |der )?(?:gespräche|telefonat|anruf)\\p{L}*',
        'grabaci(?:ón|ones) de (?:las |los )?(?:llamadas|conversaciones)',
      ),
    ],
  },
} as const satisfies Record<string, PurposeClass>

export type PurposeClassId = keyof typeof purposeClasses

/** Whether a purpose belongs to a class; a compound one may belong to several. */
export const isAbout = (text: string, id: PurposeClassId): boolean => asked[id](text)

const asked = Object.fromEntries(
  Object.entries(purposeClasses).map(([id, { wordings }]) => [
    id,
    memoizeText((text) => {
      const plain = plainText(text)
      return wordings.some(
        ({ stems, pattern }) => stems.some((stem) => plain.includes(stem)) && pattern.test(plain),
      )
    }),
  ]),
) as Record<PurposeClassId, (text: string) => boolean>

/** The class that asks for certain data, the narrowest first; undefined: no such class. */
export function servedClassOf(
  text: string,
): (PurposeClass & Required<Pick<PurposeClass, 'servedBy'>>) | undefined {
  const id = (
    ['interception', 'network-security', 'recording', 'charging', 'billing'] as const
  ).find((one) => isAbout(text, one))
  return id && purposeClasses[id]
}

/** The words of a purpose that names no use of data: what a provider does for every customer. */
const generic = new Set(
  [
    'provide provides providing provided provision deliver delivering delivery supply supplying operate operating operation',
    'perform performing performance execute executing execution fulfil fulfilling fulfilment fulfillment rendering',
    'use using process processing processed service services product products solution solutions platform',
    'customer customers client clients users contract contracts contractual agreement',
    'administration administrative admin business operational commercial purpose purposes general internal legitimate',
    'behalf activity activities obligations necessary needed required personal data information',
    'application applications app apps subscribed ordered purchased subscription offering offerings',
    'souscrits souscrit commandés applications application abonnement gebucht gebuchten beauftragt beauftragten bestellten anwendung anwendungen contratados contratado aplicación aplicaciones suscripción',
    'section sections clause clauses article articles terms conditions abschnitt ziffer klausel cláusula sección apartado condiciones',
    'software saas infrastructure infrastruktur agreed described specified main master vereinbart vereinbarten beschrieben hauptvertrag leistungsvertrag dienstleistungsvertrag dienstleistungsvertrags décrit décrits convenu convenus principal pactado descrito acordado',
    'fourniture fournir prestation prestations exécution exécuter contrat contrats client clients clientèle traitement traiter',
    'opérationnel opérationnelle opérationnels opérationnelles fonctionnement fonctionner responsable sous-traitant prestataire',
    'controller processor operational functioning running functionality',
    'betriebs betriebes betreiben bereitstellen nutzung funktionsfähigkeit funktionsfähig betriebsbereit verarbeitungen verantwortliche verantwortlichen auftraggeber auftraggebers auftragnehmer erforderliche erforderlichen notwendige notwendigen',
    'funcionamiento operativo operativa operatividad encargado necesario necesarios necesarias necesaria tratamientos',
    'compte finalités finalité besoins activité activités produit produits plateforme générale générales nécessaire données personnel personnelles',
    'bereitstellung erbringung durchführung erfüllung betrieb leistung leistungen dienst dienste dienstes diensten dienstleistung dienstleistungen',
    'vertrag vertrags vertrages kunde kunden verwaltung verarbeitung auftrag geschäftszwecke zweck zwecke zwecken produkt produkte plattform lösung allgemeine personenbezogener daten',
    'prestación prestar suministro servicio servicios ejecución cumplimiento contrato administración cliente clientes tratamiento',
    'cuenta fines finalidad finalidades producto productos plataforma solución actividad negocio datos personales',
    'enable enabling allow allowing support supporting parties between enter entered subject permettre permet utiliser utilisation réalisation prévues prévus objet parties soutien',
    'durchführen hauptvertrags hauptvertrages erbringen nutzung nutzen ermöglichen ermöglichung rahmen leistungserbringung vereinbarung parteien vertragserfüllung vertragsdurchführung ist wird',
    'logiciel logiciels access carry mission accès accéder encargo dar acceso acceder',
    'permitir permite uso utilizar utilización objeto partes realización ejecutar',
  ].flatMap((line) => line.split(' ')),
)

const fillers = new Set(
  [
    'a an the of to for in on at and or with as by from our its it their your us this that these those such any all other related relating connection s',
    'de du des le la les l d un une et ou à au aux pour par en dans son sa ses leur leurs nos notre vos votre sur cadre',
    'lawful permitted licit licite licites rechtmäßige rechtmäßigen lícita lícito lícitos lícitas every each whatsoever cualquier toute tout toutes tous jede jeder jeden',
    'is are that which proper smooth bon bonne correcto adecuado durch alle weiteren anderen reibungslosen ordnungsgemäßen make makes making keep keeps keeping ensure ensuring enable enabling allow allowing rendre assurer permettre garantir faire ermöglichen ermöglichung sicherstellen sicherstellung gewährleisten gewährleistung hacer garantizar asegurar permitir autre sonstige sonstiger sonstiges jegliche weitere cualesquiera otro otra que demás',
    'under out set forth sous unter nach bajo tel tels telle que comme según como wie laut gemäß hierin',
    'durch der die das des dem den ein eine einer eines und oder für zur zum von vom im in mit auf unser unsere unserer unseren ihrer gegenüber',
    'otros otras autres andere anderen del el los las una y o con para por su sus al lo nuestro nuestra nuestros nuestras',
  ].flatMap((line) => line.split(' ')),
)

/** To serve the customers of the customer is a purpose, though all its words are common ones. */
const customerService = words('customer service(?!s)', 'service clients?')

/**
 * Whether a purpose says no more than that the service is provided. The names of the service and
 * of its provider add nothing, but a service may be named after its purpose.
 */
export function isGeneric(text: string, names: readonly (string | undefined)[] = []): boolean {
  // Whoever administers a contract has said what for.
  if (isAbout(text, 'own-administration') || customerService.test(plainText(text))) return false
  const named = new Set(names.flatMap((name) => wordsIn(name ?? '')))
  const left = wordsIn(text).filter((word) => !fillers.has(word) && !/^\d+$/.test(word))
  const says = left.filter((word) => !generic.has(word))
  return says.length < left.length && says.every((word) => named.has(word))
}

const other = stemmed(
  'other further else autre otr cualesquiera demas demás sonstig jeglich weitere ander',
  /^(?:and |or |for )?(?:any|all|every) (?:other|further)\b|^(?:and |or )?other (?:\w+ )?(?:purposes?|processing|services?|activities)\b|(?:anything|whatever) else|^(?:et |ou )?(?:tout(?:e|es)?|tous) autres?\b|^(?:et |ou )?autres (?:finalités|traitements|prestations|services)|^(?:y |o )?(?:cual(?:quier|esquiera) otr[oa]s?|tod[oa]s? (?:los|las) demás|l[oa]s demás|otr[oa]s (?:fines|finalidades|tratamientos|servicios))\b|^(?:und |oder )?(?:(?:alle |jede[rs]? )?sonstige[rsn]?|jegliche[rsn]?|alle (?:weiteren|anderen)|jede[rs]? (?:weitere|andere)[rsn]?|(?:weitere|andere) (?:zwecke|verarbeitungen|leistungen|dienste))\b/,
)

/** Whether it lets in whatever else there may be: "any other processing that the service needs". */
export const isCatchAll = (text: string) => other(plainText(text))

/** Remembered from the guidelines and not looked up again, so every report says so. */
export const purposeDetailFact: LawFact = {
  id: 'edpb-purpose-in-detail',
  title: 'EDPB Guidelines 07/2020: the agreement describes the purpose and the data in detail',
  url: edpb('07/2020').url,
  verified: false,
}

/** The customer's own invoices are the customer's own purpose. */
const ofCustomer = stemmed(
  'customer client auftrag kunden cuenta compte',
  /\bcustomers?'s?\b|\b(?:on behalf of|for) (?:the |our )?(?:customer|client)|\bpour (?:le compte|les clients)\b|\bim auftrag\b|\bdes kunden\b|\bpor cuenta\b|\bdu client\b|\bdel cliente\b/,
)

/** Whom one bills is not who does the billing, but books and taxes are of whoever they are. */
const booksOfCustomer = stemmed(
  'customer client controller responsable kunden auftraggeber verantwortlichen',
  /\b(?:bookkeeping|accountancy|accounting|tax(?:es|ation)?) of (?:the |our |its )?(?:customer|client|controller)|\b(?:comptabilité|fiscalité|obligations? fiscales?) (?:des clients|de (?:la clientèle|nos clients|ses clients)|du responsable)|\b(?:buchhaltung|buchführung|steuern) (?:der kunden|(?:des|der) (?:auftraggeber|verantwortlichen))|\b(?:contabilidad|impuestos|obligaciones (?:fiscales|tributarias)) (?:de (?:los|sus|nuestros) clientes|del responsable)/,
)

export const isOfCustomer = (text: string) =>
  ofCustomer(plainText(text)) || booksOfCustomer(plainText(text))
