import type { TextBlock } from '../evidence/source-document.ts'
import { companyForms } from './company-names.ts'
import type { DraftDocument, DraftFact, FactReading } from './draft-fact.ts'
import { placeOf } from './facts-in.ts'
import type { Lexicon } from './lexicon.ts'
import { type CountryOf, countriesIn } from './places-in.ts'
import { quoteAround } from './quote-around.ts'

/** The name, the seat and the country of the provider, from the words with which an agreement begins. */
export function providerIn(
  one: DraftDocument,
  lexicon: Lexicon,
  countryOf: CountryOf,
): readonly DraftFact[] {
  const { blocks } = one.reading ?? one.document
  const found: Named[] = []
  for (const [at, block] of blocks.entries()) {
    if (at > 40 || block.kind === 'table') continue
    // "Examplemail GmbH, Musterstr. 1, 10115 Berlin (the "Processor")"
    const text = `${block.text} ${blocks[at + 1]?.kind === 'heading' ? '' : (blocks[at + 1]?.text ?? '')}`
    for (const match of block.text.matchAll(company)) {
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 260)
      const before = text.slice(Math.max(0, match.index - 60), match.index)
      const own =
        /^[^.]*?(?=\b(?:and|et|und|y|zwischen|between|entre)\b\s+(?:the|le|la|der|die|el|dem)?\s*\p{Lu}|$)/u.exec(
          after,
        )?.[0] ?? after
      if (
        !lexicon.providerName.test(own) &&
        !lexicon.providerName.test(before) &&
        !isProvider(match[0], blocks, lexicon)
      )
        continue
      const value = match[0].trim()
      const span = [match.index, match.index + match[0].length] as const
      const place = placeOf(one, { target: { block } }, quoteAround(block.text, span))
      if (!place) continue
      const seat =
        /^\s*(?:[,–—-]|\(?(?:with|having|whose|mit|dont|con|sise|sis)\b[^,:]{0,60}?(?:at|in|à|en|:)?)\s*([^("“«„]{8,110}?\d[^("“«„]{0,70}?)\s*(?:\(|["“«„]|[-–—]\s|,?\s(?:hereinafter|ci-après|nachfolgend|nachstehend|im Folgenden|en adelante|vertreten|représentée?|representad|registered under)|\.|$)/iu.exec(
          block.text.slice(span[1]),
        )
      const address =
        seat?.[1]
          ?.trim()
          .replace(/[,;\s]+$/, '')
          .replace(
            /^(?:Inh(?:aber(?:in)?)?\.?|represented by|vertreten durch)\s[^,]{3,40},\s*/u,
            '',
          ) ?? seatBehind(block.text.slice(span[1]), countryOf)
      found.push({
        name: { value, ...place },
        // Of a name in small letters nobody sees where it begins.
        // Beside fields that nobody has filled in a name may be one of several.
        ...((unfilled.test(own) ||
          (/^\p{Ll}/u.test(value) &&
            /\s(?!der |die |the |la |le )\p{Ll}+ $/u.test(` ${before}`))) && {
          isCut: true as const,
        }),
        ...(address !== undefined && { address: { value: address, ...place } }),
      })
    }
  }
  if (found.length === 0) found.push(...labelledIn(one, lexicon, countryOf))
  if (found.length === 0) found.push(...headedIn(one, lexicon, countryOf))
  if (found.length === 0) found.push(...calledIn(one, lexicon))
  const names = new Map(found.map((one) => [String(one.name.value).toLowerCase(), one]))
  const [first] = names.values()
  const paths = ['provider.name', 'provider.address', 'provider.country'] as const
  if (!first || names.size > 3) return paths.map((path) => ({ path, state: 'undecided' }))
  if (names.size > 1)
    return [
      {
        path: 'provider.name',
        state: 'candidate',
        rivals: [...names.values()].map(({ name }) => name),
      },
      { path: 'provider.address', state: 'undecided' },
      { path: 'provider.country', state: 'undecided' },
    ]
  const { name, address } = first
  // "41004 Sevilla (España)"
  const countries = address
    ? countriesIn(`${address.value}, ${countryAfter(name.quote, String(address.value))}`, countryOf)
    : []
  return [
    first.isCut
      ? { path: 'provider.name', state: 'candidate', rivals: [name] }
      : { path: 'provider.name', state: 'stated', ...name },
    address
      ? { path: 'provider.address', state: 'stated', ...address }
      : { path: 'provider.address', state: 'undecided' },
    address && countries.length === 1
      ? { path: 'provider.country', state: 'stated', ...address, value: countries[0] }
      : { path: 'provider.country', state: 'undecided' },
  ]
}

interface Named {
  readonly name: FactReading
  readonly isCut?: true
  readonly address?: FactReading
}

/** "Processor: Jane Doe, 1 High Street", or a form below "Processor:" with a line for each. */
function labelledIn(
  one: DraftDocument,
  { providerName, listHead }: Lexicon,
  countryOf: CountryOf,
): readonly Named[] {
  let open = false
  let name: FactReading | undefined
  const { blocks } = one.reading ?? one.document
  for (const [index, block] of blocks.entries()) {
    const match = /^([^:]{2,70}?)\s*[:：]\s*(.*)$/su.exec(block.text)
    if (block.kind === 'table' || !match) continue
    const [, label = '', said = ''] = match
    const isOwn =
      providerName.test(label) &&
      !/\bsub|unter|ultérieur/iu.test(label) &&
      label.split(' ').length <= (listHead.test(label) ? 3 : 7)
    const at = (value: string): FactReading | undefined => {
      const start = block.text.indexOf(value)
      const place = placeOf(
        one,
        { target: { block } },
        quoteAround(block.text, [start, start + value.length]),
      )
      return place && { value, ...place }
    }
    if (name) {
      const address = open && addressLabel.test(label) && /\d/.test(said) ? at(said) : undefined
      if (address) return [{ name, address }]
      if (open && block.kind === 'item') continue
      return [{ name }]
    }
    if (isOwn && said === '') open = true
    if (!isOwn && !(open && nameLabel.test(label))) continue
    // "Zephyr (processor): who runs the shop" names it in the label.
    const ahead = /^(\p{Lu}[^(]{1,50}?)\s*\(([^)]+)\)$/u.exec(label)
    if (
      index < 40 &&
      ahead?.[1] &&
      providerName.test(ahead[2] ?? '') &&
      !providerName.test(ahead[1])
    ) {
      const named = article.test(ahead[1]) ? undefined : at(ahead[1])
      return named ? [{ name: named }] : []
    }
    const [first = '', ...more] = said.replace(title, '').split(/\s*[·•|]\s*/)
    const value = person.exec(first)?.[1]?.trim()
    name = value === undefined ? undefined : at(value)
    const seat = more.find((part) => /\p{L}{3}/u.test(part) && /\d{4}/.test(part))
    const behind =
      value === undefined ? undefined : seatBehind(first.slice(value.length), countryOf)
    const address =
      name && (seat ?? behind) ? at((seat ?? behind ?? '').replace(/[,;.\s]+$/, '')) : undefined
    if (name && address) return [{ name, address }]
  }
  return name ? [{ name }] : []
}

/** Below "The processor" stand a name and, in the next line, where it is. */
function headedIn(
  one: DraftDocument,
  { providerName, listHead, customerWord }: Lexicon,
  countryOf: CountryOf,
): readonly Named[] {
  const { blocks } = one.document
  for (const [at, { text, kind }] of blocks.slice(0, 30).entries()) {
    const name = blocks[at + 1]
    const seat = blocks[at + 2]
    const isHead =
      kind !== 'table' &&
      text.split(' ').length <= 5 &&
      !/[.:,;]$/.test(text) &&
      providerName.test(text) &&
      !(listHead.test(text) || text.toLowerCase().includes(customerWord))
    if (!isHead || !name || !seat || !/^\p{Lu}[^.:[\]]{2,60}$/u.test(name.text)) continue
    const address = seatBehind(` ${seat.text.replace(seatLabel, '')}`, countryOf)
    const named = placeOf(one, { target: { block: name } }, quoteAround(name.text, [0, 10]))
    const placed = placeOf(one, { target: { block: seat } }, quoteAround(seat.text, [0, 10]))
    if (address !== undefined && named && placed)
      return [{ name: { value: name.text, ...named }, address: { value: address, ...placed } }]
  }
  return []
}

/** `Zephyr ("Processor")`, `the "Processor" or "Zephyr"`, "and the processor: Zephyr": a name without a form. */
function calledIn(one: DraftDocument, { providerName, customerWord }: Lexicon): readonly Named[] {
  const { blocks } = one.reading ?? one.document
  for (const block of blocks.slice(0, 25)) {
    if (block.kind === 'table' || block.kind === 'heading') continue
    for (const pattern of [inBrackets, behindAlias, beforeAlias, behindLabel])
      for (const { groups, index, 0: whole } of block.text.matchAll(pattern)) {
        const { role = '', name = '' } = groups ?? {}
        const value = name.replace(between, '').trim()
        const isRole =
          providerName.test(value) ||
          value.toLowerCase().includes(customerWord) ||
          article.test(value) ||
          unfilled.test(value)
        if (!providerName.test(role) || /sub|unter|ultérieur/iu.test(role) || isRole) continue
        if (value.length < 3) continue
        const start = index + whole.indexOf(value)
        const span = [start, start + value.length] as const
        const place = placeOf(one, { target: { block } }, quoteAround(block.text, span))
        if (place) return [{ name: { value, ...place } }]
      }
  }
  return []
}

/** What goes on with a word of a name: no longer than a word is, or hostile text takes its square. */
const letters = "[\\p{L}\\p{N}.&'’-]{0,40}"
const capitals = `(?<![\\p{L}\\p{N}])\\p{Lu}${letters}(?:\\s(?:&\\s)?\\p{Lu}${letters}){0,4}`
const opened = '["“„«]\\s?'
const closed = '\\s?["”»“]'
const inBrackets = new RegExp(
  `(?<![,\\d]\\s)(?<name>${capitals}),?\\s\\((?:[\\p{L}-]{2,14}[\\s,]+){0,3}(?:${opened})?(?<role>[\\p{L}\\s-]{5,40})(?:${closed})?\\)`,
  'gu',
)
const behindAlias = new RegExp(
  `${opened}(?<role>[^"”»“„«]{5,40}?)${closed}\\s(?:ou|or|oder|o)\\s(?:le |la |the |el )?${opened}(?<name>${capitals})${closed}`,
  'gu',
)
const beforeAlias = new RegExp(
  `${opened}(?<name>${capitals})${closed}\\s(?:ou|or|oder|o)\\s(?:le |la |the |el )?${opened}(?<role>[^"”»“„«]{5,40}?)${closed}`,
  'gu',
)
const behindLabel = new RegExp(
  `(?:[,;.]\\s|\\s)(?:et|and|und|y|Et|And|Und|Y)\\s(?:the|le|la|l['’]|der|el)?\\s?(?<role>[\\p{L}-]{5,30}(?:\\s[\\p{L}]+){0,2})\\s?:\\s(?<name>${capitals})(?=\\s?[—–,;.(]|$)`,
  'gu',
)
const between = /^(?:Zwischen|Between|Entre)\s(?:der|the|la|le)?\s?/u
/** "[COMPANY NUMBER]" */
const unfilled = /\[[\p{Lu}\d_ ]{3,}[^\]]{0,60}\]/u

/** "Ringstr. 4 32339 Espelkamp Deutschland E-Mail: ...": a postal code or a country tells an address. */
function seatBehind(text: string, countryOf: CountryOf): string | undefined {
  const seat =
    /^[\s,]+([\p{L}\d][^("“„:[\]]{5,110}?)\s*(?:\(|["“„]|$|(?:represented|vertreten|représenté|representad|e-?mail|courriel|correo|tel|t[ée]l|phone)|[\w.+-]+@)/iu.exec(
      text,
    )?.[1]
  const address = seat?.trim().replace(/[,;.\s]+$/, '')
  if (address === undefined || /\b(?:shall|will|wird|doit|sera|debe|será)\b/iu.test(address))
    return undefined
  const isSeat =
    /(?<!\d)\d{4,5}\s\p{Lu}/u.test(address) ||
    (address.length <= 60 && countriesIn(address, countryOf).length === 1)
  return isSeat ? address : undefined
}

const title = /^(?:Monsieur|Madame|Mme|M\.|Herrn?|Frau|Mrs?\.?|Ms\.?|D\.|D[ñn]a\.|Don|Doña)\s/u
const article = /^(?:the|der|die|das|le|la|les|el|los|our|notre|unser)\b/iu
const nameLabel =
  /^(?:titular|raz[oó]n social|denominaci[oó]n|nombre|(?:company |legal )?name|firma|unternehmen|raison sociale|d[ée]nomination|nom|soci[ée]t[ée])\b/iu
const addressLabel =
  /^(?:domicilio|direcci[oó]n|anschrift|adresse|(?:company |registered )?address|sitz|si[èe]ge)/iu
const seatLabel = new RegExp(`${addressLabel.source}[^:]{0,12}:\\s*`, 'iu')
/** A name with a capital, and no "the customer named above". */
const person =
  /^(?!(?:the|der|die|das|le|la|les|el|los|l['’]|any|each)\b)(\p{Lu}[\p{L}\p{N}.&'’-]*(?:\s[\p{L}\p{N}.&'’-]+){0,4}?(?:,\s(?:S\.[AL]\.?(?:U\.?)?|Inc\.?|LLC|Ltd\.?))?)(?=\s*(?:[,;(–—]|\.\s|\.?$|\s(?:Responsable|Controller|Verantwortliche)))/iu

/** "Zephyr is the processor", said somewhere of the first word of the name. */
function isProvider(
  name: string,
  blocks: readonly TextBlock[],
  { providerName }: Lexicon,
): boolean {
  const [first = ''] = name.split(/[\s,]/)
  if (first.length < 4) return false
  const said = new RegExp(
    `(?<!\\p{L})${first.replaceAll(/[^\p{L}\p{N}]/gu, '.')}(?!\\p{L})[^.;]{0,20}\\s(?:is|acts?|as|est|agit|ist|als|es|actúa)\\s[^.;]{0,30}(?:${providerName.source})`,
    'iu',
  )
  return blocks.slice(0, 60).some(({ text }) => said.test(text))
}

const countryAfter = (text: string, address: string): string =>
  /^\s*\(([^()]{3,30})\)/.exec(text.slice(text.indexOf(address) + address.length))?.[1] ?? ''

/** A name that ends in the form of a company. */
const company = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:[\\p{Lu}\\d]${letters}\\s+(?:&\\s+)?){0,5}?[\\p{Lu}\\d]${letters}|(?<!\\p{L})(?!(?:eine[rsmn]?|deutsche|als|und|and|the|une|por|la|der|die|une)\\s)\\p{Ll}[\\p{L}\\p{N}.-]{3,40}),?\\s+${companyForms}(?![\\p{L}\\p{N}])`,
  'gu',
)
