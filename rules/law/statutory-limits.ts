import { fields } from '../../schemas/fields.ts'
import { type Citation, plainText, wordsIn } from '../../src/model/rule.ts'
import { clause, edpb, gdpr } from './cite.ts'

/*
 * Documents repeat the limits that the law itself sets to a duty, in its words or in words like
 * them. Who repeats the statute takes nothing away. A reservation that consists of the words of one
 * article and of small words is that article; one foreign word ("payment", "discretion",
 * "commercially") makes it a reservation of the document's own. English, French, German, Spanish.
 */

const small = [
  'a an the of to for in on at by with from under and or but also as if when where wherever whenever while',
  'is are be it its this that these those such any all there their they he him his so far insofar extent fullest',
  'processor provider supplier vendor controller customer client company personal data inter alia only always then do does doing appropriate',
  'le la les l s un une des du de d et ou à au aux en par pour sur dans avec que qu si lorsque quand où il elle ils elles',
  'lui son sa ses leur ce cette cela c ceci est sont soit soient être mesure pour autant tant toute tout selon cas',
  'traitant sous appropriée appropriées prestataire fournisseur responsable données caractère personnel y a ait',
  'der die das des dem den ein eine einer eines einem einen und oder mit von vom zu zur zum für bei im in nach durch auf aus',
  'soweit sofern insoweit wenn falls wo dies es er sie ihm ihr ihrer seiner ist sind wird werden dass dabei hierzu dazu',
  'auftraggeber auftraggebers auftraggeberin auftragsverarbeiter auftragsverarbeiters auftragnehmer auftragnehmers anbieter anbieters verantwortlichen kunden daten personenbezogene personenbezogenen auch nur angemessenen angemessene',
  'el los las lo por un una unos unas al del y o e u que se con para su sus si cuando siempre ello esto es sea sean fuera esté estén',
  'medida cuanto encargado encargada proveedor prestador cliente datos personales tal dicha dicho así como mediante través apropiada',
  'who whom which what after before including include includes included also each other others more most least than per between through via thereof respective dpa you your us our we',
  'qui dont y compris ainsi telles telle tels tel leurs ces cet chaque autre autres incluant notamment moins plus vous votre nous notre entre',
  'wie auch über hinaus ihre ihren diese dieser dieses jeweils alle anderen anderer andere einschließlich insbesondere mindestens ihnen uns unser unserer unseren zwischen',
  'tal como incluso incluido incluida otros otras otro según menos más usted nosotros nuestro nuestra entre',
]

