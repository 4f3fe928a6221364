import { wordsIn } from '../../src/model/rule.ts'

/*
 * "Icelandic health law and tax law" is a field, and no statute that anybody could look up. A text is
 * one where it consists of such words alone. English, French, German, Spanish.
 */
const words: ReadonlySet<string> = new Set(
  [
    'the a of to by under in for and or as with applicable relevant any all other national local european eu union uk',
    'law laws legislation legal statutory statute statutes obligation obligations requirement requirements duty duties regulation regulations rules',
    'tax accounting commercial corporate company health healthcare medical employment labour labor social security insurance financial fiscal anti money laundering data protection record records keeping retention consumer',
    'austrian belgian british danish dutch english estonian finnish french german greek hungarian icelandic irish italian luxembourg maltese norwegian polish portuguese scottish spanish swedish swiss',
    'le la les l du de des d en et ou au aux par selon droit loi lois législation réglementation réglementaire légale légales légal obligation obligations applicable applicables national nationale',
    'fiscal fiscale fiscales comptable comptables comptabilité commercial commerciale santé travail social sociale sécurité assurance française français belge suisse luxembourgeois européen européenne',
    'der die das des dem den und oder nach gemäß aus im von recht rechts gesetz gesetze gesetzliche gesetzlichen pflicht pflichten aufbewahrungspflicht aufbewahrungspflichten vorschriften geltende geltendes anwendbares',
    'steuerrecht handelsrecht handels steuer und steuerrechtliche handelsrechtliche arbeitsrecht sozialrecht gesundheitsrecht deutsches deutschem österreichisches schweizer europäisches',
    'el la los las de del y o por según en derecho ley leyes legislación normativa legal legales obligación obligaciones aplicable aplicables vigente nacional',
    'fiscal fiscales tributaria tributario contable contables mercantil laboral sanitaria sanitario social seguridad consumo española español europea europeo',
  ].flatMap((line) => line.split(' ')),
)

export function namesFieldOfLaw(text: string): boolean {
  const said = wordsIn(text)
  return said.length > 0 && said.every((word) => words.has(word))
}
