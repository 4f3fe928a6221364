import type { Crash, Finding, WrittenReport } from '../model/report.ts'
import { inert, visible } from './text.ts'

/** One line a finding, as compilers write it and editors and grep read it. */
export function* concise({ findings, crashes }: WrittenReport): Generator<string> {
  for (const crash of crashes) yield line(ofCrash(crash))
  for (const finding of findings) yield line(ofFinding(finding))
}

const line = (text: string) => inert(`${visible(text)}\n`)

const ofFinding = ({ location: { file, line, column }, severity, message, rule }: Finding) =>
  `${file}:${line}:${column}: ${severity}: ${message} [${rule}]`

const ofCrash = ({ file, rule, declaration, message }: Crash) =>
  `${file}:1:1: error: the rule failed on "${declaration}": ${message} [${rule}]`
