import type { Words } from './letter-words-types.ts'

export const es: Words = {
  blanks: {
    sender: '[remitente]',
    address: '[dirección]',
    placeAndDate: '[lugar], [fecha]',
    deadline: '[fecha]',
    signature: '[firma]',
    name: '[nombre, cargo]',
  },
  attention: (contact) => `A la atención de ${contact}`,
  subject: (service) =>
    `Asunto: protección de datos en el servicio ${service} – preguntas y solicitudes`,
  salutation: 'Muy señores nuestros:',
  opening: (service) =>
    `Utilizamos el servicio ${service} y hemos examinado, a la luz de la normativa de protección de datos, lo que sus documentos disponen sobre los datos personales. Antes de seguir confiando en ellos, les agradeceríamos su ayuda con los puntos que siguen.`,
  documents: 'Nuestro examen se ha basado en los siguientes documentos',
  noDocuments:
    'No disponemos de ningún documento suyo en materia de protección de datos. Les rogamos que nos remitan los que nos sean aplicables.',
  version: (version) => `versión ${version}`,
  dated: (date) => `de ${date}`,
  undated: 'sin fecha',
  points: (points, asOf) =>
    points === 1
      ? `A ${asOf}, queda abierto un punto.`
      : `A ${asOf}, quedan abiertos ${points} puntos; bajo cada epígrafe figuran en primer lugar los más importantes.`,
  nothing: (asOf) =>
    `A ${asOf}, nuestro examen no deja ningún punto abierto. No tenemos nada que solicitarles.`,
  reply: (deadline) =>
    `Les rogamos que nos respondan a más tardar el ${deadline}, adjuntando los documentos que lo acrediten. Las redacciones que proponemos son una base: nos valdrá igualmente cualquier otra de igual alcance. Si hemos leído mal sus documentos, les agradeceremos que nos indiquen el pasaje.`,
  quoted:
    'Nuestros hallazgos se reproducen en inglés, en los términos de nuestra herramienta de examen, cada uno con el nombre de la regla de la que procede.',
  labels: {
    basis: 'Fundamento',
    found: 'Lo que hemos leído y observado',
    ask: 'Lo que les pedimos',
    clause: 'Redacción propuesta',
  },
  priorities: { error: 'prioridad alta', warning: 'prioridad media', info: 'prioridad baja' },
  quote: (text) => `«${text}»`,
  rule: (id) => `regla ${id}`,
  topics: { policy: 'Exigencias propias', subprocessors: 'Subencargados del tratamiento' },
  policy: (remedy) =>
    `Se trata de una exigencia propia, que va más allá de la ley. En nuestros términos: ${remedy}.`,
  closing: [
    'La presente carta se refiere a lo que dicen los documentos citados; no constituye un examen jurídico exhaustivo, y nos reservamos nuestros derechos y otras preguntas.',
    'Les agradecemos su colaboración y quedamos a su disposición para comentarlo de viva voz.',
  ],
  signOff: 'Atentamente,',
  forSender: 'para el remitente, suprímase',
  sheet: {
    title: (service) => `Hoja de respuestas sobre ${service}`,
    how: [
      'Les rogamos que escriban su respuesta en lugar de cada «unknown», como muestra el ejemplo. Dejen «unknown» donde aún no haya respuesta.',
      'Les rogamos que no añadan nada más ni cambien ningún nombre: solo se incorporará lo que aquí se pregunta.',
      'Cuando lo disponga un documento, indíquenlo: { commitment: true, source: agreement §9 }, si el ejemplo lleva llaves.',
    ],
    today: 'actualmente',
    example: 'por ejemplo',
    oneOf: 'uno de',
    newEntry: 'una nueva entrada de la lista; varias, entre corchetes',
    inWords: 'Estos puntos requieren una respuesta redactada:',
    nothing: 'No se pregunta nada.',
  },
}
