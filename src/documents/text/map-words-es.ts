import { inWords } from '../../model/words.ts'
import type { Words } from './map-words-types.ts'
import { legalWords } from './register-legal-words.ts'

const one = (count: number, single: string, several: string) =>
  `${count} ${count === 1 ? single : several}`

const recipients = (count: number) => one(count, 'otro destinatario', 'otros destinatarios')

/** Of what there is any. */
const some = (services: number, parties: number) => [
  ...(services > 0 ? [one(services, 'servicio', 'servicios')] : []),
  ...(parties > 0 ? [recipients(parties)] : []),
]

export const es: Words = {
  language: 'es',
  legal: legalWords.es,
  colon: ': ',
  title: (whose) => `Flujos de datos: ${whose}`,
  titleOfOne: (service, whose) => `Flujos de datos: ${whose}, servicio ${service}`,
  ourOrganisation: 'nuestra organización',
  description: ({ services, parties, gaps }) =>
    `Quién recibe datos personales, en qué países y con qué garantía: ${one(services, 'servicio', 'servicios')}, ${recipients(parties)}, ${one(gaps, 'hallazgo abierto', 'hallazgos abiertos')} sobre transferencias, subencargados y cadenas.`,
  zones: {
    inside: {
      'eu-gdpr': 'Espacio Económico Europeo',
      'uk-gdpr': 'Reino Unido',
      'ch-fadp': 'Suiza',
    },
    adequate: 'Países reconocidos como adecuados',
    third: 'Otros terceros países',
    open: 'País no conocido',
  },
  kinds: {
    organisation: 'organización',
    service: 'servicio',
    'sub-processor': 'subencargado',
    embedded: 'servicio integrado',
    recipient: 'destinatario',
  },
  many: {
    service: (count) => one(count, 'servicio', 'servicios'),
    'sub-processor': (count) => one(count, 'subencargado', 'subencargados'),
    embedded: (count) => one(count, 'servicio integrado', 'servicios integrados'),
    recipient: (count) => one(count, 'destinatario', 'destinatarios'),
  },
  flows: (count) => one(count, 'flujo', 'flujos'),
  ofGroup: 'mismo grupo empresarial',
  elsewhere: 'mismo proveedor, en otro lugar',
  unnamed: 'sin nombre',
  nobody: 'destinatario sin nombre',
  places: {
    undeclared: 'país no declarado',
    unspecified: 'país sin precisar',
    unknown: 'país desconocido',
  },
  regions: {
    EEA: 'EEE',
    EU: 'UE',
    Europe: 'Europa',
    UK: 'Reino Unido',
    Switzerland: 'Suiza',
    'North America': 'América del Norte',
    'South America': 'América del Sur',
    'Asia-Pacific': 'Asia-Pacífico',
    'Middle East': 'Oriente Medio',
    Africa: 'África',
    worldwide: 'todo el mundo',
  },
  uses: {
    storage: 'almacenamiento',
    access: 'acceso',
    processing: 'tratamiento',
    backup: 'copias de seguridad',
    support: 'asistencia',
    development: 'desarrollo',
    transit: 'tránsito',
    embedded: 'integrado',
  },
  short: {
    dpf: 'Data Privacy Framework',
    scc: 'CCT',
    bcr: 'BCR',
    'uk-idta': 'IDTA (Reino Unido)',
    'uk-addendum': 'adenda británica',
    'swiss-addendum': 'CCT con adaptaciones suizas',
  },
  rulesFor: {
    controller: 'para responsables',
    processor: 'para encargados',
    both: 'para responsables y encargados',
  },
  qualified: 'con reservas',
  none: 'ninguna garantía declarada',
  refused: 'sin garantía, según los documentos',
  unknownSafeguard: 'garantía desconocida',
  spare: 'citados para ninguna transferencia',
  severities: { error: 'error', warning: 'advertencia', info: 'información' },
  known: 'conocido',
  waivedUntil: (day) => `dispensado hasta ${day}`,
  waived: 'dispensado',
  way: 'lleva a',
  more: (count) => `${count} más`,
  legend: {
    title: 'Leyenda',
    organisation: 'nuestra organización',
    service: 'servicio con declaración',
    party: 'subencargado u otro destinatario',
    flow: 'los datos personales van allí; ninguna laguna hallada',
    error: 'laguna: error abierto, nombrado en la línea o en el recuadro',
    warning: 'punto débil: advertencia abierta',
    way: 'lleva a un error más abajo en la cadena',
    waived: 'dispensado hasta el día indicado',
    outside: 'Servicio fuera de los marcos: el país de su proveedor no está declarado.',
    rules: 'Palabras como transfer-without-safeguard nombran la regla que lo halló.',
  },
  notes: {
    grouped: (services, parties) =>
      `Demasiados para dibujarlos todos: ${inWords(some(services, parties), 'y')} aparecen juntos por país; aparte están los que tienen los hallazgos más graves y los que reciben más flujos.`,
    alike: (parties) =>
      `Demasiados para dibujarlos todos: ${recipients(parties)} que reciben datos de los mismos servicios, sin hallazgos, comparten recuadros.`,
    within: (count) =>
      `${one(count, 'flujo', 'flujos')} entre servicios reunidos en un recuadro sin dibujar: el mapa de un solo servicio muestra su cadena.`,
    disengaged: (count) =>
      `${one(count, 'subencargado', 'subencargados')} sin acceso o no utilizados para nosotros sin dibujar.`,
    unread: (count) =>
      `${one(count, 'archivo', 'archivos')} sin leer por completo: pueden faltar flujos.`,
    invalid: (ids) => `No es el derecho vigente: ${ids} se supone inválido.`,
    stale: (day) =>
      `Las tablas de derecho, de ${day}, tienen más de un año de retraso respecto al día consultado.`,
    selection: (selected) => `Solo se comprobó lo que selecciona ${selected}.`,
    crashes: (count) =>
      `${one(count, 'comprobación falló', 'comprobaciones fallaron')} por un error de la herramienta: pueden faltar hallazgos.`,
  },
}
