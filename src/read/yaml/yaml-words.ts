import { EVENT_ID } from 'js-yaml'
import { limitText, MAX_DEPTH } from './limits.ts'
import { quotedPiece, shownPiece } from './shown.ts'

/** What the reader says about YAML that parses, and yet cannot be taken as it is. */
export interface YamlWords {
  readonly message: string
  readonly hint?: string
}

export const duplicateKey = (key: string, line: number): YamlWords => ({
  message: `the key ${quotedPiece(key)} is already on line ${line}`,
  hint: 'keep one of the two',
})

export const mergeKey: YamlWords = {
  message: 'the merge key "<<" is not part of YAML 1.2',
  hint: 'write the keys out, or let an alias stand for the whole value',
}

export const complexKey = (type: 2 | 3 | 5): YamlWords => ({
  message: `${kinds[type]} stands where a key should`,
  hint: 'write the key as a text; where a value was meant, put it in quotes',
})

const kinds = {
  [EVENT_ID.SEQUENCE]: 'a list',
  [EVENT_ID.MAPPING]: 'a mapping',
  [EVENT_ID.ALIAS]: 'an alias',
} as const

export const foreignTag = (tag: string): YamlWords => ({
  message: `the tag ${quotedPiece(tag)} is not one that a declaration may use`,
  hint: 'leave the tag out and write the value plainly',
})

export const misplacedTag = (tag: string, kind: 'seq' | 'map'): YamlWords => ({
  message: `the tag !!${tag} stands before ${kind === 'seq' ? 'a list' : 'a mapping'}`,
  hint: 'leave the tag out',
})

export const taggedKey: YamlWords = {
  message: 'a key has a tag',
  hint: 'leave the tag out: keys are texts',
}

export const mistagged = (source: string, tag = ''): YamlWords => ({
  message: `${quotedPiece(source)} is not what its tag !!${tag} says`,
  hint: 'leave the tag out',
})

export const foreignDirective = (line: string): YamlWords => ({
  message: line.startsWith('%YAML')
    ? `${quotedPiece(line.trimEnd())} asks for another version than YAML 1.2`
    : `the directive ${quotedPiece(line.trimEnd())} is not known`,
  hint: 'leave the line out: a declaration needs no directive',
})

export function ambiguous(source: string, number: number): YamlWords {
  const text = `${quotedPiece(source)} for the text`
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER
    ? {
        message: `${shownPiece(source)} is read as the number ${number}, which is not what is written`,
        hint: `write ${text}, or ${number} for the number`,
      }
    : {
        message: `${shownPiece(source)} is read as a number that cannot be kept`,
        hint: `write ${text}`,
      }
}

export const unknownAlias = (name: string): YamlWords => ({
  message: `the alias ${quotedPiece(`*${name}`)} has no anchor ${quotedPiece(`&${name}`)} above it`,
  hint: 'mend the name, or write the value out; in quotes, * begins an ordinary text',
})

export const insideItself = (name: string): YamlWords => ({
  message: `the alias ${quotedPiece(`*${name}`)} stands inside the value that it repeats`,
  hint: 'write the value out',
})

export const tooDeep: YamlWords = {
  message: `more than ${MAX_DEPTH} values stand inside one another`,
  hint: 'write fewer levels',
}

export const tooMany = (most: number): YamlWords => ({
  message: `the document holds more than ${limitText(most)} values, those that aliases repeat included`,
  hint: 'split the file, or repeat less',
})
