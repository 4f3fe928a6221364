import type { Declaration } from '../model/declaration.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { LocatedDeclaration, ParseDiagnostic, ParsedFile } from '../model/parsed-file.ts'
import { semanticPath, valueAt } from '../model/path.ts'
import type { Source } from '../model/source-location.ts'
import {
  organisation as isOrganisation,
  service as isService,
  type Validator,
} from './validators.js'
import { expandAliases } from './yaml/expand-aliases.ts'
import { type LineIndex, lineIndex } from './yaml/line-index.ts'
import { openYaml, type YamlDocument } from './yaml/yaml.ts'

const validators = { Service: isService, Organisation: isOrganisation } as const
type Kind = keyof typeof validators

/**
 * Text in, declarations out. Never throws and never skips: whatever is not sound is a fault at its
 * place. Only a file with faults pays for the modules that explain them.
 */
export async function read({ file, text: given }: Source): Promise<ParsedFile> {
  const stream = openYaml(given)
  const { text } = stream
  const lines = lineIndex(file, text)
  if (stream.faults.length > 0) return failed(file, stream.faults, lines, stream.documents)
  if (stream.documents.length === 0) return failed(file, [emptyFile], lines)

  const valid: LocatedDeclaration[] = []
  const invalid: ParsedFile['invalid'][number][] = []
  const faults: ParseDiagnostic[] = []
  for (const document of stream.documents) {
    const found = await faultsOf(document)
    const named = nameOf(document.data)
    if (found.length === 0) {
      valid.push(locate(document, mayShare(text), lines))
      continue
    }
    if (named) invalid.push(named)
    for (const fault of found) faults.push(locateFault(fault, document, named?.id, lines))
  }
  if (!mayHoldWaivers(text)) return { file, valid, invalid, faults, waivers: [], slips: [] }
  const { waiverComments } = await import('./waiver-comments.ts')
  return { file, valid, invalid, faults, ...waiverComments(text, stream.documents, lines) }
}

/** The declarations of a text that was read before, and in which nothing was at fault: it is not held against the schema again. */
export function readSoundAgain({ file, text: given }: Source): readonly LocatedDeclaration[] {
  const { text, documents } = openYaml(given)
  const lines = lineIndex(file, text)
  return documents.map((document) => locate(document, mayShare(text), lines))
}

/** Whether it is worth the while to look for waivers: almost no file has a comment that begins with our name. */
const mayHoldWaivers = (text: string): boolean => /#[ \t]*dpa-?lint/i.test(text)

/** Almost no file repeats anything by an alias. */
const mayShare = (text: string): boolean => text.includes('&') && text.includes('*')

const emptyFile: Diagnostic = {
  rule: 'not-a-declaration',
  message: 'the file declares nothing',
  start: 0,
  end: 0,
}

/** A text that broke off: nothing in it is weighed, yet what it visibly declares may be referred to. */
function failed(
  file: string,
  faults: readonly Diagnostic[],
  lines: LineIndex,
  documents: readonly YamlDocument[] = [],
): ParsedFile {
  return {
    file,
    valid: [],
    invalid: documents.flatMap(({ data }) => nameOf(data) ?? []),
    faults: faults.map((fault) => ({
      rule: fault.rule,
      message: fault.message,
      ...(fault.hint !== undefined && { hint: fault.hint }),
      path: fault.pointer ?? fault.message,
      place: lines.place(fault.start, fault.end, fault.pointer ?? ''),
    })),
    waivers: [],
    slips: [],
  }
}

/** The faults of one document: of its YAML first, for its shape cannot be trusted while there are some. */
async function faultsOf(document: YamlDocument): Promise<readonly Diagnostic[]> {
  if (document.faults.length > 0) return document.faults
  const kind = kindOf(document.data)
  const validate: Validator | undefined = kind && validators[kind]
  if (validate?.(document.data)) return []
  const { shapeDiagnostics } = await import('./shape.ts')
  return shapeDiagnostics(document, kind)
}

function kindOf(data: unknown): Kind | undefined {
  const apiVersion = valueAt(data, '/apiVersion')
  const kind = valueAt(data, '/kind')
  return apiVersion === 'dpa-lint/v1' && typeof kind === 'string' && Object.hasOwn(validators, kind)
    ? (kind as Kind)
    : undefined
}

function nameOf(data: unknown): ParsedFile['invalid'][number] | undefined {
  const kind = kindOf(data)
  const id = valueAt(data, '/id')
  return kind && typeof id === 'string' ? { kind, id } : undefined
}

function locate(document: YamlDocument, shares: boolean, lines: LineIndex): LocatedDeclaration {
  const data = shares ? expandAliases(document.data) : document.data
  return {
    // The validator has just held the data against the schema from which the type is generated.
    declaration: data as Declaration,
    file: lines.file,
    place: (pointer) => {
      const { start, end } = document.locate(pointer, 'mark')
      return lines.place(start, end, pointer)
    },
  }
}

function locateFault(
  fault: Diagnostic,
  document: YamlDocument,
  declaration: string | undefined,
  lines: LineIndex,
): ParseDiagnostic {
  return {
    rule: fault.rule,
    message: fault.message,
    ...(fault.hint !== undefined && { hint: fault.hint }),
    ...(declaration !== undefined && { declaration }),
    path: fault.pointer === undefined ? fault.message : semanticPath(document.data, fault.pointer),
    place: lines.place(fault.start, fault.end, fault.pointer ?? ''),
  }
}
