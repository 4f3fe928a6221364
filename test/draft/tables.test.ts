import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import PDFDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { folder, run } from '../cli/world.ts'

/** Lists of sub-processors as vendors publish them, into a declaration. */

const declaration = `apiVersion: dpa-lint/v1
kind: Service
id: mail
name: Mail
`

async function rowsOf(name: string, content: string | Uint8Array) {
  const home = folder({ [name]: content, 'mail.yaml': declaration })
  const { code, stderr } = await run(home, ['import', 'subprocessors', name, 'mail.yaml'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('added') })
  const { subprocessors } = parse(readFileSync(join(home, 'mail.yaml'), 'utf8'))
  type Row = { name: string; country?: string; locations?: string[]; regions?: string[] }
  return (subprocessors as Row[]).map(({ name, country, locations, regions = [] }) =>
    [name, ...(locations ?? (country ? [country] : [])), ...regions].join(' '),
  )
}

/** A sheet of Excel with these cells. */
const sheet = (rows: readonly (readonly string[])[]): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    'xl/workbook.xml': strToU8(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
        .map(
          (cells, row) =>
            `<row r="${row + 1}">${cells
              .map(
                (cell, at) =>
                  `<c r="${'ABCDEF'[at]}${row + 1}" t="inlineStr"><is><t>${cell}</t></is></c>`,
              )
              .join('')}</row>`,
        )
        .join('')}</sheetData></worksheet>`,
    ),
  })

describe('import subprocessors', () => {
  test.each([
    [
      'en.csv',
      'Entity;Purpose of processing;Region\nNorthwind Ltd;Hosting;Ireland / Germany\nSkyline Inc.;Logs;United States\n',
      ['Northwind Ltd IE DE', 'Skyline Inc. US'],
    ],
    [
      'fr.csv',
      'Raison sociale,Finalité,Pays\n"Nuage SAS","Hébergement","France"\n"Pli Ltd","Courriels","Royaume-Uni"\n',
      ['Nuage SAS FR', 'Pli Ltd GB'],
    ],
    [
      'de.md',
      '| Subunternehmer | Leistung | Standort |\n|---|---|---|\n| Rechenhaus AG | Rechenzentrum | Schweiz |\n| Briefbote GmbH (Deutschland) | Versand | |\n',
      ['Rechenhaus AG CH', 'Briefbote GmbH DE'],
    ],
    [
      'es.html',
      '<table><tr><th>Subencargado</th><th>Servicio</th><th>País</th></tr><tr><td>Nube S.L.</td><td>Alojamiento</td><td rowspan="2">España y Portugal</td></tr><tr><td>Correo S.A.</td><td>Envíos</td></tr></table>',
      ['Nube S.L. ES PT', 'Correo S.A. ES PT'],
    ],
    [
      'pages.html',
      '<h2>Sub-processors</h2><table><tr><th>Name</th><th>Service</th><th>Country</th></tr><tr><td>Alpha Ltd</td><td>Hosting</td><td>Ireland</td></tr></table><p>Page 2</p><table><tr><td>Beta GmbH</td><td>Mail</td><td>Austria</td></tr><tr><td>Name</td><td>Service</td><td>Country</td></tr></table>',
      ['Alpha Ltd IE', 'Beta GmbH AT'],
    ],
    [
      'cards.md',
      '# Sub-processors\n\n## Alpha, Inc.\n\n- Location: USA (Virginia)\n- Purpose: hosting\n\n## How we choose\n\n- Purpose: we look twice\n\n## Beta GmbH\n\n- Address: Ringstr. 1, 1010 Wien, Austria\n- Purpose: mail\n',
      ['Alpha, Inc. US', 'Beta GmbH AT'],
    ],
    [
      'annex.md',
      '# Annex III: list of sub-processors\n\nName: Gamma Ltd\n\nAddress: 1 Pier Road, Cork, Ireland\n\nDescription of processing: support\n',
      ['Gamma Ltd IE'],
    ],
    [
      'states.csv',
      'Entity,Purpose,Address,Transfer to a third country\nDelta Inc.,Logs,"5 Main St, Atlanta, Georgia, USA",yes\nEpsilon Inc.,Mail,"9 Bay St, San Francisco, CA 94108",yes\nZeta Ltd,Chat,"2 Quay, Newark, New Jersey, USA",yes\n',
      ['Delta Inc. US', 'Epsilon Inc. US', 'Zeta Ltd US'],
    ],
    [
      'headless.md',
      '## Sub-processors\n\n| Eta AB | Hosting | Sweden |\n|---|---|---|\n| Theta SA | Mail | France, Spain |\n',
      ['Eta AB SE', 'Theta SA FR ES'],
    ],
    [
      'led.md',
      'We use the following sub-processors:\n\n- Kappa (hosting, France)\n- Lambda Ltd: support (Malta)\n',
      ['Kappa FR', 'Lambda Ltd MT'],
    ],
    [
      'seats.csv',
      'Sub-processor,Service,Seat\n"Mu GmbH Ringstr. 25, 10115 Berlin",Hosting,Deutschland (EU)\n',
      ['Mu GmbH DE'],
    ],
    [
      'twice.md',
      '## Sub-processors\n\n| Name | Service |\n|---|---|\n| Iota Ltd | Hosting |\n\n### Where they are\n\n| Name | Country |\n|---|---|\n| Iota Ltd | Malta |\n',
      ['Iota Ltd MT'],
    ],
  ])('%s', async (name, text, expected) => {
    expect(await rowsOf(name, text)).toEqual(expected)
  })

  test.each([
    [
      'titled.html',
      '<h2>Sub-processors</h2><table><tr><td colspan="3">Infrastructure</td></tr><tr><th>Provider location</th><th>Company</th><th>Place of processing</th></tr><tr><td>USA</td><td>Alpha, Inc.<br>1 Main Street<br>Boston</td><td>Frankfurt (EU)</td></tr><tr><td>USA</td><td>Beta, Inc. and Beta Europe Ltd</td><td>USA / EU</td></tr></table>',
      ['Alpha, Inc. DE', 'Beta, Inc. US EU', 'Beta Europe Ltd US EU'],
    ],
    [
      'links.md',
      '# Subprocessors\n\nThese are all located in the United States:\n\n- [Gamma](https://gamma.example). Cloud provider.\n- [deltaMail](https://delta.example), for e-mail.\n\n## Changes\n\n- You hear from us by e-mail\n- Notice: thirty days\n',
      ['Gamma US', 'deltaMail US'],
    ],
    [
      'told.html',
      '<h1>Sub-processors</h1><h3>Epsilon</h3><p>Epsilon stores the files.</p><h3>Zeta</h3><p>Zeta is a provider of payments.</p><h3>Version</h3><p>Version of May</p>',
      ['Epsilon', 'Zeta'],
    ],
    [
      'dashed.html',
      '<h2>4. Sous-traitants</h2><p>Le Client autorise le prestataire à recourir aux sous‑traitants ultérieurs suivants :\n- Nu (hébergement, France)\n- Tout autre sous-traitant de la liste</p>',
      ['Nu FR'],
    ],
    [
      'articles.md',
      'Certains sous-traitants ultérieurs sont hors de l’Union, et se fondent sur :\n\n- Xi Inc. : journaux (États-Unis)\n- L’adhésion, le cas échéant, à un cadre\n- Des mesures, telles que le chiffrement\n',
      ['Xi Inc. US'],
    ],
    [
      'lines.md',
      '# Sub-processors\n\n## Current sub-processors\n\nOmicron Network SA\n\n- Location: Switzerland\n- Services: hosting\n\nPi PBC\n\n- Location: United States\n- Services: models\n',
      ['Omicron Network SA CH', 'Pi PBC US'],
    ],
    [
      'briefs.md',
      '# Subprocessors\n\n## Current subprocessors\n\n### Rho Inc.\n\nManaged storage.\n\n### Sigma Inc.\n\nHosting of assets.\n\n### Tau\n\nMaps and routes.\n',
      ['Rho Inc.', 'Sigma Inc.', 'Tau'],
    ],
    [
      'slashed.md',
      '# Sub-processors\n\n| Sub-processor | Sub-processor activity | Region | Product use |\n|---|---|---|---|\n| Upsilon LLC (Studio / Models API) | Plans | US-East | Chat |\n\n## Historical\n\n| Vendor | Purpose |\n|---|---|\n| Phi | Speech |\n',
      ['Upsilon LLC (Studio / Models API) US'],
    ],
    [
      'bracketed.md',
      '# Encargo del tratamiento de los datos\n\nLos que se usan para el servicio en la lista:\n\nSubencargados declarados: Chi (mensajes), Psi (hosting).\n',
      ['Chi', 'Psi'],
    ],
    [
      'sentence.md',
      '# Data processing agreement\n\n5.2 The currently engaged subprocessors are Eta, Theta Cloud and Iota.\n',
      ['Eta', 'Theta Cloud', 'Iota'],
    ],
  ])('%s', async (name, text, expected) => {
    expect(await rowsOf(name, text)).toEqual(expected)
  })

  test('says what it leaves out, and why', async () => {
    const list =
      '# Sub-processors\n\n| Name | Purpose | Country |\n|---|---|---|\n| Kappa Ltd | Hosting | Malta |\n| E-mail provider | Mail | Spain |\n| Support partner (TBD) | Chat | |\n| [NAME] | Logs | |\n\n## Former sub-processors\n\n| Name | Purpose | Country |\n|---|---|---|\n| Lambda Inc. | Logs | USA |\n'
    const home = folder({ 'list.md': list, 'mail.yaml': declaration })
    const { stderr } = await run(home, ['import', 'subprocessors', 'list.md', 'mail.yaml'])
    expect(stderr.split('\n')).toEqual([
      'dpa-lint: left out: "E-mail provider" (subprocessor-list Sub-processors row 2): it names no company',
      'dpa-lint: left out: "Support partner (TBD)" (subprocessor-list Sub-processors row 3): nobody is chosen yet',
      'dpa-lint: left out: "[NAME]" (subprocessor-list Sub-processors row 4): it is not filled in',
      'dpa-lint: left out: "Lambda Inc." (subprocessor-list Former sub-processors row 1): it stands among former sub-processors',
      'dpa-lint: mail.yaml: 1 sub-processor added (Kappa Ltd), 0 declared already',
      '',
    ])
  })

  test('a sheet of Excel, with a title over its head', async () => {
    const bytes = sheet([
      ['Sub-processors of Example, March 2026', '', ''],
      ['Company', 'Activity', 'Location'],
      ['Examplehost AB', 'Hosting', 'Sweden'],
      ['Examplemail Inc.', 'E-mail', 'USA'],
    ])
    expect(await rowsOf('list.xlsx', bytes)).toEqual(['Examplehost AB SE', 'Examplemail Inc. US'])
  })

  /** Cells as programs write them that measure no text: each from its edge, over the next one if need be. */
  async function pdfOf(edges: readonly number[], rows: readonly (readonly string[])[]) {
    const pdf = new PDFDocument({ size: 'A4' })
    const chunks: Uint8Array[] = []
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    const ended = new Promise((resolve) => pdf.on('end', resolve))
    pdf.fontSize(12).text('Sub-processors', 40, 60).fontSize(8)
    for (const [row, cells] of rows.entries())
      for (const [column, cell] of cells.entries())
        pdf.text(cell, edges[column], 100 + row * 22, { lineBreak: false })
    pdf.end()
    await ended
    return Buffer.concat(chunks)
  }

  test('a PDF whose cells run into each other', async () => {
    const bytes = await pdfOf(
      [40, 140, 260, 350],
      [
        ['Sub-processor', 'Role', 'Location', 'Data'],
        ['Rho Inc.', 'Hosting of the pages, and of whatever runs', 'Ireland (EU)', 'Logs'],
        ['Sigma (Tau Clouds)', 'Data base and all files of the customer', 'France', 'All data'],
        ['Upsilon Payments Europe Ltd', 'Payments', 'Malta', 'Names and cards'],
        ['Phi', 'Mail to customers and to their customers, too', 'Spain', 'Addresses'],
      ],
    )
    expect(await rowsOf('list.pdf', bytes)).toEqual([
      'Rho Inc. IE',
      'Sigma (Tau Clouds) FR',
      'Upsilon Payments Europe Ltd MT',
      'Phi ES',
    ])
  })

  test('a PDF whose lines stand at one distance, and fill each column', async () => {
    const bytes = await pdfOf(
      [40, 200, 350],
      [
        ['Sub-processor', 'Activity', 'Location'],
        ['Chi Realty', 'Data centre', 'France'],
        ['Psi', 'Data centre', 'Spain'],
        ['Omega House', 'Tapes', 'Malta'],
      ],
    )
    expect(await rowsOf('list.pdf', bytes)).toEqual(['Chi Realty FR', 'Psi ES', 'Omega House MT'])
  })

  const examples = join(import.meta.dirname, '../../examples/evidence')
  test.each(['agreement.pdf', 'agreement-tagged.pdf', 'agreement.docx', 'agreement.html'])(
    '%s lists what the Markdown lists',
    async (name) => {
      const wanted = await rowsOf('agreement.md', readFileSync(join(examples, 'agreement.md')))
      expect(wanted.length).toBeGreaterThan(0)
      expect(await rowsOf(name, readFileSync(join(examples, name)))).toEqual(wanted)
    },
  )
})