/** What the law says, as the law says it. */
const vocabulary = {
  /** Articles 28(3)(e) and (f): "insofar as this is possible", "by appropriate measures". */
  possible: [
    'possible practicable feasible practical able achievable possibly practically practicably technically reasonably maximum humanly',
    'possible possibles réalisable faisable peut faire se techniquement raisonnablement',
    'möglich möglichen möglichkeit möglichst rahmen machbar durchführbar technisch technischen praktisch vernünftigerweise',
    'posible posibles factible viable técnicamente razonablemente',
  ],
  /** Article 32(1): "as appropriate"; help is owed where the law asks for it. */
  appropriate: [
    'appropriate necessary needed applicable relevant suitable required called need needs be proportionate adequate respectively',
    'besoin besoins échéant échéante lieu nécessaire nécessaires nécessité approprié appropriée appropriés appropriées adapté adaptée adéquat adéquate adéquates pertinent requis requise applicable utile s',
    'gegebenenfalls ggf bedarf erforderlich erforderlichen notwendig nötig angemessen angemessene angemessenen angebracht zweckmäßig geboten zutreffend einschlägig anwendbar geeignet geeignete geeigneten jeweils',
    'caso proceda procede corresponda aplique aplica necesario necesaria necesidad apropiado apropiada apropiados apropiadas adecuado adecuada adecuadas oportuno oportunas procedente pertinente aplicable preciso según',
    'erforderlichkeit notwendigkeit',
    'nécessité',
    'necessity need',
    'realizarlas',
  ],
  /** Article 28(3)(e): "by appropriate technical and organisational measures". */
  measures: [
    'technical organisational organizational measures means use using through',
    'mesures moyens moyen techniques organisationnelles organisationnels grâce',
    'maßnahmen mittel mitteln technische technischen organisatorische organisatorischen mittels',
    'medidas medios medio técnicas técnicos organizativas organizativos',
  ],
  /** Articles 28(3)(e), (f) and 32(1): "taking into account the nature of the processing". */
  nature: [
    'taking take into account having regard considering consideration light bearing mind depending given view nature processing processed services service',
    'compte tenu tenant eu égard regard fonction considération prenant nature traitement traitements service services',
    'unter berücksichtigung hinblick je angesichts entsprechend abhängig art verarbeitung verarbeitungen datenverarbeitung leistung leistungen',
    'teniendo tenida cuenta habida función atendiendo atención considerando naturaleza tratamiento tratamientos servicio servicios',
    'envisaged makes make one',
    'envisagé envisagés rend',
  ],
  information: [
    'information available disposal at hand possession known',
    'informations information disposition disponible disponibles dont dispose possession',
    'information informationen verfügung stehenden stehen verfügbar verfügbaren vorliegenden bekannten',
    'información informaciones disposición disponible disponga dispone obre poder',
    'holds hold held with',
    'détient',
    'ihm vorliegend',
    'posea',
  ],
  risk: [
    'state art cost costs implementation scope context circumstances purpose purposes risk risks level varying likelihood severity rights freedoms natural persons individuals posed involved presented commensurate well',
    'état connaissances art coût coûts mise œuvre oeuvre portée contexte finalité finalités risque risques niveau degré probabilité gravité varie variables droits libertés personnes physiques concernées ainsi dont proportionné proportionnées adaptées',
    'stand stands technik implementierungskosten umfang umfangs umstände umständen zweck zwecke zwecken risiko risikos risiken schutzniveau unterschiedlichen unterschiedlicher eintrittswahrscheinlichkeit schwere rechte freiheiten natürlicher personen betroffenen sowie angemessenes',
    'estado técnica coste costes costos aplicación alcance contexto fin fines riesgo riesgos nivel probabilidad gravedad variable variables derechos libertades personas físicas interesados',
    'line recognised recognized industry standards standard such best good practice practices iso iec',
    'conformes règles normes reconnues pratiques bonnes',
    'schutzbedarf entsprechend anerkannten anerkannter standards normen regeln',
    'estándares reconocidos normas buenas prácticas adecuadas',
    'consistent',
  ],
  request: [
    "request requested requests written writing prior reasonable reasonably upon customer's s your",
    'demande demandes écrite raisonnable simple',
    'anfrage anforderung verlangen wunsch weisung ersuchen schriftliche schriftliches',
    'petición solicitud requerimiento previa escrita bajo',
    'fait',
    'stellt',
    'lo pida',
  ],
  /** The help is measured by what is fair already: a word that says as much is no limit of its own. */
  reasonable: [
    'reasonable reasonably reason within timely manner way assistance help support cooperation co operation efforts effort endeavours steps expected',
    'raisonnable raisonnables raisonnablement manière façon limite limites assistance aide coopération efforts',
    'angemessener angemessenem angemessenes zumutbar zumutbare zumutbaren zumutbarem vertretbar vertretbarem vernünftig umfang rahmen weise unterstützung hilfe',
    'razonable razonables razonablemente manera forma dentro asistencia ayuda colaboración cooperación esfuerzos apoyo',
    'scope what can be expected bounds limits',
    'attendu',
    'erwartet erwarten kann billigerweise',
    'espera esperarse',
  ],
  /** What the law asks, as far as the law asks it. */
  asked: [
    'required requires require requested prescribed demanded imposed pursuant accordance line compliance law laws legislation regulation regulations gdpr article articles art applicable protection privacy eu european union member state states statutory legal legally national requirements strictly',
    'exigé exigée exige exigences requis requise requiert prévu prévue imposé imposée conformément application vertu droit loi lois légal légale légalement juridiquement juridique législation réglementation règlement rgpd article articles applicable applicables protection union états état membre membres européen européenne',
    'gemäß vorgeschrieben verlangt gefordert erforderlich recht rechts unionsrecht unionsrechts gesetz gesetze gesetzes gesetzlich gesetzliche rechtlich dsgvo datenschutzrecht artikel artikeln art anwendbare anwendbaren anwendbarem geltende geltenden geltendem union mitgliedstaat mitgliedstaats mitgliedstaaten bis',
    'conforme conformidad acuerdo virtud exija exige exigido requiera requerido requisitos derecho ley leyes legal legalmente jurídicamente legislación normativa reglamento rgpd artículo artículos aplicable aplicables aplique protección unión estado estados miembro miembros europea',
    'mandated obliged obligated under',
    'tenu obligé obligée',
    'verpflichtet',
    'obligado obligada',
  ],
  /** Article 28(3)(a): notice "unless that law prohibits such information on important grounds of public interest". */
  permitted: [
    'court order orders authority authorities competent confidentiality criminal investigation',
    'tribunal judiciaire décision autorité injonction compétente enquête',
    'gericht gerichtliche gerichtlicher anordnung behördliche behördlicher behörde verbot',
    'orden judicial resolución autoridad competente',
    'unless except save provided not does doing prohibits prohibit prohibited forbids forbid forbidden prevents prevented barred permitted permissible permits allowed allows lawful lawfully concerned relevant information notification notice informing disclosure important grounds reasons public interest mandatory',
    'sauf moins excepté sous réserve n ne interdit interdise interdisent interdiction prohibe permet permis permise permettent autorise autorisé autorisée concerné concernée information notification telle motifs raisons importants important d intérêt public',
    'es sei denn außer nicht das verbietet verbieten verboten untersagt untersagen entgegensteht zulässt zulässig erlaubt gestattet betreffende betreffenden rechtlich mitteilung information unterrichtung solche solcher diese wegen wichtigen wichtiger wichtigem öffentlichen öffentlichem interesse interesses gründen grund aufgrund',
    'salvo menos excepto no prohíba prohiba prohíbe prohibido prohibición impida permita permite permitida permitido información notificación razones motivos importantes interés público legalmente',
  ],
  /** Articles 28(3)(a), (g), 29, 32(4): "unless required by Union or Member State law". */
  required: [
    'obliges oblige keep them eu applicable',
    'impose imposent exigent leur',
    'entgegenstehen pflichten keine falls gesetzlichen',
    'obligue obliguen conservarlos conservar cuando exija',
    'demands demand mandates mandate prevents prevent precludes no',
    'disposition dispositions disposent',
    'anderes anderslautende vorgeschrieben vorgibt vorsieht verlangt bestimmt',
    'disposición disposiciones contrario disponga',
    'unless except save other than otherwise obliged obligated compelled obliges further continued longer beyond additional storage retention store retain keep kept stored retained process processing which subject duty duties obligation obligations period periods copies copy',
    'sauf moins sous réserve n ne tenu tenue obligé obligée obligation obligations procéder auquel soumis soumise exige exigent impose prévoit conservation conserver contraire durée durées plus long longue longtemps delà d',
    'es sei denn außer nicht kein keine verpflichtet verpflichtung verpflichtungen besteht bestehen entgegensteht entgegenstehen vorschreibt verlangt unterliegt speicherung aufbewahrung aufbewahrungspflicht aufbewahrungspflichten aufbewahrungsfrist aufbewahrungsfristen gesetzlicher gesetzlichen vorbehaltlich ausnahme länger längere längeren darüber hinaus',
    'salvo menos excepto no obligado obligada obligación obligaciones requiera exija exijan conservación conservar conserven contrario plazo plazos más allá mayor tiempo período periodo durante',
    'after expiry expiration lapse end statutory legal mandatory',
    'après expiration échéance délais légaux légales obligatoires',
    'nach ablauf gesetzlicher gesetzlichen fristen frist',
    'tras vencimiento expiración plazos legales finalizado',
    'must shall law statutory under case blocked restricted restriction until',
    'sans préjudice bloquées restreintes limitées jusqu légales',
    'gesperrt eingeschränkt einschränkung unberührt bis',
    'perjuicio bloqueados bloqueo legales hasta',
    'sin',
    'limits',
  ],
  /** Article 28(3)(b): bound by promise "or under an appropriate statutory obligation". */
  statutory: [
    'statutory legal professional obligation duty confidentiality secrecy bound subject unless already otherwise',
    'obligation légale professionnelle professionnel confidentialité secret soumis soumise soumises sauf moins ne déjà',
    'gesetzlichen gesetzliche verschwiegenheitspflicht schweigepflicht geheimhaltungspflicht berufsgeheimnis unterliegen nicht bereits ohnehin sei denn einer',
    'obligación legal estatutaria profesional secreto confidencialidad naturaleza sujetos sujetas salvo menos ya',
    'contract contractual contractually agreement written writing undertaking commitment either survive survives continues continue continuing after end ending termination employment engagement indefinitely',
    'contractuelle contractuellement contractuel contrat engagement écrit écrite survit subsiste demeure après fin cessation fonctions',
    'vertraglich vertragliche vertraglichen vertrag schriftlich schriftliche verpflichtung nach ende beendigung fort fortbesteht tätigkeit beschäftigung beschäftigungsverhältnisses bereits über hinaus',
    'contrato contractual compromiso escrito subsiste después tras fin finalización relación',
    'verpflichtet',
    'finalizar finalice',
  ],
  /** Article 28(3), last sentence: "if, in its opinion, an instruction infringes". */
  opinion: [
    'opinion view judgement judgment knowledge believes considers thinks instruction instructions infringes infringe infringement violates breaches breach other provisions reasonable reasonably',
    'selon avis estime considère instruction instructions constitue violation réglementation enfreint viole',
    'auffassung ansicht meinung weisung weisungen gegen vorschriften datenschutzvorschriften verstößt',
    'opinión juicio considera considere estima estime instrucción instrucciones infringe vulnera disposiciones',
  ],
  /** Article 33(3) and (4): numbers "where possible", and the rest as it becomes known. */
  known: [
    'soon progressively stages gradually subsequently later as',
    'fur mesure dès dispose progressivement moment étapes',
    'sobald vorhanden vorhandenen stufenweise nachgereicht ihm',
    'dispone dispongan forma gradualmente fases medida tenga',
    'known available time becomes becoming phases without undue further delay determinable ascertainable has information',
    'connu connue connus connues connaissance disponible disponibles informations échelonnée manière',
    'bekannt verfügbar vorliegen ermittelbar bereits informationen schrittweise',
    'conozca conozcan conocido conocida conocidos conocidas disponible disponibles disponga información gradual',
  ],
  /** The Commission's own clauses: audits "at reasonable intervals", with "reasonable notice". */
  notice: [
    'notice advance prior written due timely notification intervals reasonable following',
    'préavis notification écrit préalable moyennant intervalles réguliers',
    'ankündigung voranmeldung vorankündigung anmeldung vorheriger vorherige rechtzeitiger schriftlicher angemessener frist abständen',
    'preaviso aviso notificación previo escrito intervalos previa',
  ],
  /** The usual measure of an effort: whoever helps within reason helps as far as is possible. */
  effort: [
    'commercially commercial reasonable reasonably best efforts effort endeavours',
    'commercialement raisonnable raisonnables raisonnablement meilleurs efforts',
    'wirtschaftlich kaufmännisch zumutbar zumutbare zumutbaren vertretbar vertretbare angemessenem aufwand bemühungen',
    'comercialmente razonable razonables mejores esfuerzos',
  ],
  /** Whoever helps "as far as it lies with the processor" helps with what the law asks of it. */
  sphere: [
    'relates relate relating processing services agreement entrusted covered carried performed on behalf ability abilities capabilities',
    'traitements traitement confiés confié présent contrat effectués capacités capacité limite',
    'kräften besten vertragsgegenständliche vertragsgegenständlichen auftragsgegenständliche verarbeitung auftragsverarbeitung durchgeführte möglichkeiten fähigkeiten',
    'respecta tratamiento tratamientos encargado encomendado capacidades posibilidades',
    'concerns concerning concerned responsibility sphere area remit control within own side part lies',
    'concerne concernant concernée responsabilité sphère domaine compétence contrôle part relève périmètre',
    'betrifft betroffen verantwortungsbereich verantwortungsbereichs zuständigkeitsbereich einflussbereich bereich verantwortung seinen seinem ihren ihrem eigenen liegt',
    'concierne responsabilidad ámbito esfera competencia control propio propia parte corresponda',
  ],
  /** How and when an audit takes place, and what every audit of a processor reaches: no limit of its extent. */
  manner: [
    'hindering hampering affecting impairing',
    'hors perturbation gêne entrave',
    'innerhalb vorlaufzeit vorlauffrist geschäftsbetrieb geschäftsbetriebs beeinträchtigung',
    'hábiles laborales',
    'manner way does do disrupt disturb interfere agreement time place controller party requirements accordance respecting',
    'après heures travail normales normale respect règles confidentialité d affaires',
    'vorheriger terminabstimmung terminvereinbarung verschwiegenheit verpflichtete verpflichteter verpflichteten beachtung sicherheitsvorschriften verschwiegenheitsvereinbarung vertraulichkeitsvereinbarung',
    'respetando mínimo respeto',
    'subject more than necessary by mandated mandate commissioned appointed authorised disclosing revealing other customers clients third two three seven ten fourteen fifteen twenty thirty least calendar weeks once agreed date scheduled coordinated',
    'auditeur auditeurs mandaté mandatés tiers engagement préserver secret affaires autres clients accès exploitation perturber gêner dix quinze trente jour moins avance date convenue fonctionnement normal',
    'abschluss unterzeichnung durch beauftragte beauftragten beauftragter prüfer prüfern sachverständige sachverständigen dritte dritten betriebs geschäftsgeheimnisse geschäftsgeheimnissen anderer kunden zehn vierzehn dreißig tage tagen vorlauf mindestens abgestimmt terminabsprache absprache unverhältnismäßige',
    'auditor auditores tercero terceros designado designados firma firmado interferir interfiera afectar normal funcionamiento otros clientes secretos diez quince treinta antelación mínima menos fecha acordada',
    'hours hour office business working work usual normal regular ordinary weekday weekdays day days nine five during between on-site onsite site premises rules policies security safety',
    'confidential confidentially confidentiality secrecy secret nda non disclosure agreement promise pledge bound signed signing undertaking observing maintaining respecting',
    'disruption disrupting disturbing disturbance interruption interrupting interfering operations operation course minimal minimum avoidable unavoidable unreasonable unreasonably undue unduly without',
    'remote remotely first then before report reports certificate certificates certification certifications evidence documentation audit audits inspection inspections sufficient suffice insufficient not no reason reasons justified',
    'more than competitor competitors competing independent qualified auditor auditors own processing records processes systems facilities premises information relating related relevant verify verifying demonstrate compliance terms',
    'heures ouvrables ouvrées jours bureau bureaux pendant durant horaires habituels habituelles confidentialité confidentiel secret accord engagement promesse signé perturber perturbation activité sans concurrent concurrents non pas ne distance abord puis rapports certificats preuves suffisants insuffisants suffisent propres indépendant qualifié règles sécurité site locaux installations',
    'während geschäftszeiten bürozeiten arbeitszeiten betriebszeiten üblichen gewöhnlichen werktags stunden uhr wahrung vertraulich vertraulichkeit verschwiegenheit geheimhaltung geheimhaltungsvereinbarung verschwiegenheitserklärung verpflichtung zusage störung störungen betriebsablaufs betriebsabläufe betriebs vermeidbare ohne kein keine nicht wettbewerber wettbewerbsverhältnis berichte zertifikate nachweise zunächst zuerst dann vorrangig einrichtungen räume räumlichkeiten anlagen ausreichend ausreichen genügen eigene eigenen sicherheitsregeln hausordnung vor ort',
    'horas horario laborable laborables laboral oficina días durante confidencialidad confidencial secreto acuerdo compromiso interrumpir interrupción perturbar actividad sin competidor competidores no informes certificados pruebas primero luego después suficientes insuficientes remoto remota distancia propios propias independiente cualificado normas seguridad instalaciones',
    'days weeks advance compromise compromising compromised endanger affect affecting customers clients safeguarded respected',
    'compromettre clients respect respectant atteinte semaines',
    'beachtung einhaltung sicherheitsvorschriften sicherheitsrichtlinien kunden gewahrt bleibt bleiben gefährdet gefährden beeinträchtigt beeinträchtigen tage tagen wochen',
    'comprometer clientes respetando respeto semanas',
    'provided does unter',
  ],
  /** Article 28(3)(g): "at the choice of the controller". */
  choice: [
    'choice choose chooses option election elects direction directs instruction instructions instructed',
    'choix option instruction instructions choisit traitement',
    'wahl nach wahlweise weisung weisungen wünscht wählt',
    'elección opción instrucción instrucciones elija elige tratamiento',
    'written writing',
    'écrit écrite',
    'schriftlich schriftlicher schriftliche',
    'escrito escrita',
  ],
  /** The alert is on what the processor believes; nobody asks it to audit its customer. */
  examined: [
    'without being obliged required obligation duty examine examining check checking verify review assess instruction instructions lawfulness legality legal',
    'sans être tenu tenue obligé obligation vérifier examiner instruction instructions légalité licéité',
    'ohne keine nicht ihre deren müssen muss verpflichtet pflicht prüfpflicht prüfung prüfen weisung weisungen rechtmäßigkeit rechtliche rechtlichen umfassende materielle',
    'sin estar obligado obligada obligación examinar verificar comprobar instrucción instrucciones legalidad licitud',
    'no any itself active',
    'aucune juridique conformité',
    'verpflichtung aktive eigene rechtlich inhaltliche',
    'ninguna jurídica',
  ],
  /** A request can only be passed on to a customer whom it names. */
  identified: [
    'subject identify identifies identified identifiable indicates indicated attribute attributed assigned assignable clearly relates account request based',
    'personne concernée identifie identifié identifiable indiqué rattachée attribuée demande',
    'person betroffenen betroffene zuordnung zugeordnet zuordenbar erkennbar angaben angabe möglich',
    'interesado interesada identifique identifica identificable identificado solicitud indique',
  ],
  /** What the customer has itself nobody need give it: Article 28(3)(f) speaks of what the processor has. */
  itself: [
    'otherwise have has access relevant information not itself own already',
    'n pas autrement déjà accès informations pertinentes dispose même',
    'nicht selbst anderweitig bereits über verfügt zugang zugriff informationen hat',
    'no tenga tiene ya acceso otro modo misma información pertinente disponga',
  ],
  /** Article 28(3)(h): "all information necessary to demonstrate compliance with the obligations laid down". */
  demonstrated: [
    'all information necessary needed demonstrate demonstrating show prove proof compliance obligations laid down set out',
    'toutes informations nécessaires démontrer prouver apporter preuve respect obligations prévues conformité',
    'alle informationen erforderlichen nachweis nachweisen einhaltung pflichten niedergelegten niedergelegt',
    'toda información necesaria demostrar cumplimiento obligaciones establecidas',
    'certificates certificate certifications reports report documentation such annually yearly year once regularly regular',
    'certificats rapports documentation chaque année régulièrement',
    'zertifikate berichte dokumentation jährlich regelmäßig innerhalb frist',
    'certificados informes documentación anualmente periódicamente',
    'form',
    'forme',
    'mediante forma',
  ],
  /** Article 28(4): "fully liable for the performance of that other processor's obligations". */
  liable: [
    "same extent own acts omissions fault performance performing obligations other sub subprocessor subprocessors processor's fully full liable responsible were",
    'même mêmes propres actes fautes exécution obligations autre ultérieur plein pleinement entièrement comme',
    'eigenes eigene eigenen verschulden handeln handlungen erfüllungsgehilfen pflichten anderen unterauftragnehmer unterauftragnehmers unterauftragsverarbeiters voll vollem vollumfänglich wie',
    'propios propias propia actos culpa cumplimiento obligaciones otro subencargado plenamente mismo misma como fueran',
  ],
  /** To confirm is to prove, however it is written. */
  confirmed: [
    'confirmation confirm confirms confirmed certificate certification attestation statement proof evidence deletion erasure',
    'confirmation attestation certificat preuve suppression effacement écrit',
    'bestätigung bestätigt bescheinigung nachweis löschung löschprotokoll',
    'confirmación certificado certificación prueba acreditación supresión',
  ],
  /** Chapter III says itself how far its rights reach: Articles 12(2), (5), (6), 15(4), 17(3), 18, 20(1), (4) and 21(1). */
  exercised: [
    'specific legal reasons grounds exemptions exceptions exemption exception overriding compelling legitimate claims defence establishment exercise public interest freedom expression prevent prevents prevented permitted law compliance',
    'identity identification identified verify verified verification confirm confirmed prove proof proven manifestly unfounded excessive repetitive complex complexity number circumstances certain under',
    'automated automatically automatic means carried out consent contract based provided gave given initially machine readable structured format technically',
    'rights freedoms others other people persons third parties adversely affect affects trade secrets inaccurate incomplete inaccuracy accuracy unless except only conditions',
    'raisons motifs légaux légitimes impérieux exceptions exception intérêt public exercice défense constatation justice empêchent identité vérifiée vérifier justificatif manifestement infondées excessives automatisé automatisés fondé fondés consentement contrat fournies droits libertés autrui tiers secrets inexactes incomplètes conditions prévues certains certaines limites',
    'gesetzliche gesetzlichen gründe gründen ausnahmen ausnahme zwingende schutzwürdige berechtigte öffentliches interesse rechtsansprüche rechtsansprüchen verteidigung geltendmachung ausübung identität nachweis geprüft offensichtlich unbegründet exzessiv automatisierte automatisierter verfahren hilfe einwilligung vertrag beruht bereitgestellt bereitgestellte rechte freiheiten anderer dritter personen geschäftsgeheimnisse unrichtig unvollständig voraussetzungen bestimmten unter entgegenstehen keine',
    'razones motivos legales legítimos imperiosos excepciones excepción interés público ejercicio defensa reclamaciones impidan identidad verificada verificar acreditar manifiestamente infundadas excesivas automatizado automatizados medios basado consentimiento contrato facilitados derechos libertades terceros otros secretos inexactos incompletos condiciones previstas determinadas',
  ],
  same: [
    'substance materially substantially essence no less not protective onerous stringent strict restrictive than agreement dpa terms same obligations',
    'substance non moins aussi protectrices contraignantes strictes que présent contrat accord mêmes obligations',
    'wesentlichen sache nicht weniger streng strenge strengen mindestens gleich gleichen dieselben denselben pflichten vertrags vertrages vereinbarung',
    'esencia esencial no menos protectoras estrictas contrato acuerdo mismas obligaciones',
    'equivalent equal equally corresponding each every sub',
    'équivalentes équivalente celles identiques',
    'entsprechen entsprechend gleichwertig gleichwertige gleichwertigen denen',
    'equivalentes equivalente idénticas',
    'level protection offer offers offering provide provides providing',
    'niveau protection offrant',
    'schutzniveau gleichem gleichen',
    'nivel protección',
  ],
  /** Article 28(3)(a): "on documented instructions …, including with regard to transfers". */
  documented: [
    'written writing text form electronic documented instruction instructions including regard transfer transfers third country countries international organisation set out agreement contract only',
    'écrit écrite écrites forme documentées documentée instruction instructions compris concerne transfert transferts pays tiers contrat accord présent seulement uniquement',
    'schriftlich schriftliche schriftlichen textform dokumentierte dokumentierten weisung weisungen einschließlich bezug übermittlung übermittlungen drittland drittländer vertrag vereinbarung ausschließlich',
    'escrito escrita escritas forma documentadas documentada instrucción instrucciones incluidas respecto transferencia transferencias país países terceros contrato acuerdo solo únicamente',
  ],
  /** By what an instruction is given: the agreement, an order, the settings of the service. */
  instructed: [
    'given issued e-mail email mail use using service services configuration settings terms',
    'courriel email données donnée utilisation service services paramétrage configuration',
    'e-mail erteilt erteilte erteilten nutzung dienstes dienste leistungen einstellungen konfiguration form mündlich mündliche bestätigt bestätigte unverzüglich',
    'correo electrónico dadas uso servicio servicios configuración',
    'order form orders later subsequent further additional documented statement work',
    'documentées bon commande ultérieures complémentaires',
    'leistungsbeschreibung auftrag auftrags festgelegt dokumentiert weitere spätere ergänzende',
    'figuran documentadas pedido posteriores adicionales',
  ],
  /** Article 28(3)(a): what the customer allows or asks for is its own instruction. */
  consented: [
    'has have been without unless except save prior written express explicit consent authorisation authorization approval permission agreement authorised authorized approved instructed directed permitted allowed',
    'sans sauf hormis préalable écrit écrite exprès expresse consentement autorisation accord approbation autorisé autorisée demandé',
    'ohne außer es sei denn vorherige vorheriger schriftliche schriftlicher ausdrückliche zustimmung einwilligung genehmigung freigabe erlaubnis auftrag',
    'sin salvo excepto previo previa escrito escrita expreso expresa consentimiento autorización acuerdo aprobación permiso autorizado',
    'sub subprocessor subprocessors processors sub-processors further engaged appointed under',
    'sous traitants ultérieurs sous-traitants agréés engagés recrutés instruction instructions',
    'unterauftragnehmer unterauftragsverarbeiter subunternehmer weitere auftragsverarbeiter genehmigt genehmigte genehmigten zugelassene eingesetzte beauftragte angewiesen weisung weisungen',
    'subencargados subencargado autorizados autorizadas contratados instrucción instrucciones',
  ],
  /** Article 28(3)(e): "by appropriate technical … measures", of which the functions of a service are some. */
  functions: [
    'self serve functions function functionality functionalities features feature tools tool settings product portal platform dashboard interface software application self-service self-serve provided built-in',
    'fonctions fonction fonctionnalités fonctionnalité outils outil réglages produit portail plateforme interface logiciel application libre-service prévues intégrés fournies',
    'dienst dienste dienstes funktionen funktion funktionalitäten werkzeuge einstellungen produkts produktes portal plattform oberfläche software anwendung self-service bereitgestellten bereitgestellte vorhandenen integrierten',
    'funciones función funcionalidades herramientas herramienta ajustes producto portal plataforma panel interfaz software aplicación autoservicio incorporadas previstas',
  ],
  /** Nobody is asked to help against the law. */
  lawful: [
    'permitted permissible permits allowed allows lawful lawfully legally',
    'permis permise permet autorise autorisé légalement',
    'zulässig zulässigen erlaubt gestattet rechtlich',
    'permitido permita permite legalmente',
  ],
  /** What is asked of the processor where the customer has no means of its own. */
  unable: [
    'cannot not unable ability itself themselves own address addressing fulfil fulfill handle respond responding answer comply satisfy resolve through via using without alone directly',
    'ne n peut peuvent pas lui elle eux même mêmes seul seule répondre traiter satisfaire exécuter mesure moyen directement utilisant y',
    'nicht selbst selbständig selbstständig kann können erledigen beantworten bearbeiten erfüllen nachkommen vornehmen imstande lage eigenständig direkt über mithilfe mittels',
    'no puede pueda puedan mismo misma mismos sí responder atender gestionar tramitar hacerlo directamente por',
    'lack lacks means capability capabilities resources comply complying',
    'moyens dispose capacité propres',
    'mittel fehlen fehlt technischen',
    'medios dispone capacidad propios',
    'realizar realizarlas',
  ],
  /** What the agreement and its annexes describe is the duty, and no limit of it. */
  described: [
    'described set out listed specified defined detailed annex annexes appendix schedule exhibit section clause attached agreement this i ii iii iv a b c',
    'décrites décrits décrite définies définis prévues prévus énumérées annexe annexes contrat accord présent présente section clause jointe',
    'beschriebenen beschrieben aufgeführten aufgeführt genannten festgelegten vereinbarten anlage anlagen anhang abschnitt ziffer dieses dieser vertrag vertrages vereinbarung gemäß entsprechend',
    'descritas descritos previstas previstos recogidas indicadas detalladas anexo anexos apéndice presente contrato acuerdo cláusula',
    'tom toms',
    'arreglo medidas',
  ],
  /** Article 28(4): "by way of a contract or other legal act". */
  contracted: [
    'contract contractual contractually agreement written writing way means legal act binding',
    'contrat contractuel contractuellement écrit écrite acte juridique autre voie contraignant',
    'vertrag vertraglich vertraglicher vertrags vertrages wege schriftlich rechtsinstrument rechtsinstruments anderen bindend',
    'contrato contractual contractualmente escrito acto jurídico otro vinculante vía',
  ],
  /** Article 33(2): a breach of the customer's own data is the one that concerns the customer. */
  ours: [
    'affect affects affecting affected concern concerns concerned concerning involve involves involving involved relate relates relating impact impacts impacting respect regarding breach breaches processed under behalf agreement services service',
    'affectant affecte affectent affectées concernées concernant concerne relative relatives touchant touche traitées traité compte contrat présent',
    'betrifft betreffen betroffen verarbeitet verarbeiteten vertrag vertrages vertrags diesem dienste verletzung verletzungen auftrag auftrags',
    'afecten afecta afectan afecte concierna conciernan relativas tratados contrato presente responsable',
    'cuenta',
  ],
  /** Whoever helps with the service discloses what the service takes. */
  provided: [
    'necessary needed required provide providing provision perform performance performing deliver services service agreement',
    'nécessaire nécessaires fourniture fournir exécution exécuter prestation prestations services service contrat',
    'erforderlich notwendig erbringung leistung leistungen dienste dienst vertragserfüllung erfüllung vertrags vertrages',
    'necesario necesaria prestación prestar ejecución servicio servicios contrato',
    'employees personnel staff need needs know access',
    'personnel salariés collaborateurs besoin connaître accès',
    'leistungserbringung vertragsdurchführung mitarbeiter beschäftigte zugriff benötigen',
    'empleados personal necesiten necesitan acceso conocer',
  ],
  /** Article 28(2) gives an objection; to ask for a reason, of data protection or a good one, takes nothing away. */
  grounds: [
    'a an the on upon for if with where only based by in of and or its such any to from form reasonable reasonably legitimate objective justified justifiable justifiably valid good serious important material relating related relevant regarding concerning connected pertaining applicable data protection privacy personal law laws legislation security compliance gdpr article articles email e mail',
    'text und mit begründung kann können darf dürfen erheben einlegen',
    'can may must has to peut doit puede debe',
    'pour sur par des de du d un une le la les l au aux à et ou en se son sa ses raisonnable raisonnables légitime légitimes sérieux valable valables objectif objectifs motivé motivée justifié justifiés important importants lié liés relatif relatifs tenant tirés fondés données personnelles caractère personnel protection conformité sécurité rgpd',
    'aus bei vorliegen von einem eines einer der des dem den die und oder nur zum wegen im in für berechtigt berechtigten berechtigter berechtigte wichtig wichtigem wichtigen wichtiger wichtige sachlich sachlichen sachlichem sachlicher nachvollziehbar nachvollziehbaren nachvollziehbarem vernünftigen triftigen triftigem triftiger legitimen objektiven datenschutzrechtlich datenschutzrechtlichen datenschutzrechtlichem datenschutzrechtlicher datenschutz datenschutzes datensicherheit',
    'por en de del la las los el un una y o a su con para razonable razonables legítimo legítimos legítima legítimas justificado justificados justificada justificadas objetivo objetivos objetivas fundado fundados fundada válidos relacionado relacionado relacionada relacionados relacionadas relativo relativos relativas protección datos personales seguridad rgpd',
    'écrite schriftlich textform escrito grund gründen',
    'ground grounds reason reasons basis cause concern concerns motive reasonable legitimate objective objectively justified justifiable justifying duly valid good serious important just founded well specific stated stating giving providing explaining has have relating related relates relevant regarding concerning connected based pertaining protection privacy security compliance applicable law laws legislation requirements writing written opportunity possibility chance object objecting only upon about case fair adequate',
    'motif motifs raison raisons raisonnable raisonnables légitime légitimes sérieux sérieuse sérieuses objectif objectifs objective objectives objection valable valables justifié justifiée justifiés justifiées motivé motivée motivant manière façon écrit décision réserve liés lié liée liées relatifs relatif relatives tenant protection personnelles personnel conformité sécurité possibilité occasion objecter opposer émettre objections',
    'grund gründe gründen grundes wichtig wichtige wichtigem wichtigen wichtiger sachlich sachlichem sachlichen sachlicher sachliche berechtigt berechtigte berechtigten berechtigtem berechtigter objektiven objektivem triftigen triftigem triftiger begründet begründete begründeten begründetem begründung nachvollziehbaren nachvollziehbarem vernünftigen datenschutzrechtlich datenschutzrechtliche datenschutzrechtlichen datenschutzrechtlichem datenschutzrechtlicher datenschutzes datenschutz relevanten angabe einwänden einwände vorliegen vorliegt schriftlich schriftlicher möglichkeit gelegenheit widerspruch einspruch widersprechen',
    'motivo motivos razón razones causa causas razonable razonables razonada razonado legítimo legítimos legítima legítimas fundado fundados fundada fundadas justificado justificados justificada justificadas justificadamente objetivo objetivos objetiva objetivas motivada motivado motivadamente indicando expresando forma manera escrito relacionado relacionados relacionada relacionadas relativo relativos relativas protección seguridad oportunidad posibilidad oponerse objetar',
  ],
} as const satisfies Record<string, readonly string[]>

