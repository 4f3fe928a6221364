import { wordsOfName } from '../../model/company.ts'
import type { Embedded, Service, Subprocessor } from '../../model/declaration.ts'
import { listed } from '../../model/fact.ts'
import type { WholeEstate } from '../../model/workspace.ts'
import type { NodeKind } from './graph.ts'

/** Somebody who receives personal data of a service. */
export interface Party {
  /** The same for the same company, in whichever declaration it is named. */
  readonly key: string
  readonly kind: NodeKind
  readonly name: string
  readonly unnamed: boolean
  readonly ofGroup: boolean
  /** Its own declaration. */
  readonly service?: Service
  /** Not in use, or without access to personal data: nothing flows there. */
  readonly disengaged: boolean
}

export interface Parties {
  /** Sub-processors and embedded services, in the order declared. */
  readonly entries: readonly {
    readonly party: Party
    readonly entry: Subprocessor | Embedded
  }[]
  /** Whoever a place or a transfer names; nobody and `provider` are the provider itself. */
  named(written: string | undefined, ofGroup?: boolean): Party
  /** For a transfer that names nobody, and whose place nothing else names. */
  readonly nobody: Party
}

export function partiesOf(service: Service, workspace: WholeEstate): Parties {
  const own = partyOfService(service)
  const entries = [...listed(service.subprocessors), ...(service.embeds ?? [])].map((entry) => ({
    entry,
    party: partyOfEntry(entry, service, workspace),
  }))
  const byWord = new Map<string, Party>()
  const call = (word: string | undefined, party: Party) => {
    if (word !== undefined && !byWord.has(word)) byWord.set(word, party)
  }
  // An id is meant before a name, and an entry before the provider of the same name.
  const ids = entries.flatMap(({ entry }) => ('id' in entry ? [entry.id] : []))
  const isShared = (id: string) => ids.indexOf(id) < ids.lastIndexOf(id)
  // An id that two bear names neither: it is a finding, and no table says of one what holds of the other.
  for (const { entry, party } of entries)
    if ('id' in entry) call(entry.id, isShared(entry.id) ? free(entry.id) : party)
  call('provider', own)
  for (const { entry, party } of entries) {
    call(entry.name?.toLowerCase(), party)
    if ('id' in entry) continue
    call(entry.service, party)
    call(entry.provider?.toLowerCase(), party)
  }
  call(service.provider?.name?.toLowerCase(), own)
  return {
    entries,
    named(written, ofGroup = false) {
      if (written === undefined) return own
      return (
        byWord.get(written) ?? byWord.get(written.toLowerCase()) ?? { ...free(written), ofGroup }
      )
    },
    nobody: { ...free(''), key: `nobody ${service.id}` },
  }
}

export function partyOfService(service: Service): Party {
  const { id, name } = service
  return {
    key: `service ${id}`,
    kind: 'service',
    name,
    unnamed: false,
    ofGroup: false,
    service,
    disengaged: false,
  }
}

function partyOfEntry(
  entry: Subprocessor | Embedded,
  owner: Service,
  workspace: WholeEstate,
): Party {
  const declared = entry.service === undefined ? undefined : workspace.service(entry.service)
  const isSubprocessor = 'id' in entry
  const disengaged = isSubprocessor && (entry.inUse === false || entry.access === false)
  if (declared && declared !== owner) return { ...partyOfService(declared), disengaged }
  const name = entry.name ?? (isSubprocessor ? undefined : entry.provider)
  const called = name ?? (isSubprocessor ? (entry.description ?? entry.id) : entry.service)
  return {
    key: name === undefined ? `unnamed ${owner.id} ${called}` : keyOfName(name),
    kind: isSubprocessor ? 'sub-processor' : 'embedded',
    name: called ?? '',
    unnamed: name === undefined,
    ofGroup: isSubprocessor && entry.group === true,
    disengaged,
  }
}

/** Somebody of whom only a name is known. */
function free(name: string): Party {
  return {
    key: keyOfName(name),
    kind: 'recipient',
    name,
    unnamed: name === '',
    ofGroup: false,
    disengaged: false,
  }
}

/** However a declaration spells it: `Exampleice B.V.` and `exampleice bv` are one company. */
function keyOfName(name: string): string {
  const words = wordsOfName(name)
  return `party ${words.length > 0 ? words.join(' ') : name}`
}
