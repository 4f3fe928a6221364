import { textDocument } from '../../documents/writers/text-document.ts'
import type { Look } from '../../report/style.ts'
import type { Diff } from '../diff.ts'
import { deskContent } from './diff-document.ts'

export const diffText = (diff: Diff, look: Look): string => textDocument(deskContent(diff), look)