type Words = keyof typeof vocabulary

/** Where the law limits a duty, and in which of these words. */
interface Limits {
  readonly by: Citation
  readonly words: readonly Words[]
}

const help = [
  'possible',
  'appropriate',
  'measures',
  'nature',
  'information',
  'reasonable',
  'request',
  'asked',
  'effort',
  'sphere',
  'itself',
  'lawful',
] as const
const proof = ['request', 'reasonable', 'appropriate', 'notice', 'asked', 'effort'] as const

export const statutoryLimits = {
  instructions: { by: gdpr(28, 3, 'a'), words: ['required', 'asked', 'documented'] },
  disclosure: {
    by: gdpr(28, 3, 'a'),
    words: ['required', 'asked', 'documented', 'consented', 'provided'],
  },
  legalNotice: { by: gdpr(28, 3, 'a'), words: ['permitted', 'required', 'possible', 'asked'] },
  alert: { by: gdpr(28, 3), words: ['opinion', 'examined', 'asked'] },
  staffInstructions: { by: gdpr(32, 4), words: ['required', 'asked'] },
  confidentiality: { by: gdpr(28, 3, 'b'), words: ['statutory', 'asked'] },
  security: {
    by: gdpr(32, 1),
    words: ['risk', 'appropriate', 'measures', 'nature', 'asked', 'described'],
  },
  rightsHelp: { by: gdpr(28, 3, 'e'), words: [...help, 'identified', 'functions', 'unable'] },
  assistance: { by: gdpr(28, 3, 'f'), words: help },
  ending: { by: gdpr(28, 3, 'g'), words: ['required', 'choice', 'asked'] },
  information: { by: gdpr(28, 3, 'h'), words: [...proof, 'demonstrated'] },
  proof: { by: gdpr(28, 3, 'h'), words: [...proof, 'demonstrated', 'confirmed'] },
  liability: { by: gdpr(28, 4), words: ['liable', 'asked'] },
  audits: { by: clause('2021/915', '7.6'), words: [...proof, 'possible', 'manner'] },
  flowDown: { by: edpb('07/2020'), words: ['same', 'asked', 'described', 'contracted'] },
  breachContent: { by: gdpr(33, 3), words: ['possible', 'known', 'appropriate', 'asked'] },
  /** Article 17(3)(b): data that Union or Member State law has kept are not erased. */
  right: {
    by: gdpr(28, 3, 'e'),
    words: ['possible', 'appropriate', 'measures', 'nature', 'required', 'asked'],
  },
  /** What is said to limit a right, where Chapter III limits it so itself. */
  rightLimit: { by: gdpr(12, 2), words: ['exercised', 'permitted', 'required', 'asked'] },
  /** Nobody can contest an order, or tell of it, further than the law allows. */
  foreignOrders: { by: gdpr(48), words: ['possible', 'permitted', 'asked'] },
  ourBreach: { by: gdpr(33, 2), words: ['ours'] },
  objection: { by: gdpr(28, 2), words: ['grounds'] },
  /** The law sets no limit: all that can be repeated is that it asks. */
  other: { by: gdpr(28, 3), words: ['asked'] },
} as const satisfies Record<string, Limits>

