import type { TextBlock } from '../evidence/source-document.ts'
import { meaningOf } from './column-meaning.ts'
import { hasForm, upToForm } from './company-names.ts'
import type { DraftDocument } from './draft-fact.ts'
import type { Lexicon } from './lexicon.ts'
import type { ListEntry } from './list-entry.ts'
import { type CountryOf, namedPlaces, type Places } from './places-in.ts'

/** Entries that stand below each other, and what leads into them. */
interface List {
  readonly items: TextBlock[]
  readonly lead: string
  /** The clause that leads in. */
  readonly under: readonly string[]
  readonly isLed: boolean
}

/** Sub-processors in a list of entries, "Examplecloud Inc. — hosting (Ireland)", or in one sentence. */
export function listEntries(
  { document: { blocks } }: DraftDocument,
  lexicon: Lexicon,
  countryOf: CountryOf,
  listed: boolean,
): readonly ListEntry[] {
  return [
    ...listsIn(blocks, lexicon).flatMap((list) => entriesOf(list, lexicon, countryOf, listed)),
    ...blocks.flatMap((block) =>
      block.kind === 'table'
        ? []
        : [...namedIn(block, lexicon), ...dashedIn(block, lexicon, countryOf)],
    ),
  ]
}

function listsIn(blocks: readonly TextBlock[], lexicon: Lexicon): readonly List[] {
  const lists: List[] = []
  let open: List | undefined
  for (const [at, block] of blocks.entries()) {
    // "Examplecloud: stores the files" may follow its lead as a paragraph.
    const isItem =
      block.kind === 'item' ||
      (block.kind === 'paragraph' &&
        open?.isLed &&
        (partsOf(block.text, lexicon)?.parted === ':' || beginsWithForm(block.text)))
    const isLead = block.kind === 'paragraph' ? !isItem : /:\s*$/.test(block.text)
    if (!isItem || isLead) {
      open = undefined
      if (!isLead || block.kind === 'heading' || !lexicon.listLead.test(block.text)) continue
      open = { items: [], lead: block.text, under: block.clause, isLed: true }
      lists.push(open)
      continue
    }
    const sibling = open?.items.at(-1)
    const isOther = sibling && sibling.headings.join() !== block.headings.join()
    // What follows the clause that leads in is no entry of it.
    const isBeyond = open?.isLed && !isBelow(block, open.under)
    if (!open || isOther || isBeyond) {
      const before = blocks[at - 1]
      const lead = before?.kind === 'paragraph' || before?.kind === 'heading' ? before.text : ''
      open = { items: [], lead, under: [], isLed: false }
      lists.push(open)
    }
    open.items.push(block)
  }
  return lists
}

