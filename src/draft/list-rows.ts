import type { TextBlock } from '../evidence/source-document.ts'
import type { DraftDocument, DraftRow } from './draft-fact.ts'
import { placeOf } from './facts-in.ts'
import type { Lexicon } from './lexicon.ts'
import { quoteAround } from './quote-around.ts'
import { type CountryOf, countriesIn, idOf } from './rows-in.ts'

/** Sub-processors in a list of entries: "Examplecloud Inc. — hosting (Ireland)". */
export function listRows(
  one: DraftDocument,
  lexicon: Lexicon,
  countryOf: CountryOf,
): readonly DraftRow[] {
  const rows: DraftRow[] = []
  let isUnderLead = false
  for (const block of one.document.blocks) {
    if (block.kind !== 'item') {
      isUnderLead = block.kind === 'paragraph' && lexicon.listLead.test(block.text)
      continue
    }
    if (!isUnderLead && !isUnderHead(block, lexicon)) continue
    const row = rowIn(one, block, countryOf, isUnderLead)
    if (row) rows.push(row)
  }
  return rows
}

/** The nearest heading must be of the list itself: a clause on sub-processors has entries of another kind. */
const isUnderHead = ({ headings, annex }: TextBlock, { listHead, listLead }: Lexicon): boolean => {
  const head = headings.at(-1) ?? ''
  return listHead.test(head) && (annex !== undefined || listLead.test(head) || /list/i.test(head))
}

const form =
  /\b(?:GmbH|AG|SE|UG|KG|SAS|SARL|S\.à r\.l|SA|S\.A|S\.L|SL|Ltd|Limited|LLC|Inc|Corp(?:oration)?|B\.V|BV|AB|ApS|A\/S|Oy|OÜ|plc|PBC|Srl|S\.r\.l)\b/u

const street =
  /(?:str|straße|strasse|street|avenue|road|platz|weg)$|^(?:rue|calle|avenida|avenue|place|plaza)\b/iu

function rowIn(
  one: DraftDocument,
  block: TextBlock,
  countryOf: CountryOf,
  isLed: boolean,
): DraftRow | undefined {
  const text = block.text.replaceAll(/\s+/g, ' ').trim()
  const match =
    /^((?:[\p{Lu}\d][\p{L}\p{N}.&'’/-]*\s?){1,7}(?:\([^()]{2,40}\)\s?)?(?:,\s(?:Inc|LLC|Ltd|Corp|S\.A|S\.L)[\p{L}.]*)?)\s*(?:[:–—,(]|\s-\s)\s*(.{2,300})$/u.exec(
      text,
    )
  const name = (match?.[1] ?? '').trim()
  const rest = (match?.[2] ?? '').trim()
  if (!match || name.length < 3 || /[.!?]\s+\p{Lu}/u.test(name)) return undefined
  // Without a form of a company only a dash or a colon parts a name from what it does.
  const parted = text.slice(match[1]?.length).trimStart().charAt(0)
  if (!form.test(name) && !(isLed ? /[:–—(-]/ : /[:–—-]/).test(parted)) return undefined
  const place = placeOf(one, { target: { block } }, quoteAround(block.text, [0, name.length]))
  const id = idOf(name)
  if (!place || id === '') return undefined
  const countries = countriesIn(rest.replaceAll(/[.:–—]/g, ','), countryOf)
  const [task = ''] = rest.split(/\s*[(;.]\s*|\s[–—]\s/)
  return {
    id,
    name,
    ...(/\p{L}{3}/u.test(task) &&
      !/\d{4}/.test(task) &&
      !street.test(task) && { task: task.replace(/[,)]+$/, '') }),
    ...(countries.length === 1 && countries[0] !== undefined && { country: countries[0] }),
    ...(countries.length > 1 && { locations: countries }),
    ...place,
  }
}