export type LimitedDuty = keyof typeof statutoryLimits

const setOf = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ').map(stem)))

/** Endings that change with number, gender and case, and not the meaning. */
const stem = (word: string) => (word.length > 4 ? word.replace(/(?:e[nrsm]?|s)$/, '') : word)

interface Known {
  readonly core: ReadonlySet<string>
  readonly all: ReadonlySet<string>
}
const known = new Map<string, Known>()

function wordsOf(names: readonly Words[]): Known {
  const key = names.join()
  const found = known.get(key)
  if (found) return found
  const lines = names.flatMap((name): readonly string[] => vocabulary[name])
  const made = { core: setOf(lines), all: setOf([...lines, ...small]) }
  known.set(key, made)
  return made
}

function consistsOf(text: string, names: readonly Words[]): boolean {
  const said = wordsIn(text).map(stem)
  const { core, all } = wordsOf(names)
  return (
    said.every((word) => all.has(word) || /^\d+$/.test(word)) && said.some((word) => core.has(word))
  )
}

/**
 * What a reservation takes away beyond what the law allows, in the document's own words; undefined
 * where it takes nothing.
 */
export function reservationBeyond(
  duty: LimitedDuty,
  qualified: string | undefined,
): string | undefined {
  if (qualified === undefined) return undefined
  // A way to be helped or shown something is no limit; the only way is one.
  if ((duty === 'rightsHelp' || duty === 'information') && alone.test(plainText(qualified)))
    return qualified
  // At the choice of whoever processes is the very opposite of the law.
  if (duty === 'ending' && isProvidersChoice(qualified)) return qualified
  // Measures that change and get no weaker are what Article 32 expects.
  if (duty === 'security' && levelIsKept.test(plainText(qualified))) return undefined
  const rest = duty === 'audits' ? plainText(qualified).replaceAll(confidentially, ' ') : qualified
  return rest.trim() === '' || consistsOf(rest, wordsFor(duty, qualified)) ? undefined : qualified
}

