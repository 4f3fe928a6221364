import type { Requests } from '../../../model/request.ts'

/** Requests on what happens further down the chain of processors. */
export const chain = {
  'transfers-in-the-chain': {
    rules: ['chain-transfer-uncovered'],
    words: {
      en: {
        title: 'Transfers further down the chain',
        ask: 'Please name the instrument of Chapter V for this step of the chain with its date, or have the step closed, and send us a copy.',
        clause:
          'No sub-processor, at any level, processes personal data outside the European Economic Area unless the processor has named the country, the company and the instrument of transfer to the controller beforehand. The processor makes the instrument and the assessment of every such transfer available on request.',
      },
      fr: {
        title: 'Transferts plus bas dans la chaîne',
        ask: 'Merci d’indiquer l’instrument du chapitre V pour ce maillon de la chaîne, avec sa date, ou d’y mettre fin, et de nous en transmettre une copie.',
        clause:
          'Aucun sous-traitant ultérieur, à quelque niveau que ce soit, ne traite des données à caractère personnel hors de l’Espace économique européen sans que le sous-traitant ait préalablement indiqué au responsable du traitement le pays, la société et l’instrument de transfert. Le sous-traitant met à disposition, sur demande, l’instrument et l’évaluation de chacun de ces transferts.',
      },
      de: {
        title: 'Übermittlungen weiter unten in der Kette',
        ask: 'Bitte nennen Sie für dieses Glied der Kette das Instrument des Kapitels V mit Datum oder lassen Sie es wegfallen, und übersenden Sie uns eine Kopie.',
        clause:
          'Kein Unterauftragsverarbeiter, auf welcher Stufe auch immer, verarbeitet personenbezogene Daten außerhalb des Europäischen Wirtschaftsraums, ohne dass der Auftragsverarbeiter dem Verantwortlichen zuvor Land, Unternehmen und Übermittlungsinstrument genannt hat. Der Auftragsverarbeiter stellt Instrument und Beurteilung jeder solchen Übermittlung auf Anfrage zur Verfügung.',
      },
      es: {
        title: 'Transferencias más abajo en la cadena',
        ask: 'Les rogamos que indiquen el instrumento del capítulo V para este eslabón de la cadena, con su fecha, o que lo supriman, y que nos remitan una copia.',
        clause:
          'Ningún subencargado, a ningún nivel, tratará datos personales fuera del Espacio Económico Europeo sin que el encargado haya indicado previamente al responsable el país, la sociedad y el instrumento de transferencia. El encargado facilitará, previa solicitud, el instrumento y la evaluación de cada una de esas transferencias.',
      },
    },
  },
  'obligations-in-the-chain': {
    rules: ['chain-flow-down-broken', 'chain-retention-longer', 'chain-data-wider'],
    words: {
      en: {
        title: 'Obligations that do not reach the end of the chain',
        ask: 'Please show us the contract of each step of the chain, and have those mended that let less through than our contract asks for: the same obligations, the same or shorter storage periods, and only the categories of data that our contract names.',
        clause:
          'Each sub-processor, at every level, is bound by a written contract to the same data protection obligations as the processor. It receives only the categories of personal data that the annex names and that it needs for its task, and erases them no later than the processor itself must, copies included. The processor shows these contracts to the controller on request.',
      },
      fr: {
        title: 'Obligations qui n’atteignent pas le bout de la chaîne',
        ask: 'Merci de nous présenter le contrat de chaque maillon de la chaîne et de faire corriger ceux qui exigent moins que le nôtre : les mêmes obligations, des durées de conservation égales ou plus courtes, et les seules catégories de données que notre contrat mentionne.',
        clause:
          'Chaque sous-traitant ultérieur, à tous les niveaux, est lié par un contrat écrit imposant les mêmes obligations en matière de protection de données que celles du sous-traitant. Il ne reçoit que les catégories de données à caractère personnel que l’annexe énumère et dont il a besoin pour sa mission, et les efface au plus tard lorsque le sous-traitant doit lui-même le faire, copies comprises. Le sous-traitant présente ces contrats au responsable du traitement sur demande.',
      },
      de: {
        title: 'Pflichten, die das Ende der Kette nicht erreichen',
        ask: 'Bitte weisen Sie uns den Vertrag jedes Glieds der Kette nach und lassen Sie diejenigen berichtigen, die weniger verlangen als unser Vertrag: dieselben Pflichten, gleich lange oder kürzere Speicherdauer und nur die Datenkategorien, die unser Vertrag nennt.',
        clause:
          'Jeder Unterauftragsverarbeiter ist auf jeder Stufe durch schriftlichen Vertrag an dieselben Datenschutzpflichten gebunden wie der Auftragsverarbeiter. Er erhält nur die Kategorien personenbezogener Daten, die die Anlage nennt und die er für seine Aufgabe benötigt, und löscht sie samt Kopien spätestens dann, wenn der Auftragsverarbeiter selbst es muss. Der Auftragsverarbeiter weist dem Verantwortlichen diese Verträge auf Anfrage nach.',
      },
      es: {
        title: 'Obligaciones que no llegan al final de la cadena',
        ask: 'Les rogamos que nos muestren el contrato de cada eslabón de la cadena y que hagan corregir los que exijan menos que el nuestro: las mismas obligaciones, plazos de conservación iguales o más cortos y solo las categorías de datos que indica nuestro contrato.',
        clause:
          'Cada subencargado, en todos los niveles, está vinculado por un contrato por escrito a las mismas obligaciones de protección de datos que el encargado. Recibirá únicamente las categorías de datos personales que indica el anexo y que necesite para su cometido, y las suprimirá, copias incluidas, a más tardar cuando deba hacerlo el propio encargado. El encargado mostrará estos contratos al responsable si este lo solicita.',
      },
    },
  },
  'order-of-the-chain': {
    rules: ['chain-cycle'],
    words: {
      en: {
        title: 'Who processes on whose behalf',
        ask: 'Please tell us for each company in the chain on whose behalf it processes our data: as declared, the chain leads back to where it began.',
        clause:
          'The processor names each company that processes the personal data and the company on whose behalf it does so. No sub-processor passes the data back to a company above it except on the controller’s instructions.',
      },
      fr: {
        title: 'Qui traite pour le compte de qui',
        ask: 'Merci de nous indiquer, pour chaque société de la chaîne, pour le compte de qui elle traite nos données : telle que décrite, la chaîne revient à son point de départ.',
        clause:
          'Le sous-traitant indique chaque société qui traite les données à caractère personnel et celle pour le compte de laquelle elle le fait. Aucun sous-traitant ultérieur ne renvoie les données à une société située plus haut, sauf sur instruction du responsable du traitement.',
      },
      de: {
        title: 'Wer in wessen Auftrag verarbeitet',
        ask: 'Bitte teilen Sie uns für jedes Unternehmen der Kette mit, in wessen Auftrag es unsere Daten verarbeitet: So, wie sie beschrieben ist, führt die Kette an ihren Anfang zurück.',
        clause:
          'Der Auftragsverarbeiter nennt jedes Unternehmen, das die personenbezogenen Daten verarbeitet, und dasjenige, in dessen Auftrag es dies tut. Kein Unterauftragsverarbeiter gibt die Daten an ein ihm vorgeordnetes Unternehmen zurück, es sei denn auf Weisung des Verantwortlichen.',
      },
      es: {
        title: 'Quién trata por cuenta de quién',
        ask: 'Les rogamos que nos indiquen, para cada sociedad de la cadena, por cuenta de quién trata nuestros datos: tal como está descrita, la cadena vuelve a su punto de partida.',
        clause:
          'El encargado indica cada sociedad que trata los datos personales y aquella por cuya cuenta lo hace. Ningún subencargado devolverá los datos a una sociedad situada por encima de él, salvo siguiendo instrucciones del responsable.',
      },
    },
  },
} as const satisfies Requests