/** "Examplecloud Ltd, 101 High Street": a company with its form, and no sentence on it. */
const beginsWithForm = (text: string): boolean =>
  /^(?:[\p{Lu}\d][\p{L}\p{N}.&'’-]*\s){1,6}/u.test(text) &&
  hasForm(text.slice(0, 60)) &&
  !/[.!?]\s*$/.test(text)

const isBelow = ({ clause }: TextBlock, under: readonly string[]): boolean =>
  under.every((number, at) => clause[at] === number)

function entriesOf(
  { items, lead, isLed }: List,
  lexicon: Lexicon,
  countryOf: CountryOf,
  listed: boolean,
): readonly ListEntry[] {
  const head = items[0]?.headings.at(-1) ?? ''
  const isHead =
    lexicon.listHead.test(head) &&
    (listed || items[0]?.annex !== undefined || lexicon.listLead.test(head) || /list/i.test(head))
  if (!isLed && !isHead && !listed) return []
  const read = items.map((block) => ({ block, parts: partsOf(block.text, lexicon) }))
  const known = read.filter(({ parts }) => parts !== undefined)
  // In a document that is a list, other lists have few entries that look like names.
  const least = isLed || isHead ? 0.3 : 0.8
  if (known.length < items.length * least || known.length === 0) return []
  // "These are all in the United States:" is said of each.
  const isOfPlace = lexicon.columns['country']?.test(lead) && /:\s*$/.test(lead)
  const shared = isOfPlace
    ? namedPlaces(lead.split(/\s+/).slice(-3).join(' '), countryOf)
    : undefined
  return known.flatMap(({ block, parts }) => {
    if (!parts) return []
    const { name, rest, parted } = parts
    // Without a form of a company only a dash or a colon parts a name in running text.
    if (!isLed && !listed && !hasForm(name) && !/[:–—-]/.test(parted)) return []
    const { task, country } = restOf(rest, countryOf, shared)
    const fromHead = rest === '' && !lexicon.listHead.test(head) && head !== '' ? head : undefined
    const said = { name, ...optional('task', task ?? fromHead), ...optional('country', country) }
    return [{ target: { block }, over: head, said }]
  })
}

/** What stands behind a name: the task before a bracket or a dash, and the places. */
function restOf(rest: string, countryOf: CountryOf, shared?: Places) {
  const [task = ''] = rest.split(/\s*[(;.]\s*(?=\S|$)|\s[–—]\s/)
  const isTask = /\p{L}{3}/u.test(task) && !/\d{4}/.test(task) && !street.test(task)
  const inRest = namedPlaces(rest.replaceAll(/[.:–—]\s/g, ', '), countryOf)
  const said = inRest.countries.length + inRest.regions.length > 0 ? inRest : shared
  const country = said ? [...said.countries, ...said.regions].join(' / ') : ''
  return {
    task: isTask ? task.replace(/[,)]+$/, '') : undefined,
    country: country === '' ? undefined : country,
  }
}

const optional = <K extends string>(key: K, value: string | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [_ in K]?: string }

const street =
  /(?:str|straße|strasse|street|avenue|road|platz|weg)$|^(?:rue|calle|avenida|avenue|place|plaza)\b/iu

interface Parts {
  readonly name: string
  readonly rest: string
  readonly parted: string
}

/** A name, what parts it from the rest, and the rest; a name alone where nothing else stands there. */
function partsOf(block: string, lexicon: Lexicon): Parts | undefined {
  const text = block.replaceAll(/\s+/g, ' ').trim()
  const word =
    "[\\p{Lu}\\d][\\p{L}\\p{N}.&'’/-]*|[a-z]+[A-Z]\\w*\\.?|\\w+\\.(?:com|net|io|org|ai|de|fr|es)"
  const [, name = '', rest = ''] =
    new RegExp(
      `^((?:(?:${word})\\s?){1,7}(?:\\([^()]{2,40}\\)\\s?)?(?:,\\s(?:Inc|LLC|Ltd|Corp|S\\.A|S\\.L|PBC)[\\p{L}.]*)?)(?:\\s*(?:[:–—,(]|\\s-\\s|(?<=[^.]\\.)\\s(?=\\p{Lu}))\\s*(.{2,600}))?\\.?$`,
      'su',
    ).exec(text) ?? []
  // "Examplecloud We use it for mail": the sign between the name and the sentence is lost.
  const [, led, , told] = runOn.exec(text) ?? []
  if (led !== undefined && told !== undefined) return { name: led, rest: told, parted: '.' }
  const formed = upToForm(name)
  if (formed !== undefined)
    return { name: formed, rest: text.slice(formed.length).trim(), parted: ',' }
  const plain = name.trim().replace(/(?<!\b(?:Inc|Ltd|Corp|Co|S\.A|S\.L|B\.V|e\.V))\.$/, '')
  const parted = rest === '' ? '' : text.slice(name.length).trimStart().charAt(0)
  const isLabel = parted === ':' && !hasForm(plain) && meaningOf(plain.split(' ')[0] ?? '', lexicon)
  if (
    plain.length < 2 ||
    /\s(?:We|When|This|They|Our|Wir|Nous)$/.test(plain) ||
    startsWithArticle.test(plain) ||
    /[.!?]\s+\p{Lu}/u.test(plain) ||
    isLabel
  )
    return undefined
  return { name: plain, rest: rest.trim(), parted }
}

/** "L'adhésion à…" and "The transfer of…" begin sentences; "The Rocket Group" is a name. */
const startsWithArticle =
  /^(?:[LlDd]['’]|(?:[Tt]he|[Aa]n?|[Ll](?:e|a|es|os|as)|[Uu]ne?|[Uu]na?|[Dd](?:er|ie|as)|[Ee](?:ine?|l)|[Aa]ny|[Aa]lle?|[Ee]ach|[Tt]ou(?:t|te|s|tes)|[Jj]ede[rs]?|[Cc]ualquier|[Tt]od[oa]s?)\s)\p{Ll}/u

/** "… to the following sub-processors: - Examplecloud (hosting, France) - Samplemail": a list in one paragraph. */
function dashedIn(block: TextBlock, lexicon: Lexicon, countryOf: CountryOf): readonly ListEntry[] {
  const text = block.text.replaceAll(/\s+/g, ' ')
  const [, lead = '', list = ''] = /^([^:]{5,240}):\s[-–—•*]\s(\p{Lu}.+)$/u.exec(text) ?? []
  if (!lexicon.listLead.test(`${lead}:`)) return []
  return list.split(/[;.,]?\s[-–—•*]\s(?=\p{Lu})/u).flatMap((entry) => {
    const parts = partsOf(entry, lexicon)
    if (!parts) return []
    const { task, country } = restOf(parts.rest, countryOf)
    const said = { name: parts.name, ...optional('task', task), ...optional('country', country) }
    return [{ target: { block }, over: block.headings.at(-1) ?? '', said }]
  })
}

const runOn =
  /^((?:[\p{Lu}\d][\p{L}\p{N}.&'’-]*\s){0,3}?([\p{Lu}\d][\p{L}\p{N}.&'’-]*))(?<!\.)\s((?:\2|We|When|All|Some|The|This|It|Our|They|Wir|Wenn|Alle|Nous|Lorsque|Toutes|Usamos|Cuando|Todas)\s\p{Ll}.{20,})$/su

/** "The current sub-processors are Examplecloud, Samplemail and Testbank." */
function namedIn(block: TextBlock, { listHead }: Lexicon): readonly ListEntry[] {
  const [, lead = '', names = ''] =
    /^([^.:]{5,120}?(?:\b(?:are|is|include|includes|sont|est|sind|ist|son|es)|:))\s+(\p{Lu}[^:;]+?)\.?$/u.exec(
      block.text.replaceAll(/\s+/g, ' '),
    ) ?? []
  // Whom a sub-processor engages in turn is none of the vendor's list.
  if (!listHead.test(lead) || /sub-?sub|sous-sous/iu.test(lead)) return []
  const parts = names.split(
    /,\s+(?!(?:Inc|LLC|Ltd|Corp|PBC|S\.|B\.V)\b)(?:(?:and|und|et|y)\s+)?|\s(?:and|und|et|y)\s/u,
  )
  // "Examplecloud (hosting)" says what for.
  const named = parts.map((part) =>
    /^((?:[\p{Lu}\d][\p{L}\p{N}.&'’/-]*\s?){1,5}?)(?:\s?\(([^()]{2,40})\))?$/u.exec(part),
  )
  return parts.length > 1 && named.every((match) => match !== null)
    ? named.map((match) => ({
        target: { block },
        said: { name: (match[1] ?? '').trim(), ...(match[2] !== undefined && { task: match[2] }) },
        over: '',
      }))
    : []
}