/** How an instruction is given is one thing, and what departs from it another. */
const wordsFor = (duty: LimitedDuty, qualified: string): readonly Words[] =>
  duty === 'instructions' && !exception.test(plainText(qualified))
    ? [...statutoryLimits.instructions.words, 'described', 'instructed']
    : statutoryLimits[duty].words

const levelIsKept =
  /(?:\bnot|\bno|\bnever|\bpas|\bsans|\bsin|nicht|kein)\b.{0,60}(?:reduc|lower|decreas|degrad|diminish|weaken|unterschr|verringer|abgesenkt|gesenkt|geschwächt|rédui|dimin|abaiss|affaibli|redu[cz]|disminu|merm)/

/** Whoever audits keeps secrets: that is asked of every auditor, and takes no audit away. */
const confidentially =
  /(?:subject to|under|sous réserve d(?:e|'|’|u)|moyennant|vorbehaltlich|unter|bajo|sujeto a|con|respetando)(?: ?(?:an?|the|appropriate|reasonable|customary|la signature|un|une|respect|de|d'un|d’un|der|des|einer|angemessener|üblicher|abschluss|unterzeichnung|wahrung|el|la|los|las))* ?(?:(?:confidentiality|non-disclosure|secrecy)(?: (?:undertakings?|obligations?|agreements?|commitments?|duties|terms))?|(?:engagements?|accords?|obligations?|clauses?) de (?:confidentialité|non-divulgation)|la confidentialité|(?:geschäfts- und betriebs|geschäfts|betriebs)geheimniss?en?|vertraulichkeit(?:svereinbarung|sverpflichtung|serklärung)?|verschwiegenheit(?:svereinbarung|sverpflichtung|serklärung)?|(?:compromiso|acuerdo|deber|obligación|cláusula) de (?:confidencialidad|secreto)|(?:la )?confidencialidad)/g

