import type { CountryLaw } from '../../model/country.ts'
import type { Region } from '../../model/declaration.ts'
import { localCountryName } from '../text/country-names.ts'
import { gapCounts, gapSayings, gapTexts, markOf } from './gap-lines.ts'
import { type Node, nodeKinds } from './graph.ts'
import { atMost, inOne, plainIn, styled } from './label.ts'
import type { MapWords } from './map-words.ts'
import type { Box } from './picture.ts'
import { carrierText, tallied } from './tools.ts'

/** `counted`: where there are many, a box counts what was found and does not say it. */
export function boxOf(
  node: Node,
  id: string,
  words: MapWords,
  law: CountryLaw,
  counted: boolean,
): Box {
  const { kind, gaps, provider, spare } = node
  const name = nodeName(node, words)
  // Broad boxes make a long picture shorter.
  const width = counted ? 40 : 28
  const tools = tallied(spare.map((one) => carrierText(one, words)))
  const details = [
    membersOf(node, words),
    provider ?? '',
    kind === 'several' ? '' : whatItIs(node, kind, words),
    placesText(node, words, law),
    tools.length > 0 ? `${words.spare}${words.colon}${tools.join('; ')}` : '',
  ].filter(Boolean)
  return {
    id,
    name: plainIn(name, 100),
    place: plainIn(placesText(node, words, law), 100),
    shape: kind === 'organisation' || kind === 'service' || kind === 'several' ? kind : 'party',
    mark: markOf(gaps),
    lines: [
      // Names are bold, and so broader than the rest.
      ...styled({ text: name, style: 'name' }, 3, width - 3),
      ...details.flatMap((text) => styled({ text, style: 'quiet' }, 3, width)),
      ...(counted
        ? gapCounts(gaps, words)
        : gapSayings(gaps, words, 4).flatMap((one) => styled(one, 3))),
    ],
    title: inOne([name, ...details, ...gapTexts(gaps, words)]),
  }
}

/** Of a box that stands for several how many: `12 services, 3 sub-processors`. */
export function nodeName({ kind, name, stands = {} }: Node, words: MapWords): string {
  if (kind === 'several')
    return nodeKinds
      .flatMap((each) => {
        const count = stands[each] ?? 0
        const isCounted = each !== 'several' && each !== 'organisation' && count > 0
        return isCounted ? [words.many[each]({ count })] : []
      })
      .join(', ')
  if (name.trim() !== '') return name
  return kind === 'organisation' ? words.ourOrganisation : words.nobody
}

function whatItIs(node: Node, kind: Exclude<Node['kind'], 'several'>, words: MapWords): string {
  return [
    node.elsewhere ? words.elsewhere : words.kinds[kind],
    ...node.roles.map((role) => words.legal.roles[role]),
    ...(node.unnamed && node.name !== '' ? [words.unnamed] : []),
    ...(node.ofGroup ? [words.ofGroup] : []),
  ].join(' · ')
}

/** The first few by name; how many there are the name of the box says. */
function membersOf({ members = [] }: Node, { more }: MapWords): string {
  return atMost(3, members, (count) => more({ count }))
    .map((name) => plainIn(name, 28))
    .join(', ')
}

function placesText({ places }: Node, words: MapWords, law: CountryLaw): string {
  const texts = places.map((place) => {
    if (place in words.places) return words.places[place as keyof MapWords['places']]
    if (place in words.regions) return words.regions[place as Region]
    const name = localCountryName(place, words.language, law)
    return name === undefined ? place : `${place} ${name}`
  })
  return atMost(4, texts, (count) => words.more({ count })).join(', ')
}