const isProvidersChoice = (qualified: string): boolean =>
  /\b(?:choice|option|election|choix|wahl|elección|opción)\b.*\b(?:provider|processor|vendor|supplier|prestataire|sous-traitant|fournisseur|anbieters?|auftragsverarbeiters?|auftragnehmers?|proveedor|encargado)\b|\b(?:provider|processor|vendor|supplier|prestataire|fournisseur|anbieters?|auftragnehmers?|proveedor)(?:'s|’s)? (?:choice|option|election|choix|wahl|elección)/.test(
    plainText(qualified),
  )

/** `without undue delay, if possible within 24 hours`: the words name the firm duty, and soften the number beside it. */
export const softensNumberOnly = (qualified: string): boolean =>
  /without (?:any )?(?:undue|unreasonable) delay|immediate|sans (?:délai|retard) (?:indu|injustifié)|dans les meilleurs délais|immédiatement|unverzüglich|ohne schuldhaftes zögern|sofort|sin (?:dilación|demora) (?:indebida|injustificada)|inmediatamente/.test(
    plainText(qualified),
  )

/** Whether a reservation on measures says no more than that the effort has a reasonable measure. */
export const isMild = (duty: LimitedDuty, qualified: string): boolean =>
  duty === 'security' && consistsOf(qualified, [...statutoryLimits[duty].words, 'reasonable'])

const exception =
  /\b(?:unless|except|save|other than|otherwise|sauf|moins que|hormis|excepté|es sei denn|außer|ausgenommen|(?:sofern|soweit) nicht|salvo|excepto|menos que)\b/

/**
 * "We shall not sell, to the extent required by law": whoever undertakes only what the law asks
 * undertakes nothing. "Unless required by law" is another thing, and the law's own.
 */
export const repeatsTheLawOnly = (qualified: string): boolean =>
  consistsOf(qualified, ['asked']) && !exception.test(plainText(qualified))

const union =
  /\b(?:union|eu|member states?|ue|états? membres?|unión|estados? miembros?)\b|union|mitgliedstaat/

/** Which law departs from the instructions by a reservation on them; undefined where it is another reservation. */
export function lawThatDeparts(qualified: string | undefined): 'union-law' | 'any-law' | undefined {
  if (qualified === undefined || !exception.test(plainText(qualified))) return undefined
  if (!consistsOf(qualified, ['required', 'asked'])) return undefined
  return union.test(plainText(qualified)) ? 'union-law' : 'any-law'
}

/** The duty that a field of a declaration states. */
export const limitedDutyAt = (path: string): LimitedDuty =>
  (fields[path]?.duty as LimitedDuty | undefined) ?? 'other'

/** "Longer where the law requires it": whoever keeps on by law alone repeats Article 28(3)(g). */
export const isTheLawAlone = (text: string): boolean =>
  consistsOf(text, ['required', 'asked', 'appropriate']) && ofLaw.test(plainText(text))

const ofLaw =
  /\b(?:laws?|legal\S*|statut\S*|loi|lois|légal\S*|droit|ley|leyes|legal\S*|derecho|normativa)\b|gesetz|recht/

/** Only breaches of the customer's own data concern the customer: Article 33(2) asks for no others. */
export const isOfOurDataOnly = (qualified: string): boolean =>
  /\b(?:data|données|datos)\b|daten/.test(plainText(qualified)) &&
  reservationBeyond('ourBreach', qualified) === undefined

/*
 * A case that is the whole of the duty: "all personnel", "personal data processed on behalf of the
 * customer", "Chapter III". English, French, German, Spanish; "only" makes a case of any of them.
 */
const whole = setOf([
  'all any every everybody everyone persons person people staff personnel employees employed contractors sub subcontractors agents authorised authorized access who whom process processing processed handle handling',
  'personal data customer customers controller clients behalf of on under this agreement contract chapter iii article articles to gdpr rights requests subject subjects exercise exercising data protection impact assessments assessment prior consultation consultations breaches breach',
  'tous toutes tout toute chaque personnel salariés personnes autorisées habilitées collaborateurs sous traitants accès traiter traitées traités données personnelles caractère client responsable compte présent contrat accord chapitre droits demandes personnes concernées exercice analyses impact consultation préalable violations',
  'alle allen jede jeder personen mitarbeiter mitarbeiterinnen beschäftigte beschäftigten personal befugten zugang zugriff verarbeitung verarbeiteten verarbeitete personenbezogene personenbezogenen daten kunden auftraggebers verantwortlichen auftrag vertrags vereinbarung kapitel rechte anfragen betroffener betroffenen folgenabschätzung folgenabschätzungen datenschutz konsultation verletzungen',
  'todo todos toda todas cada persona personas personal empleados autorizadas acceso tratar tratados tratadas datos personales cliente responsable cuenta presente contrato acuerdo capítulo derechos solicitudes interesados ejercicio evaluaciones evaluación impacto consulta previa violaciones',
  ...small,
])
const alone =
  /\b(?:only|solely|alone|seulement|uniquement|solo|solamente|únicamente|exclusivamente)\b|\bnur\b|ausschließlich/

/** Whoever is no employee has access too. */
const employeesAlone =
  /^(?:the |its |our |die |seine |les |ses |los |sus )?(?:employees|mitarbeiter(?:innen)?|beschäftigten?|salariés|empleados)$/

export const coversTheDuty = (text: string): boolean =>
  !alone.test(plainText(text)) &&
  !employeesAlone.test(plainText(text)) &&
  wordsIn(text)
    .map(stem)
    .every((word) => whole.has(word) || /^\d+$/.test(word))
